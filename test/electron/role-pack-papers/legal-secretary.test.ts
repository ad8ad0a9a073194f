import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  datesIn,
  daysBetween,
  describePapers,
  hoursIn,
  isSwapped,
  isWorkingDay,
  lastNumberIn,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('legal-secretary', ({ sample: { task, key }, play, say }) => {
  const sheet = linesUnder(task, say('FILE SHEET', 'FICHE DU DOSSIER'))
  const [file, lease, keys, charges, clause, exhibits, orders] = sheet
  const letter = task.slice(task.indexOf(say('THE LETTER', 'LE COURRIER')), task.indexOf(say('\nDEADLINES', '\nDÉLAIS')))
  const line = (words: string) => lineWith(letter, words)
  const fault = (number: number) => linesUnder(key, say('THE NINE FAULTS', 'LES NEUF FAUTES')).at(number - 1)
  const [rent, deposit] = numbersIn(lease)
  const [window] = numbersIn(keys)
  const [, refund] = numbersIn(charges)
  const total = sum([deposit, -window, refund])

  test('the letter departs from the sheet in the nine faults of the key', () => {
    const [right, wrong] = [matchIn(file, /\d\d-\d+/), matchIn(letter, /\d\d-\d+/)]
    expect(isSwapped(right, wrong)).toBe(true)
    expect(fault(1).match(/\d\d-\d+/g)).toEqual([right, wrong])
    expect([file.includes('Ferrand'), line(say('We act', 'Nous sommes')).includes('Ferand,'), fault(2).match(/Ferr?and/g)]).toEqual([
      true,
      true,
      ['Ferrand', 'Ferand'],
    ])

    const opening = line(say('We act', 'Nous sommes'))
    const [signed, returned] = datesIn(opening)
    expect([signed, addDays(returned, 1)]).toEqual([datesIn(lease)[0], datesIn(keys)[0]])
    expect(datesIn(fault(3))).toEqual([datesIn(keys)[0], returned])
    expect(weekdayOf(returned)).toBe(0)

    const number = (thing: RegExp) => Number(matchIn(exhibits, new RegExp(`(\\d) (?:${thing.source})`)))
    const [leaseNo, inventoryNo, chargesNo, receiptNo] = [/lease|bail/, /inventory|état/, /statement|décompte/, /receipt|reçu/].map(number)
    expect(numbersIn(opening)).toEqual([leaseNo, inventoryNo])
    const entry = line(say('When the lease', 'À l’entrée'))
    const [paid, perMonth, exhibit, article] = numbersIn(entry)
    expect([paid, perMonth, 2 * rent]).toEqual([deposit, rent, deposit])
    expect(numbersIn(fault(4))).toEqual([receiptNo, exhibit])
    expect(exhibit).toBe(chargesNo)
    expect(numbersIn(fault(5))).toEqual([numbersIn(clause)[0], article])
    expect(article).not.toBe(numbersIn(clause)[0])
    expect(datesIn(entry)).toEqual([addMonths(datesIn(keys)[0], 1)])

    const said = lastNumberIn(line(say('Total:', 'Total :')))
    expect([
      lastNumberIn(line(say('Deposit:', 'Dépôt :'))),
      lastNumberIn(line(say('Less broken', 'Moins vitre'))),
      numbersIn(line(say('Plus charges', 'Plus charges'))).slice(1),
    ]).toEqual([deposit, window, [chargesNo, refund]])
    expect(isSwapped(`${said}`, `${total}`)).toBe(true)
    expect(numbersIn(fault(6)).map(Math.abs)).toEqual([deposit, window, refund, total, said, money(said - total)])
    const notice = line(say('We hereby', 'Nous vous mettons'))
    expect(datesIn(notice)).toEqual(datesIn(orders).slice(0, 1))
    expect(datesIn(fault(7))).toEqual(datesIn(notice))
    expect(weekdayOf(datesIn(notice)[0])).toBe(5)
    expect(notice).toMatch(say('The landlord reserves', 'Le bailleur se réserve'))
    const list = line(say('Exhibits: ', 'Pièces : '))
    expect(numbersIn(list)).toEqual([1, 2, 3, 4, 5])
    expect(datesIn(list)).toEqual([datesIn(charges)[0], datesIn(orders)[1]])
    expect(numbersIn(fault(9))).toEqual([5])
  })

  test('what the key calls right is right', () => {
    const right = linesUnder(key, say('RIGHT, NOT', 'CE QUI EST JUSTE'))[0]
    expect(numbersIn(right)).toEqual([deposit, rent, window, refund, 3])
    expect(datesIn(right)).toEqual([datesIn(lease)[0], addMonths(datesIn(keys)[0], 1), datesIn(charges)[0]])
    const street = (text: string) => matchIn(text, /\d+ rue/)
    expect(street(letter)).toBe(street(file))
    const head = linesOf(letter)
    expect([datesIn(head[4]), datesIn(head[5])]).toEqual([datesIn(task).slice(0, 1), datesIn(lease)])
    expect(numbersIn(charges)[0]).toBe(numbersIn(line(say('Plus charges', 'Plus charges')))[0])
    const note = lineWith(key, say('“Claire, the letter', '« Claire, pour'))
    expect(datesIn(note)).toEqual(datesIn(orders).slice(1))
    expect(numbersIn(note)).toEqual([5, money(lastNumberIn(line(say('Total:', 'Total :'))) - total), total])
  })

  test('the deadlines follow from the rule of the house', () => {
    const limits = linesOf(task).filter(each => /^[abc]\. /.test(each))
    const holidays = datesIn(lineWith(task, say('Public holidays', 'Fériés')))
    const moved = (day: string): string => (isWorkingDay(day, holidays) ? day : moved(addDays(day, 1)))
    const [a, b, c] = limits
    const raw = [addMonths(datesIn(a)[0], 1), addDays(datesIn(b)[0], lastNumberIn(b)), addDays(datesIn(c)[0], lastNumberIn(c))]
    const answers = linesOf(key).filter(each => /^[abc]\. /.test(each))
    expect(answers.map(each => datesIn(each).at(-1))).toEqual(raw.map(moved))
    expect(answers.slice(1).map(each => [datesIn(each)[0], numbersIn(each)[0], datesIn(each)[1]])).toEqual(
      [b, c].map((each, index) => [datesIn(each)[0], lastNumberIn(each), raw[index + 1]]),
    )
    expect(raw.map(day => day === moved(day))).toEqual([true, false, false])
  })

  test("the role-play's letter is a day late", () => {
    const [today, limit] = datesIn(play.situation)
    expect(daysBetween(limit, today)).toBe(1)
    const days = (text: string) => (text.match(/\b1[23](?:th)?\b/g) ?? []).map(each => Number.parseInt(each, 10))
    expect(datesIn(play.situation)).toEqual([today, limit, today])
    expect(days(lineWith(play.situation, say('The date of the', 'La date du')).replace(/:\d\d/, ''))).toEqual([Number(limit.slice(8))])
    for (const line of [
      lineWith(play.part, say('proof of posting', 'preuve')),
      lineWith(play.watchFor, say('the proof will', 'la preuve dira')),
    ]) {
      expect(days(line)).toEqual([Number(today.slice(8))])
    }
    expect(hoursIn(play.situation).slice(1)).toEqual([18 * 60 + 50, 17 * 60 + 30, 11 * 60 + 30])
  })
})
