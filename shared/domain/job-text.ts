import { longestJobText } from './job-limits'
import { type Fact, factsInRow, factsInSentence } from './job-text-facts'
import { type Item, itemsOf, keyOf } from './job-text-items'
import { condition, conditionOf, isProse, type JobLineKind, type Kind, kindOf, other } from './job-text-kinds'
import { languageOf } from './job-text-language'
import { hasTitleMark, isAboutFirm, isBesides, titleWanted } from './job-text-signs'
import { piecesOf, type Span, sentencesIn, textOf, trimmed, withoutStop } from './job-text-spans'
import { type Announced, announcedByHeading, announcedByKey, type Section } from './job-text-words'
import type { Language } from './language'
import type { Conditions } from './roles'

/** A line, a point of a list or a sentence of a description. */
export type JobLine = Kind & {
  /** UTF-16 units of the text; `end` is the first unit after it. Bullets, keys and outer blanks stay outside. */
  readonly start: number
  readonly end: number
  /** What stands there, with every run of white space as one blank. */
  readonly text: string
}

/** A description as far as it can be read. Lines are in order and do not overlap. */
export type JobText = {
  /** Null: in neither language, or too short to say. */
  readonly language: Language | null
  /** '' when nothing looks like one. */
  readonly title: string
  readonly lines: readonly JobLine[]
}

/** Where the reading stands. */
type Reader = {
  readonly text: string
  readonly items: readonly Item[]
  readonly lines: JobLine[]
  section: Section | null
  /** Set by a heading that names one condition ("Lieu"): what follows is about it. */
  key: keyof Conditions | null
  title: string
  /** Known headings of this text are written in capitals. */
  hasCapitalHeadings: boolean
  /** The section has had a list. */
  hasList: boolean
  /** What the last line is while its list goes on. */
  before: JobLineKind | null
  /** A mark of the end of the head: a title is looked for no more. */
  isHeadOver: boolean
}

function push(reader: Reader, span: Span, kind: Kind): void {
  const { start, end } = trimmed(reader.text, span)
  if (end > start) reader.lines.push({ start, end, text: textOf(reader.text, { start, end }), ...kind })
}

const pushFacts = (reader: Reader, facts: readonly Fact[]) => facts.forEach(fact => push(reader, fact, fact.kind))

function pushTitle(reader: Reader, span: Span): void {
  push(reader, span, { kind: 'title' })
  reader.title = reader.lines.at(-1)?.text ?? ''
}

const longestTitle = 100
/** "Part-time receptionist": a title, though it begins as a contract does. */
const namedByTime = /^(?:(?:part|full)[- ]time|permanent|temporary|maternity cover) (?!position|role|job|contract|hours|or |and )\p{L}{4}/iu

const hasTitleShape = (text: string): boolean =>
  text.length >= 4 && text.length <= longestTitle && text.split(/\s+/).length <= 12 && /^\p{L}/u.test(text)

function looksLikeTitle(text: string, { isBullet }: Item): boolean {
  if (isBullet || !hasTitleShape(text) || (/[.!?:;,]$/.test(text) && !hasTitleMark(text))) return false
  const isOther = isBesides(text) || titleWanted(text) !== '' || isAboutFirm(text)
  return !isOther && (conditionOf(text) === null || namedByTime.test(text))
}

/** The first line with the mark of a title counts for more than the first line; a firm's name often stands above. */
const hasMarkedTitleLater = ({ text, items }: Reader, at: number): boolean =>
  !hasTitleMark(textOf(text, items[at])) &&
  items.slice(at + 1, at + 5).some(item => hasTitleMark(textOf(text, item)) && textOf(text, item).length <= longestTitle)

function takeTitle(reader: Reader, item: Item, at: number): boolean {
  if (reader.title !== '' || reader.isHeadOver || at > 7) return false
  const text = textOf(reader.text, item)
  if (takeTitleAndFacts(reader, item, text)) return true
  if (!looksLikeTitle(text, item) || hasMarkedTitleLater(reader, at)) return false
  pushTitle(reader, item)
  return true
}

/** "Accounts assistant | Reading | £25k" */
function takeTitleAndFacts(reader: Reader, item: Item, text: string): boolean {
  const [first] = piecesOf(reader.text, item)
  if (!first || first.end === item.end || isBesides(text) || !looksLikeTitle(textOf(reader.text, first), item)) return false
  const facts = factsInRow(reader.text, item, true)
  if (!facts) return false
  pushTitle(reader, first)
  pushFacts(reader, facts)
  return true
}

