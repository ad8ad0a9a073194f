import type { Criterion } from '../../../shared/domain/roles'
import type { RoleWorkProps } from './role-work'

/** What of a criterion one came to mend: what it follows from, or the words of a question. */
type CriterionMend = { readonly kind: 'links' } | { readonly kind: 'question'; readonly id: string }

/** What of the plan is shown beside its list. */
export type PlanPart =
  | { readonly kind: 'overview' }
  | { readonly kind: 'criterion'; readonly id: string; readonly mend?: CriterionMend }
  | { readonly kind: 'work-sample' }
  | { readonly kind: 'role-play' }

/** What every part of the plan takes. */
export type PlanProps = RoleWorkProps & { readonly show: (part: PlanPart) => void }

/** What every part of a criterion's editor takes. */
export type CriterionProps = PlanProps & { readonly criterion: Criterion; readonly mend?: CriterionMend | undefined }
