import { expect, test } from 'vitest'
import {
  addDays,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  found,
  hoursIn,
  lastNumberIn,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

describePapers('data-entry', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const prices = new Map(cellsOf(lineWith(task, 'B07 ')).map(cell => [cell.slice(0, 3), lastNumberIn(cell)]))
  const priceOf = (code: string) => prices.get(code) ?? Number.NaN
  const [limit, from] = numbersIn(lineWith(task, say('If our total', 'Si notre total')))
  const isDate = (date: string) => !Number.isNaN(Date.parse(date)) && addDays(date, 0) === date
  const slips = linesUnder(task, say('THE SLIPS', 'LES BONS'))
    .slice(0, 8)
    .map((line, index) => {
      const cells = cellsOf(line.replace(/^\d\. /, ''))
      const items = found(line.match(/\d+ [A-Z]\d\d/g) ?? []).map(item => ({ code: item.slice(-3), quantity: Number.parseInt(item, 10) }))
      return {
        slip: index + 1,
        customer: matchIn(cells[0], /[\d_]+/),
        date: datesIn(cells[line.includes('Haddad') ? 2 : 1].replace(/^(\d+)\/(\d)\/(\d\d)$/, '20$3-0$2-$1'))[0],
        items,
        total: Number(matchIn(line, /total ([\d.]+)/)),
      }
    })
  const orderOf = ({ customer, date, items }: (typeof slips)[number]) => JSON.stringify([customer, date, items])
  const isDoubtful = (slip: (typeof slips)[number]) =>
    slip.customer.includes('_') ||
    slip.items.some(({ code }) => !prices.has(code)) ||
    slips.some(other => other.slip < slip.slip && orderOf(other) === orderOf(slip))
  const ours = ({ items }: (typeof slips)[number]) => sum(items.map(({ code, quantity }) => quantity * priceOf(code)))
  const tray = slips.filter(isDoubtful)
  const keyed = slips.filter(slip => !isDoubtful(slip))
  const units = (some: typeof slips) => sum(some.flatMap(({ items }) => items.map(({ quantity }) => quantity)))
  const lines = (some: typeof slips) => some.flatMap(({ items }) => items).length

  test('the key holds the lines that the rules make of the slips', () => {
    const expected = keyed.flatMap(slip =>
      slip.items.map(({ code, quantity }) => {
        const marks = [...(Math.abs(ours(slip) - slip.total) > 0.001 ? ['D'] : []), ...(isDate(slip.date) ? [] : ['R'])]
        const date = isDate(slip.date) ? slip.date : today
        return [
          `${slip.slip}`,
          slip.customer.padStart(5, '0'),
          date,
          code,
          `${quantity}`,
          money(quantity * priceOf(code)).toFixed(2),
          ...marks,
        ].join(' · ')
      }),
    )
    const written = linesUnder(key, say('PART ONE', 'PREMIÈRE PARTIE'))
    expect(written.map(line => line.replace(/ \(.*/, ''))).toEqual(expected)
    const differing = keyed.filter(slip => Math.abs(ours(slip) - slip.total) > 0.001)
    expect([from, ...differing.map(slip => Math.abs(ours(slip) - slip.total) < limit)]).toEqual([limit, true])
    const priced = slips.filter(slip => slip.items.every(({ code }) => prices.has(code)))
    expect(priced.filter(slip => Math.abs(ours(slip) - slip.total) > 0.001)).toEqual(differing)
    expect(numbersIn(written.find(line => line.includes('(')).replace(/.*\(/, ''))).toEqual([
      differing[0] && ours(differing[0]),
      differing[0].total,
    ])
  })

  test('the batch closes on the figures of the mail room', () => {
    expect(numbersIn(linesUnder(task, say('BATCH SLIP 47', 'BORDEREAU'))[0])).toEqual([slips.length, lines(slips), units(slips)])
    const [parts, together] = linesUnder(key, say('CLOSING', 'FERMETURE'))
    expect(numbersIn(parts)).toEqual([
      lines(keyed),
      units(keyed),
      sum(keyed.map(ours)),
      lines(tray),
      units(tray),
      ...tray.map(slip => units(found([slip]))),
    ])
    expect(numbersIn(together)).toEqual([lines(slips), units(slips)])
    const question = linesUnder(key, say('QUESTION TRAY', 'BANNETTE'))[0]
    const odd = tray[2]
    const guess = priceOf('T12')
    expect(numbersIn(question)).toEqual([...tray.map(({ slip }) => slip).slice(0, 2), 1, odd.slip, 2, guess, money(2 * guess)])
    expect(odd.total).toBe(money(odd.items[0].quantity * guess))
    const asked = lineWith(key, say('“Slip 8', '« Bon 8'))
    expect(numbersIn(asked)).toEqual([odd.slip, Number(odd.customer), 47, odd.items[0].quantity, odd.total, guess])
    expect(asked).toContain(odd.customer.padStart(5, '0'))
    const known = lineWith(task, say('In the customer file', 'Au fichier clients')).match(/\d{5}/g) ?? []
    expect(known.every(number => number.startsWith(`0${tray[0].customer.replace('_', '')}`))).toBe(true)
    expect([numbersIn(levelOf(key, 1)), numbersIn(levelOf(key, 2))]).toEqual([tray.map(({ slip }) => slip), tray.map(({ slip }) => slip)])
  })

  test('the screen departs from the cards in the six differences of the key alone', () => {
    const cards = linesUnder(task, say('THE CARDS', 'LES FICHES')).map(cellsOf)
    const screen = linesUnder(task, say('THE SCREEN LIST', 'LA LISTE DE L’ÉCRAN')).map(cellsOf)
    const slipsOfHand = cards.flatMap((card, index) =>
      card.flatMap((cell, column) => {
        const shown = screen.at(index).at(column)
        return cell === shown ? [] : [{ card: cell, shown, letter: card[0].slice(0, 1) }]
      }),
    )
    const answers = linesUnder(key, say('PART TWO', 'SECONDE PARTIE')).filter(line => /^[a-h]\. /.test(line))
    expect(answers.map(line => line.slice(0, 1))).toEqual(slipsOfHand.map(({ letter }) => letter))
    slipsOfHand.forEach(({ card, shown }, index) => {
      const [right, wrong] = found(answers.at(index).match(/\d[\d ]*\d|\d/g) ?? ['', ''])
      expect([card.includes(right), shown.includes(wrong), card === shown]).toEqual([true, true, false])
    })
    expect(slipsOfHand.find(({ letter }) => letter === 'g').shown.slice(3)).toBe(cards[3][0].slice(3))
  })

  test('the levels count the fields, and the role-play its afternoon', () => {
    expect(lines(keyed) * 5).toBe(40)
    const [minutes] = numbersIn(linesOf(task)[0])
    expect([numbersIn(levelOf(key, 4)), (numbersIn(levelOf(key, 5))[0] ?? 99) < minutes]).toEqual([[minutes], true])
    expect(daysBetween(today, datesIn(play.situation)[0])).toBe(3)
    const [now, closes, leaves] = hoursIn(play.situation)
    expect([now < leaves, leaves < closes]).toEqual([true, true])
  })
})
