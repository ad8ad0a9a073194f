import { describe, expect, test } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { type Language, languages } from '../../shared/domain/language'
import type { RolePackId } from '../../shared/domain/role-packs'

const samples = (id: RolePackId) =>
  languages.map(language => {
    const sample = getRolePack(id, language).kit.workSample
    if (!sample) throw new Error(`${id} has no work sample`)
    return { language, task: plain(sample.task, language), key: plain(sample.answerKey, language) }
  })

/** Figures as a program reads them: no separators in thousands, a point before the cents. */
const plain = (words: string, language: Language) =>
  language === 'en'
    ? words.replace(/(\d),(\d{3})/g, '$1$2')
    : words
        .replace(/(\d)\u202F(\d{3})/g, '$1$2')
        .replace(/(\d),(\d)/g, '$1.$2')
        .replace(/[\u00A0\u202F]/g, ' ')

const cents = (amount: string) => Math.round(Number(amount.replace('−', '-')) * 100)
const times = (quantity: string, rate: string) => Math.round((cents(quantity) * cents(rate)) / 100)
const part = (percent: number, amount: number) => Math.round(Math.round(percent * amount * 1000) / 100_000)
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

/** The lines of the paper whose heading begins with `heading`, up to the next empty line. */
const linesUnder = (text: string, heading: string) => {
  const block = text.split('\n\n').find(each => each.startsWith(heading))
  if (!block) throw new Error(`no paper "${heading}"`)
  return block.split('\n').slice(1)
}
const valueAfter = (lines: readonly string[], start: string) => lines.find(line => line.startsWith(start))?.match(/([\d.]+)$/)?.[1] ?? '0'
const numbersIn = (line: string | undefined) => line?.match(/\d+(?:\.\d+)?/g) ?? []

const page = (lines: readonly string[], moneyIn: string) => {
  const amounts = lines.map(line => ({ line, amount: cents(line.match(/([\d.]+)$/)?.[1] ?? '') }))
  const moves = amounts.slice(1, -1).map(({ line, amount }) => (line.includes(`· ${moneyIn} `) ? amount : -amount))
  return { opening: amounts[0]?.amount, moves, closing: amounts.at(-1)?.amount }
}

const bankWords = {
  en: { bank: 'BANK STATEMENT', bankIn: 'in', ledger: 'LEDGER', ledgerIn: 'debit', proofLedger: 'Ledger:', proofBank: 'Bank:' },
  fr: {
    bank: 'RELEVÉ DE BANQUE',
    bankIn: 'crédit',
    ledger: 'GRAND LIVRE',
    ledgerIn: 'débit',
    proofLedger: 'Compte 512 :',
    proofBank: 'Banque :',
  },
}

describe.each(samples('bookkeeper'))("the bookkeeper's papers in $language", ({ language, task, key }) => {
  const words = bankWords[language]
  const bank = page(linesUnder(task, words.bank), words.bankIn)
  const ledger = page(linesUnder(task, words.ledger), words.ledgerIn)

  test('each page adds up from its first balance to its last', () => {
    for (const { opening, moves, closing } of [bank, ledger]) expect((opening ?? 0) + sum(moves)).toBe(closing)
    expect(ledger.opening).toBe(bank.opening)
    expect([bank.moves.length, ledger.moves.length]).toEqual([11, 12])
  })

  test('five mistakes of the key and one late cheque explain the whole difference', () => {
    const effects = [...key.matchAll(/: ([+−][\d.]+)$/gm)].map(match => cents(match[1] ?? ''))
    expect(effects).toHaveLength(5)
    const cheque = 26_400
    expect((ledger.closing ?? 0) + sum(effects)).toBe((bank.closing ?? 0) - cheque)
    const proofs = [words.proofLedger, words.proofBank].map(start => key.split('\n').find(line => line.startsWith(start)) ?? '')
    for (const proof of proofs) expect(cents(proof.match(/= ([\d.]+)$/)?.[1] ?? '')).toBe((ledger.closing ?? 0) + sum(effects))
  })

  test('the mistakes are really there, and are the only differences beside the cheque', () => {
    const missingFrom = (moves: readonly number[], others: readonly number[]) => {
      const rest = [...others]
      return moves.filter(move => {
        const at = rest.indexOf(move)
        if (at >= 0) rest.splice(at, 1)
        return at < 0
      })
    }
    expect(missingFrom(bank.moves, ledger.moves)).toEqual([-45_690, -3_850, 114_000, -8_990])
    expect(missingFrom(ledger.moves, bank.moves)).toEqual([-46_590, 95_000, 8_990, -31_842, -26_400])
  })
})

const slipWords = {
  en: {
    slip: 'PAYSLIP: ',
    base: 'Basic',
    overtime: 'Overtime',
    absence: 'Unpaid',
    gross: 'Gross',
    contributions: 'Contributions',
    tax: 'Income tax',
    vouchers: 'Meal',
    travel: 'Travel',
    net: 'NET',
  },
  fr: {
    slip: 'BULLETIN : ',
    base: 'Salaire de base',
    overtime: 'Heures sup',
    absence: 'Absence',
    gross: 'Brut',
    contributions: 'Cotisations',
    tax: 'Impôt',
    vouchers: 'Titres',
    travel: 'Frais',
    net: 'NET',
  },
}

