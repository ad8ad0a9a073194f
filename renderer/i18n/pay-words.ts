import type { Pay } from '../../shared/domain/roles'
import type { Words } from '.'
import { formatMoney, formatMoneyRange } from './format'

/** The amount alone: "€30,000 – €35,000 a year", "from €30,000 a year". '' while none is said. */
function amountWords({ t, language }: Words, { min, max, currency, period }: Pay): string {
  const a = t(`common:pay.period.${period}`)
  if (min !== null && max !== null) {
    const amount = min === max ? formatMoney(min, currency, language) : formatMoneyRange([min, max], currency, language)
    return t('common:pay.exact', { amount, period: a })
  }
  if (min !== null) return t('common:pay.from', { amount: formatMoney(min, currency, language), period: a })
  if (max !== null) return t('common:pay.upTo', { amount: formatMoney(max, currency, language), period: a })
  return ''
}

/** Pay as one reads it in an advert: "€30,000 – €35,000 a year, gross, by experience". '' while nothing is said. */
export const payWords = (words: Words, pay: Pay): string =>
  [amountWords(words, pay), pay.note.trim()].filter(part => part !== '').join(', ')
