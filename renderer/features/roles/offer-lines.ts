import type { Conditions } from '../../../shared/domain/roles'
import type { Words } from '../../i18n'
import { payWords } from '../../i18n/pay-words'

/** One line of what the firm offers, as it is printed. */
export type OfferLine = { readonly key: string; readonly label: string; readonly text: string }

const together = (...parts: readonly string[]) => parts.filter(part => part.trim() !== '').join('; ')

/** What the firm offers, in the order in which candidates look for it; what is not said is left out. */
export function offerLines(words: Words, conditions: Conditions): readonly OfferLine[] {
  const { t } = words
  const { term, time, remote } = conditions
  const lines = {
    pay: payWords(words, conditions.pay),
    contract: together(term ? t(`common:term.${term}`) : '', time ? t(`common:time.${time}`) : '', conditions.contract),
    hours: conditions.hours,
    place: conditions.place,
    remote: together(remote && remote !== 'some' ? t(`common:remote.${remote}`) : '', conditions.remoteNote),
    start: conditions.start,
    reportsTo: conditions.reportsTo,
    worksWith: conditions.worksWith,
    customerContact: conditions.customerContact,
  }
  const keys = Object.keys(lines) as (keyof typeof lines)[]
  return keys.filter(key => lines[key].trim() !== '').map(key => ({ key, label: t(`roles:document.line.${key}`), text: lines[key] }))
}
