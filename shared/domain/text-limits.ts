import type { z } from 'zod'
import type { TextPath } from './role-texts'
import { Anchors, Conditions, Criterion, Duty, Pay, Question, Requirement, RoleContent, RolePlay, WorkSample } from './roles'
import { requiredText, text } from './text'

type Fields = Readonly<Record<string, z.ZodType>>

const shapes: readonly (readonly [RegExp, Fields])[] = [
  [/^duties\/[^/]+\/(\w+)$/, Duty.shape],
  [/^requirements\/[^/]+\/(\w+)$/, Requirement.shape],
  [/^qualification\/.*\/(\w+)$/, { field: text(120), area: text(120), name: requiredText(120) }],
  [/^conditions\/pay\/(\w+)$/, Pay.shape],
  [/^conditions\/(\w+)$/, Conditions.shape],
  [/^criteria\/[^/]+\/anchors\/([1-5])$/, Anchors.shape],
  [/^criteria\/[^/]+\/(\w+)$/, Criterion.shape],
  [/^kit\/questions\/[^/]+\/(followUps)\/\d+$/, { followUps: Question.shape.followUps.element }],
  [/^kit\/questions\/[^/]+\/(\w+)$/, Question.shape],
  [/^kit\/workSample\/(\w+)$/, WorkSample.shape],
  [/^kit\/rolePlay\/(\w+)$/, RolePlay.shape],
  [/^(\w+)$/, RoleContent.shape],
]

/** What a text must be to stand at a path of a role (`role-texts.ts`). A path that leads to no text takes a short one. */
export function schemaAt(path: TextPath): z.ZodType {
  for (const [pattern, fields] of shapes) {
    const field = pattern.exec(path)?.[1]
    if (field !== undefined) return fields[field] ?? text(120)
  }
  return text(120)
}
