import { describe } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { type Language, languages } from '../../shared/domain/language'
import type { RolePackId } from '../../shared/domain/role-packs'

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}

/** By what a paper may call each day, from Sunday on. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: 'Sunday|Sun Monday|Mon Tuesday|Tue Wednesday|Wed Thursday|Thu Friday|Fri Saturday|Sat'.split(' '),
  fr: 'dimanche|dim. lundi|lun. mardi|mar.|ma mercredi|mer.|me jeudi|jeu.|je vendredi|ven. samedi|sam.'.split(' '),
}

/** The year in which every work sample and role-play takes place. Another year is written out. */
const year = '2026'

/**
 * What is found in a text, for taking apart: `const [price, quantity] = numbersIn(line)`.
 * One that the text lacks is undefined all the same: whatever is worked out from it then fails its test.
 */
export interface Found<Item> extends Array<Item>, Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13, Item> {
  map<Other>(make: (item: Item, index: number, all: Item[]) => Other): Found<Other>
  flatMap<Other>(make: (item: Item, index: number, all: Item[]) => Other | readonly Other[]): Found<Other>
  filter<Kind extends Item>(isMeant: (item: Item, index: number, all: Item[]) => item is Kind): Found<Kind>
  filter(isMeant: (item: Item, index: number, all: Item[]) => unknown): Found<Item>
  slice(start?: number, end?: number): Found<Item>
  find<Kind extends Item>(isMeant: (item: Item, index: number, all: Item[]) => item is Kind): Kind
  find(isMeant: (item: Item, index: number, all: Item[]) => unknown): Item
  findLast(isMeant: (item: Item, index: number, all: Item[]) => unknown): Item
  at(index: number): Item
}
export const found = <Item>(items: Iterable<Item>) => [...items] as Found<Item>

export type RolePapers = {
  readonly id: RolePackId
  readonly language: Language
  readonly sample: { readonly minutes: number; readonly task: string; readonly key: string }
  readonly play: { readonly minutes: number; readonly situation: string; readonly part: string; readonly watchFor: string }
  /** The one of two wordings that these papers use. */
  readonly say: (english: string, french: string) => string
}

/** The work sample and the role-play of a pack, as `plain` text. */
export function readPapers(id: RolePackId, language: Language): RolePapers {
  const { workSample, rolePlay } = getRolePack(id, language).kit
  if (!workSample || !rolePlay) throw new Error(`${id} lacks a test`)
  // In the pay slips "6 h" is how long, everywhere else in French it is the hour of the day.
  const read = (words: string) =>
    language === 'fr' && id !== 'payroll-clerk' ? plainHours(plain(words, language)) : plain(words, language)
  return {
    id,
    language,
    sample: { minutes: workSample.minutes, task: read(workSample.task), key: read(workSample.answerKey) },
    play: {
      minutes: rolePlay.minutes,
      situation: read(rolePlay.situation),
      part: read(rolePlay.partBrief),
      watchFor: read(rolePlay.watchFor),
    },
    say: (english, french) => (language === 'en' ? english : french),
  }
}

export const describePapers = (id: RolePackId, body: (papers: RolePapers) => void) =>
  describe.each(languages)(`the papers of the ${id} in %s`, language => {
    body(readPapers(id, language))
  })

/** A text whose figures are written alike in every language: 1234.50, 15:30, 2026-04-07. */
function plain(words: string, language: Language) {
  const named = months[language].flatMap(month => [month, month.toUpperCase()]).join('|')
  const date = new RegExp(`\\b(\\d{1,2})(?:er)? (${named})(?!\\p{L})(?: (\\d{4}))?`, 'gu')
  return plainNumbers(words, language)
    .replace(date, (_, day, month, of) =>
      isoOf(of ?? year, months[language].findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1, day),
    )
    .replace(/\b(\d\d)\/(\d\d)\/(\d{4})\b/g, (_, day, month, of) => isoOf(of, month, day))
}

const plainNumbers = (words: string, language: Language) =>
  language === 'en'
    ? words.replace(/(\d),(?=\d{3})/g, '$1')
    : words
        .replace(/(\d)\u202F(?=\d{3})/g, '$1')
        .replace(/(\d),(?=\d)/g, '$1.')
        .replace(/[\u00A0\u202F]/g, ' ')

