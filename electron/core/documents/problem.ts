/** Why a document could not be read; the same words are failure codes (`shared/result.ts`). */
export type DocumentProblem = 'file-wrong-kind' | 'file-locked' | 'file-without-text' | 'file-damaged'

/** Thrown where a document is read, with the reason that its user is told. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly problem: DocumentProblem
  constructor(problem: DocumentProblem, message: string) {
    super(message)
    this.problem = problem
  }
}
