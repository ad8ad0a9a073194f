import type { RecordedPerson } from '../../../shared/domain/decisions'
import type { Words } from '../../i18n'
import { formatMean, formatShare } from '../../i18n/format'

/** What became of a person, in a word. */
export function outcomeWords({ t }: Words, person: RecordedPerson): string {
  if (person.isChosen) return t('decisions:document.outcome.chosen')
  if (person.rejection?.kind === 'withdrew') return t('decisions:document.outcome.withdrew')
  return t(person.stage === 'rejected' ? 'decisions:document.outcome.earlier' : 'decisions:document.outcome.not-chosen')
}

/** met, unknown, or what exactly is not met; '' among the unmet stands for the qualification rule. */
function mustWords({ t }: Words, person: RecordedPerson): string {
  if (person.unmet.length === 0) return t(`decisions:document.gate.${person.gate}`)
  const named = person.unmet.map(text => (text === '' ? t('decisions:document.rule') : text))
  return t('decisions:document.unmet', { musts: named.join('; ') })
}

function Figures({ words, person }: { readonly words: Words; readonly person: RecordedPerson }) {
  const { t, language } = words
  const { mean, assessedShare, low, high } = person
  if (mean === null || assessedShare === null) {
    return (
      <td colSpan={3} className="decisions-unrated">
        {t('decisions:document.unrated')}
      </td>
    )
  }
  return (
    <>
      <td className="num decisions-strong">{formatMean(mean, language)}</td>
      <td className="num">{formatShare(assessedShare, language)}</td>
      <td className="num">
        {low === null || high === null || assessedShare === 1
          ? t('decisions:document.exact')
          : t('decisions:document.range', { low: formatMean(low, language), high: formatMean(high, language) })}
      </td>
    </>
  )
}

/** Everybody in one table: musts first, then the mean and how far it can be trusted. */
export function RecordPeople({ words, people }: { readonly words: Words; readonly people: readonly RecordedPerson[] }) {
  const { t } = words
  return (
    <table className="decisions-table">
      <thead>
        <tr>
          <th scope="col">{t('decisions:document.column.person')}</th>
          <th scope="col">{t('decisions:document.column.musts')}</th>
          <th scope="col">{t('decisions:document.column.mean')}</th>
          <th scope="col">{t('decisions:document.column.assessed')}</th>
          <th scope="col">{t('decisions:document.column.range')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <tr key={person.applicationId}>
            <th scope="row">
              {person.name}
              <span className="decisions-outcome">{outcomeWords(words, person)}</span>
            </th>
            <td>{mustWords(words, person)}</td>
            <Figures words={words} person={person} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
