import {
  type BranchResult,
  type Condition,
  nearestBranch,
  type QualificationResult,
  type QualificationRule,
} from '../../shared/domain/qualification'
import type { Words } from '.'
import { formatList, formatNumber } from './format'

const levels = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const

/** A level of education by name; 0 is "no diploma". */
export const levelWords = ({ t }: Words, level: number): string => t(`common:eqf.${levels[level] ?? '0'}`)

/** One condition: "4 years of bookkeeping". */
export function conditionWords(words: Words, condition: Condition): string {
  const { t, language } = words
  switch (condition.kind) {
    case 'education': {
      const level = levelWords(words, condition.level)
      return condition.field === ''
        ? t('common:qualification.educationAny', { level })
        : t('common:qualification.education', { level, field: condition.field })
    }
    case 'experience': {
      const years = formatNumber(condition.years, language)
      const count = condition.years
      return condition.area === ''
        ? t('common:qualification.experienceAny', { count, years })
        : t('common:qualification.experience', { count, years, area: condition.area })
    }
    case 'certificate':
      return t('common:qualification.certificate', { name: condition.name })
  }
}

const branchWords = (words: Words, conditions: readonly Condition[]): string =>
  formatList(
    conditions.map(condition => conditionWords(words, condition)),
    words.language,
  )

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** The whole rule as one sentence: "Either a BTS in accounting and 1 year of bookkeeping, or 4 years of bookkeeping." */
export function ruleWords(words: Words, rule: QualificationRule): string {
  const { t } = words
  const branches = rule.branches.filter(branch => branch.conditions.length > 0).map(branch => branchWords(words, branch.conditions))
  const [only] = branches
  if (only === undefined) return t('common:qualification.none')
  if (branches.length === 1) return capital(t('common:qualification.sentenceOne', { branch: only }))
  return t('common:qualification.sentenceAny', { branches: branches.join(t('common:qualification.or')) })
}

/** Why a rule is not met, or what is still to be found out: the nearest branch in words. '' when it is met. */
export function gapWords(words: Words, result: QualificationResult): string {
  const branch = nearestBranch(result)
  if (!branch || result.status === 'met') return ''
  const named = (status: BranchResult['status']) =>
    branchWords(
      words,
      branch.conditions.filter(each => each.status === status).map(each => each.condition),
    )
  return result.status === 'notMet'
    ? words.t('common:qualification.missing', { conditions: named('notMet') })
    : words.t('common:qualification.toFindOut', { conditions: named('unknown') })
}
