import type { Criterion, Duty, Question, Requirement, RolePlay } from '../../../shared/domain/roles'
import { emptyAnchors } from '../../../shared/domain/roles'

/** An id for a new part of the role. */
export const newPartId = (): string => crypto.randomUUID()

export const newDuty = (id: string): Duty => ({ id, what: '', standard: '', frequency: '', sharePercent: null, withWhom: '' })

export const newRequirement = (id: string): Requirement => ({ id, text: '', level: 'must', checkedBy: 'cv' })

export const newQuestion = (id: string, criterionId: string): Question => ({ id, criterionId, text: '', followUps: [] })

export const newCriterion = (id: string, name: string, group: Criterion['group']): Criterion => ({
  id,
  name,
  group,
  dutyIds: [],
  requirementIds: [],
  anchors: emptyAnchors,
  weight: 1,
  weightReason: '',
})

/** A role-play that waits for its situation. */
export const newRolePlay = (title: string, criterionId: string): RolePlay => ({
  title,
  criterionId,
  minutes: 10,
  situation: '',
  partBrief: '',
  watchFor: '',
})

/** A list with one part changed. */
export const changePart = <T extends { readonly id: string }>(parts: readonly T[], id: string, changes: Partial<T>): T[] =>
  parts.map(part => (part.id === id ? { ...part, ...changes } : part))

/** A list with a part put in after the one at `index`. */
export const insertAfter = <T>(parts: readonly T[], index: number, part: T): T[] => parts.toSpliced(index + 1, 0, part)
