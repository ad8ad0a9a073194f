/** Why the app cannot work in a data folder. Each has a sentence in both languages in `start-sentences.ts`. */
export type StartProblem = 'folder-missing' | 'folder-read-only' | 'disk-full' | 'in-use' | 'newer-file' | 'not-ours' | 'damaged'

/** Thrown before any window exists; the host shows the sentence and stops, with nothing written. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly problem: StartProblem
  constructor(problem: StartProblem, detail: string) {
    super(detail)
    this.problem = problem
  }
}
