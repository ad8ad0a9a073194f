import type { Pair } from './rounds'

/** One pair ready to be measured. */
export type Subject = {
  readonly pair: Pair
  /** Throws when both sides did not do the same work; asked after the last round. */
  readonly check: () => Promise<void> | void
  readonly close: () => Promise<void> | void
  /** Of the data it works on. */
  readonly checksum: string
}
