import { expect, test } from 'vitest'
import {
  cellsOf,
  datesIn,
  describePapers,
  found,
  hoursIn,
  isSorted,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  numbersIn,
  spansIn,
} from '../../helpers/role-papers'

describePapers('receptionist', ({ sample: { task, key }, play, say }) => {
  const roomLine = lineWith(task, say('Cedar: ', 'Cèdre : '))
  const rooms = found(roomLine.split('. ')).map(each => ({
    name: matchIn(each, /^[^ :]+/),
    seats: numbersIn(each)[0],
    screen: /screen|écran/.test(each),
    level: /no steps|plain-pied/.test(each),
  }))
  const booked = linesUnder(task, say('ALREADY BOOKED', 'DÉJÀ RÉSERVÉ')).map(line => {
    const [, room, what] = cellsOf(line)
    return { ...spansIn(line)[0], room, what, people: numbersIn(what)[0] }
  })
  const [crews, fontanel, auditor, sorel, owners] = booked
  const [fontanelNow, auditorNow, sorelNow, call, leave] = linesUnder(task, say('REQUESTS', 'DEMANDES'))
  const plan = linesUnder(key, say('THE ROOMS', 'LES SALLES'))
  const planned = plan
    .slice(0, 5)
    .map(line => ({ room: matchIn(line, /^[^ :]+/), ...spansIn(line.replace(/(:\d\d) ?: /, '$1 '))[0], people: numbersIn(line)[0] }))
  const span = ({ start, end }: { start: number; end: number }) => [start, end] as const
  const [first, second, , fourth, fifth] = planned

  test('the plan of the key keeps the hours that were booked or asked for', () => {
    const [auditorFrom, auditorTo] = hoursIn(auditorNow)
    expect(planned.map(span)).toEqual([span(fontanel), span(sorel), span(owners), [auditorFrom, auditorTo], hoursIn(call)])
    expect(auditorTo).toBe(auditor.end)
    expect([first, second, fourth, fifth].map(each => each.people)).toEqual([
      numbersIn(fontanelNow)[0],
      numbersIn(sorelNow)[0],
      auditor.people,
      numbersIn(call)[0],
    ])
  })

  test('the plan has enough seats, screens and level floors, and a quarter of an hour between two meetings', () => {
    const roomOf = (name: string) => rooms.find(room => room.name === name)
    for (const { room, people = owners.people } of planned) expect(roomOf(room).seats).toBeGreaterThanOrEqual(people)
    expect([roomOf(first.room).screen, roomOf(second.room).screen, roomOf(second.room).level]).toEqual([true, true, true])
    expect(rooms.filter(room => room.seats >= first.people).map(room => room.name)).toEqual([first.room])
    expect(rooms.filter(room => room.level).map(room => room.name)).toEqual([second.room])
    for (const { room, end = 0 } of planned) {
      const next = planned.filter(other => other.room === room && other.start >= end).map(other => other.start)
      expect(Math.min(...next, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(end + 15)
    }
    expect(plan[1]).toContain(`${second.start - first.end} minutes`)
    expect(hoursIn(plan[4]).slice(2)).toEqual([fourth.end + 15])
  })

  test('the crews fit nowhere before they leave, and the key says what is left', () => {
    const [leaves] = hoursIn(leave)
    const free = [second.end + 15, leaves]
    const early = [crews.start, first.start - 15]
    expect(hoursIn(plan[5])).toEqual([leaves, ...free, ...early, crews.start, free[0]])
    expect(leaves - second.end - 15).toBe(30)
    const linden = rooms.find(room => room.name === booked[1].room)
    expect([crews.people, linden.seats]).toEqual([7, 6])
    expect(plan[5]).toMatch(new RegExp(`${say('Seven people', 'Sept personnes')}.*${say('six seats', 'six places')}`))
  })

  test('the messages reach people in time, with the numbers that were left', () => {
    const line = (letter: string) => linesOf(task).find(each => each.startsWith(`${letter}. `))
    const keyOf = (letter: string) => linesOf(key).find(each => each.startsWith(`${letter}. `))
    const phone = /\d\d(?: \d\d){4}/
    const message = lineWith(key, '« Samir, urgent'.replace('« ', say('“', '« ')))
    expect(message.match(phone)?.[0]).toBe(line('A').match(phone)?.[0])
    expect(matchIn(message, /\d\d-\d+/)).toBe(matchIn(line('A'), /\d\d-\d+/))
    const [before, rang, notary, news] = hoursIn(message)
    expect([before, rang, news]).toEqual([fontanel.start, hoursIn(line('A'))[0], before])
    expect(notary).toBe(15 * 60)
    expect(line('A')).toContain(say('at three', 'à quinze heures'))
    expect(hoursIn(lineWith(key, say('To look for: who', 'À retrouver : qui')))).toEqual([notary])
    expect(hoursIn(keyOf('A'))).toEqual(span(fontanel))
    expect(hoursIn(keyOf('D'))).toEqual(hoursIn(line('D')).slice(1, 2))
    expect(datesIn(keyOf('B'))).toEqual(datesIn(lineWith(task, 'Lise Nadal, ')))
    expect(hoursIn(levelOf(key, 5))).toEqual(span(fontanel))
    expect(hoursIn(levelOf(key, 3))).toEqual([crews.start])
    expect(isSorted(['A', 'B', 'C', 'D'].map(letter => hoursIn(line(letter))[0]))).toBe(true)
    expect(hoursIn(lineWith(task, 'Odile Kermeur, '))[0]).toBe(hoursIn(leave)[0])
    expect(numbersIn(lineWith(key, say('C, A, D, B', 'C, A, D, B')))).toEqual([])
  })

  test('the role-play is set in the same morning', () => {
    const [now, appointment, tomek, odile, samir] = hoursIn(play.situation)
    expect([appointment, tomek, odile, samir]).toEqual([
      tomek,
      hoursIn(lineWith(task, 'Tomek Rey: '.replace(': ', say(': ', ' : '))))[0],
      hoursIn(leave)[0],
      fontanel.end,
    ])
    expect(appointment - now).toBe(10)
  })
})
