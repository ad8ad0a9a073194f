/** `silent`: the page did not answer in time, or there is none any more. */
type FlushOutcome = 'saved' | 'unsaved' | 'silent'

/** Asks the page to save what is pending, before its window goes. */
export type Flush = {
  /** Asks once at a time; whoever asks meanwhile gets the same answer. */
  readonly run: () => Promise<FlushOutcome>
  /** The page has saved, or says that something could not be. */
  readonly answer: (isSaved: boolean) => void
  /** The page is gone: nobody will answer. */
  readonly giveUp: () => void
}

const patienceMs = 2000

export function createFlush(ask: () => void): Flush {
  let end: ((outcome: FlushOutcome) => void) | null = null
  let asked: Promise<FlushOutcome> | null = null

  function start(): Promise<FlushOutcome> {
    const { promise, resolve } = Promise.withResolvers<FlushOutcome>()
    const timer = setTimeout(() => end?.('silent'), patienceMs)
    end = outcome => {
      clearTimeout(timer)
      end = null
      asked = null
      resolve(outcome)
    }
    ask()
    return promise
  }

  return {
    run: () => (asked ??= start()),
    answer: isSaved => end?.(isSaved ? 'saved' : 'unsaved'),
    giveUp: () => end?.('silent'),
  }
}
