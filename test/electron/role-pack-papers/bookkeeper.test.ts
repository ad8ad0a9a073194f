import { expect, test } from 'vitest'
import {
  after,
  cellsOf,
  count,
  datesIn,
  describePapers,
  found,
  lastNumberIn,
  levelOf,
  linesUnder,
  lineWith,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

const percent = (rate: number, amount: number) => money((rate / 100) * amount)

describePapers('bookkeeper', ({ sample: { task, key }, say }) => {
  /** A page with its balances first and last; money out is negative. */
  const page = (heading: string, moneyIn: string) => {
    const lines = linesUnder(task, heading)
    const entries = lines.slice(1, -1).map(line => {
      const [date, what, amount] = cellsOf(line)
      return { date, document: what.match(/\d+/)?.[0], amount: amount.startsWith(moneyIn) ? lastNumberIn(amount) : -lastNumberIn(amount) }
    })
    return { opening: lastNumberIn(lines[0]), entries, closing: lastNumberIn(lines.at(-1)) }
  }
  const bank = page(say('BANK STATEMENT', 'RELEVÉ DE BANQUE'), say('in ', 'crédit '))
  const ledger = page(say('LEDGER', 'GRAND LIVRE'), say('debit ', 'débit '))
  const only = (some: typeof bank.entries, others: typeof bank.entries) =>
    some.filter(
      ({ date, document, amount }) => !others.some(other => other.date === date && other.document === document && other.amount === amount),
    )
  const bankOnly = only(bank.entries, ledger.entries)
  const ledgerOnly = only(ledger.entries, bank.entries)
  const dayOf = (index: number, entries = ledgerOnly) => entries.at(index).date

  test('each page adds up from the same opening balance to its last', () => {
    for (const { opening, entries, closing } of [bank, ledger]) expect(sum([opening, ...entries.map(entry => entry.amount)])).toBe(closing)
    expect(ledger.opening).toBe(bank.opening)
    for (const heading of [say('BANK STATEMENT', 'RELEVÉ DE BANQUE'), say('LEDGER', 'GRAND LIVRE')]) {
      const days = linesUnder(task, heading).map(line => line.slice(0, 5))
      expect([days[0], days.at(-1)]).toEqual(datesIn(task).map(date => `${date.slice(8)}/${date.slice(5, 7)}`))
      expect([...days].sort()).toEqual(days)
    }
    expect(new Set(`${task}\n${key}`.match(/(?<=(?:account|compte) )\d+/gi))).toEqual(new Set(['512']))
  })

  test('the pages differ in the five mistakes and the cheque alone', () => {
    expect(bankOnly.map(entry => entry.date)).toEqual(['09/03', '16/03', '17/03', '24/03'])
    expect(ledgerOnly.map(entry => entry.date)).toEqual(['09/03', '17/03', '24/03', '26/03', '30/03'])
    const documents = ledgerOnly.map(entry => entry.document)
    expect(bankOnly.map(entry => entry.document)).toEqual([documents[0], undefined, documents[1], documents[2]])
    const twice = ledger.entries.filter(entry => entry.amount === ledgerOnly[3].amount)
    expect(twice.map(entry => entry.date)).toEqual(['05/03', '26/03'])
  })

  test('the key names each mistake with its amounts, its effect and its entry', () => {
    const [noval, charges, brunel, telvia] = bankOnly.map(entry => entry.amount)
    const [novalPosted, brunelPosted, telviaPosted, doubled] = ledgerOnly.map(entry => entry.amount)
    const effects = found([noval - novalPosted, charges, brunel - brunelPosted, telvia - telviaPosted, -doubled]).map(money)
    const lines = linesUnder(key, say('THE FIVE MISTAKES', 'LES CINQ ERREURS'))
    const [novalLine, chargesLine, brunelLine, telviaLine, doubledLine] = lines.filter(line => /^\d/.test(line))
    expect(numbersIn(novalLine)).toEqual([-novalPosted, -noval, effects[0]])
    expect(chargesLine).toContain(` ${dayOf(1, bankOnly)} `)
    expect(lastNumberIn(chargesLine)).toBe(effects[1])
    expect(numbersIn(brunelLine)).toEqual([brunelPosted, brunel, effects[2]])
    expect(numbersIn(telviaLine)).toEqual([-telvia, effects[3]])
    expect(doubledLine).toMatch(new RegExp(`05/03 \\p{L}+ ${dayOf(3)}`, 'u'))
    expect(lastNumberIn(doubledLine)).toBe(effects[4])
    const entries = lines.filter(line => line.startsWith('   '))
    expect(entries.map(line => numbersIn(line).filter(number => !Number.isInteger(number) || number < 400))).toEqual(
      effects.map(effect => [Math.abs(effect), Math.abs(effect)]),
    )
    expect(entries.map(line => count(numbersIn(line), number => number === 512))).toEqual([1, 1, 1, 1, 1])
    expect(entries.map(line => numbersIn(line).find(number => [401, 411, 627].includes(number)))).toEqual([401, 627, 411, 401, 401])

    const cheque = ledgerOnly[4] ?? { amount: 0, document: '' }
    expect(lineWith(key, `0417`)).toMatch(new RegExp(`${cheque.document}.* ${(-cheque.amount).toFixed(2)}.*${dayOf(4)}`))
    const right = sum([ledger.closing, ...effects])
    expect(right).toBe(money(bank.closing + cheque.amount))
    expect(numbersIn(after(lineWith(key, say('Account 512:', 'Compte 512 :')), ':')).map(Math.abs)).toEqual(
      [ledger.closing, ...effects, right].map(Math.abs),
    )
    expect(numbersIn(lineWith(key, say('Bank: ', 'Banque : ')))).toEqual([bank.closing, -cheque.amount, right])
    expect(numbersIn(levelOf(key, 4))).toEqual([right])
    expect(numbersIn(levelOf(key, 5))).toEqual([effects[0], 9, -effects[3], -telvia])
    expect(effects[0] % 9).toBe(0)
  })

  test('the invoice for information is the one posted without its VAT', () => {
    const [document, net, rate, vat, total] = numbersIn(lineWith(task, say('For your information', 'Pour information')))
    expect([vat, total]).toEqual([percent(rate, net), net + vat])
    expect([`${document}`, net]).toEqual([ledgerOnly[1].document, ledgerOnly[1].amount])
    expect(total).toBe(bankOnly[2].amount)
    expect(datesIn(task)).toEqual(['2026-03-01', '2026-03-31'])
  })
})
