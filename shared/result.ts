/**
 * Why a call was refused, for programs. The renderer has one sentence in each language for every code
 * (`failures.<code>` in its catalogues), so adding a code here does not compile until both are written.
 */
export const failureCodes = [
  'invalid-input', // the input does not fit the call's schema; details.issues: { path, problem }[]
  'unknown-call', // no such call
  'not-found', // the id names nothing (any more)
  'stale-edit', // somebody saved a newer revision; details.current holds it
  'weight-needs-reason', // a weight other than 1 without a reason
  'rejection-needs-reason', // a candidate is set aside without a reason
  'role-in-use', // a role with candidates cannot be deleted
  'kit-empty', // an interview cannot be planned: no criterion has a question or a test
  'scorecard-locked', // the scorecard is locked and cannot change any more
  'scorecard-incomplete', // cannot lock: details.problems (see domain/scorecards LockProblem)
  'undo-too-late', // the move is no longer the newest of its application
  'decision-incomplete', // nobody chosen, or a reason is missing; details.missing: applicationId[]
  'decision-blocked', // scorecards are still open; details.open: applicationId[]
  'decision-made', // the role has a recorded decision; reopen it first
  'file-empty',
  'file-too-large',
  'file-wrong-kind',
  'file-locked', // it asks for a password
  'file-without-text', // it holds no words: a scan, or nothing
  'file-damaged', // it cannot be read to its end, or is larger inside than any document
  'already-set-up', // the first run was finished before
  'disk-full',
  'disk-read-only',
  'file-not-written', // a file outside the data folder could not be written where the user wanted it
  'link-refused', // a link that is not opened: only https and mailto are, and only plain ones
  'not-available', // this host cannot do it
  'unreachable', // the host does not answer (made by the transport, never by the core)
  'session-ended', // the host no longer knows this page (made by the transport)
  'internal', // a bug; the log has the cause
] as const
export type FailureCode = (typeof failureCodes)[number]

/** Why a call was refused. `code` is for programs, `message` (English) and `details` for the log and for tests. */
export type Failure = {
  readonly code: FailureCode
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>> | undefined
}

/** What crosses the process line. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** An expected refusal. Thrown inside a process; the dispatcher turns it into a Result. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: FailureCode
  readonly details: Failure['details']
  constructor(code: FailureCode, message: string, details?: Failure['details']) {
    super(message)
    this.code = code
    this.details = details
  }
}
