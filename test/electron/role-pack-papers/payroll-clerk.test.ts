import { expect, test } from 'vitest'
import {
  addDays,
  after,
  datesIn,
  describePapers,
  found,
  lastNumberIn,
  linesUnder,
  lineWith,
  money,
  numbersIn,
  sum,
} from '../../helpers/role-papers'

const percent = (rate: number, amount: number) => money((rate / 100) * amount)

describePapers('payroll-clerk', ({ sample: { task, key }, play, say }) => {
  const rules = linesUnder(task, say('RULES', 'RÈGLES'))
  const [[extra], [social], [voucher]] = found([rules[1], rules[3], rules[5]]).map(numbersIn)
  const words = {
    base: say('Basic pay:', 'Salaire de base :'),
    overtime: say('Overtime:', 'Heures supplémentaires :'),
    absence: say('Unpaid absence:', 'Absence non rémunérée :'),
    gross: say('Gross pay:', 'Brut :'),
    social: say('Contributions:', 'Cotisations :'),
    tax: say('Income tax:', 'Impôt à la source :'),
    vouchers: say('Meal vouchers:', 'Titres-restaurant :'),
    travel: say('Travel refund:', 'Frais de transport :'),
    net: say('NET PAY:', 'NET À PAYER :'),
  }
  /** From hours to net pay, each line with what it is worked out from. */
  const work = (pay: { hours: number; rate: number; overtime?: number; absence?: number; tax: number; days: number; travel?: number }) => {
    const { hours, rate, overtime = 0, absence = 0, tax, days, travel = 0 } = pay
    const extraRate = money(rate * (1 + extra / 100))
    const gross = sum([money(hours * rate), money(overtime * extraRate), -money(absence * rate)])
    const contributions = percent(social, gross)
    const taxable = money(gross - contributions)
    const withheld = percent(tax, taxable)
    const vouchers = money(days * voucher)
    return {
      base: [hours, rate, money(hours * rate)],
      overtime: [overtime, extraRate, money(overtime * extraRate)],
      absence: [absence, rate, money(absence * rate)],
      gross: [gross],
      social: [social, contributions],
      tax: [tax, taxable, withheld],
      vouchers: [days, voucher, vouchers],
      travel: [travel],
      net: [sum([taxable, -withheld, -vouchers, travel])],
    }
  }
  const sheet = (name: string) => numbersIn(after(lineWith(task, `${name}, `), say('Contract ', 'Contrat ')))
  const [hoursA, rateA, taxA, overtime, leave, daysA] = sheet('Salomé Ferrand')
  const [hoursB, rateB, taxB, absence, daysB] = sheet('Teo Marchetti')
  const [hoursC, rateC, taxC, travel, daysC] = sheet('Nadia Keller')
  const right = {
    'SALOMÉ FERRAND': work({ hours: hoursA, rate: rateA, overtime, tax: taxA, days: daysA }),
    'TEO MARCHETTI': work({ hours: hoursB, rate: rateB, absence, tax: taxB, days: daysB }),
    'NADIA KELLER': work({ hours: hoursC, rate: rateC, tax: taxC, days: daysC, travel }),
  }
  type Name = keyof typeof right
  const lineOf = (name: Name, line: keyof typeof words) =>
    numbersIn(
      linesUnder(task, say('PAYSLIP: ', 'BULLETIN : ') + name)
        .filter(each => each.startsWith(words[line]))
        .join(),
    )

  test.each<{ name: Name; faults: (keyof typeof words)[] }>([
    { name: 'SALOMÉ FERRAND', faults: ['overtime'] },
    { name: 'TEO MARCHETTI', faults: ['absence', 'vouchers'] },
    { name: 'NADIA KELLER', faults: [] },
  ])('the payslip of $name departs from the sheet in $faults alone', ({ name, faults }) => {
    const inputs = (['base', 'overtime', 'absence', 'social', 'tax', 'vouchers', 'travel'] as const).filter(
      line => lineOf(name, line).length > 0,
    )
    // What a line is worked out from: a quantity and its rate, or a rate of a sum that stands in the line before.
    const countOf = { base: 2, overtime: 2, absence: 2, social: 1, tax: 1, vouchers: 2, travel: 1 }
    const given = (line: keyof typeof countOf, numbers: readonly number[]) => numbers.slice(0, countOf[line]).join()
    expect(inputs.filter(line => given(line, lineOf(name, line)) !== given(line, right[name][line]))).toEqual(faults)

    const amount = (line: keyof typeof words) => lineOf(name, line).at(-1) ?? 0
    for (const line of inputs.filter(each => countOf[each] === 2)) {
      const [quantity, rate, result] = lineOf(name, line)
      expect(money(quantity * rate)).toBe(result)
    }
    expect(amount('gross')).toBe(sum([amount('base'), amount('overtime'), -amount('absence')]))
    expect(amount('social')).toBe(percent(social, amount('gross')))
    expect(lineOf(name, 'tax')[1]).toBe(sum([amount('gross'), -amount('social')]))
    expect(amount('tax')).toBe(percent(lineOf(name, 'tax')[0], lineOf(name, 'tax')[1]))
    expect(amount('net')).toBe(sum([amount('gross'), -amount('social'), -amount('tax'), -amount('vouchers'), amount('travel')]))
    if (faults.length === 0) expect(lineOf(name, 'net')).toEqual(right[name].net)
  })

  test('the key names the three faults, the right figures and what is owed', () => {
    const faults = linesUnder(key, say('THE THREE FAULTS', 'LES TROIS FAUTES'))
    expect(numbersIn(faults[0])).toEqual([...right['SALOMÉ FERRAND'].overtime, rateA, extra])
    expect(numbersIn(faults[1])).toEqual([lineOf('TEO MARCHETTI', 'absence')[0], absence, ...right['TEO MARCHETTI'].absence])
    expect(numbersIn(faults[2])).toEqual([lineOf('TEO MARCHETTI', 'vouchers')[0], daysB, ...right['TEO MARCHETTI'].vouchers])
    expect(numbersIn(lineWith(key, say('A tax rate of', 'Un taux d’impôt')))).toEqual([taxC])

    const figures = linesUnder(key, say('RIGHT FIGURES', 'CHIFFRES JUSTES'))
    const owed = found(['SALOMÉ FERRAND', 'TEO MARCHETTI'] as const).map((name, index) => {
      const { gross, social: contributions, tax, vouchers, net } = right[name]
      expect(numbersIn(figures.at(2 * index))).toEqual([...gross, contributions[1], tax[2], vouchers[2], ...net])
      const difference = money(Number(net[0]) - lineOf(name, 'net')[0])
      expect(
        numbersIn(figures.at(2 * index + 1))
          .slice(0, 3)
          .map(Math.abs),
      ).toEqual([...net, ...lineOf(name, 'net'), difference])
      return difference
    })
    const [teo] = owed.slice(1)
    expect(numbersIn(figures[3]).slice(3)).toEqual([money(teo - voucher), voucher])
    const message = lineWith(key, say('“Hello Teo', '« Bonjour Teo'))
    expect(numbersIn(message).filter(number => number !== 17)).toEqual([teo, lineOf('TEO MARCHETTI', 'absence')[0], absence, teo])
    expect(datesIn(message)).toEqual([...datesIn(lineWith(task, 'Teo Marchetti, ')), ...datesIn(lineWith(task, '3. '))])
  })

  test('the days worked are those of March, less leave and absence', () => {
    const workdays = [...Array(31).keys()].map(day => addDays('2026-03-01', day)).filter(day => ![0, 6].includes(new Date(day).getUTCDay()))
    expect([daysA, daysB]).toEqual([workdays.length - leave, workdays.length - 1])
    expect(workdays).toContain(datesIn(lineWith(task, 'Teo Marchetti, '))[0])
  })

  test("the role-play's two payslips add up, and so does the reason for their difference", () => {
    const [february, march] = found([say('February:', 'Février'), say('March:', 'Mars')]).map(month => {
      const line = lineWith(play.situation, month)
      const [net, tax, taxRate, contributions, rate, gross, ...parts] = found(numbersIn(line).reverse())
      const [base, bonus = 0] = found(parts.reverse())
      expect(base + bonus).toBe(gross)
      expect([contributions, tax, net]).toEqual([
        percent(rate, gross),
        percent(taxRate, gross - contributions),
        sum([gross, -contributions, -tax]),
      ])
      return { net, bonus, base, rates: found([rate, taxRate]) }
    })
    expect([march.base, march.rates]).toEqual([february.base, february.rates])
    const difference = money(february.net - march.net)
    expect(lastNumberIn(lineWith(play.situation, say('Difference:', 'Écart')))).toBe(difference)
    const [rate, taxRate] = february.rates
    const contributions = percent(rate, february.bonus)
    const rest = money(february.bonus - contributions)
    const reason = lineWith(play.part, say('(Why ', '(Pourquoi '))
    expect(numbersIn(reason)).toEqual([difference, february.bonus, rate, contributions, taxRate, rest, percent(taxRate, rest), difference])
    expect(lineWith(play.part, say('When the bonus', 'Quand la prime'))).toMatch(
      new RegExp(`${february.bonus}\\b.*${Math.floor(difference)}`),
    )
    expect(numbersIn(lineWith(play.watchFor, say('– Gets from', '– Passe de')))).toEqual([february.bonus, Math.floor(difference)])
  })
})
