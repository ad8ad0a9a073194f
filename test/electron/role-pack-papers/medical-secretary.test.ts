import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  found,
  hoursIn,
  isSorted,
  linesOf,
  linesUnder,
  lineWith,
  numbersIn,
} from '../../helpers/role-papers'

describePapers('medical-secretary', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const rules = linesUnder(task, say('RULES', 'RÈGLES'))
  const [fever] = numbersIn(lineWith(rules, say('SAME DAY', 'LE JOUR MÊME')))
  const records = new Map(
    cellsOf(linesUnder(task, say('RECORDS', 'DOSSIERS'))[0]).map(each => {
      const [name, born, doctor] = found(each.replace(/ \(.*/, '').split(', '))
      return [`${name} ${born}`, { name, born, doctor }] as const
    }),
  )
  const recordOf = (name: string) => found(records.values()).find(record => record.name === name)
  /** Free slots as "day doctor hour", with an S where it is kept for the day's urgent cases. */
  const slots = linesUnder(task, say('FREE SLOTS', 'PLACES LIBRES')).flatMap(line => {
    const [day, ...doctors] = cellsOf(line)
    return doctors.flatMap(each =>
      each
        .replace(/ (\d)/, ',$1')
        .split(/, ?/)
        .slice(1)
        .map(slot => ({
          date: `2026-11-${day.slice(-2)}`,
          doctor: each.split(' ')[0],
          at: hoursIn(slot)[0],
          kept: slot.endsWith('S'),
        })),
    )
  })
  const call = (letter: string) => linesOf(task).find(line => line.startsWith(`${letter}. `))
  const booking = (name: string) => {
    const line = lineWith(linesUnder(key, say('BOOKINGS', 'RENDEZ-VOUS')), `${name} `.trim())
    return { line, date: `2026-11-${line.match(/\b(\d\d), ?\d+:/)?.[1]}`, hours: hoursIn(line) }
  }

  test('the child is young and hot enough for the same day, and gets the slot that suits the father', () => {
    const noah = recordOf('Katz Noé')
    const [temperature] = numbersIn(call('D'))
    expect(temperature).toBeGreaterThanOrEqual(fever)
    expect(new Set(`${task}\n${key}`.match(/\b11\d\b/g))).toEqual(new Set(['112']))
    const months = found(Array(40).keys()).findLast(month => addMonths(noah.born, month) <= today)
    expect(months).toBeLessThan(24)
    expect(numbersIn(linesOf(key).find(line => line.startsWith('D. '))).slice(0, 2)).toEqual([months, temperature])
    const from = 11 * 60
    expect(call('D')).toContain(say('from eleven', 'à partir de onze heures'))
    const { date, hours } = booking('Noé Katz')
    const todays = slots.filter(slot => slot.date === today && slot.doctor === noah.doctor)
    const fitting = todays.filter(slot => slot.kept && slot.at >= from)
    expect([date, hours[0]]).toEqual([today, fitting[0].at])
    expect(hours.slice(1)).toEqual([todays.find(slot => slot.kept && slot.at < from).at, todays.find(slot => !slot.kept).at])
    expect(fitting).toHaveLength(1)
  })

  test('each other visit gets the first ordinary slot that suits', () => {
    const ordinary = (doctor: string) => slots.filter(slot => slot.doctor === doctor && !slot.kept)
    const awa = ordinary(recordOf('Diallo Awa').doctor).filter(
      ({ date, at }) => date > today && date < '2026-11-20' && (at < 8 * 60 || at >= 16 * 60),
    )
    expect([booking('Awa Diallo').date, booking('Awa Diallo').hours[0]]).toEqual([awa[0].date, awa[0].at])
    expect(booking('Awa Diallo').hours.slice(1)).toEqual([ordinary('Benali').find(slot => slot.date === awa[0].date).at])
    expect(call('A')).toMatch(/eight to four|huit à seize heures/)

    const rivoire = ordinary('Rivoire')
    const pairs = rivoire.filter(({ date, at }) => rivoire.some(next => next.date === date && next.at === at + 15))
    expect([booking('Léa Fournier').date, ...booking('Léa Fournier').hours]).toEqual([pairs[0].date, pairs[0].at, pairs[0].at + 15])
    expect(pairs).toHaveLength(1)
    expect(numbersIn(lineWith(rules, '15 minutes'))).toEqual([15])

    const costa = ordinary(recordOf('Simon Odette').doctor)
    const { line, hours } = booking('Odette Simon')
    expect(hours).toEqual(costa.map(slot => slot.at))
    const days = [...line.matchAll(/(?:Wed|Thu|Tue|me|je|ma) (\d\d)/g)].map(match => `2026-11-${match[1]}`)
    expect(days).toEqual([costa[0].date, costa[2].date, addDays(today, 7)])
  })

  test('each paper goes where name and date of birth lead', () => {
    const papers = linesUnder(task, say('PAPERS', 'PAPIERS')).map(line => line.split(', '))
    const owned = papers.map(([, name, born]) => records.has(`${name} ${born}`))
    expect(owned).toEqual([true, false, true, false, false, true])
    const answers = linesUnder(key, say('PAPERS', 'PAPIERS'))
    expect(answers.map(line => /red tray|bannette rouge/i.test(line))).toEqual(owned.map(each => !each))
    expect(datesIn(answers[0])).toEqual([papers[0]?.[2]])
    const [, , second] = papers[1] ?? []
    expect([...records.values()].filter(record => record.name === 'Martin Jean' && record.born === second)).toHaveLength(1)
    expect(recordOf('Diallo Awa').born).toBe(papers[3]?.[2])
    const near = [...records.values()].map(record => record.name).filter(name => name === 'Martin Jean')
    expect(near).toHaveLength(2)
    expect(hoursIn(papers[5].join())[0]).toBeLessThan(hoursIn(task)[0])
    expect(isSorted(['A', 'B', 'C', 'D', 'E', 'F'].map(letter => hoursIn(call(letter))[0]))).toBe(true)
    expect([hoursIn(call('F'))[0], numbersIn(call('F'))]).toEqual([hoursIn(call('F'))[0], [5, 50]])
  })

  test("the role-play's wait is counted rightly, and its hours hang together", () => {
    const [now, born, biopsy] = datesIn(play.situation)
    const counted = daysBetween(biopsy, now)
    expect(counted).toBe(13)
    expect(play.part).toContain(say('thirteen days', 'Treize jours'))
    expect(datesIn(play.part)).toEqual([born])
    const [, arrived, end, from, to, slot, knock] = hoursIn(play.situation)
    expect([end, arrived]).toEqual([from, 9 * 60 + 40])
    expect(hoursIn(play.part)).toEqual([slot])
    const offer = hoursIn(lineWith(play.watchFor, say('– Offers what', '– Propose ce qui')))
    expect(offer).toEqual([from, slot, knock])
    const [late, herself] = hoursIn(lineWith(play.watchFor, say('– Says what happens', '– Dit ce qui se passe')))
    expect([late, herself]).toEqual([to, to + 5])
  })
})
