import { createClient, type Invoke } from '../../shared/contract/client'
import type { HostInfo } from '../../shared/contract/host'
import type { Result } from '../../shared/result'
import { version } from './version'

/** What a self-check found: `ok`, or in a few words why not. */
type Finding = string
const good = 'ok'

/** Printed as one line of JSON by `--self-check`. */
export type SelfCheckReport = {
  readonly ok: boolean
  readonly host: HostInfo['kind']
  readonly version: string
  /** The built page is there, and where a window is, it runs and reaches its host. */
  readonly page: Finding
  /** A call is answered. */
  readonly call: Finding
  /** A write transaction is committed, and read back. */
  readonly commit: Finding
  /** The candidates of a role are listed, all of them. */
  readonly list: Finding
  readonly pdf: Finding
  readonly ms: number
}

type Steps = Readonly<Record<'page' | 'pdf', () => Promise<Finding | void>>>

type SelfCheck = { readonly host: HostInfo['kind']; readonly invoke: Invoke; readonly steps: Steps; readonly startedMs: number }

/** Runs every check, each to its end, whatever the others found. */
export async function checkItself({ host, invoke, steps, startedMs }: SelfCheck): Promise<SelfCheckReport> {
  const client = createClient(invoke)
  const page = await findingOf(steps.page)
  const call = await findingOf(async () => void valueOf(await client.workspace.get({})))
  const commit = await findingOf(async () => {
    const made = valueOf(await client.workspace.setUp({ firmName: 'Self-check', language: 'en', country: 'FR', start: 'sample' }))
    const read = valueOf(await client.workspace.get({}))
    if (read?.firmName !== made.firmName) throw new Error('what was written is not read back')
  })
  const list = await findingOf(async () => {
    for (const role of valueOf(await client.roles.list({}))) {
      const people = valueOf(await client.candidates.listForRole({ roleId: role.id }))
      if (people.length !== role.applicationCount) throw new Error(`${people.length} of ${role.applicationCount} candidates`)
    }
  })
  const pdf = await findingOf(steps.pdf)
  const ok = [page, call, commit, list].every(finding => finding === good) && [good, notHere].includes(pdf)
  return { ok, host, version, page, call, commit, list, pdf, ms: Date.now() - startedMs }
}

/** Said of what a host leaves to another program. */
export const notHere = 'not in this host'

async function findingOf(run: () => Promise<Finding | void>): Promise<Finding> {
  try {
    return (await run()) ?? good
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error.code}`)
  return answer.value
}
