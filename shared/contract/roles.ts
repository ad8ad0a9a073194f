import { z } from 'zod'
import { longestJobText } from '../domain/job-limits'
import { Language } from '../domain/language'
import { RolePackId, RolePackSummary } from '../domain/role-packs'
import { Role, RoleContent, RoleSummary, RoleVersion, RoleVersionSummary, Weight } from '../domain/roles'
import { PartId, Revision, RowId, requiredText, text } from '../domain/text'
import { command, query, task } from './define'

const roleId = z.strictObject({ roleId: RowId })

export const roles = {
  /** Every role, open ones first, then newest first. */
  list: query({ input: z.strictObject({}), output: z.array(RoleSummary) }),

  /** Refuses: `not-found`. */
  get: query({ input: roleId, output: Role }),

  /** The role packs as they read in one language. */
  listPacks: query({ input: z.strictObject({ language: Language }), output: z.array(RolePackSummary) }),

  /** One pack whole, as a role that starts from it would read. */
  getPack: query({ input: z.strictObject({ packId: RolePackId, language: Language }), output: RoleContent }),

  /** Starts a role. A copy takes all the content and no candidates; its title is given. `content`: as it was made from a description. Refuses: `not-found` (role to copy). */
  create: command({
    input: z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('pack'), packId: RolePackId, language: Language }),
      z.strictObject({ from: z.literal('blank'), title: requiredText(120), language: Language }),
      z.strictObject({ from: z.literal('copy'), roleId: RowId, title: requiredText(120) }),
      z.strictObject({ from: z.literal('content'), content: RoleContent }),
    ]),
    output: Role,
  }),

  /**
   * The text of a description that comes as a file (PDF, DOCX, ODT or plain text, by its bytes), at most `longestJobText` UTF-16 units;
   * keeps nothing. `isCut`: the file holds more. Refuses: `file-empty`, `file-too-large` (`maximumDescriptionBytes`), `file-wrong-kind`,
   * `file-locked`, `file-without-text`, `file-damaged`.
   */
  readDocument: task({
    input: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    output: z.strictObject({ kind: z.enum(['docx', 'pdf', 'odt', 'text']), text: z.string().max(longestJobText), isCut: z.boolean() }),
  }),

  /** Saves the whole content. Refuses: `not-found`, `stale-edit` (details.current: the Role as stored). */
  saveContent: command({ input: z.strictObject({ roleId: RowId, baseRevision: Revision, content: RoleContent }), output: Role }),

  /** Changes one criterion's weight. Refuses: `not-found`, `weight-needs-reason` (a weight other than 1 without a reason). */
  setWeight: command({
    input: z.strictObject({ roleId: RowId, criterionId: PartId, weight: Weight, reason: text(300) }),
    output: Role,
  }),

  /** What was advertised so far, newest first. Refuses: `not-found`. */
  listVersions: query({ input: roleId, output: z.array(RoleVersionSummary) }),

  /** One advertised version, whole. Refuses: `not-found`. */
  getVersion: query({ input: z.strictObject({ roleId: RowId, number: z.number().int().min(1) }), output: RoleVersion }),

  /**
   * Freezes the content as the next advertised version, by which people apply from now on. The newest one where nothing has changed
   * since. Refuses: `not-found`, `stale-edit` (details.current: the Role as stored).
   */
  advertise: command({ input: z.strictObject({ roleId: RowId, baseRevision: Revision }), output: RoleVersion }),

  /**
   * What the role packs say in the role's other language, by path (`role-texts.ts`), for every text that is still exactly a pack's. Of two
   * packs with the same text, the one that more of the role comes from. Refuses: `not-found`.
   */
  translateFromPacks: query({ input: roleId, output: z.record(z.string(), text(6000)) }),

  /** Deletes a role that nobody applied for. Refuses: `not-found`, `role-in-use`. */
  remove: command({ input: roleId, output: z.null() }),
}
