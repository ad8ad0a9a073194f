import { z } from 'zod'

/** The languages of the interface and of a role's content; the two are chosen apart from each other. */
export const Language = z.enum(['en', 'fr'])
export type Language = z.infer<typeof Language>
export const languages = Language.options
