import { z } from 'zod'
import { prepareAutosave } from './autosave'
import { makeBoards, makeComparisons } from './data'
import { prepareDesktopCall } from './desktop-call'
import { prepareDesktopStart } from './desktop-start'
import { prepareMainRead } from './main-read'
import { outputOf } from './program'
import { boardQuery, comparisonQueries } from './queries'
import { measureRounds, type Round, type RoundCount } from './rounds'
import { prepareRoute } from './route'
import type { RowPlan } from './row'
import { prepareStart } from './start'
import type { Subject } from './subject'
import { prepareTyping } from './typing'

/** What one process measured, and on which data. */
export type Measured = { readonly checksum: string; readonly rounds: readonly Round[] }

/** The built programs. */
export type Programs = { readonly core: string; readonly host: string; readonly desktop: string }

type Effort = RoundCount & { readonly processes: number }

/** Rows that look at the same rounds. */
export type Part = {
  readonly data: string
  readonly rows: readonly RowPlan[]
  readonly full: Effort
  readonly quick: Effort
  readonly measure: (folder: string, programs: Programs, count: RoundCount) => Promise<Measured>
}

const calls = { full: { processes: 3, warmUps: 20, rounds: 200 }, quick: { processes: 1, warmUps: 20, rounds: 200 } }
const pages = { full: { processes: 3, warmUps: 5, rounds: 25 }, quick: { processes: 1, warmUps: 2, rounds: 10 } }
// Every round starts processes anyway.
const starts = { full: { processes: 1, warmUps: 3, rounds: 40 }, quick: { processes: 1, warmUps: 1, rounds: 10 } }

const Output = z.object({
  checksum: z.string(),
  rounds: z.array(z.object({ product: z.number(), bare: z.number(), control: z.tuple([z.number(), z.number()]) })),
})

/** In a fresh process that has only the core. */
const inCore =
  (subject: string): Part['measure'] =>
  async (folder, { core }, { warmUps, rounds }) =>
    Output.parse(JSON.parse(await outputOf(core, [subject, folder, String(warmUps), String(rounds)])))

/** With hosts and browser in fresh processes. */
const inPage =
  (prepare: (folder: string, program: string) => Promise<Subject>, program: 'host' | 'desktop' = 'host'): Part['measure'] =>
  async (folder, programs, count) => {
    const subject = await prepare(folder, programs[program])
    try {
      const rounds = await measureRounds(subject.pair, count)
      await subject.check()
      return { checksum: subject.checksum, rounds }
    } finally {
      await subject.close()
    }
  }

const ratio = (limit: number) => ({ of: 'ratio', limit }) as const

/** The bars are the goals that were set before anything was built; where one covers more than the goal did, it says so. */
export const parts: readonly Part[] = [
  {
    data: 'a firm of 20 roles and 500 candidates',
    // Host (goal 1.4 × a bare runtime) and page (goal 2 × a page without a framework) one after the other: the wider of both.
    rows: [{ row: 'main: start of the browser host to first interactive page', share: 0.5, bar: ratio(2) }],
    ...starts,
    measure: inPage(prepareStart),
  },
  {
    data: 'a firm of 20 roles and 500 candidates',
    rows: [{ row: 'desktop: start to first interactive page', share: 0.5, bar: ratio(1.5) }],
    ...starts,
    measure: inPage(prepareDesktopStart, 'desktop'),
  },
  {
    data: 'the sample firm',
    rows: [{ row: 'desktop: call through preload and IPC, 2 KB, p99', share: 0.99, bar: ratio(3) }],
    ...calls,
    measure: inPage(prepareDesktopCall, 'desktop'),
  },
  {
    data: 'no data',
    rows: [{ row: 'desktop: main read and evaluated, with the compile cache', share: 0.5, bar: { of: 'figure', limit: 60 } }],
    ...starts,
    measure: inPage(prepareMainRead, 'desktop'),
  },
  {
    data: 'one planned interview',
    rows: [
      { row: 'safety: autosave acknowledged, end to end, p50', share: 0.5, bar: ratio(1.5) },
      { row: 'safety: autosave acknowledged, end to end, p99', share: 0.99, bar: { of: 'figure', limit: 16.7 } },
    ],
    ...calls,
    measure: inPage(prepareAutosave),
  },
  {
    data: 'one planned interview',
    rows: [{ row: 'safety: autosave acknowledged, core, p50', share: 0.5, bar: ratio(1.5) }],
    ...calls,
    measure: inCore('autosave'),
  },
  {
    data: 'a description of 900 words',
    rows: [{ row: 'role: coach reads 900 words for the first time', share: 0.5, bar: { of: 'figure', limit: 16 } }],
    ...calls,
    measure: inCore('coach'),
  },
  {
    data: 'a description of 900 words',
    rows: [{ row: 'role: coach reads 900 words after one more key', share: 0.5, bar: { of: 'figure', limit: 4 } }],
    ...calls,
    measure: inCore('coach-key'),
  },
  {
    data: 'a description of 900 words',
    // One frame takes 16.7 ms: with more than one and a half between two, one was dropped.
    rows: [
      { row: 'role: longest frame per key at 12 keys a second, p50', share: 0.5, bar: { of: 'figure', limit: 25 } },
      { row: 'role: longest frame per key at 12 keys a second, p99', share: 0.99, bar: { of: 'figure', limit: 25 } },
    ],
    ...calls,
    measure: inPage(prepareTyping),
  },
  {
    data: 'two roles of 500 candidates',
    rows: [{ row: 'candidates: role board with 500 candidates, data', share: 0.5, bar: ratio(2) }],
    ...calls,
    measure: inCore('board'),
  },
  {
    data: 'two roles of 500 candidates',
    // The goal of every page: twice what a page without a framework takes.
    rows: [{ row: 'candidates: role board with 500 candidates, page', share: 0.5, bar: ratio(2) }],
    ...pages,
    measure: inPage((folder, program) =>
      prepareRoute(folder, {
        program,
        makeData: makeBoards,
        place: 'candidates',
        queries: [boardQuery],
        shown: { selector: '[data-application]', count: 25 },
      }),
    ),
  },
  {
    data: 'two roles of 6 candidates and 12 criteria',
    rows: [{ row: 'comparison: 6 × 12, data', share: 0.5, bar: ratio(1.3) }],
    ...calls,
    measure: inCore('comparison'),
  },
  {
    data: 'two roles of 6 candidates and 12 criteria',
    rows: [{ row: 'comparison: 6 × 12, page', share: 0.5, bar: ratio(1.25) }],
    ...pages,
    measure: inPage((folder, program) =>
      prepareRoute(folder, {
        program,
        makeData: makeComparisons,
        place: 'compare',
        queries: comparisonQueries,
        shown: { selector: 'main [role=grid] td', count: 6 * 12 },
      }),
    ),
  },
]
