import type { RecordedPerson } from '../../../shared/domain/decisions'
import type { Criterion } from '../../../shared/domain/roles'
import type { Words } from '../../i18n'
import { formatMean, formatNumber } from '../../i18n/format'
import { outcomeWords } from './record-people'

type RecordPersonProps = { readonly words: Words; readonly person: RecordedPerson; readonly criteria: readonly Criterion[] }

function Ratings({ words, person, criteria }: RecordPersonProps) {
  const { t, language } = words
  if (person.ratings.every(rating => rating.mean === null)) return null
  return (
    <table className="decisions-table decisions-ratings">
      <thead>
        <tr>
          <th scope="col">{t('decisions:document.column.criterion')}</th>
          <th scope="col">{t('decisions:document.column.rating')}</th>
          <th scope="col">{t('decisions:document.column.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {person.ratings.map(({ criterionId, mean, quote }) => (
          <tr key={criterionId}>
            <th scope="row">{criteria.find(criterion => criterion.id === criterionId)?.name}</th>
            <td className={mean === null ? 'decisions-unrated' : 'num decisions-strong'}>
              {mean === null
                ? t('decisions:document.notAssessed')
                : Number.isInteger(mean)
                  ? formatNumber(mean, language)
                  : formatMean(mean, language)}
            </td>
            <td>{quote}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One person: the reason, and the ratings with what was seen. */
export function RecordPerson({ words, person, criteria }: RecordPersonProps) {
  return (
    <section className="decisions-one">
      <div className="decisions-one-head">
        <h4>
          {person.name} <span className="decisions-outcome">{outcomeWords(words, person)}</span>
        </h4>
        <p className="decisions-text">{person.reason}</p>
      </div>
      <Ratings words={words} person={person} criteria={criteria} />
    </section>
  )
}
