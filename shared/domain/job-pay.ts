import { foldUnits } from './fold-units'
import type { Pay } from './roles'

/** What a line says of pay; the currency is null where the line does not say it. */
export type SaidPay = Omit<Pay, 'currency'> & { readonly currency: string | null }

const currencyWords = '€|eur(?:os?)?|£|gbp|pounds?|us\\$|\\$|usd|dollars?|cad|chf|francs?'
const number = "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?"
const amount = `(${currencyWords})?\\s?(${number})\\s?(k(?![a-z]))?\\s?(${currencyWords})?(?![a-z0-9])`
const between =
  "\\s*(?:(?:brut|gross|annuels?|mensuels?)\\s*)?(?:-|–|—|/|\\bto\\b|\\band\\b|\\ba\\b|\\bà\\b|\\bet\\b|\\bjusqu'?a\\b|\\bup to\\b)\\s*"
const amountPattern = new RegExp(`${amount}(?:${between}${amount})?`, 'g')
const payWord =
  /\b(?:salaires?|salary|payee?|paid|paye|remuneration|remunere|pay|paid|paie|payee?|wages?|compensation|brut|gross|net|smic|tjm|rate|taux horaire|per annum|p\.?a\.?)(?![a-z])/
const otherMoney =
  /\b(?:tickets?|cheques?|titres?|panier|mutuelle|indemnites?|chiffre d'affaires|turnover|revenue|budget|portefeuille|portfolio|vouchers?|fund|capital|ca de)\b/

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur)/, 'EUR'],
  [/^(?:£|gbp|pound)/, 'GBP'],
  [/^(?:us\$|\$|usd|dollar)/, 'USD'],
  [/^cad/, 'CAD'],
  [/^(?:chf|franc)/, 'CHF'],
]
const currencyNamed = (sign: string | undefined): string | null => currencies.find(([pattern]) => pattern.test(sign ?? ''))?.[1] ?? null

