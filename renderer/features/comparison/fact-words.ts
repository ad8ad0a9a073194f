import type { Gate } from '../../../shared/domain/gates'
import { type CandidateFacts, type Condition, nearestBranch } from '../../../shared/domain/qualification'
import { fold } from '../../../shared/domain/text'
import type { Words } from '../../i18n'
import { formatList } from '../../i18n/format'
import { conditionWords, gapWords, levelWords } from '../../i18n/qualification-words'

type Amount = { readonly subject: string; readonly amount: number }

const highest = (known: readonly Amount[], subject: string) =>
  Math.max(
    ...known.filter(fact => fold(subject) === '' || fold(fact.subject) === fold(subject) || fact.subject === '').map(fact => fact.amount),
  )

/** What a person has for a condition they meet: the years they have, not the years that are asked for. */
function factWords(words: Words, condition: Condition, facts: CandidateFacts): string {
  switch (condition.kind) {
    case 'education': {
      const level = highest(
        facts.education.map(fact => ({ subject: fact.field, amount: fact.level })),
        condition.field,
      )
      return levelWords(words, level)
    }
    case 'experience': {
      const years = highest(
        facts.experience.map(fact => ({ subject: fact.area, amount: fact.years })),
        condition.area,
      )
      return Number.isFinite(years) ? conditionWords(words, { ...condition, years }) : conditionWords(words, condition)
    }
    case 'certificate':
      return condition.name
  }
}

/** What stands beside a gate: its note, what is missing or to be found out, or the facts that meet the rule. */
export function gateWords(words: Words, gate: Gate, facts: CandidateFacts): string {
  if (gate.kind === 'requirement') return gate.note
  if (gate.status === 'unknown') return gapWords(words, gate.result)
  const conditions = nearestBranch(gate.result)?.conditions.filter(each => each.status === gate.status) ?? []
  const named = conditions.map(({ condition, status }) =>
    status === 'met' ? factWords(words, condition, facts) : conditionWords(words, condition),
  )
  return formatList(named, words.language)
}

/** A must that is not met, for the head of a person's column. */
export function unmetWords(words: Words, gates: readonly Gate[]): string {
  const [first, ...more] = gates.filter(gate => gate.status === 'notMet')
  if (!first) return ''
  const sentence =
    first.kind === 'requirement' ? words.t('comparison:unmet', { text: first.requirement.text }) : gapWords(words, first.result)
  return more.length === 0 ? sentence : `${sentence} ${words.t('comparison:unmetMore', { count: more.length })}`
}
