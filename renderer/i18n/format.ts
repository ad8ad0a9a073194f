import type { Language } from '../../shared/domain/language'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

/** "23 November 2026" / "23 novembre 2026" */
export const formatDate = (atMs: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(atMs)

/** "Mon 23 Nov, 14:30" */
export const formatDateTime = (atMs: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(atMs)

/** A way to write numbers, made once a language: to make one costs more than to draw a page's text. */
function numbers(options: Intl.NumberFormatOptions = {}): (language: Language) => Intl.NumberFormat {
  const made: Partial<Record<Language, Intl.NumberFormat>> = {}
  return language => (made[language] ??= new Intl.NumberFormat(locales[language], options))
}

const mean = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
const percent = numbers({ style: 'percent', maximumFractionDigits: 0 })
const plain = numbers()

/** A mean rating, to one decimal: "4.1" / "4,1". */
export const formatMean = (rating: number, language: Language): string => mean(language).format(rating)

/** A share of 0–1 as whole percent: "83%" / "83 %". */
export const formatShare = (share: number, language: Language): string => percent(language).format(share)

/** A number as it is, in the language's manner: "1.5" / "1,5". */
export const formatNumber = (value: number, language: Language): string => plain(language).format(value)

const money = (currency: string, language: Language, isWhole: boolean) =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: 2,
  })

/** "€30,000" / "30 000 €"; cents only where there are any. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  money(currency, language, Number.isInteger(amount)).format(amount)

/** "€30,000 – €35,000" / "30 000–35 000 €". */
export const formatMoneyRange = ([min, max]: readonly [number, number], currency: string, language: Language): string =>
  money(currency, language, Number.isInteger(min) && Number.isInteger(max)).formatRange(min, max)

/** Time spent, "24:10" or "1:04:10". */
export function formatClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** "A, B and C" in the language's own way. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

/** Order of names as people expect it: accents and case do not matter. */
export const byName = (language: Language) => {
  const { compare } = new Intl.Collator(locales[language])
  return (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name)
}