describe.each(samples('payroll-clerk'))("the payroll clerk's papers in $language", ({ language, task, key }) => {
  const words = slipWords[language]
  const slip = (name: string) => linesUnder(task, words.slip + name)

  test.each(['SALOMÉ FERRAND', 'TEO MARCHETTI', 'NADIA KELLER'])('the payslip of %s follows from its own lines', name => {
    const lines = slip(name)
    const amount = (start: string) => cents(valueAfter(lines, start))
    for (const line of lines.filter(each => each.includes('×'))) {
      const [quantity = '', rate = '', result = ''] = numbersIn(line)
      expect(times(quantity, rate)).toBe(cents(result))
    }
    const gross = amount(words.base) + amount(words.overtime) - amount(words.absence)
    expect(amount(words.gross)).toBe(gross)
    expect(amount(words.contributions)).toBe(part(22, gross))
    const [rate = '', taxable = ''] = numbersIn(lines.find(line => line.startsWith(words.tax)))
    expect(cents(taxable)).toBe(gross - part(22, gross))
    expect(amount(words.tax)).toBe(part(Number(rate), cents(taxable)))
    expect(amount(words.net)).toBe(cents(taxable) - amount(words.tax) - amount(words.vouchers) + amount(words.travel))
  })

  test('the three faults are really there, and the third payslip agrees with the sheet', () => {
    expect(numbersIn(slip('SALOMÉ FERRAND').find(line => line.startsWith(words.overtime)))).toEqual(['6', '14.20', '85.20'])
    expect(numbersIn(slip('TEO MARCHETTI').find(line => line.startsWith(words.absence)))[0]).toBe('14')
    expect(numbersIn(slip('TEO MARCHETTI').find(line => line.startsWith(words.vouchers)))[0]).toBe('22')
    const sheet = task.split('\n').find(line => line.startsWith('Nadia Keller')) ?? ''
    expect(numbersIn(sheet)).toEqual(['121.33', '16.00', '0', '38.40', '18'])
    expect(numbersIn(slip('NADIA KELLER').join('\n'))).toEqual(expect.arrayContaining(['121.33', '16.00', '0', '38.40', '18']))
  })

  test.each([
    { name: 'Salomé Ferrand', gross: cents('2153.71') + times('6', '17.75'), rate: 3.5, owed: 1_603 },
    { name: 'Teo Marchetti', gross: cents('1986.88') - times('7', '13.10'), rate: 1.9, owed: 7_467 },
  ])('the key pays $name what the rules say', ({ name, gross, rate, owed }) => {
    const contributions = part(22, gross)
    const tax = part(rate, gross - contributions)
    const net = gross - contributions - tax - times('21', '4.50')
    const line = key.split('\n').find(each => each.startsWith(`${name}:`) || each.startsWith(`${name} :`))
    expect(numbersIn(line).map(cents)).toEqual([gross, contributions, tax, times('21', '4.50'), net])
    expect(net - cents(valueAfter(slip(name.toUpperCase()), words.net))).toBe(owed)
    expect(key).toMatch(new RegExp(`${name} ?: [\\d.]+ − [\\d.]+ = ${(owed / 100).toFixed(2)}`))
  })

  test("the role-play's two payslips add up", () => {
    const situation = plain(getRolePack('payroll-clerk', language).kit.rolePlay?.situation ?? '', language)
    const months = situation.split('\n').filter(line => /\(22 ?%\)/.test(line))
    const nets = months.map(line => {
      const figures = numbersIn(line.replace(/\([^)]*\)/g, '')).map(cents)
      const [net = 0, tax = 0, contributions = 0, gross = 0] = figures.reverse()
      expect([contributions, tax, net]).toEqual([part(22, gross), part(4, gross - contributions), gross - contributions - tax])
      return net
    })
    expect(nets).toEqual([175_968, 157_248])
    expect(situation).toMatch(/: 187\.20$/m)
  })
})

describe.each(samples('customer-support'))("the customer support agent's papers in $language", ({ task, key }) => {
  test('hold eight messages, each of which the key settles', () => {
    for (const letter of 'ABCDEFGH') {
      expect(task).toMatch(new RegExp(`^${letter}\\. `, 'm'))
      expect(key).toMatch(new RegExp(`^${letter}\\. `, 'm'))
    }
  })

  test('agree with the key on amounts and days', () => {
    expect(task.match(/64\.90/g)).toHaveLength(2)
    expect(key).toContain((2 * 64.9).toFixed(2))
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
    expect(key).toContain(`B. ${days('2026-01-28', '2026-03-10')} `)
    expect(days('2026-01-28', '2026-03-29')).toBe(60)
    expect(new Date('2026-03-10').getUTCDay()).toBe(2)
  })
})
