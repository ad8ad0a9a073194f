import type { Database } from 'better-sqlite3'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { statement } from '../db/statement'
import { missingInterview } from './interviews.queries'

type Clock = {
  readonly status: string
  readonly elapsedMs: number
  readonly runningSinceMs: number | null
  readonly savedAtMs: number | null
}

/**
 * interviewId → the moment at which this process started its clock. A running clock that is not in here was left running by
 * a process that died; only one process has the data folder open, so it cannot belong to another one.
 */
const startedHere = new WeakMap<Database, Map<string, number>>()

function startsOf(db: Database): Map<string, number> {
  const known = startedHere.get(db) ?? new Map<string, number>()
  startedHere.set(db, known)
  return known
}

function readClock(db: Database, interviewId: string): Clock {
  const clock = statement<[string], Clock>(
    db,
    `SELECT i.status, i.elapsedMs, i.runningSinceMs, (SELECT MAX(n.savedAtMs) FROM notes n WHERE n.interviewId = i.id) AS savedAtMs
    FROM interviews i WHERE i.id = ?`,
  ).get(interviewId)
  if (!clock) throw missingInterview(interviewId)
  return clock
}

/** Ours (a second window, a retry), as opposed to one left over from a crash. */
const isRunningHere = (db: Database, interviewId: string, clock: Clock) =>
  clock.runningSinceMs !== null && startsOf(db).get(interviewId) === clock.runningSinceMs

/** All time spent until now. Of a clock that a crash left running only the time up to the last note is known to be spent. */
function spentMs({ db, nowMs }: Context, interviewId: string, clock: Clock): number {
  if (clock.runningSinceMs === null) return clock.elapsedMs
  const now = nowMs()
  const until = isRunningHere(db, interviewId, clock) ? now : Math.min(now, clock.savedAtMs ?? clock.runningSinceMs)
  return clock.elapsedMs + Math.max(0, until - clock.runningSinceMs)
}

/** Lets the clock run from now, or run on where this process started it. Refuses: `not-found`, `scorecard-locked`. */
export function startClock(context: Context, interviewId: string): void {
  const { db, nowMs } = context
  const clock = readClock(db, interviewId)
  if (clock.status === 'locked') throw new AppError('scorecard-locked', 'The scorecard is locked.', { interviewId })
  if (isRunningHere(db, interviewId, clock)) return
  const now = nowMs()
  statement<[number, number, string]>(db, `UPDATE interviews SET status = 'running', elapsedMs = ?, runningSinceMs = ? WHERE id = ?`).run(
    spentMs(context, interviewId, clock),
    now,
    interviewId,
  )
  startsOf(db).set(interviewId, now)
}

/** Keeps the time spent; harmless when the clock stands. Refuses: `not-found`. */
export function stopClock(context: Context, interviewId: string): void {
  const clock = readClock(context.db, interviewId)
  if (clock.runningSinceMs === null) return
  statement<[number, string]>(context.db, 'UPDATE interviews SET elapsedMs = ?, runningSinceMs = NULL WHERE id = ?').run(
    spentMs(context, interviewId, clock),
    interviewId,
  )
}