const plainHours = (words: string) => words.replace(/(?<![\d.])(\d{1,2}) h(?: (\d\d))?\b/g, (_, hour, minute = '00') => `${hour}:${minute}`)

const isoOf = (of: string, month: string | number, day: string) => `${of}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

/** Every figure of a text, in its order: dates, hours and numbers. */
export const figuresIn = (text: string) =>
  (text.match(/\d{4}-\d\d-\d\d|\d+:\d\d|\d+(?:\.\d+)*/g) ?? []).map(figure => figure.replace(/^(\d+):00$/, '$1'))

/** The amounts and quantities of a text, without its dates, its hours, the number of the line and those that are part of a name (P10, S-201). */
export function numbersIn(text: string) {
  const bare = text.replace(/^ *\d+\. |^\d ?: |\d{4}-\d\d-\d\d|\d+:\d\d/g, ' ')
  const numbers = bare.match(/(?<![\p{L}\d.-])[−+]?\d+(?:\.\d+)?(?!-?\d|\.\d)/gu) ?? []
  return found(numbers.map(each => Number(each.replace('−', '-'))))
}

export const lastNumberIn = (text: string) => numbersIn(text).at(-1)

export const datesIn = (text: string) => found(text.match(/\d{4}-\d\d-\d\d/g) ?? [])

/** Minutes since midnight. */
export const hoursIn = (text: string) =>
  found([...text.matchAll(/(\d{1,2}):(\d\d)/g)].map(([, hour, minute]) => Number(hour) * 60 + Number(minute)))

/** Spans of time in a text, in minutes since midnight, each with what is written after it. */
export function spansIn(text: string) {
  const spans = [...text.matchAll(/(\d+:\d\d–\d+:\d\d)(?: · |,? ?)([^·;(\n]*)/g)]
  return found(
    spans.map(([, hours = '', what = '']) => {
      const [start, end] = hoursIn(hours)
      return { start, end, what: what.trim() }
    }),
  )
}

export const linesOf = (text: string) => found(text.split('\n'))

/** The paper, or part of a paper, under a heading: up to the next empty line. */
export function linesUnder(text: string, heading: string) {
  const lines = linesOf(text)
  const start = lines.findIndex(line => line.startsWith(heading))
  if (start < 0) throw new Error(`no heading "${heading}"`)
  const end = lines.indexOf('', start)
  return lines.slice(start + 1, end < 0 ? undefined : end)
}

export function lineWith(text: string | readonly string[], words: string) {
  const line = (typeof text === 'string' ? text.split('\n') : text).find(each => each.includes(words))
  if (line === undefined) throw new Error(`no line with "${words}"`)
  return line
}

/** What stands after a word, up to the end of its line. */
export const after = (line: string, words: string) => {
  const at = line.indexOf(words)
  if (at < 0) throw new Error(`no "${words}" in "${line}"`)
  return line.slice(at + words.length)
}

/** What a key asks of a rating's level. */
export const levelOf = (key: string, level: number) =>
  (key.split('\n').findLast(line => new RegExp(`^${level} ?: `).test(line)) ?? '').replace(/^(\d ?: )(?:as|comme) \d/, '$1')

/** The first match of a pattern in a text: its group, or all of it. */
export function matchIn(text: string, pattern: RegExp) {
  const [all, group] = text.match(pattern) ?? []
  if (all === undefined) throw new Error(`no ${pattern} in "${text}"`)
  return group ?? all
}

/** Parts of a line set apart by a middle dot. */
export const cellsOf = (line: string) => found(line.split(' · '))

/** Whether two figures are made of the same digits in another order, as when two of them are swapped. */
export const isSwapped = (one: number | string, other: number | string) => one !== other && digitsOf(one) === digitsOf(other)
const digitsOf = (figure: number | string) => String(figure).split('').sort().join('')

export const isSorted = (numbers: readonly number[]) => numbers.slice(1).every((number, index) => number >= Number(numbers[index]))

/** Rounded to the cent. */
export const money = (amount: number) => Math.round(Number((amount * 100).toFixed(6))) / 100
export const sum = (amounts: readonly number[]) => money(amounts.reduce((total, amount) => total + amount, 0))
export const count = <Item>(items: readonly Item[], isMeant: (item: Item) => boolean) => items.filter(isMeant).length

const dayMs = 86_400_000
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs
export const weekdayOf = (date: string) => new Date(date).getUTCDay()
export const addDays = (date: string, days: number) => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** The day with the same number, or the last one of a shorter month. */
export function addMonths(date: string, number: number) {
  const [of = 0, month = 0, day = 0] = date.split('-').map(Number)
  const last = new Date(Date.UTC(of, month + number, 0)).getUTCDate()
  return new Date(Date.UTC(of, month - 1 + number, Math.min(day, last))).toISOString().slice(0, 10)
}

/** The nth day after a date that is neither at a weekend nor closed. */
export function addWorkingDays(date: string, days: number, closed: readonly string[] = []): string {
  if (days === 0) return date
  const next = addDays(date, 1)
  return addWorkingDays(next, isWorkingDay(next, closed) ? days - 1 : days, closed)
}
export const isWorkingDay = (date: string, closed: readonly string[] = []) => ![0, 6].includes(weekdayOf(date)) && !closed.includes(date)

/**
 * Days called by another weekday than theirs, as "2026-08-30 not Monday", and how many were looked at.
 * A bare "Friday 25" is of the month of `day`.
 */
export function weekdaysIn(text: string, language: Language, day: string) {
  const names = weekdays[language].map(each => each.replaceAll('.', '\\.'))
  const called = new RegExp(`(?<!\\p{L})(${names.join('|')}) (\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:er)?(?!\\d| ?[:h-]))`, 'giu')
  const found = [...text.matchAll(called)].map(([, name = '', date = '']) => ({
    said: weekdays[language].findIndex(each => each.toLowerCase().split('|').includes(name.toLowerCase())),
    date: date.length > 4 ? date : `${day.slice(0, 8)}${date.replace('er', '').padStart(2, '0')}`,
  }))
  const wrong = found.filter(({ said, date }) => weekdayOf(date) !== said)
  return { looked: found.length, wrong: wrong.map(({ said, date }) => `${date} not ${weekdays.en[said]?.split('|')[0]}`) }
}

const unit = '(?: ?(?:%|€|m²|\\p{L}+))?'
const term = `[−+]?€?\\d+(?:\\.\\d+)?${unit}`
const side = `${term}(?: [×÷+−] (?:\\p{L}+ )?${term})*`
const equation = new RegExp(`(?<![\\d.−+€])(?<![×÷] )${side}(?: = ${side})+`, 'gu')

/** The sums that a text works out: "3 × 24.00 + 12.00 = 84.00", "5% of 40.00 = 2.00", "4 × 9.60 · 38.40". */
export const sumsIn = (text: string) =>
  (
    text
      .replace(/\d{4}-\d\d-\d\d|\d+:\d\d/g, '')
      .replace(/% (?:of|de) /g, '% × ')
      .replace(/ \([^)\d]*\)/g, '')
      .replace(new RegExp(`(${term} × ${term}) · (?=${term})`, 'gu'), '$1 = ')
      .match(equation) ?? []
  ).filter(each => /[×÷+−] /.test(each))

/** Whether all sides of a sum come to the same, to the cent. */
export const isRight = (sum: string) => {
  const sides = sum.split(' = ').map(worked)
  return sides.every(each => Math.abs(each - (sides[0] ?? Number.NaN)) <= 0.0051)
}

function worked(side: string) {
  const [first = '', ...rest] = side.split(/ (?=[×÷+−] )/)
  if (rest.length === 0) return valueOf(first.replace('%', ''))
  const products: number[] = [valueOf(first)]
  for (const each of rest) {
    const operand = valueOf(each.slice(2))
    const last = products.pop() ?? 0
    if (each.startsWith('×')) products.push(last * operand)
    else if (each.startsWith('÷')) products.push(last / operand)
    else products.push(last, (each.startsWith('−') ? -1 : 1) * operand * (each.endsWith('%') ? last : 1))
  }
  return products.reduce((total, product) => total + product, 0)
}

const valueOf = (words: string) => {
  const value = Number(
    words
      .match(/[−+]?€?\d+(?:\.\d+)?/)?.[0]
      .replace('−', '-')
      .replace('€', ''),
  )
  return words.endsWith('%') ? value / 100 : value
}
