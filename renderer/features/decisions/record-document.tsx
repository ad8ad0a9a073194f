import type { DecisionRecord } from '../../../shared/domain/decisions'
import { useWords, wordsIn } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { RecordPeople } from './record-people'
import { RecordPerson } from './record-person'
import { RecordRules } from './record-rules'

/** The record as it is printed, in the role's own language. */
export function RecordDocument({ record }: { readonly record: DecisionRecord }) {
  useWords() // drawn again when the window's language changes, as everything else is
  const { content, people } = record
  const words = wordsIn(content.language)
  const { t, language } = words
  const chosen = people.find(person => person.isChosen)
  return (
    <article
      className="document decisions-record"
      lang={language}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing else in it takes the focus, and the arrow keys must scroll it
      tabIndex={0}
      aria-label={t('decisions:document.title', { role: content.title })}
    >
      <header>
        <p className="decisions-firm">{record.firmName}</p>
        <h2 className="decisions-title">{t('decisions:document.title', { role: content.title })}</h2>
        <p className="decisions-date">
          {t('decisions:document.signed', { date: formatDate(record.decidedAtMs, language), name: record.decidedBy })}
        </p>
      </header>
      {chosen && (
        <section className="decisions-verdict">
          <h3>{t('decisions:document.chosen', { name: chosen.name })}</h3>
          <p className="decisions-text">{chosen.reason}</p>
        </section>
      )}
      <section>
        <h3>{t('decisions:document.everyone')}</h3>
        <RecordPeople words={words} people={people} />
        <p className="decisions-reading">{t('decisions:document.reading')}</p>
      </section>
      <section>
        <h3>{t('decisions:document.oneByOne')}</h3>
        {people.map(person => (
          <RecordPerson key={person.applicationId} words={words} person={person} criteria={content.criteria} />
        ))}
      </section>
      <RecordRules words={words} content={content} />
    </article>
  )
}
