import { z } from 'zod'
import { Today } from '../domain/today'
import { query } from './define'

export const today = {
  /** What waits for the user. */
  get: query({ input: z.strictObject({}), output: Today }),
}
