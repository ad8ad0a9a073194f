import { z } from 'zod'
import { Country } from './country'
import { Language } from './language'
import { requiredText } from './text'

export const FirmName = requiredText(80)

/** The one firm whose data the file holds. */
export const Workspace = z.strictObject({
  firmName: FirmName,
  /** Language of the interface. */
  language: Language,
  /** Whose law the coach hints at, and whose money a new role begins with. */
  country: Country,
  /** True while the sample firm is shown, so that the window can offer to leave it. */
  isSample: z.boolean(),
})
export type Workspace = z.infer<typeof Workspace>
