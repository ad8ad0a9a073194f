import { expect, test } from 'vitest'
import {
  addDays,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  hoursIn,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  numbersIn,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('office-supervisor', ({ sample: { task, key }, play, say }) => {
  type Day = {
    readonly day: string
    readonly early: readonly string[]
    readonly late: readonly string[]
    readonly leave: readonly string[]
  }
  const names = (text = '') => text.split(/ ?: /)[1]?.split(', ') ?? []
  const rota = (heading: string) =>
    linesUnder(task.includes(heading) ? task : key, heading)
      .slice(0, 5)
      .map((line): Day => {
        const [day, early, late, leave] = cellsOf(line)
        return { day: `2026-09-${day.slice(-2)}`, early: names(early), late: names(late), leave: names(leave) }
      })
  const draft = rota(say('BRUNO’S DRAFT', 'LE PROJET DE BRUNO'))
  const right = rota(say('ONE RIGHT ROTA', 'UN PLANNING JUSTE'))
  const team = ['Agnès', 'Bruno', 'Carla', 'Dalia', 'Ilan', 'Mehdi']
  const course = `2026-09-${matchIn(lineWith(task, say('Bruno and Ilan on a', 'Bruno et Ilan en')), /\d\d/)}`
  const away = (name: string, day: string) =>
    (day === course && ['Bruno', 'Ilan'].includes(name)) || (name === 'Dalia' && weekdayOf(day) === 5)
  const lates = (days: readonly Day[], name: string) => days.filter(({ late }) => late.includes(name)).length
  const [earlyStart, earlyEnd, lateStart, lateEnd] = hoursIn(linesOf(task).find(line => line.startsWith(say('1. Early', '1. Le matin'))))

  const has = (shift: readonly string[], ...some: readonly string[]) => some.some(name => shift.includes(name))
  const dayRules: Readonly<Record<string, (day: Day) => boolean>> = {
    1: ({ day, early, late }) => Math.min(early.length, late.length) >= 2 && (weekdayOf(day) !== 1 || early.length + late.length >= 5),
    2: ({ early }) => has(early, 'Agnès', 'Bruno'),
    3: ({ early, late }) => [early, late].every(shift => !has(shift, 'Ilan') || has(shift, 'Agnès', 'Carla')),
    5: ({ day, late }) => weekdayOf(day) !== 4 || !has(late, 'Dalia'),
    6: ({ leave }) => leave.length <= 1,
    7: ({ day, early, late }) => ![...early, ...late].some(name => away(name, day)),
  }

  /** The rules that a rota breaks, as "day rule" or "name rule". */
  const breaches = (days: readonly Day[]) => [
    ...days.flatMap(each => Object.entries(dayRules).flatMap(([rule, isKept]) => (isKept(each) ? [] : [`${each.day} ${rule}`]))),
    ...team.filter(name => lates(days, name) > 3).map(name => `${name} 4`),
  ]

  test('the draft breaks the rules in the six ways of the key, and the right rota in none', () => {
    expect(breaches(draft)).toEqual(['2026-09-22 2', '2026-09-23 3', '2026-09-24 5', '2026-09-25 1', '2026-09-25 6', 'Mehdi 4'])
    expect(breaches(right)).toEqual([])
    const rules = linesUnder(key, say('THE SIX BREACHES', 'LES SIX MANQUEMENTS')).map(line => numbersIn(line)[0])
    expect(rules).toEqual([2, 3, 5, 6, 1, 4])
    for (const days of [draft, right]) {
      for (const { day, early, late, leave } of days) {
        expect([...early, ...late, ...leave].sort()).toEqual(team.filter(name => !away(name, day)).sort())
      }
    }
    expect(numbersIn(lineWith(key, say('Lates:', 'Soirs :')))).toEqual(team.map(name => lates(right, name)))
    expect(right.map(({ day }) => day)).toEqual(draft.map(({ day }) => day))
    expect(draft[0].day).toBe(datesIn(task)[1])
  })

  test('the answers on leave are due when the rule says, and leave enough people', () => {
    const [mehdiAsks, carlaAsks] = linesUnder(task, say('THE REQUESTS', 'LES DEMANDES'))
    const [mehdi, carla] = datesIn(mehdiAsks + carlaAsks)
    const today = datesIn(task)[0]
    expect([addDays(mehdi, 2), daysBetween(mehdi, carla)]).toEqual([today, 1])
    const [answers, choices] = linesUnder(key, say('THE LEAVE', 'LES CONGÉS'))
    expect(answers).toMatch(new RegExp(`\\b${Number(addDays(carla, 2).slice(8))}\\b`))
    const present = (day: string) => team.filter(name => name !== 'Carla' && !away(name, day)).length
    const possible = right.map(({ day }) => day).filter(day => present(day) >= (weekdayOf(day) === 1 ? 5 : 4) && weekdayOf(day) !== 5)
    const days = (line: string) => (line.match(/\b2\d\b/g) ?? []).map(each => `2026-09-${each}`)
    expect(days(choices)).toEqual([...possible, course])
    expect([present(possible[0]), present(course)]).toEqual([5, 3])
    const message = lineWith(key, say('“Carla, I', '« Carla, je'))
    const friday = right[4].day
    expect(days(message)).toEqual([friday, ...possible])
    for (const asks of [mehdiAsks, carlaAsks]) expect(days(asks.replace(/\d{4}-\d\d-\d\d/, ''))).toEqual([friday])
    expect(hoursIn(message)).toEqual([earlyEnd])
    expect(right[4].early).toContain('Carla')
  })

  test('the calls left unanswered follow from the hours and the rates', () => {
    const line = lineWith(task, say('20 calls an hour', '20 appels par heure'))
    const [from, to] = hoursIn(line)
    expect([from, to, lateStart - earlyStart]).toEqual([earlyEnd, lateEnd, lateEnd - earlyEnd])
    const [calls, answered] = numbersIn(line)
    const hours = (to - from) / 60
    const found = numbersIn(linesUnder(key, say('THE CALLS', 'LES APPELS'))[0])
    expect(found).toEqual([
      hours,
      calls,
      hours * calls,
      hours,
      answered,
      hours * answered,
      hours * (calls - answered),
      2 * hours * answered,
    ])
    expect(2 * hours * answered).toBeGreaterThanOrEqual(hours * calls)
    expect(numbersIn(levelOf(key, 4))).toEqual([hours * (calls - answered)])
    expect(hoursIn(lineWith(task, say('Suppose', 'Supposez')))).toEqual([from, to])
  })

  test("the role-play's two trips cost what they cost together", () => {
    const line = lineWith(play.situation, '95.00')
    const [each, together] = numbersIn(line)
    expect(together).toBe(datesIn(line).length * each)
    expect(datesIn(line).map(weekdayOf)).toEqual([4, 4])
  })
})
