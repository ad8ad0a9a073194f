import type { Language } from '../../../../shared/domain/language'
import { mainDuties } from '../../../../shared/domain/main-duties'
import { type Block, parseRichText } from '../../../../shared/domain/rich-text'
import type { Duty, RoleContent } from '../../../../shared/domain/roles'
import { type SelectionStep, selectionSteps } from '../../../../shared/domain/selection-steps'
import { type Words, wordsIn } from '../../../i18n'
import { formatShare } from '../../../i18n/format'
import { ruleWords } from '../../../i18n/qualification-words'
import '../../../i18n/documents'
import { type Fact, offerLines, peopleLines } from './offer-lines'
import { isSaid, oneLine, sentence } from './one-line'

/** The advert is short and for candidates; the description is all that is said about the role. */
export type DocumentKind = 'advert' | 'description'

/** One point of a list. */
export type Item = {
  readonly text: string
  /** More about it; '' for nothing. */
  readonly note: string
  /** How much of the time it takes; null where that is not said. */
  readonly share: { readonly percent: number; readonly words: string } | null
  /** The note and the share in words, for where no bar can be drawn. */
  readonly detail: string
}

export type Part =
  | { readonly kind: 'prose'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list'
      readonly items: readonly Item[]
      /** Notes stand in the line of their item, or below it. */
      readonly notes: 'beside' | 'below'
      readonly isNumbered: boolean
      /** What the shares are of; '' where no item has one. */
      readonly shareTitle: string
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }

type SectionId =
  | 'duties'
  | 'qualification'
  | 'musts'
  | 'nices'
  | 'others'
  | 'values'
  | 'together'
  | 'offer'
  | 'people'
  | 'selection'
  | 'about'

export type PrintedSection = {
  readonly id: SectionId
  readonly title: string
  readonly part: Part
  /** Beside the running text where there is room for two columns. */
  readonly isAside: boolean
}

/** A role as it is shown, printed and written to a file: every text is one line, nothing empty is left in it. */
export type PrintedRole = {
  readonly kind: DocumentKind
  readonly language: Language
  /** What a file of it is called, without an ending. */
  readonly name: string
  /** What it is called for whoever cannot see it. */
  readonly label: string
  readonly firm: string
  /** Which kind of document it is, said at its head; '' where that says itself. */
  readonly overline: string
  readonly title: string
  readonly purpose: readonly string[]
  readonly sections: readonly PrintedSection[]
}

const plain = (text: string): Item => ({ text: oneLine(text), note: '', share: null, detail: '' })

const listOf = (items: readonly Item[], notes: 'beside' | 'below' = 'below'): Part => ({
  kind: 'list',
  items,
  notes,
  isNumbered: false,
  shareTitle: '',
})

const linesOf = (texts: readonly string[]): Part => listOf(texts.filter(isSaid).map(plain))

const proseOf = (text: string): Part => ({
  kind: 'prose',
  blocks: isSaid(text) ? [{ kind: 'paragraph', runs: [{ text: oneLine(text), isBold: false, isItalic: false }] }] : [],
})

const isEmpty = (part: Part): boolean =>
  part.kind === 'prose' ? part.blocks.length === 0 : part.kind === 'list' ? part.items.length === 0 : part.facts.length === 0

function wholeDuty({ what, standard, frequency, withWhom, sharePercent }: Duty, { t, language }: Words): Item {
  const facts = [standard, frequency, isSaid(withWhom) ? t('documents:with', { whom: oneLine(withWhom) }) : '']
  const note = facts.filter(isSaid).map(oneLine).join(' · ')
  if (!sharePercent) return { text: oneLine(what), note, share: null, detail: note }
  const words = formatShare(sharePercent / 100, language)
  const detail = [note, t('documents:share', { share: words })].filter(isSaid).join(' · ')
  return { text: oneLine(what), note, share: { percent: sharePercent, words }, detail }
}

function wholeDuties(duties: readonly Duty[], words: Words): Part {
  const items = duties.filter(duty => isSaid(duty.what)).map(duty => wholeDuty(duty, words))
  const shareTitle = items.some(item => item.share) ? words.t('documents:shareTitle') : ''
  return { kind: 'list', items, notes: 'below', isNumbered: false, shareTitle }
}

const shortDuty = ({ what, standard }: Duty): Item => ({ ...plain(sentence(what)), note: sentence(standard), detail: sentence(standard) })

function stepWords({ method, minutes }: SelectionStep, { t }: Words): string {
  const count = minutes ?? 0
  switch (method) {
    case 'cv':
    case 'phone':
    case 'reference':
      return t(`documents:step.${method}`)
    case 'interview':
      return t('documents:step.interview', { count })
    case 'work-sample':
      return minutes === null ? t('documents:step.workSample') : t('documents:step.workSampleFor', { count })
    case 'role-play':
      return minutes === null ? t('documents:step.rolePlay') : t('documents:step.rolePlayFor', { count })
  }
}

/** What each section says; the documents choose among them. */
function partsOf(content: RoleContent, words: Words): Readonly<Record<SectionId, Part>> {
  const { duties, requirements, criteria, qualification, conditions, about } = content
  const needed = (level: 'must' | 'nice') => requirements.filter(each => each.level === level).map(each => each.text)
  const named = (group: 'others' | 'values') => criteria.filter(each => each.group === group).map(each => each.name)
  const hasRule = qualification.branches.some(branch => branch.conditions.length > 0)
  const steps = selectionSteps(content).map(step => plain(stepWords(step, words)))
  return {
    duties: wholeDuties(duties, words),
    qualification: proseOf(hasRule ? ruleWords(words, qualification) : ''),
    musts: linesOf(needed('must')),
    nices: linesOf(needed('nice')),
    others: linesOf(named('others')),
    values: linesOf(named('values')),
    together: linesOf([...named('others'), ...named('values')]),
    offer: { kind: 'facts', facts: offerLines(words, conditions) },
    people: { kind: 'facts', facts: peopleLines(words, conditions) },
    selection: { kind: 'list', items: steps, notes: 'below', isNumbered: true, shareTitle: '' },
    about: { kind: 'prose', blocks: parseRichText(about) },
  }
}

const plans: Readonly<Record<DocumentKind, readonly SectionId[]>> = {
  advert: ['duties', 'qualification', 'musts', 'nices', 'together', 'offer', 'people', 'selection'],
  description: ['duties', 'qualification', 'musts', 'nices', 'others', 'values', 'offer', 'people', 'about'],
}

const asides: readonly SectionId[] = ['offer', 'people', 'selection']

/** The one place that says what the advert and the description consist of, in the role's own language. */
export function printedRole(kind: DocumentKind, content: RoleContent, firmName: string): PrintedRole {
  const words = wordsIn(content.language)
  const { t } = words
  const whole = partsOf(content, words)
  const parts = kind === 'advert' ? { ...whole, duties: listOf(mainDuties(content.duties).map(shortDuty), 'beside') } : whole
  const title = oneLine(content.title)
  return {
    kind,
    language: content.language,
    name: t(`documents:name.${kind}`, { title }),
    label: t(`documents:label.${kind}`, { title }),
    firm: oneLine(firmName),
    overline: kind === 'description' ? t('documents:overline') : '',
    title,
    purpose: content.purpose.split('\n').filter(isSaid).map(oneLine),
    sections: plans[kind]
      .map(id => ({ id, title: t(`documents:section.${id}`), part: parts[id], isAside: kind === 'advert' && asides.includes(id) }))
      .filter(section => !isEmpty(section.part)),
  }
}
