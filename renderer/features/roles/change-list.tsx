import { useMemo } from 'react'
import { plainRichText } from '../../../shared/domain/rich-text'
import {
  type PartChanges,
  type RoleChange,
  type RoleValue,
  roleChanges,
  type SameText,
  sameTexts,
  translationChanges,
} from '../../../shared/domain/role-changes'
import { isForInterview, type PartKind, placeOf } from '../../../shared/domain/role-places'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWords, wordsIn } from '../../i18n'
import { payWords } from '../../i18n/pay-words'
import { ruleWords } from '../../i18n/qualification-words'
import { Chip } from '../../ui/chip'
import { DiffText, DiffValue } from './diff-text'
import { fieldWords, mainText, partWords, placeWords } from './place-words'
import { valueWords } from './value-words'

/** The two contents that are compared, the older one first. */
type Pair = { readonly before: RoleContent; readonly after: RoleContent }

type Said = Extract<RoleChange, { readonly before: unknown }>
type OfPart = Exclude<RoleChange, Said>
const isSaid = (change: RoleChange): change is Said => 'before' in change

function PartMark({ change }: { readonly change: OfPart }) {
  const { t } = useWords()
  if (change.kind === 'moved') return <Chip tone="accent">↕ {t('versions:state.moved', { from: change.from, to: change.to })}</Chip>
  const isAdded = change.kind === 'added'
  return (
    <Chip tone={isAdded ? 'met' : 'notMet'}>
      {isAdded ? '+' : '−'} {t(`versions:state.${change.kind}`)}
    </Chip>
  )
}

/** The text about the firm is compared without its marks, where more than the marks differs. */
function AboutDiff({ before, after, language }: Parameters<typeof DiffText>[0]) {
  const { t } = useWords()
  const [old, now] = [plainRichText(before), plainRichText(after)]
  return old === now ? <p className="hint">{t('versions:onlyMarks')}</p> : <DiffText before={old} after={now} language={language} />
}

/** Of two lists of links only what the other one has not; any other value as it is. */
const without = (value: RoleValue, other: RoleValue): RoleValue =>
  Array.isArray(value) && Array.isArray(other) ? value.filter(id => !other.includes(id)) : value

function ChangeWords({ change, before, after }: Pair & { readonly change: Said }) {
  const words = useWords()
  const [old, now] = [wordsIn(before.language), wordsIn(after.language)]
  const { language } = after
  switch (change.kind) {
    case 'text': {
      const texts = { before: change.before, after: change.after, language }
      return change.place.kind === 'about' ? <AboutDiff {...texts} /> : <DiffText {...texts} />
    }
    case 'rule':
      return <DiffText before={ruleWords(old, change.before)} after={ruleWords(now, change.after)} language={language} />
    case 'pay':
      return <DiffValue before={payWords(old, change.before)} after={payWords(now, change.after)} />
    case 'value':
      return (
        <DiffValue
          before={valueWords(words, change.place, { value: without(change.before, change.after), content: before })}
          after={valueWords(words, change.place, { value: without(change.after, change.before), content: after })}
        />
      )
  }
}

const isMainText = ({ kind, place }: RoleChange) => kind === 'text' && (place.field === null || place.field === 'what')

function MainText({ content, part }: { readonly content: RoleContent; readonly part: string }) {
  const text = mainText(content, part)
  return (
    text !== '' && (
      <p className="versions-main" lang={content.language}>
        {text}
      </p>
    )
  )
}

function Part({ kind, part, changes, ...pair }: PartChanges & Pair) {
  const words = useWords()
  const ofPart = changes.filter(change => !isSaid(change))
  return (
    <article className="versions-part">
      <h4>
        {partWords(words, { kind, part }, [pair.after, pair.before])}
        {ofPart.map(change => (
          <PartMark key={change.kind} change={change} />
        ))}
      </h4>
      {!changes.some(isMainText) && <MainText content={pair.after} part={part} />}
      {changes.filter(isSaid).map((change, at) => {
        const label = fieldWords(words, change.place)
        return (
          <div key={at} className="versions-line">
            <span className="hint">{label}</span>
            <ChangeWords change={change} {...pair} />
          </div>
        )
      })}
    </article>
  )
}

/** What did not change, folded. */
function Unchanged({ texts, content }: { readonly texts: readonly SameText[]; readonly content: RoleContent }) {
  const words = useWords()
  if (texts.length === 0) return null
  return (
    <details className="versions-same">
      <summary>{words.t('versions:unchanged', { count: texts.length })}</summary>
      <dl>
        {texts.map(({ place, text }) => (
          <div key={`${place.part}/${place.field}/${place.counts.join()}`} className="versions-line">
            <dt className="hint">{placeWords(words, place, [content])}</dt>
            <dd className="diff" lang={content.language}>
              {place.kind === 'about' ? plainRichText(text) : text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Translated({ before, after }: Pair) {
  const words = useWords()
  const changes = translationChanges(before, after)
  const language = after.translation?.language ?? before.translation?.language
  if (changes.length === 0 || !language) return null
  const isWhole = before.translation === null || after.translation === null
  const mark = { kind: before.translation === null ? 'added' : 'removed', place: placeOf('language') } as const
  const list = changes.map(change => {
    const name = placeWords(words, change.place, [after, before])
    return (
      <article key={name} className="versions-part">
        <h4>{name}</h4>
        <DiffText before={change.before} after={change.after} language={language} />
      </article>
    )
  })
  return (
    <section className="versions-section" aria-labelledby="versions-translation">
      <h3 id="versions-translation">
        {words.t('versions:section.translation')} {isWhole && <PartMark change={mark} />}
      </h3>
      {isWhole ? (
        <details className="versions-same">
          <summary>{words.t('versions:texts', { count: changes.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  )
}

/** Everything that differs between two contents, part by part: what candidates read, what is for the interview, the other language. */
export function ChangeList({ before, after }: Pair) {
  const { t } = useWords()
  const changes = useMemo(() => roleChanges(before, after), [before, after])
  const same = useMemo(() => sameTexts(before, after), [before, after])
  const sections = [
    { id: 'description', isIn: (kind: PartKind) => !isForInterview(kind) },
    { id: 'interview', isIn: isForInterview },
  ] as const
  return (
    <>
      {sections.map(({ id, isIn }) => (
        <section key={id} className="versions-section" aria-labelledby={`versions-${id}`}>
          <h3 id={`versions-${id}`}>{t(`versions:section.${id}`)}</h3>
          {changes
            .filter(({ kind }) => isIn(kind))
            .map(each => (
              <Part key={each.part} {...each} before={before} after={after} />
            ))}
          <Unchanged texts={same.filter(({ place }) => isIn(place.kind))} content={after} />
        </section>
      ))}
      <Translated before={before} after={after} />
    </>
  )
}
