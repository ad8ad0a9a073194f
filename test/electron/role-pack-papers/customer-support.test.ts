import { expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  datesIn,
  daysBetween,
  describePapers,
  found,
  hoursIn,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  numbersIn,
} from '../../helpers/role-papers'

describePapers('customer-support', ({ sample: { task, key }, play, say }) => {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
  const message = (letter: string) => linesOf(task).find(line => line.startsWith(`${letter}. `))
  const answer = (letter: string) => linesOf(key).find(line => line.startsWith(`${letter}. `))
  const rule = (words: string) => numbersIn(lineWith(linesUnder(task, say('HOUSE RULES', 'RÈGLES DE LA MAISON')), words))
  const [today] = datesIn(task)
  const orderIn = (line: string) => line.match(/\b204\d\d\b/g) ?? []

  test('there are eight messages, each of which the key settles', () => {
    expect(letters.filter(letter => !/^. /.test(message(letter).slice(1)) || !/^. /.test(answer(letter).slice(1)))).toEqual([])
    expect(linesOf(task).filter(line => /^[A-Z]\. /.test(line))).toHaveLength(letters.length)
  })

  test('the returned shelf is too late for a refund and in time for an exchange', () => {
    const [refundDays, from, exchangeDays] = rule(say('Returns', 'Retours'))
    const [delivered] = datesIn(message('B'))
    const days = daysBetween(delivered, today)
    expect(numbersIn(answer('B').replace(/60e/, '60'))).toEqual([days, exchangeDays])
    expect([days > refundDays, days <= exchangeDays, from]).toEqual([true, true, refundDays + 1])
    expect(datesIn(answer('B'))).toEqual([addDays(delivered, exchangeDays)])
  })

  test('the lamp was paid twice, and the money is back in five working days', () => {
    const payments = numbersIn(message('C')).filter(number => !Number.isInteger(number))
    const [first, second] = payments
    expect([payments.length, first]).toEqual([2, second])
    expect(numbersIn(answer('C')).filter(number => !Number.isInteger(number))).toEqual([first, first + second, first])
    const [paid, again] = datesIn(message('C')).slice(-2)
    expect(again).toBe(paid)
    const reply = lineWith(key, say('“Dear Ms Amrani', '« Bonjour Madame Amrani'))
    expect(numbersIn(reply).filter(number => !Number.isInteger(number))).toEqual([first, first])
    const back = addWorkingDays(today, 5)
    expect(datesIn(reply)).toEqual([paid, back])
    expect(reply).toMatch(new RegExp(`\\b${Number(back.slice(8))}(th)?,`))
    expect(rule(say('You may give', 'Vous pouvez offrir'))).toEqual(numbersIn(answer('C')).filter(Number.isInteger))
    const earlier = lineWith(task, 'Amrani').match(/(\d) (?:and|et) (\d|2026-03-06)/)
    expect(earlier?.[1]).toBe('5')
    const [one, other] = hoursIn(message('C')).slice(-2)
    expect(other - one).toBe(1)
  })

  test('the late shelf touches as many orders as the key counts', () => {
    const [from, to] = found(orderIn(message('F'))).map(Number)
    expect(to - from + 1).toBe(7)
    expect(answer('F')).toContain(say('Seven orders', 'Sept commandes'))
    const [now, before] = datesIn(message('F'))
    expect(daysBetween(before, now)).toBe(7)
    expect(datesIn(answer('F'))).toEqual([now])
  })

  test('the bulb, the stranger and the hotel are answered from their own messages', () => {
    expect(numbersIn(answer('A'))).toEqual(numbersIn(message('A')))
    expect(matchIn(answer('A'), /E\d\d/)).toBe(matchIn(message('A'), /E\d\d/))
    const [asked, owned] = orderIn(message('E'))
    expect(owned).toBe(asked)
    expect(hoursIn(lineWith(key, say('D first', 'D en premier')))).toEqual([10 * 60])
    expect(hoursIn(lineWith(task, say('– Delivery dates', '– Dates de livraison')))).toEqual(hoursIn(linesOf(task)[2]))
  })

  test("the role-play's caller may be given what the file allows", () => {
    const [, price, delivery] = numbersIn(lineWith(play.situation, '20397'))
    expect(price).toBeGreaterThan(delivery)
    expect(numbersIn(lineWith(play.situation, say('What you may do', 'Ce que vous pouvez')))).toEqual([
      delivery,
      ...rule(say('You may give', 'Vous pouvez offrir')),
    ])
    expect(numbersIn(lineWith(play.watchFor, '39.00'))).toEqual([delivery, ...numbersIn(lineWith(play.part, '150'))])
    expect(numbersIn(lineWith(play.watchFor, say('– Promises tomorrow', '– Promet demain')))).toEqual(numbersIn(lineWith(play.part, '150')))
  })
})
