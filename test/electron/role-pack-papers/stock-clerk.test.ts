import { expect, test } from 'vitest'
import {
  addDays,
  after,
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
} from '../../helpers/role-papers'

describePapers('stock-clerk', ({ sample: { task, key }, play, say }) => {
  const items = ['P10', 'P22', 'P31', 'P47', 'P58'] as const
  type Item = (typeof items)[number]
  const screenLine = (item: Item) => lineWith(linesUnder(task, say('THE SCREEN', 'L’ÉCRAN')), item)
  /** The moves of an item on the screen, each with its paper. */
  const movesOf = (item: Item) =>
    cellsOf(screenLine(item))
      .slice(1, -1)
      .map(cell => ({ day: cell.slice(0, 5), paper: matchIn(cell, /(?:S-|R-)?\d+(?= [−+])/), amount: lastNumberIn(cell) }))
  const cost = (item: Item) => numbersIn(screenLine(item))[0]
  const opening = (item: Item) => lastNumberIn(cellsOf(screenLine(item))[0])
  const screen = (item: Item) => lastNumberIn(screenLine(item))

  const papers = linesUnder(task, say('THE PAPERS', 'LES PIÈCES'))
  const paper = (number: string) => lineWith(papers, ` ${number},`)
  const onPaper = (number: string, item: Item) =>
    numbersIn(
      paper(number)
        .match(new RegExp(`${item},([^·]*)`))?.[1]
        ?.split(/[.:“«]/)[0] ?? '',
    )
  const boxes = onPaper('7741', 'P10')
  const received = numbersIn(matchIn(paper('7768'), /P22 ?: \d+/))[0]
  const [back, asNew, bent] = numbersIn(after(paper('R-17'), ':'))
  const outOf = (item: Item) =>
    ['S-201', 'S-205', 'S-209', 'S-213'].flatMap(number => onPaper(number, item).slice(0, 1)).reduce((total, each) => total + each, 0)
  const inOf: Readonly<Record<Item, number>> = {
    P10: boxes[0] * boxes[1],
    P22: received,
    P31: onPaper('7741', 'P31')[0] + asNew,
    P47: onPaper('7768', 'P47')[0],
    P58: 0,
  }
  const count = (item: Item) => {
    const line = lineWith(linesUnder(task, say('THE COUNT', 'LE COMPTE')), item)
    const [first, second, third] = numbersIn(line)
    if (numbersIn(line).length === 1) return first
    return third > 0 ? first * second + third : first + second
  }
  const gap = (item: Item) => count(item) - screen(item)

  test('the screen adds up, and never shows less than nothing', () => {
    for (const item of items) {
      const moves = movesOf(item)
      expect(sum([opening(item), ...moves.map(({ amount }) => amount)])).toBe(screen(item))
      moves.forEach((_, index) =>
        expect(sum([opening(item), ...moves.slice(0, index + 1).map(({ amount }) => amount)]), item).toBeGreaterThanOrEqual(0),
      )
      for (const { day, paper: number } of moves)
        expect(datesIn(paper(number))[0], `${item} ${number}`).toBe(`2026-${day.slice(3)}-${day.slice(0, 2)}`)
    }
  })

  test('the screen departs from the papers in the four faults of the key alone', () => {
    const keyed = items.flatMap(item =>
      movesOf(item).map(({ paper: number, amount }, index, all) => {
        const [stated] = onPaper(number, item)
        const said = number === 'R-17' ? back : stated
        return { item, number, amount: Math.abs(amount), said, again: all.slice(0, index).some(other => other.paper === number) }
      }),
    )
    expect(keyed.filter(({ amount, said }) => amount !== said)).toEqual([])
    expect(keyed.filter(({ again }) => again).map(({ item, number }) => `${item} ${number}`)).toEqual(['P58 S-201'])
    const right = found(items).map(item => opening(item) + inOf[item] - outOf(item))
    const unexplained = items.map((item, index) => count(item) - right.at(index))
    expect(unexplained).toEqual([0, -2, 0, onPaper('S-213', 'P47')[0], 0])
    expect([back, boxes.length]).toEqual([asNew + bent, 2])
  })

  test('the key counts each item, its gap and its cause', () => {
    const [p10, p22, p31, p47, p58] = linesUnder(key, say('COUNTS AND GAPS', 'COMPTES ET ÉCARTS'))
    const parts = (item: Item) => numbersIn(lineWith(linesUnder(task, say('THE COUNT', 'LE COMPTE')), item))
    for (const [line, item] of [
      [p10, 'P10'],
      [p22, 'P22'],
      [p31, 'P31'],
      [p47, 'P47'],
      [p58, 'P58'],
    ] as const) {
      const shown = parts(item).length > 1 ? [count(item), ...parts(item)] : [count(item)]
      expect(numbersIn(line)).toEqual([...shown, screen(item), gap(item)])
    }
    const causes = linesUnder(key, 'CAUSES')
    const cause = (item: Item) => numbersIn(after(lineWith(causes, item), ':'))
    const perBox = boxes[1]
    const came = inOf.P10
    expect(cause('P10').map(Math.abs)).toEqual([7741, boxes[0], perBox, boxes[0], came, boxes[0], came - boxes[0]])
    const printed = movesOf('P22')[1].amount
    const should = opening('P22') + received - outOf('P22')
    expect(cause('P22').map(Math.abs)).toEqual([
      7768,
      printed,
      received,
      printed - received,
      opening('P22'),
      received,
      outOf('P22'),
      should,
      count('P22'),
    ])
    expect(lineWith(causes, 'P22')).toContain(say('Two pairs stay', 'Deux paires restent'))
    expect([cause('P31'), cause('P58')]).toEqual([[bent], [onPaper('S-201', 'P58')[0]]])
  })

  test('the key values the corrections that are proved, and no others', () => {
    const proved = [
      ['P10', gap('P10')],
      ['P22', received - movesOf('P22')[1].amount],
      ['P31', -bent],
      ['P58', gap('P58')],
    ] as const
    const lines = linesUnder(key, say('CORRECTIONS PROVED', 'CORRECTIONS PROUVÉES'))
    const values = found(proved).map(([item, pieces]) => money(pieces * cost(item)))
    proved.forEach(([item, pieces], index) => expect(numbersIn(after(lines.at(index), ':'))).toEqual([pieces, cost(item), values[index]]))
    expect(numbersIn(lines[4]).map(Math.abs)).toEqual([...values.map(Math.abs), sum(values)])
    const open = gap('P22') - proved[1]?.[1]
    expect([open, numbersIn(lines[5])]).toEqual([-2, [money(-open * cost('P22'))]])
    expect(numbersIn(levelOf(key, 4))).toEqual([sum(values)])
    expect(numbersIn(levelOf(key, 5)).at(-1)).toBe(-values[1])
    expect(numbersIn(lineWith(key, say('Look for: the note', 'À retrouver : le bon'))).map(Math.abs)).toEqual([
      received,
      movesOf('P22')[1].amount,
      -values[1],
    ])
  })

  test('the message to Elias pays for what came, and sees the deadline', () => {
    const message = lineWith(key, '“Elias,'.replace('“', say('“', '« ')))
    const printed = movesOf('P22')[1].amount
    const missing = printed - received
    expect(numbersIn(message)).toEqual([
      7768,
      printed,
      received,
      printed,
      received,
      received * cost('P22'),
      printed * cost('P22'),
      missing,
      cost('P22'),
      money(missing * cost('P22')),
      missing,
    ])
    const [note] = datesIn(paper('7768'))
    expect(datesIn(message)).toEqual([note, addDays(note, 3)])
    expect(lineWith(task, say('A shortage goes', 'Un manque est'))).toContain(say('three days', 'trois jours'))
    expect(hoursIn(lineWith(key, say('P47: not', 'P47 : pas')))).toEqual(hoursIn(paper('S-213')).slice(1))
    expect(numbersIn(lineWith(task, say('4. Write to', '4. Écrivez')))).toEqual([7768])
  })

  test("the role-play's wheels arrive after they are wanted", () => {
    const wanted = hoursIn(lineWith(play.situation, 'Nordin'))[0]
    expect(hoursIn(lineWith(play.situation, say('Four more', 'Quatre autres')))[0]).toBeGreaterThan(wanted)
    expect(hoursIn(play.watchFor)).toEqual([wanted, wanted])
    expect([...new Set(play.situation.match(/W7\d/g))]).toEqual(['W72', 'W74'])
  })
})
