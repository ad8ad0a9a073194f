import { z } from 'zod'

/** A word of the firm that the spelling knows beside the dictionary: one word as it is written, with hyphens, apostrophes or `&` inside at most. */
export const FirmWord = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{M}\p{N}]+(?:[-’'&.][\p{L}\p{M}\p{N}]+)*$/u)
