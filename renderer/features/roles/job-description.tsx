import type { ReactNode } from 'react'
import type { Duty, RoleContent } from '../../../shared/domain/roles'
import { type Words, wordsIn } from '../../i18n'
import { formatShare } from '../../i18n/format'
import { ruleWords } from '../../i18n/qualification-words'
import { offerLines } from './offer-lines'

type Part = { readonly content: RoleContent; readonly words: Words }

const isSaid = (text: string) => text.trim() !== ''

/** A part of the description; nothing at all when there is nothing in it. */
const Section = ({ title, items }: { readonly title: string; readonly items: readonly ReactNode[] }) =>
  items.length > 0 && (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  )

function DutyLine({ duty, words: { t, language } }: { readonly duty: Duty; readonly words: Words }) {
  const { what, standard, frequency, withWhom, sharePercent } = duty
  const facts = [
    standard,
    frequency,
    isSaid(withWhom) ? t('roles:document.with', { whom: withWhom }) : '',
    sharePercent ? formatShare(sharePercent / 100, language) : '',
  ].filter(isSaid)
  return (
    <>
      {what}
      {facts.length > 0 && <div className="roles-paper-facts">{facts.join(' · ')}</div>}
    </>
  )
}

function Needs({ content, words }: Part) {
  const { t } = words
  const texts = (level: 'must' | 'nice') =>
    content.requirements.filter(each => each.level === level && isSaid(each.text)).map(each => each.text)
  const hasRule = content.qualification.branches.some(branch => branch.conditions.length > 0)
  return (
    <>
      {hasRule && (
        <section>
          <h2>{t('roles:document.qualification')}</h2>
          <p>{ruleWords(words, content.qualification)}</p>
        </section>
      )}
      <Section title={t('roles:document.musts')} items={texts('must')} />
      <Section title={t('roles:document.nices')} items={texts('nice')} />
    </>
  )
}

function Offer({ content, words }: Part) {
  const lines = offerLines(words, content.conditions)
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{words.t('roles:document.offer')}</h2>
      <dl className="roles-paper-offer">
        {lines.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The role on paper. What is empty is left out. */
export function JobDescription({ content, firmName }: { readonly content: RoleContent; readonly firmName: string }) {
  const words = wordsIn(content.language)
  const { t } = words
  const inGroup = (group: 'others' | 'values') => content.criteria.filter(criterion => criterion.group === group).map(each => each.name)
  return (
    <article
      className="document"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing else in it takes the focus, and the arrow keys must scroll it
      tabIndex={0}
      lang={content.language}
      aria-label={t('roles:document.label', { title: content.title })}
    >
      {isSaid(firmName) && <p className="roles-paper-firm">{firmName}</p>}
      <h1>{content.title}</h1>
      {isSaid(content.purpose) && <p className="roles-paper-purpose">{content.purpose}</p>}
      <Section
        title={t('roles:document.duties')}
        items={content.duties.filter(duty => isSaid(duty.what)).map(duty => <DutyLine key={duty.id} duty={duty} words={words} />)}
      />
      <Needs content={content} words={words} />
      <Section title={t('roles:document.others')} items={inGroup('others')} />
      <Section title={t('roles:document.values')} items={inGroup('values')} />
      <Offer content={content} words={words} />
    </article>
  )
}
