import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  datesIn,
  daysBetween,
  describePapers,
  found,
  lastNumberIn,
  levelOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

describePapers('purchasing-agent', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const contract = linesUnder(task, say('CONTRACT WITH', 'CONTRAT CASTELLAN'))
  const article = (number: number) => contract.at([4, 7, 8, 9].indexOf(number))
  const [, material, energy, wages, transport] = numbersIn(article(4))
  const shares = [material, energy, wages, transport]
  const indices = numbersIn(linesUnder(task, say('OFFICIAL INDICES', 'INDICES OFFICIELS'))[0])
  const figures = linesUnder(task, say('OUR FIGURES', 'NOS CHIFFRES'))
  const [bottles, delivery, price] = numbersIn(figures[0])
  const [lateOnes, broken] = numbersIn(figures[1])
  const letter = linesUnder(task, say('LETTER FROM', 'LETTRE DE'))[0]
  const [energyRise, asked, rise] = numbersIn(letter.replace(/B25/, ''))
  const [announcedBy] = datesIn(article(4)).slice(-1)
  const parts = shares.map((share, index) => money((share / 100) * indices.at(index)))
  const percent = sum(parts)
  const byFormula = Number((price * (1 + percent / 100)).toFixed(4))
  const year = (each: number) => money(bottles * each)
  const numbersUnder = (heading: string, line: number) => numbersIn(linesUnder(key, heading).at(line)).map(Math.abs)

  test('the papers agree among themselves', () => {
    expect([sum(shares), energyRise, money(price * 1000 * (1 + rise / 100)) / 1000]).toEqual([100, indices[1], asked])
    expect(contract.map(line => matchIn(line.slice(0, 7), /\d/))).toEqual(['4', '7', '8', '9'])
    expect(numbersIn(levelOf(key, 2))).toEqual([4])
    expect([12 * delivery, numbersIn(figures[2])[0]]).toEqual([bottles, bottles])
    expect(datesIn(lineWith(task, say('LETTER FROM', 'LETTRE DE')))[0]).toBe(
      datesIn(linesUnder(key, say('2. CONTRACT', '2. CONTRAT'))[0])[0],
    )
    const [, deliveries] = [0, numbersIn(linesUnder(task, say('OFFER FROM', 'OFFRE DE'))[0]).at(-1)]
    expect(3 * deliveries).toBe(bottles)
    expect(deliveries).toBeGreaterThan(lastNumberIn(figures[2]))
  })

  test('the formula and the year at each price are worked out', () => {
    const [formula, years] = linesUnder(key, say('1. FORMULA', '1. FORMULE'))
    const terms = shares.flatMap((share, index) => [share / 100, Math.abs(indices.at(index))])
    expect(numbersIn(formula).map(Math.abs)).toEqual([...terms, ...parts.map(Math.abs), percent, byFormula])
    const grown = found([asked, byFormula]).map(each => money(year(each) - year(price)))
    expect(numbersIn(years)).toEqual([
      bottles,
      price,
      year(price),
      year(asked),
      grown[0],
      year(byFormula),
      grown[1],
      money(grown[0] - grown[1]),
    ])
  })

  test('the letter came too late, and the credits follow from the articles', () => {
    const [late, credits] = linesUnder(key, say('2. CONTRACT', '2. CONTRAT'))
    const [received, limit] = datesIn(late)
    expect(limit).toBe(announcedBy)
    expect(numbersIn(late)).toEqual([daysBetween(limit, received), price, 2027, 4])
    expect(daysBetween(limit, received)).toBeGreaterThan(0)
    const [rate] = numbersIn(article(7)).slice(-1)
    const value = money(delivery * price)
    const lateCredit = money((lateOnes * rate * value) / 100)
    const [allowed] = numbersIn(article(8)).slice(-1)
    const ours = (allowed / 100) * bottles
    const glass = money((broken - ours) * price)
    expect(numbersIn(credits)).toEqual([
      lateOnes,
      rate,
      value,
      lateCredit,
      broken,
      ours,
      allowed,
      broken - ours,
      price,
      glass,
      lateCredit + glass,
      9,
    ])
    expect(datesIn(credits)).toEqual(['2026-12-31'])
    expect(addMonths(addDays(datesIn(article(9))[0], 1), 3)).toBe(addDays('2026-12-31', 1))
    const claimed = lateCredit + glass
    expect(numbersIn(lineWith(key, say('Ask: ', 'Demander : ')))).toEqual([claimed])
    expect(numbersIn(linesUnder(key, say('5. NOTE', '5. MOT'))[0])).toEqual([price, claimed, 2028])
    expect(datesIn(linesUnder(key, say('5. NOTE', '5. MOT'))[0])).toEqual(['2026-12-31'])
    expect(numbersIn(levelOf(key, 4))[0]).toBe(claimed)
  })

  test('Noble is reckoned over one year and over three, and cannot deliver by January', () => {
    const offer = linesUnder(task, say('OFFER FROM', 'OFFRE DE'))
    const [each, carriage, mould] = numbersIn(offer[0])
    const [room] = numbersIn(offer[1])
    const full = Number((each + carriage).toFixed(4))
    const perYear = year(full) + 12 * room
    const three = 3 * perYear + mould
    const [first, castellan, verdict] = linesUnder(key, '3. NOBLE')
    const perBottle = Number((three / (3 * bottles)).toFixed(4))
    expect(numbersIn(first)).toEqual([
      bottles,
      full,
      year(full),
      year(full),
      12 * room,
      perYear,
      perYear + mould,
      money(perYear + mould - year(asked)),
      three,
      perBottle,
    ])
    expect(numbersIn(castellan)).toEqual([3 * year(asked), 3 * year(byFormula)])
    expect([three < 3 * year(asked), three > 3 * year(byFormula)]).toEqual([true, true])
    const weeks = 8 + 6
    expect(offer[0]).toMatch(say('eight weeks after the order, then six weeks', 'huit semaines après la commande, puis six semaines'))
    expect(numbersIn(verdict)).toEqual([weeks, 2028])
    const earliest = addDays(today, 7 * weeks)
    expect(datesIn(verdict)[0]).toBe(earliest)
    expect(earliest > '2027-01-01').toBe(true)
    expect(datesIn(levelOf(key, 4))[0].slice(5)).toBe(earliest.slice(5))
    expect(contract.join() + lineWith(task, say('CONTRACT WITH', 'CONTRAT CASTELLAN'))).toContain('2028-12-31')
  })

  test('the plan of the key keeps to the prices of the contract', () => {
    const [target] = linesUnder(key, say('4. A GOOD PLAN', '4. UN BON PLAN'))
    expect(numbersIn(target)).toEqual([price, 2027, byFormula, asked])
    const give = numbersUnder(say('4. A GOOD PLAN', '4. UN BON PLAN'), 2)
    const note = numbersIn(linesUnder(task, say('NOTE FROM IRÈNE', 'MOT D’IRÈNE'))[0])
    expect(give).toEqual([note[1], 2028])
    expect(note).toEqual([2023, 30, 45, 2028])
    expect(numbersIn(levelOf(key, 3))[0]).toBe(byFormula)
    expect(datesIn(levelOf(key, 3))).toEqual([announcedBy])
  })

  test("the role-play's prices come to the sums that are named", () => {
    const line = (words: string) => lineWith(play.situation, words)
    const quote = line(say('Roudier’s quote', 'Devis Roudier'))
    const [boxes, first, amount, days, before] = numbersIn(quote)
    expect([money(boxes * first), before < first, days]).toEqual([amount, true, 30])
    expect(datesIn(quote)).toEqual([addDays(datesIn(play.situation)[0], 42)])
    const [limit, most] = numbersIn(line(say('Your mandate', 'Votre mandat')))
    expect(money(boxes * limit)).toBe(most)
    const [rival, same] = numbersIn(line(say('Another printer', 'Un autre imprimeur')))
    expect(same).toBe(boxes)
    const steps = numbersIn(lineWith(play.part, '0.298')).filter(number => number < 1)
    expect([steps[0], steps[1]]).toEqual([limit, rival])
    const [top, topSum, three, middle, middleSum, two, least] = numbersIn(lineWith(play.watchFor, say('– Price:', '– Prix :')))
    expect([top, middle, least]).toEqual([steps[2], steps[1], steps[0]])
    expect([topSum, middleSum]).toEqual([money(boxes * top), money(boxes * middle)])
    const points = linesUnder(play.watchFor, 'POINTS')
    const [some, more, summary] = [numbersIn(points[1]), numbersIn(points[2]), numbersIn(points[3])]
    expect(three + some.at(-2) + some.at(-1) + more[0] + summary[0]).toBe(numbersIn(lineWith(play.watchFor, 'POINTS')).at(-1))
    expect(two).toBe(2)
    expect(some[0]).toBe(numbersIn(line(say('– Production', '– La production')))[0])
    expect(datesIn(points[1])).toEqual(datesIn(line(say('– Production', '– La production'))))
    expect(numbersIn(lineWith(play.watchFor, say('– More than 0', '– Plus de 0')))[0]).toBe(limit)
    expect(numbersIn(lineWith(play.part, '0.294')).length).toBeGreaterThan(0)
  })
})
