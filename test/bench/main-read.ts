import { join } from 'node:path'
import { root } from './build'
import { outputOf } from './program'
import type { Subject } from './subject'

const reader = join(root, 'test/bench/bare/read-main.mjs')
const bareMain = join(root, 'test/bench/bare/main.mjs')

/** No folder can be made there, so that what is measured writes nothing. */
const noFolder = join(reader, 'data')

/** The built main program until it waits for Electron, against one that loads nothing but the database; both from Node's compile cache. */
export async function prepareMainRead(folder: string, program: string): Promise<Subject> {
  const read = async (main: string) => Number(await outputOf(reader, [join(folder, 'cache'), main, '--data-dir', noFolder]))
  const seen: number[] = []
  return {
    checksum: 'none',
    pair: {
      async product() {
        seen.push(await read(program))
        return seen.at(-1) ?? 0
      },
      bare: () => read(bareMain),
    },
    check() {
      if (!seen.every(ms => ms > 0)) throw new Error('The main program was not read')
    },
    close: () => undefined,
  }
}
