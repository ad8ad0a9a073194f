import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  lastNumberIn,
  levelOf,
  linesUnder,
  lineWith,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

describePapers('collections', ({ sample: { task, key }, play, say }) => {
  const today = datesIn(task)[0]
  const rule = (words: string) => numbersIn(lineWith(linesUnder(task, say('HOUSE RULES', 'RÈGLES DE LA MAISON')), words))
  const [term] = rule(say('Invoices are due', 'Les factures sont'))
  const [callFrom, reminderFrom, noticeFrom] = rule(say('From 5', 'Dès 5'))
  const [charge, rate, sameRate, yearDays] = rule(say('Firms owe', 'Une entreprise doit'))
  const [disputeDays] = rule(say('A disputed', 'Une facture contestée'))
  const [limit] = rule(say('Credit limit', 'Plafond'))
  const invoices = linesUnder(task, say('OPEN INVOICES', 'FACTURES OUVERTES')).map(line => {
    const [customer, number, , , amount] = cellsOf(line)
    const [dated, due] = datesIn(line)
    return { customer, number: Number(number), dated, due, amount: Number(amount), late: daysBetween(due, today) }
  })
  const of = (name: string, index = 0) => invoices.filter(({ customer }) => customer.includes(name)).at(index)
  const note = (name: string) => lineWith(linesUnder(task, say('NOTES IN', 'NOTES AUX')), name)
  const advice = (name: string) => lineWith(key, `. ${name}. `)

  test('each invoice is due when the rule says, and the key counts its days', () => {
    for (const { dated, due } of invoices) expect(due).toBe(addDays(dated, term))
    const late = ['Aubier', 'Maurin', 'Kerner', 'Solène', 'Lavigne', 'Rivet'].flatMap(name =>
      invoices.filter(each => each.customer.includes(name)).map(each => each.late),
    )
    expect(numbersIn(linesUnder(key, say('DAYS LATE', 'JOURS DE RETARD'))[0])).toEqual(late)
    expect([reminderFrom - callFrom, noticeFrom - reminderFrom, yearDays, sameRate]).toEqual([10, 15, 365, rate])
  })

  test('the advice on each customer follows from the rules and the notes', () => {
    const aubier = of('Aubier')
    expect(aubier.late).toBeGreaterThan(noticeFrom)
    expect(numbersIn(advice('Aubier'))).toEqual([noticeFrom])
    const [promised] = datesIn(advice('Aubier'))
    expect(note('Aubier')).toMatch(new RegExp(`\\b${Number(promised.slice(8))}(th)?[.”]`))
    expect(Math.max(...invoices.map(each => each.late))).toBe(of('Lavigne').late)

    const solene = of('Solène').amount
    const order = lastNumberIn(note('Solène'))
    expect(numbersIn(advice('Solène'))).toEqual([of('Solène').late, solene, order, solene + order, solene + order - limit, solene])
    expect(of('Solène').late).toBe(callFrom - 1)

    expect(numbersIn(advice('Rivet'))).toEqual([daysBetween(datesIn(note('Rivet'))[0], today)])
    const [disputed, chased] = [of('Kerner'), of('Kerner', 1)]
    expect(numbersIn(note('Kerner'))).toContain(disputed.number)
    expect(numbersIn(advice('Kerner'))).toEqual([disputed.amount, chased.amount, chased.late])
    expect(datesIn(advice('Kerner'))).toEqual([addDays(datesIn(note('Kerner'))[0], disputeDays)])

    const transfer = lineWith(task, 'MAURIN TOIT')
    expect(numbersIn(advice('Maurin'))).toEqual([lastNumberIn(transfer), money(of('Maurin').amount - lastNumberIn(transfer))])
    expect(datesIn(advice('Maurin'))).toEqual(datesIn(transfer))
    const [letter, opened] = datesIn(note('Lavigne'))
    expect([opened < letter, letter < today]).toEqual([true, true])
  })

  test('the claim on Aubier and the instalments of Rivet are worked out rightly', () => {
    const { amount, late } = of('Aubier')
    const interest = money((amount * (rate / 100) * late) / yearDays)
    const claim = sum([amount, interest, charge])
    const lines = linesUnder(key, say('THE CLAIM', 'LA RÉCLAMATION')).map(numbersIn)
    expect(lines).toEqual([[amount, rate, late, yearDays, interest], [charge], [amount, interest, charge, claim]])
    expect(numbersIn(levelOf(key, 4))).toEqual([claim])

    const message = lineWith(key, say('“Good morning Claude', '« Bonjour Claude'))
    const [number, first, second, third, all] = numbersIn(message)
    expect([number, all, sum([first, second, third])]).toEqual([of('Rivet').number, of('Rivet').amount, of('Rivet').amount])
    expect(first - third).toBeLessThanOrEqual(0.02)
    const [asked, ...days] = datesIn(message)
    expect(asked).toBe(datesIn(note('Rivet'))[0])
    expect(days).toEqual([1, 2, 3].map(month => addMonths('2026-05-31', month)))
    expect(numbersIn(lineWith(key, say('three amounts', 'trois montants')))).toContain(of('Rivet').amount)
  })

  test("the role-play's debt can be paid in three, and not by the sum that is offered", () => {
    const line = lineWith(play.situation, say('Invoice 6081', 'acture 6081'))
    const [number, debt, late] = numbersIn(line)
    expect([number, late]).toEqual([6081, daysBetween(datesIn(line)[0], datesIn(play.situation)[0])])
    const instalment = numbersIn(lineWith(play.part, '1400.00'))[0]
    expect(instalment).toBe(debt / 3)
    const said = lineWith(play.watchFor, debt.toFixed(2))
    expect(numbersIn(said)).toEqual([debt, late])
    const offer = numbersIn(lineWith(play.watchFor, '1400.00'))
    expect(offer).toEqual([500, 3, instalment])
    expect(Math.floor(debt / 500)).toBe(8)
    expect(datesIn(play.part)).toEqual([addDays(datesIn(play.situation)[0], 7)])
  })
})