function open(reader: Reader, announced: Announced): void {
  if (announced.kind === 'section') reader.section = announced.section
  if (announced.kind === 'condition') reader.section = 'condition'
  reader.key = announced.kind === 'condition' ? announced.key : null
  reader.hasList = false
  reader.isHeadOver ||= announced.kind === 'section' && announced.section !== 'role'
}

const isCapitals = (text: string) => text === text.toUpperCase() && /(?:\p{Lu}.*){4}/u.test(text)

/** A heading in words that are not known: told by its looks. */
function looksLikeHeading(reader: Reader, item: Item, at: number): boolean {
  const text = textOf(reader.text, item)
  if (item.isBullet || text.length > 80 || isProse(text)) return false
  if (item.isMarked) return true
  const next = reader.items[at + 1]
  if (text.endsWith(':')) return next !== undefined
  return reader.hasCapitalHeadings && isCapitals(text) && item.isAfterBlank && next !== undefined && conditionOf(text) === null
}

const introducesTasks =
  /\b(?:charg[ée]|the job|missions?|tâches|responsible|responsib|duties|tasks|en charge|involve|rôle|you will|you'll|amené|consist|assure[rz])/i
const introducesNeeds =
  /\b(?:profil|faut|doit|should|recherch|looking for|you have|you are|need|require|vous avez|vous êtes|compétences|skills)/i

/** An introduction of a list ("You will be responsible for:"): what it announces, by the words before the colon. */
function introduced(text: string): Section | null {
  if (!text.endsWith(':') || text.length > 260) return null
  if (introducesTasks.test(text)) return 'duty'
  if (introducesNeeds.test(text)) return 'must'
  return /\b(?:offr|propos|benefi|avantag|bénéfici)/i.test(text) ? 'condition' : null
}

const reportLead = /^(?:directement )?rattaché(?:\(e\)|·e|e)?s? [^,]{3,80}, |^reporting (?:directly )?to [^,]{3,80}, /i

/** "Rattaché(e) au responsable, vous serez chargé(e) de :" says two things. */
function withoutLead(reader: Reader, span: Span): Span {
  const { start, end } = trimmed(reader.text, span)
  const lead = reportLead.exec(reader.text.slice(start, end))?.[0].length ?? 0
  if (lead > 0) push(reader, { start, end: start + lead }, condition('reportsTo'))
  return { start: start + lead, end }
}

/** A heading; false when the item is none. */
function takeHeading(reader: Reader, item: Item, at: number): boolean {
  const text = textOf(reader.text, item)
  const canBeKnown = !item.isBullet || text.endsWith(':') || isNumberedHeading(reader, item)
  const known = canBeKnown ? announcedByHeading(text) : null
  if (!known) return takeUnknownHeading(reader, item, at)
  push(reader, item, { kind: 'heading' })
  reader.before = null
  open(reader, known)
  return true
}

function takeUnknownHeading(reader: Reader, item: Item, at: number): boolean {
  const text = textOf(reader.text, item)
  const section = item.isBullet ? null : introduced(text)
  if (section === null && (reader.title === '' || !looksLikeHeading(reader, item, at))) return false
  push(reader, withoutLead(reader, item), { kind: 'heading' })
  reader.before = null
  if (section) open(reader, { kind: 'section', section })
  else if (isCapitals(text) && reader.hasCapitalHeadings) reader.section = 'apply' // on a level with the known ones, and none of them
  return true
}

const isNumberedHeading = ({ text }: Reader, { start }: Item): boolean =>
  /(?:\d|[ivx])[.)]\s*$/i.test(text.slice(Math.max(0, start - 6), start))

/** A `Key: value` line; false when its key is not known. */
function takeKeyed(reader: Reader, item: Item): boolean {
  const found = keyOf(reader.text.slice(item.start, item.end))
  const announced = found ? announcedByKey(found.key) : null
  if (!found || !announced) return false
  const value: Item = { ...item, start: item.start + found.valueAt }
  switch (announced.kind) {
    case 'title':
      if (reader.title !== '' || reader.section !== null) return false
      pushTitle(reader, value)
      return true
    case 'condition':
      return takeKeyedCondition(reader, item, { value, key: announced.key })
    case 'section':
      return takeKeyedSection(reader, item, { value, announced })
  }
}

