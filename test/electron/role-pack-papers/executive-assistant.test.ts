import { expect, test } from 'vitest'
import {
  datesIn,
  daysBetween,
  describePapers,
  hoursIn,
  isSorted,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  numbersIn,
  spansIn,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('executive-assistant', ({ sample: { task, key }, say }) => {
  const diary = linesUnder(task, 'A. ')
  const tuesday = spansIn(diary.slice(1, 6).join('\n'))
  const added = spansIn(linesUnder(task, 'B. ').join('\n'))
  const known = linesUnder(task, 'C. ')
  const [perrot] = spansIn(known[0])
  const [committee, inspector] = added
  const [, , lunch, site, mathis] = tuesday
  const [walk] = numbersIn(lineWith(diary, 'Ferrari'))
  const [drive] = numbersIn(lineWith(diary, 'Arches'))
  const [call] = spansIn(lineWith(diary, say('supplier', 'fournisseur')))
  const gap = 15
  const plan = linesOf(key).slice(1, 6)
  const span = ({ start, end }: { start: number; end: number }) => [start, end] as const

  test('the Tuesday of the key holds what cannot move, with the ways and the pauses', () => {
    const spans = spansIn(plan.join('\n')).map(span)
    const [committeeStart] = span(committee)
    const [, lunchEnd] = span(lunch)
    expect(spans).toEqual([
      span(perrot),
      [committeeStart - walk, committeeStart],
      span(committee),
      span(lunch),
      [lunchEnd, lunchEnd + walk],
      span(inspector),
      span(mathis),
    ])
    expect(isSorted(spans.flat())).toBe(true)
    expect(span(inspector)[0]).toBeGreaterThanOrEqual(lunchEnd + walk + gap)
    const [leaves, train] = hoursIn(diary[6])
    expect(hoursIn(plan[4])).toEqual([leaves, train])
    expect(leaves).toBe(span(mathis)[1])
    expect(hoursIn(plan[0])[2]).toBe(tuesday[0].start)
    expect(lunchEnd + drive).toBeGreaterThan(site.start)
    const reason = lineWith(key, say('Why:', 'Pourquoi'))
    expect(hoursIn(reason)).toEqual([hoursIn(lineWith(known, 'tienne'))[0], site.start, lunchEnd])
    expect(numbersIn(reason).slice(0, 1)).toEqual([drive])
    expect(daysBetween(datesIn(known[0])[0], datesIn(lineWith(diary, 'Perrot'))[0])).toBe(1)
    expect(datesIn(reason)).toEqual(datesIn(known[0]))
    expect(inspector.start).toBeGreaterThan(hoursIn(lineWith(known, 'tienne'))[0])
  })

  test('the Thursday of the key fits the site, the way and the call', () => {
    const line = lineWith(linesOf(key).slice(7), 'Arches')
    const [earliest] = hoursIn(lineWith(known, say('Hélène’s rules', 'Règles d’Hélène')))
    const visit = site.end - site.start
    const there = earliest + drive
    expect(spansIn(line).map(span)).toEqual([
      [earliest, there],
      [there, there + visit],
      [there + visit, there + visit + drive],
    ])
    expect(hoursIn(line).at(-1)).toBe(call.start)
    expect(numbersIn(line)).toEqual([call.start - gap - (there + visit + drive)])
    const [, from, to] = hoursIn(lineWith(known, 'Les Arches'))
    expect([there >= from, there + visit <= to]).toEqual([true, true])
    expect(daysBetween(datesIn(key)[1], datesIn(lineWith(known, 'Les Arches'))[0])).toBe(1)
    expect(datesIn(key).slice(0, 2)).toEqual([datesIn(diary[0])[0], datesIn(lineWith(diary, say('supplier', 'fournisseur')))[0]])
    const ferrari = hoursIn(lineWith(known, 'Ferrari'))
    expect([lunch.start >= ferrari[0], lunch.end]).toEqual([true, ferrari[1]])
  })

  test('the calls begin with Mr Perrot, who moves from his hour to the one he offered', () => {
    const calls = linesUnder(key, say('2. CALLS', '2. APPELS'))
    expect(hoursIn(calls[0])).toEqual([perrot.start, hoursIn(lineWith(task, say('It is Monday', 'Nous sommes')))[1]])
    expect(hoursIn(calls[1])).toEqual([perrot.start, tuesday[1].start])
    expect(hoursIn(levelOf(key, 3))).toEqual([perrot.start])
  })

  test('the minutes of the key hold the dates that were said and clear up what cannot be right', () => {
    const talk = linesUnder(task, 'D. ')
    const [price, said] = numbersIn(talk[0])
    const [budget] = numbersIn(lineWith(talk, say('You and Rosa', 'Rosa et vous')))
    const [decisions, tasks, open] = linesUnder(key, say('3. MINUTES', '3. COMPTE RENDU'))
    expect(numbersIn(decisions)).toEqual([budget])
    const day = (line: string) => `2026-10-${matchIn(line, /\b(\d\d)(?:th)?\.$/)}`
    const today = datesIn(task)[0]
    expect(datesIn(tasks)).toEqual([day(talk[1]), day(talk[2]), today])
    expect(numbersIn(open)).toEqual([3, price, 3 * price, said])
    expect(said).not.toBe(3 * price)
    const [permits, openDay] = [
      datesIn(lineWith(talk, say('forklift', 'cariste')))[0],
      datesIn(lineWith(talk, say('open day', 'portes ouvertes')))[0],
    ]
    expect(datesIn(open)).toEqual([permits, openDay])
    expect(weekdayOf(openDay)).toBe(6)
  })
})
