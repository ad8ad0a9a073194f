import { expect, test } from 'vitest'
import {
  addDays,
  after,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  found,
  hoursIn,
  levelOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('office-clerk', ({ sample: { task, key }, play, say }) => {
  const phoneIn = (line: string) => matchIn(line, /\d\d(?: \d\d){4}/)
  const numberOf = (address: string) => matchIn(address, /\d+/)
  const sheets = linesUnder(task, say('JOB SHEETS', 'FICHES D’INTERVENTION')).map(line => {
    const [id, , who, phone, work, payment] = cellsOf(line)
    const amounts = numbersIn(work)
    const [day] = datesIn(line)
    return {
      id,
      day: `${day.slice(8)}/${day.slice(5, 7)}`,
      house: numberOf(found(who.split(', ')).at(-1)),
      phone,
      total: amounts.at(-1),
      items: amounts.length > 1 ? amounts.slice(0, -1) : amounts,
      payment: payment.split(' ').at(-1),
    }
  })
  const entries = linesUnder(task, say('FRIDAY’S ENTRIES', 'SAISIES DE VENDREDI')).map(line => {
    const [id, day, , address, phone, total, payment] = cellsOf(line)
    return { id, day, house: numberOf(address), phone, total: Number(total), payment: payment.split(' ').at(-1) }
  })

  test('the entries depart from the sheets in the five slips of the key alone', () => {
    const fields = ['day', 'house', 'phone', 'total', 'payment'] as const
    const slips = sheets.flatMap((sheet, index) =>
      fields
        .filter(field => sheet[field] !== entries[index]?.[field])
        .map(field => ({ id: sheet.id, field, put: entries[index]?.[field], right: sheet[field] })),
    )
    expect(entries.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id))
    expect(slips.map(({ id, field }) => `${id} ${field}`)).toEqual(['1184 phone', '1185 payment', '1186 house', '1187 day', '1187 total'])
    const [phone, payment, house, day, total, gap] = linesUnder(key, say('1. FIVE SLIPS', '1. CINQ FAUTES'))
    expect([phone, payment, house, day, total].map(line => line.slice(0, 4))).toEqual(slips.map(({ id }) => id))
    expect(phone.match(/\d\d \d\d/g)?.slice(-2)).toEqual([slips[0].put, slips[0].right].map(each => `${each}`.slice(-5)))
    expect(numbersIn(after(house, ':'))).toEqual([Number(slips[2].put), Number(slips[2].right)])
    expect(day.match(/\d\d\/\d\d/g)).toEqual([slips[3].put, slips[3].right])
    expect(numbersIn(after(total, ':'))).toEqual([slips[4].put, slips[4].right])

    const wrong = sheets.filter(sheet => sum(sheet.items) !== sheet.total)
    expect(wrong.map(({ id }) => id)).toEqual(['1186'])
    const { items, total: added, id } = wrong[0]
    expect(numbersIn(gap)).toEqual([Number(id), sum(items), ...items, added, money(sum(items) - added)])
    expect(numbersIn(levelOf(key, 5))[0]).toBe(Number(id))
  })

  test('the reminders go to those whom the rule names', () => {
    const customers = linesUnder(task, say('CUSTOMERS, AND', 'CLIENTS ET DATE')).map(line => {
      const [who, , remark = ''] = cellsOf(line)
      return { id: who.slice(0, 3), who: who.slice(4), swept: datesIn(line)[0], remark }
    })
    const isVisited = (who: string) =>
      task.includes(` · ${who} · `) && task.indexOf(` · ${who} · `) < task.indexOf(say('CUSTOMERS, AND', 'CLIENTS ET DATE'))
    const due = customers.filter(({ who, swept, remark }) => swept.startsWith('2025-10') && remark === '' && !isVisited(who))
    const [sent, out] = linesUnder(key, say('2. REMINDERS', '2. RAPPELS'))
    expect(numbersIn(sent).map(String)).toEqual(due.map(({ id }) => id))
    const left = customers.filter(each => !due.includes(each)).map(({ id }) => id)
    const named = numbersIn(out)
      .map(String)
      .filter(number => number.length === 3)
    expect([...new Set(named)]).toEqual(left)
    expect(out).toContain(`${Number(left.length > 0 ? sheets[0].id : 0)}`)
    expect(datesIn(out)).toEqual(datesIn(lineWith(task, '1184 · ')))
    const envelopes = new Set(due.map(({ who }) => who.split(', ')[1] ?? who))
    expect([due.length, envelopes.size]).toEqual([5, 4])
    expect(sent).toMatch(say('five customers, four envelopes', 'cinq clients, quatre enveloppes'))
    const old = customers.find(({ id }) => id === '144')
    expect(old.swept.slice(0, 7)).toBe('2024-10')
    expect(out).toMatch(/\(.* 2024\)/)
    expect(customers.find(({ id }) => id === '122').remark).toContain('2026-10-22')
    expect(numbersIn(levelOf(key, 5))[1]).toBe(144)
  })

  test('the petty cash is short by the keys', () => {
    const book = linesUnder(task, say('PETTY CASH BOOK', 'CARNET DE CAISSE'))
    const lines = book.slice(0, 4).map(line => numbersIn(cellsOf(line).slice(1).join(' · ')))
    const [[float], ...spent] = lines
    let left = float
    for (const [amount, stated] of spent) {
      left = money(left - amount)
      expect(stated).toBe(left)
    }
    const [post, coffee, keys] = found(spent).map(([amount]) => amount)
    const [postSlip, coffeeSlip, number, each] = numbersIn(book[4])
    expect([postSlip, coffeeSlip]).toEqual([post, coffee])
    const coins = numbersIn(book[5])
    const values = coins.flatMap((quantity, index) => (index % 2 === 0 ? [money(quantity * coins.at(index + 1))] : []))
    const [counted, cause] = linesUnder(key, say('3. PETTY CASH', '3. CAISSE'))
    expect(numbersIn(counted).map(Math.abs)).toEqual([...values, sum(values), left, money(left - sum(values))])
    const paid = money(number * each)
    expect(numbersIn(cause).map(Math.abs)).toEqual([
      number,
      each,
      paid,
      keys,
      float,
      post,
      coffee,
      paid,
      sum(values),
      money(left - sum(values)),
    ])
    expect(money(float - post - coffee - paid)).toBe(sum(values))
    expect(numbersIn(levelOf(key, 3))).toEqual([money(left - sum(values))])
    expect(numbersIn(levelOf(key, 4))[0]).toBe(sum(values))
  })

  test('the note asks which day is meant, and the order keeps the hours of the day', () => {
    const note = lineWith(key, say('“Salomé: voice', '« Salomé : message'))
    const plan = lineWith(task, say('In the customer file', 'Au fichier clients'))
    expect(phoneIn(note)).toBe(phoneIn(plan))
    expect([...datesIn(note), hoursIn(note)[1]]).toEqual([...datesIn(plan), hoursIn(plan)[0]])
    expect(datesIn(plan)[0]).toBe(addDays(datesIn(task)[0], 1))
    expect(hoursIn(note)[0]).toBe(hoursIn(lineWith(task, say('VOICE MESSAGE', 'MESSAGE VOCAL')))[0])
    const house = linesUnder(task, say('CUSTOMERS, AND', 'CLIENTS ET DATE'))
      .find(line => line.includes('Ferrand'))
      ?.match(/, (\d+)/)?.[1]
    expect(note).toMatch(new RegExp(`Ferrand, ${house} `))
    expect([weekdayOf('2026-10-09'), weekdayOf('2026-10-08')]).toEqual([5, 4])
    expect(note).toMatch(say('Friday is the 9th and the 8th is a Thursday', 'vendredi est le 9 et le 8 un jeudi'))
    expect(levelOf(key, 4)).toMatch(say('the 8th or the 9th', 'le 8 ou le 9'))
    const day = hoursIn(linesUnder(task, say('TODAY', 'AUJOURD’HUI'))[0])
    expect(hoursIn(linesUnder(key, say('5. ORDER', '5. ORDRE'))[0])).toEqual(day)
  })

  test("the role-play's folder carries one number, and has been out since Monday", () => {
    const card = lineWith(play.situation, '318 Delpech')
    expect(matchIn(card, /\d{3}/)).toBe(matchIn(play.situation, /\b\d{3}\b/))
    expect(daysBetween(datesIn(card)[0], datesIn(play.situation)[0])).toBe(2)
    expect(hoursIn(play.situation)[1]).toBe(hoursIn(play.situation)[0] + 15)
    expect(hoursIn(play.watchFor)).toEqual(hoursIn(play.situation).slice(1))
  })
})
