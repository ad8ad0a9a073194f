import { expect, test } from 'vitest'
import {
  addDays,
  after,
  datesIn,
  daysBetween,
  describePapers,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

const percent = (rate: number, amount: number) => money((rate / 100) * amount)

describePapers('billing-clerk', ({ sample: { task, key }, play, say }) => {
  const contract = (words: string) => numbersIn(lineWith(linesUnder(task, say('CONTRACT', 'CONTRAT')), words))
  const [hire, monthDays] = contract(say('Fountain:', 'Fontaine :'))
  const [price, manyFrom, priceForMany] = contract(say('Bottle of', 'Bonbonne d’eau'))
  const [deposit] = contract(say('Deposit:', 'Consigne :'))
  const [callOut] = contract(say('Call-out:', 'Déplacement :'))
  const [vatRate, waterRate] = contract(say('VAT:', 'TVA :'))
  const [paymentDays] = contract(say('Payment:', 'Paiement :'))

  const headings = linesOf(task).filter(line => /^(DELIVERY|JOB|BON DE|FICHE)/.test(line))
  const [firstNote, fourthFountain, secondNote, leak] = headings
  const [ordered, firstCame, owed, firstEmpty] = linesUnder(task, firstNote).flatMap(numbersIn)
  const [secondCame, secondOrdered, stillOwed, secondEmpty] = linesUnder(task, secondNote).flatMap(numbersIn)
  const mail = linesUnder(task, say('E-MAIL', 'COURRIEL'))[0]

  const draftHead = lineWith(task, say('DRAFT, ', 'PROJET, '))
  const draft = linesUnder(task, draftHead).map(numbersIn)
  const [draftHire, draftWater, draftCall, draftDeposits, draftEmpties, , draftVat, draftWaterVat, draftTotal] = draft
  const paid = linesUnder(task, say('SENT AND PAID', 'ENVOYÉE ET PAYÉE')).map(numbersIn)
  const amounts = (lines: readonly (readonly number[])[]) => lines.map(line => line.at(-1) ?? Number.NaN)

  const invoiceIn = (text: string) => matchIn(text, /F-\d+/)
  const orderIn = (text: string) => matchIn(text, /LA-\d+/)

  const bottles = firstCame + secondCame
  const empties = firstEmpty + secondEmpty
  const partMonth = daysBetween(datesIn(fourthFountain)[0], datesIn(draftHead)[0]) + 1
  const fountains = paid[0]?.[0] * hire
  const rightHire = money(fountains + (hire * partMonth) / monthDays)
  const water = money(bottles * (bottles >= manyFrom ? priceForMany : price))
  const deposits = money(bottles * deposit - empties * deposit)
  const net = sum([rightHire, water, deposits])
  const total = sum([net, percent(vatRate, rightHire), percent(waterRate, water)])

  test('the papers agree among themselves: orders, deliveries and their days', () => {
    expect([ordered, secondOrdered]).toEqual(numbersIn(mail).slice(0, 2))
    expect([owed, stillOwed, secondCame]).toEqual([ordered - firstCame, ordered - firstCame, secondOrdered + owed])
    expect(datesIn(mail)).toEqual([...datesIn(firstNote), ...datesIn(secondNote), ...datesIn(fourthFountain)])
    expect(datesIn(lineWith(task, say('Call-out of', 'Déplacement du')))).toEqual(datesIn(leak))
    const [, perTrip, free] = contract(say('Delivery:', 'Livraison :'))
    expect(perTrip).toBe(free)
    expect(Math.min(firstCame, secondCame)).toBeGreaterThanOrEqual(free)
  })

  test('the draft and the invoice paid follow from their own lines', () => {
    for (const [lines, items] of [
      [draft, 5],
      [paid, 4],
    ] as const) {
      const [netLine, vatLine, waterLine, totalLine] = lines.slice(items)
      expect(netLine).toEqual([sum(amounts(lines.slice(0, items)))])
      expect([vatLine, waterLine]).toEqual([
        [vatRate, vatLine[1], percent(vatRate, vatLine[1])],
        [waterRate, waterLine[1], percent(waterRate, waterLine[1])],
      ])
      expect(totalLine).toEqual([sum(amounts(lines.slice(items, items + 3)))])
    }
    const [march, marchWater, full, empty] = paid
    expect([march[1], marchWater.slice(0, 2), full.slice(0, 2), empty.slice(0, 2)]).toEqual([
      hire,
      [manyFrom, price],
      [marchWater[0], deposit],
      [full[0], -deposit],
    ])
    expect([paid[5]?.[1], paid[6]?.[1]]).toEqual([march[2], marchWater[2]])
  })

  test('the draft departs from the papers in the six faults of the key, and in no other point', () => {
    expect([draftHire[1], draftWater[1], draftDeposits[1], draftEmpties]).toEqual([
      hire,
      price,
      deposit,
      [empties, -deposit, -money(empties * deposit)],
    ])
    expect(datesIn(draftHead)[1]).toBe(addDays(datesIn(draftHead)[0], paymentDays))
    const faults = linesOf(key).slice(1, 7)
    const [drafted, draftedBottles] = [draftHire[0], draftWater[0]]
    expect([drafted, draftedBottles, draftDeposits[0]]).toEqual([fountains / hire + 1, bottles + owed, bottles + owed])
    const day = Number(datesIn(fourthFountain)[0].slice(8))
    expect(faults[0]).toMatch(
      new RegExp(`\\b${day}(th)?\\b.*\\b${partMonth} .*\\b${monthDays}, ${money((hire * partMonth) / monthDays).toFixed(2)}`),
    )
    expect(numbersIn(after(faults[0], say('Hire is', 'location est')))).toEqual([
      rightHire,
      draftHire[2],
      Number(matchIn(fourthFountain, /\d+/)),
    ])
    expect(numbersIn(faults[1])).toEqual([draftedBottles, bottles, firstCame, secondCame, owed, bottles * deposit, draftDeposits[2]])
    expect(numbersIn(faults[2])).toEqual([draftWater[1], bottles, priceForMany])
    expect(bottles).toBeGreaterThanOrEqual(manyFrom)
    expect(numbersIn(faults[3])).toEqual([callOut, Number(matchIn(leak, /\d+/))])
    expect(draftCall).toEqual([callOut])
    expect(numbersIn(faults[4])).toEqual([waterRate, draftWaterVat[1], money(draftDeposits[2] + draftEmpties[2])])
    expect(draftWaterVat[1]).toBe(sum([draftWater[2], draftDeposits[2], draftEmpties[2]]))
    expect(draftVat[1]).toBe(money(draftHire[2] + callOut))
    expect(faults[5].match(/LA-\d+/g)).toEqual([orderIn(draftHead), orderIn(mail)])
    expect(orderIn(draftHead)).not.toBe(orderIn(mail))
    expect(numbersIn(linesOf(key)[7])).toEqual([firstCame, secondCame, empties, firstEmpty, secondEmpty])
  })

  test('the key works out the right invoice, the credit for March and what is left to pay', () => {
    const lines = linesUnder(key, say('THE INVOICE', 'LA FACTURE')).map(numbersIn)
    expect(lines).toEqual([
      [fountains / hire, hire, rightHire - fountains, rightHire],
      [bottles, priceForMany, water],
      [bottles * deposit, empties * deposit, deposits],
      [net],
      [vatRate, rightHire, percent(vatRate, rightHire), waterRate, water, percent(waterRate, water)],
      [total, money(draftTotal[0] - total)],
    ])
    const marchBottles = paid[1]?.[0]
    const tooMuch = money(marchBottles * (price - priceForMany))
    const credit = money(tooMuch + percent(waterRate, tooMuch))
    const marchLine = linesUnder(key, say('MARCH', 'MARS'))[0]
    expect(numbersIn(marchLine)).toEqual([
      marchBottles,
      marchBottles,
      money(price - priceForMany),
      tooMuch,
      percent(waterRate, tooMuch),
      credit,
      credit,
    ])
    expect(invoiceIn(marchLine)).toBe(invoiceIn(lineWith(task, say('SENT AND PAID', 'ENVOYÉE'))))
    const message = lineWith(key, say('“Good morning', '« Bonjour'))
    expect(numbersIn(message)).toEqual([total, price, priceForMany, credit, money(total - credit)])
    expect([invoiceIn(message), orderIn(message)]).toEqual([invoiceIn(draftHead), orderIn(mail)])
    expect(datesIn(message)).toEqual(datesIn(draftHead).slice(1))
    expect(numbersIn(levelOf(key, 4))).toEqual([total])
    expect(numbersIn(levelOf(key, 5))).toEqual([credit, price])
  })

  test("the role-play's invoice is the installation and the rest", () => {
    const [all, fee, feeWithVat, rest] = numbersIn(after(lineWith(play.situation, 'F-3017'), say('due ', 'échéance ')))
    const [each] = numbersIn(after(lineWith(play.situation, say('– Quote', '– Devis')), ': '))
    expect([fee, feeWithVat, all]).toEqual([3 * each, money(fee * (1 + vatRate / 100)), money(feeWithVat + rest)])
    const [sent, due] = datesIn(lineWith(play.situation, 'F-3017'))
    expect(due).toBe(addDays(sent, paymentDays))
    expect(lineWith(play.watchFor, say('– Is open', '– Parle'))).toContain(each.toFixed(2))
    expect(numbersIn(lineWith(play.watchFor, feeWithVat.toFixed(2)))).toEqual([feeWithVat, rest])
    expect(datesIn(lineWith(play.watchFor, feeWithVat.toFixed(2)))).toEqual([due])
    expect(lineWith(play.watchFor, say('3: hears', '3 : '))).toContain(rest.toFixed(2))
  })
})