function valueOf(digits: string, isThousands: boolean): number {
  const plain = digits.replace(/[ '’\u00a0\u202f]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '')
  const value = Number(plain.replace(',', '.')) * (isThousands ? 1000 : 1)
  return Math.round(value * 100) / 100
}

const periods: readonly (readonly [RegExp, Pay['period']])[] = [
  [/\b(?:taux horaire|per hour|an hour|hourly|p\.?h\.?(?![a-z])|(?:de l'|par )heure|horaire)|\/ ?(?:h|hr|hour|heure)\b/, 'hour'],
  [/\b(?:per day|a day|daily|par jour|tjm|day rate|journalier)|\/ ?(?:j|day|jour)\b/, 'day'],
  [/\b(?:per week|a week|weekly|par semaine|hebdomadaire)|\/ ?(?:week|semaine|sem)\b/, 'week'],
  [/\b(?:per month|a month|monthly|par mois|mensuel(?:le|s)?)|\/ ?(?:month|mois|mth)\b/, 'month'],
  [
    /\b(?:per annum|per year|a year|annual(?:ly)?|yearly|annuel(?:le|s)?|par an|l'an|an(?:s)? brut|p\.?a\.?(?![a-z]))|\/ ?(?:year|yr|an|annum)\b/,
    'year',
  ],
]

const usual: Readonly<Record<Pay['period'], readonly [number, number]>> = {
  hour: [0, 1000],
  day: [0, 5000],
  week: [0, 10_000],
  month: [100, 100_000],
  year: [900, Number.POSITIVE_INFINITY],
}

/** The period that is said beside the amount, after it first; by the amount where none is said, or none that can be. */
function periodOf(folded: string, { from, to, low, high }: Amounts): Pay['period'] {
  const value = high ?? low
  const near = [folded.slice(to, to + 36), folded.slice(Math.max(0, from - 40), from)]
  const said = near.map(
    words => periods.find(([pattern, period]) => pattern.test(words) && usual[period][0] <= value && value < usual[period][1])?.[1],
  )
  return said.find(period => period !== undefined) ?? (value < 100 ? 'hour' : value < 1000 ? 'day' : value < 9000 ? 'month' : 'year')
}

type Amounts = {
  readonly low: number
  readonly high: number | null
  readonly currency: string | null
  readonly from: number
  readonly to: number
}

const most = 10_000_000

type Money = Pick<Amounts, 'low' | 'high' | 'currency'>

function readMoney(match: RegExpMatchArray): Money {
  const [, , digitsA = '', kA, , , digitsB, kB] = match
  const currency = [1, 4, 5, 8].map(at => currencyNamed(match[at])).find(each => each !== null) ?? null
  const high = digitsB === undefined ? null : valueOf(digitsB, kB !== undefined)
  const plain = valueOf(digitsA, kA !== undefined)
  // "28-32K": the sign of the second amount is meant for both
  return { low: kA === undefined && kB !== undefined && plain < 1000 ? plain * 1000 : plain, high, currency }
}

function readAmounts(match: RegExpMatchArray): Amounts | null {
  const money = readMoney(match)
  const { low, high, currency } = money
  const isMoney = currency !== null || low >= 1000 || /[.,]\d\d$/.test(match[2] ?? '')
  const from = match.index ?? 0
  return isMoney && low > 0 && Math.max(low, high ?? 0) <= most ? { ...money, from, to: from + match[0].length } : null
}

const notMoney = /^\s*(?:m€|m\b|millions?|%|h\b|heures?|hours?|ans\b|years?|salari|personnes|people|employees)/

function firstAmounts(folded: string): Amounts | null {
  for (const match of folded.matchAll(amountPattern)) {
    const amounts = notMoney.test(folded.slice(match.index + match[0].length).slice(0, 12)) ? null : readAmounts(match)
    if (amounts) return amounts
  }
  return null
}

const noise =
  /\b(?:salaires?|salary|remuneration|compensation|pay|wage|brut(?:e|s)?|gross|per annum|per year|per hour|per month|per week|per day|an hour|a year|a month|par an|par mois|par heure|par jour|par semaine|annuels?|annuelle|mensuels?|mensuelle|de l'heure|hourly|annually|annual|monthly|yearly|range|rate|fixe)\b|\bp\.?a\b\.?|\/ ?(?:h|hr|hour|an|year|yr|month|mois|heure|j|jour|day|week)\b/g
const minimumOnly = /\b(?:from|starting at|a partir de|des|minimum|at least|min\.?|starts? at|au moins)\s*$/
const maximumOnly = /\b(?:up to|jusqu'a|jusque|maximum|max\.?)\s*$/

const leadIn = /(?:\b(?:entre|between|from|de|of|is|est|environ|about|around|circa)\s*)+$/

/** What else the line says: on what the amount depends, what comes on top. */
function noteOf(text: string, folded: string, { from, to }: Pick<Amounts, 'from' | 'to'>): string {
  const blanks = (words: string) => ' '.repeat(words.length)
  const lead = leadIn.exec(folded.slice(0, from))?.index ?? from
  const gone = folded.slice(0, lead) + blanks(folded.slice(lead, from)) + blanks(folded.slice(from, to)) + folded.slice(to)
  const kept = gone.replace(noise, blanks)
  const left = Array.from({ length: text.length }, (_, at) => (kept.charAt(at) === ' ' ? ' ' : text.charAt(at))).join('')
  const tidy = left
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/^[\s,;:.+/–—-]+(?=[\s\p{L}(])|[\s,;:.+/–—(-]+$/gu, match => (match.includes('+') && match.trim().startsWith('+') ? '+ ' : ''))
    .trim()
  return tidy === ')' || tidy.length < 3 ? '' : tidy.slice(0, 120).trim()
}

const longest = 300

const isPeriodSaid = (folded: string) => periods.some(([pattern]) => pattern.test(folded))

/** Whether an amount that nothing announces is what somebody is paid. */
function isPaid(line: string, folded: string, { low, currency, from, to }: Amounts): boolean {
  if (payWord.test(folded)) return true
  const hasSign = currency !== null || folded.slice(from, to).includes('k')
  const isAll = low >= 1000 && (to - from) * 10 >= line.trim().length * 7
  return hasSign && (isAll || (!otherMoney.test(folded) && isPeriodSaid(folded)))
}

const leadOfNote = /^(?:from|up to|starting at|à partir de|dès|jusqu[’']à|minimum)(?=\s|$)\s*/i

function toPay(line: string, folded: string, amounts: Amounts): SaidPay {
  const { low, high, currency, from, to } = amounts
  const note = noteOf(line, folded, amounts).replace(leadOfNote, '')
  const said = { currency, period: periodOf(folded, amounts), note }
  if (high !== null) return { min: Math.min(low, high), max: Math.max(low, high), ...said }
  const before = folded.slice(Math.max(0, from - 24), from)
  if (maximumOnly.test(before)) return { min: null, max: low, ...said }
  const isOpen = minimumOnly.test(before) || /^\s*(?:\+|minimum|mini)/.test(folded.slice(to))
  return { min: low, max: isOpen ? null : low, ...said }
}

/** What a line says of pay, in whole units and cents; null when it says nothing of it. `isSure`: what stands before it says that it does. */
export function payIn(text: string, isSure: boolean): SaidPay | null {
  const line = text.slice(0, longest)
  const folded = foldUnits(line)
  const amounts = firstAmounts(folded)
  if (amounts) return isSure || isPaid(line, folded, amounts) ? toPay(line, folded, amounts) : null
  const isNamed = isSure || /\b(?:smic|minimum wage)\b/.test(folded)
  return isNamed ? { min: null, max: null, currency: null, period: 'year', note: line.slice(0, 120).trim() } : null
}

const vaguePay =
  /^(?:(?:competitive|attractive|negotiable|good) (?:salary|pay|package|remuneration)\b|(?:salary|pay|salaire|remuneration|package)\b.{0,40}\b(?:competitive|depending|negotiable|according|selon|negocier|attracti\w+|motivante?|smic|convention|doe|tbc))/

/** Whether a line that nothing announces is about pay. */
export const isAboutPay = (text: string): boolean => text.length <= 200 && (payIn(text, false) !== null || vaguePay.test(foldUnits(text)))

/** What a pay line begins with, so that "Salary 25,000" is seen as well as "Salary: 25,000". */
export const startsWithPay = (text: string): boolean =>
  /^(?:salaire|salary|remuneration|pay\b|wage|package)/.test(foldUnits(text.slice(0, 300)))
