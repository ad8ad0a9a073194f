import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  hoursIn,
  isSwapped,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

describePapers('hr-assistant', ({ sample: { task, key }, play, say }) => {
  const paper = (letter: string) => linesUnder(task, `${letter}. `).join('\n')
  const rule = (words: string) => numbersIn(lineWith(linesUnder(task, say('RULES', 'RÈGLES')), words))
  const point = (number: number) => linesOf(key).find(line => line.startsWith(`${number}. `))
  const [start, end] = datesIn(paper('A'))
  const [perWeek, hours, rate, pay] = numbersIn(paper('A'))

  test('the contract departs from the hiring sheet in its end, its trial period and its pay', () => {
    expect(pay).toBe(money(hours * rate))
    const [contractStart, contractEnd] = datesIn(paper('B'))
    const contractPay = numbersIn(paper('B')).at(-1)
    expect([contractStart, ...numbersIn(paper('B')).slice(0, 3)]).toEqual([start, perWeek, hours, rate])
    expect(datesIn(point(2))).toEqual([contractEnd, end])
    expect(contractEnd).not.toBe(end)
    expect(numbersIn(point(4))).toEqual([contractPay, pay])
    expect(isSwapped(contractPay.toFixed(2), pay.toFixed(2))).toBe(true)
    expect(paper('A')).toContain(say('Trial period: two weeks', 'Essai : deux semaines'))
    expect(paper('B')).toContain(say('Trial period: one month', 'Période d’essai : un mois'))
    expect(end < addMonths(start, 6)).toBe(true)
  })

  test('the declaration came in time under a wrong name, and the first visit is late', () => {
    const [received, declared] = datesIn(paper('C'))
    expect(declared).toBe(start)
    expect(daysBetween(received, start)).toBe(5)
    expect(lineWith(key, say('The date in C', 'La date de C'))).toContain(say('five days', 'cinq jours'))
    expect(daysBetween(received, start)).toBeLessThanOrEqual(8)
    expect([matchIn(paper('C'), /DELCOURT?/), matchIn(paper('D'), /DELCOURT?/), point(1).match(/DELCOURT?/g)]).toEqual([
      'DELCOUR',
      'DELCOURT',
      ['DELCOUR', 'DELCOURT'],
    ])
    const [begins] = hoursIn(lineWith(task, say('It is Thursday', 'Nous sommes'))).slice(1)
    expect([hoursIn(paper('C'))[1], hoursIn(paper('A'))[0], hoursIn(paper('G'))[0], ...hoursIn(point(1))]).toEqual([
      begins,
      begins,
      begins,
      begins,
    ])
    expect(datesIn(paper('D'))[0].localeCompare(end)).toBe(1)

    const [visit] = datesIn(paper('F'))
    const latest = addMonths(start, 3)
    expect(datesIn(point(6))).toEqual([visit, latest])
    expect(daysBetween(latest, visit)).toBe(3)
    expect(point(6)).toContain(say('three days late', 'trois jours trop tard'))
  })

  test('the safety talk comes after four and a half hours on the line', () => {
    const steps = cellsOf(paper('G'))
    const onLine = steps.flatMap((step, index) =>
      /on the line|sur la ligne/.test(step) ? [hoursIn(steps.at(index + 1))[0] - hoursIn(step)[0]] : [],
    )
    const talk = steps.findIndex(step => /safety|sécurité/.test(step))
    expect(sum(onLine.slice(0, 2))).toBe(4.5 * 60)
    expect(point(7)).toContain(say('four and a half hours', 'quatre heures et demie'))
    const length = hoursIn(steps.at(talk + 1))[0] - hoursIn(steps.at(talk))[0]
    expect(rule(say('Safety talk', 'Accueil sécurité'))).toEqual([length])
    const [earliest, latest] = hoursIn(point(7))
    expect([earliest > hoursIn(steps[0])[0], latest]).toEqual([true, hoursIn(steps[1])[0]])
  })

  test('the leave earned is counted in full weeks', () => {
    const [perPeriod] = rule(say('Paid leave', 'Congés payés'))
    const [until] = datesIn(lineWith(task, say('3. How many', '3. Combien')))
    const weeks = Math.floor((daysBetween(start, until) + 1) / 7)
    const line = linesUnder(key, say('LEAVE', 'CONGÉS'))[0]
    expect(datesIn(line)).toEqual([start, addDays(start, 7 * weeks - 1), addDays(start, 7 * weeks)])
    const periods = Math.floor(weeks / 4)
    expect(numbersIn(line)).toEqual([weeks, weeks, 4, periods, periods, perPeriod, periods * perPeriod])
    expect(numbersIn(levelOf(key, 4))).toEqual([periods * perPeriod])
  })

  test('the letter keeps to the days and hours', () => {
    const letter = lineWith(key, say('“Hello Robin', '« Bonjour Robin'))
    expect(hoursIn(letter)).toEqual([hoursIn(paper('A'))[0], hoursIn(paper('G')).at(-1)])
    expect(numbersIn(linesOf(key).find(line => /^ +Points/.test(line)))).toEqual([2, 4])
    expect(hoursIn(lineWith(key, say('The declaration: without', 'La déclaration : sans')))).toEqual(hoursIn(point(1)))
    expect(datesIn(lineWith(task, say('It is Thursday', 'Nous sommes'))).at(-1)).toBe(start)
  })

  test("the role-play's absence ends on one date", () => {
    const [today, from, until] = datesIn(play.situation)
    expect([from < today, today < until]).toEqual([true, true])
    expect([...datesIn(play.part), ...datesIn(play.watchFor)]).toEqual([until, until])
    expect(daysBetween(from, until)).toBeLessThan(21)
  })
})
