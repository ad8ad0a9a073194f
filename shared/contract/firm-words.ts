import { z } from 'zod'
import { FirmWord } from '../domain/firm-words'
import { command, query } from './define'

const words = z.array(FirmWord)
const word = z.strictObject({ word: FirmWord })

export const firmWords = {
  /** Words of the firm that the spelling knows beside the dictionary, in both languages; in no order. */
  list: query({ input: z.strictObject({}), output: words }),

  /** Adds a word; harmless when it is there. All words afterwards. */
  add: command({ input: word, output: words }),

  /** Takes a word away; harmless when it is gone. All words afterwards. */
  remove: command({ input: word, output: words }),
}
