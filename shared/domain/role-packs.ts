import { z } from 'zod'
import { Language } from './language'
import { RoleContent } from './roles'
import { requiredText, text } from './text'

/** A back-office role ready to start from, complete in every language. */
export const RolePack = z.strictObject({
  id: z.enum(['bookkeeper', 'payroll-clerk', 'customer-support']),
  /** Occupation codes the facts were taken from. */
  sources: z.strictObject({ onetSoc: z.array(z.string()), rome: z.array(z.string()) }),
  content: z.record(Language, RoleContent),
})
export type RolePack = z.infer<typeof RolePack>
export const RolePackId = RolePack.shape.id
export type RolePackId = z.infer<typeof RolePackId>

/** What the choice of packs shows. */
export const RolePackSummary = z.strictObject({
  id: RolePackId,
  title: requiredText(120),
  purpose: text(1500),
  dutyCount: z.number().int(),
  criterionCount: z.number().int(),
})
export type RolePackSummary = z.infer<typeof RolePackSummary>
