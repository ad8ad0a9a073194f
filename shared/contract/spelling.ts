import { z } from 'zod'
import { Language } from '../domain/language'
import { task } from './define'

const word = z
  .string()
  .max(60)
  .regex(/^[\p{L}\p{M}'–-]+$/u)

export const spelling = {
  /**
   * Which of these words (one word each, at most 3000) the dictionary of a language does not know, in their order, with at most three
   * suggestions, the best first. Suggestions are looked for of the first few; null: not looked for, ask again for that word. The words of
   * the firm are not regarded. Refuses: `not-available` when there is no dictionary.
   */
  check: task({
    input: z.strictObject({ language: Language, words: z.array(word).max(3000) }),
    output: z.strictObject({ misspelt: z.array(z.strictObject({ word, suggestions: z.array(z.string()).max(3).nullable() })) }),
  }),
}
