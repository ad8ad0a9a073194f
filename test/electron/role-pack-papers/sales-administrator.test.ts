import { expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  cellsOf,
  datesIn,
  describePapers,
  found,
  hoursIn,
  lastNumberIn,
  levelOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('sales-administrator', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const page = (letter: string) => {
    const lines = linesUnder(task, say(`PAPER ${letter}`, `PIÈCE ${letter}`))
    const goods = lines.slice(0, 3).map(line => {
      const [what, each, amount] = cellsOf(line)
      return { quantity: numbersIn(what)[0], each: numbersIn(each)[0], amount: numbersIn(amount)[0] }
    })
    const [net, rate, vat, total] = numbersIn(lineWith(lines, say('Before VAT', 'Hors taxes')))
    return { lines, goods, net, rate, vat, total }
  }
  const [quote, confirmation] = [page('A'), page('B')]
  const [smallBags, largeBags, boxes] = quote.goods
  const bags = smallBags.amount + largeBags.amount
  const [share, from, discount] = numbersIn(quote.lines[3])
  const [freeFrom] = numbersIn(quote.lines[4])
  const charged = lastNumberIn(confirmation.lines[3])

  test('the quote and the confirmation add up, each by its own lines', () => {
    for (const { goods, rate, net, vat, total } of [quote, confirmation]) {
      for (const { quantity, each, amount } of goods) expect(money(quantity * each)).toBe(amount)
      expect([rate, vat, total]).toEqual([20, money((rate / 100) * net), sum([net, vat])])
    }
    expect(discount).toBe(-money((share / 100) * bags))
    expect(smallBags.quantity + largeBags.quantity).toBe(from)
    expect(quote.net).toBe(sum([...quote.goods.map(({ amount }) => amount), discount]))
    expect(confirmation.net).toBe(sum([...confirmation.goods.map(({ amount }) => amount), charged]))
    expect(quote.net).toBeGreaterThan(freeFrom)
  })

  test('the confirmation departs from the quote in the four differences of the key alone', () => {
    const differing = quote.goods.map(({ quantity, each }, index) => [
      quantity === confirmation.goods.at(index).quantity,
      each === confirmation.goods.at(index).each,
    ])
    expect(differing).toEqual([
      [true, true],
      [true, false],
      [true, true],
    ])
    const [price, missing, delivery, , check] = linesUnder(key, say('DIFFERENCES', 'DIFFÉRENCES'))
    const wrong = confirmation.goods[1]
    const grown = money(wrong.amount - largeBags.amount)
    expect(numbersIn(price)).toEqual([500, wrong.each, largeBags.each, wrong.amount, largeBags.amount, grown])
    expect(numbersIn(missing)).toEqual([share, share, bags, -discount])
    expect(numbersIn(delivery)).toEqual([freeFrom, charged])
    expect(numbersIn(check).map(Math.abs)).toEqual([
      confirmation.net,
      grown,
      -discount,
      charged,
      quote.net,
      quote.total,
      money(confirmation.total - quote.total),
    ])
    expect(money(confirmation.net - grown + discount - charged)).toBe(quote.net)
    const addresses = [quote, confirmation].map(({ lines }) => matchIn(lines.at(-1), /\d+ .*/))
    expect(addresses[0]).not.toBe(addresses[1])
    expect(quote.lines.slice(0, 2).map(line => matchIn(line, /(\d+) g/))).toEqual(
      confirmation.lines.slice(0, 2).map(line => matchIn(line, /(\d+) g/)),
    )
  })

  const workshop = linesUnder(task, say('PAPER C', 'PIÈCE C'))[0]
  const [packed, , , ready, perDay, boxesReady, boxesLeft] = numbersIn(workshop)
  const left = largeBags.quantity - ready
  const plate = addDays(today, 5)
  /** The next ordinary collection from a day on: Tuesday or Friday. */
  const collected = (day: string): string => ([2, 5].includes(weekdayOf(day)) ? day : collected(addDays(day, 1)))
  const first = addWorkingDays(collected(today), 1)
  const printed = addWorkingDays(plate, Math.ceil(left / perDay))
  const dry = addWorkingDays(printed, 1)
  const second = collected(addWorkingDays(dry, 1))
  const dayOf = (day: string) => Number(day.slice(8))
  const bareDays = (text: string) => (text.replace(/\d{4}-\d\d-(\d\d)/g, '$1').match(/(?<=(?:day|di) )\d{1,2}\b(?!:\d)/g) ?? []).map(Number)

  test('what arrives when follows from the workshop and the carrier', () => {
    expect([packed, boxesReady + boxesLeft, weekdayOf(plate)]).toEqual([smallBags.quantity, boxes.quantity, 1])
    const [nothing, small, large, boxed] = linesUnder(key, say('WHAT ARRIVES', 'CE QUI ARRIVE'))
    expect(bareDays(nothing)).toEqual([dayOf(collected(today))])
    expect([packed, datesIn(small)]).toEqual([numbersIn(small).find(number => number > 500), [first]])
    expect(numbersIn(large).filter(number => number > 500)).toEqual([ready, left])
    const lastDay = addWorkingDays(second, 1)
    expect(datesIn(large)).toEqual([lastDay])
    expect(bareDays(large)).toEqual([first, lastDay, addWorkingDays(plate, 1), printed, dry, second].map(dayOf))
    expect(numbersIn(boxed).filter(number => number > 31)).toEqual([boxes.quantity, boxesLeft])
    expect(bareDays(boxed)).toEqual([dayOf(first), dayOf(addDays(today, 1))])
    expect(numbersIn(levelOf(key, 3))).toEqual([dayOf(first), dayOf(lastDay)])
    expect(second).toBe(addDays(datesIn(lineWith(task, say('opens on Saturday', 'ouvre le samedi')))[0], -1))
  })

  test('the choice offered covers the opening week within the limit', () => {
    const needs = linesUnder(task, say('PAPER E', 'PIÈCE E'))[0]
    const [shelves, smallNeed, , largeNeed] = numbersIn(needs)
    expect([smallNeed <= packed, largeNeed <= ready, shelves > dayOf(first)]).toEqual([true, true, true])
    const [express] = numbersIn(linesUnder(task, say('PAPER D', 'PIÈCE D'))[0])
    const [limit] = numbersIn(lineWith(task, say('Late through our fault', 'Retard de notre fait')))
    expect([express <= limit, 2 * express > limit]).toEqual([true, true])
    const seen = linesUnder(key, say('WHAT A CLEAR', 'CE QUE VOIT'))[0]
    const lastDay = dayOf(addWorkingDays(second, 1))
    expect(numbersIn(seen)).toEqual([dayOf(first), ready, largeNeed, left, lastDay, dayOf(second), express, limit, limit])
    const mail = lineWith(key, say('“Dear Ms Keita', '« Bonjour Madame Keita'))
    expect(numbersIn(mail)).toEqual([packed, 250, ready, 500, boxes.quantity, left, 500, dayOf(second), quote.total])
    expect(datesIn(mail)).toEqual([first, addWorkingDays(second, 1)])
    expect(hoursIn(mail)[0]).toBe(hoursIn(linesUnder(task, say('PAPER D', 'PIÈCE D'))[0]).at(-1))
    expect(numbersIn(levelOf(key, 4))).toEqual([quote.total, ready, limit])
  })

  test("the role-play's prices, days and bags add up", () => {
    const line = (words: string) => lineWith(play.situation, words)
    const [usual, price, old, cost] = numbersIn(line(say('Usual order', 'Commande habituelle')))
    expect([money(usual * price), old < price]).toEqual([cost, true])
    const [many, off, reduced] = numbersIn(line('10000'))
    expect(money(many * price * (1 - off / 100))).toBe(reduced)
    const [now] = datesIn(play.situation)
    const [arrives] = datesIn(line(say('ten working days', 'dix jours ouvrés')))
    expect(addWorkingDays(now, 10)).toBe(arrives)
    const [plain, plainPrice, plainCost] = numbersIn(line(say('In stock', 'En stock')))
    expect(money(plain * plainPrice)).toBe(plainCost)

    const pieces = lineWith(play.watchFor, say('– Puts the pieces', '– Assemble'))
    const [leftOver, also] = numbersIn(pieces)
    expect([also, (leftOver + plain) / 500]).toEqual([plain, 12])
    const sold = found(Array(20).keys())
      .map(day => addDays(now, day))
      .filter(day => weekdayOf(day) !== 0)[11]
    expect(numbersIn(pieces).slice(2)).toEqual([dayOf(sold), dayOf(arrives)])
    expect(lineWith(play.watchFor, '874')).toContain(`${reduced.toFixed(2)}`)
    expect(numbersIn(lineWith(play.watchFor, say('– Ten per cent, 0', '– Dix pour cent, 0')))).toEqual([old])
    expect(numbersIn(lineWith(play.part, '5%'.replace('%', say('%', ' %'))))).toEqual([off, many])
    expect(numbersIn(levelOf(play.watchFor, 3)).at(-1)).toBe(dayOf(arrives))
    expect(hoursIn(play.situation).at(-1)).toBe(16 * 60)
  })
})