function takeKeyedCondition(reader: Reader, item: Item, { value, key }: { readonly value: Item; readonly key: keyof Conditions }): boolean {
  const isPoint = item.isBullet && (reader.section === 'duty' || reader.section === 'must') && key !== 'pay'
  if (isPoint) return false
  const facts = piecesOf(reader.text, item).length > 2 ? factsInRow(reader.text, item, false) : null
  if (facts) pushFacts(reader, facts)
  else pushKeyed(reader, value, key)
  return true
}

/** The key is of the first sentence; what follows it is about the conditions too. */
function pushKeyed(reader: Reader, value: Item, key: keyof Conditions): void {
  const [first, ...more] = sentencesIn(reader.text, value)
  if (first) push(reader, withoutStop(reader.text, first), condition(key))
  for (const sentence of more) {
    const kind = kindOf(textOf(reader.text, sentence), {
      section: 'condition',
      key: null,
      isBullet: false,
      isAfterList: false,
      before: null,
    })
    push(reader, withoutStop(reader.text, sentence), kind)
  }
}

type KeyedSection = { readonly value: Item; readonly announced: Announced & { readonly kind: 'section' } }

function takeKeyedSection(reader: Reader, item: Item, { value, announced }: KeyedSection): boolean {
  if (item.isBullet && reader.section !== null) return false
  if (announced.section === 'apply') {
    push(reader, item, other)
    return true
  }
  open(reader, announced)
  pushBody(reader, { ...value, isBullet: false })
  return true
}

const longestPoint = 300

/** Says of a line what it is; prose keeps the full stop that ends it. */
function tell(reader: Reader, whole: Span, { isBullet, isAfterBlank }: Item): void {
  const { text, section, key, hasList, before } = reader
  const span = isBullet ? whole : withoutLead(reader, whole)
  const facts = !isBullet && key === null ? factsInSentence(text, span) : null
  if (facts) return pushFacts(reader, facts)
  const kind = kindOf(textOf(text, span), {
    section,
    key,
    isBullet,
    isAfterList: hasList,
    before: isAfterBlank && !isBullet ? null : before,
  })
  push(reader, kind.kind === 'purpose' || kind.kind === 'other' ? span : withoutStop(text, span), kind)
  reader.before = kind.kind
}

function pushBody(reader: Reader, item: Item): void {
  if (item.isBullet && item.end - item.start <= longestPoint) {
    reader.hasList = true
    return tell(reader, withoutStop(reader.text, item), item)
  }
  const { section } = reader
  const facts = !item.isBullet && mayHoldFacts(section) ? factsInRow(reader.text, item, false) : null
  if (facts) return pushFacts(reader, facts)
  for (const sentence of sentencesIn(reader.text, item)) {
    tell(reader, sentence, { ...item, isBullet: false })
    if (reader.title === '' && mayNameTitle(section)) reader.title = titleWanted(textOf(reader.text, sentence))
  }
}

const mayHoldFacts = (section: Section | null): boolean => section === null || section === 'role' || section === 'condition'
const mayNameTitle = (section: Section | null): boolean => section === null || section === 'role' || section === 'about'

/**
 * Reads a job description of any form: what each line is, by its headings, bullets and words, in English and French. Takes any text;
 * of a longer one than `longestJobText` the beginning is read.
 */
export function readJobText(whole: string): JobText {
  const text = whole.slice(0, longestJobText)
  const items = itemsOf(text)
  const known = items.filter(
    item => !item.isBullet && item.end - item.start < 80 && announcedByHeading(text.slice(item.start, item.end)) !== null,
  )
  const isShouted = items.filter(item => isCapitals(textOf(text, item))).length * 2 > items.length
  const hasCapitalHeadings = !isShouted && known.some(item => isCapitals(textOf(text, item)))
  const reader: Reader = {
    text,
    items,
    lines: [],
    section: null,
    key: null,
    title: '',
    hasCapitalHeadings,
    hasList: false,
    before: null,
    isHeadOver: false,
  }
  items.forEach((item, at) => {
    if (takeHeading(reader, item, at) || takeKeyed(reader, item) || takeTitle(reader, item, at)) return
    pushBody(reader, item)
  })
  const headings = reader.lines.filter(line => line.kind === 'heading').map(line => line.text)
  return { language: languageOf(text, headings), title: reader.title, lines: reader.lines }
}
