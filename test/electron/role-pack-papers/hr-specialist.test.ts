import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  count,
  datesIn,
  daysBetween,
  describePapers,
  type Found,
  found,
  hoursIn,
  isWorkingDay,
  levelOf,
  linesUnder,
  lineWith,
  money,
  numbersIn,
  sum,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('hr-specialist', ({ sample: { task, key }, play, say }) => {
  const [today, denise, wanted] = datesIn(task)
  const steps = linesUnder(task, 'E. ')
    .slice(0, 7)
    .map(line => numbersIn(line)[0])
  const away = datesIn(lineWith(task, say('Away:', 'Absences :')))
  const between = (from: string, to: string) => [...Array(daysBetween(from, to) + 1).keys()].map(day => addDays(from, day))
  const [bastienFrom, bastienTo, odileFrom, odileTo, holiday, closedFrom, closedTo] = away
  const bastien = between(bastienFrom, bastienTo)
  const odile = between(odileFrom, odileTo)
  const closed = between(closedFrom, closedTo)
  const absent = new Map([
    [1, [...bastien, ...odile]],
    [5, bastien],
    [6, odile],
  ])

  /** First and last day of each step: each begins on the first possible day after the one before. */
  const schedule = (lengths: readonly number[], firstStep: number, from: string) => {
    let before = addDays(from, -1)
    return found(lengths).map((length, index) => {
      const shut = [holiday, ...closed, ...(absent.get(firstStep + index) ?? [])]
      const days = found(Array(length).keys()).map(day => addWorkingDays(before, day + 1, shut))
      before = days.at(-1) ?? before
      return days
    })
  }
  const days = schedule(steps, 1, today)
  const firstDayAfter = (notice: string) => {
    const opening = [holiday, ...closed]
    const day = addDays(notice, 1)
    return isWorkingDay(day, opening) ? day : addWorkingDays(day, 1, opening)
  }
  const answered = days[6].at(-1)
  const dayNumbers = (text: string) =>
    (
      text.replace(/(\d{4})-(\d\d)-(\d\d)/g, (_, _year, _month, day) => ` ${Number(day)} `).match(/(?<![\d:])\b\d{1,2}\b(?! ?:)/g) ?? []
    ).map(Number)
  const ends = (step: Found<string>) => found([step[0], step.at(-1)]).map(day => Number(day.slice(8)))

  test('the key gives the first and the last day of each step', () => {
    const [early, late] = linesUnder(key, '3. DATES')
    const spans = (line: string, from: number) =>
      line
        .split(/(?<!\d)(?=[1-7] ?: )/)
        .filter(part => part.trim() !== '')
        .map((part, index) => ({ step: from + index, days: dayNumbers(part.replace(/^[1-7] ?: /, '').replace(/\(.*\)/, '')) }))
    const said = [...spans(early, 1), ...spans(late, 5)]
    expect(said.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const { step, days: stated } of said) {
      const dates = days.at(step - 1)
      expect(stated.length === 3 ? stated : [stated[0], stated[1]]).toEqual(
        stated.length === 3 ? dates.map(day => Number(day.slice(8))) : ends(dates),
      )
    }
    expect(datesIn(early).map(day => day.slice(0, 7))).toEqual(days.slice(0, 4).map(step => step.at(-1).slice(0, 7)))
    const outside = datesIn((late.match(/\(.*?\)/g) ?? []).join())
    expect(outside).toEqual([bastienTo, odileTo, holiday])
  })

  test('the key gives the first day of work after either notice, and the room that is left', () => {
    const [, , one, two, better] = linesUnder(key, '3. DATES')
    const notice = (months: number, from: string) => addDays(addMonths(addDays(from, 1), months), -1)
    const first = firstDayAfter(notice(1, answered))
    expect(datesIn(one)).toEqual([notice(1, answered), first, wanted])
    expect(daysBetween(first, wanted)).toBe(21)
    expect(one).toContain(say('three weeks', 'trois semaines'))
    const second = firstDayAfter(notice(2, answered))
    expect(datesIn(two)).toEqual([notice(2, answered), second])
    expect(daysBetween(wanted, second)).toBe(9)
    expect(two).toMatch(say('nine days late', 'neuf jours'))
    expect(count(between(second, denise), day => isWorkingDay(day))).toBe(6)
    expect(two).toContain(say('six working days', 'six jours ouvrés'))

    const [interviews, offer, answer] = schedule([steps[4], steps[5], steps[6]], 5, days[2][0])
    expect(dayNumbers(found(better.split('. '))[1]).slice(0, 4)).toEqual([...ends(interviews).slice(0, 1), 26, ...ends(offer)])
    expect(datesIn(better).slice(-2)).toEqual([answer.at(-1), firstDayAfter(notice(2, answer.at(-1)))])
  })

  test('the offers and the pay are worked out from the notes', () => {
    const [low, high, , now, budget] = numbersIn(linesUnder(task, 'C. ')[0])
    const offers = linesUnder(task, 'D. ').map(numbersIn)
    const [[length, first], [shorter, second], [share]] = offers
    const middle = (low + high) / 2
    const line = linesUnder(key, say('4. OFFERS', '4. OFFRES'))[0]
    const figures = numbersIn(line).filter(number => number > 31 || number === share)
    expect(figures).toEqual([
      first,
      second,
      first + second,
      budget,
      share,
      middle,
      money((share / 100) * middle),
      share,
      low,
      money((share / 100) * low),
    ])
    expect(first + second).toBeLessThan(budget)
    expect([length, shorter, daysBetween(days[1][0], days[1].at(-1)) + 1]).toEqual([30, 14, 14])
    expect(dayNumbers(line).filter(number => number < 32 && number !== share)).toEqual(ends(days[1]))
    expect(numbersIn(linesUnder(key, say('5. THE AD', '5. L’ANNONCE'))[0])).toEqual([low, high])
    expect([numbersIn(levelOf(key, 4)), now]).toEqual([[first + second], 34_000])
    const hours = hoursIn(linesUnder(task, 'C. ')[0])
    expect(hours[0]).toBe(hoursIn(linesUnder(task, 'B. ')[0])[0])
    expect(hoursIn(linesUnder(key, say('1. WISHES', '1. SOUHAITS'))[0])).toEqual([hours[0]])
    expect(numbersIn(linesUnder(task, 'C. ')[0])[2]).toBe((hours[1] - hours[0] - 60) / 12)
  })

  test("the role-play's Saturdays are nine, shared among four", () => {
    const line = lineWith(play.situation, 'Anis 2')
    const [from, to] = datesIn(line)
    const saturdays = between(from, to).filter(day => weekdayOf(day) === 6)
    expect([saturdays[0], saturdays.at(-1), sum(numbersIn(line))]).toEqual([from, to, saturdays.length])
    expect(line).toContain(say('nine Saturdays', 'neuf samedis'))
    expect(play.part).toContain(say('Four Saturdays out of nine', 'Quatre samedis sur neuf'))
    expect(numbersIn(line)[0]).toBe(4)
    expect(saturdays).toContain(datesIn(play.part)[0])
  })
})
