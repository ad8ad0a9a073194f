import { unzipSync } from 'fflate'
import { DocumentError } from './problem.ts'

const maximumBytes = 50 * 1024 * 1024
const maximumParts = 2000
/** No text shrinks further than this; what does is made to fill the memory. */
const maximumRatio = 200
const smallEnoughBytes = 1024 * 1024

type Part = { readonly name: string; readonly size: number; readonly originalSize: number }

/** Refuses what promises to become too large before any of it is unpacked; of what lies about it, only the promised bytes are unpacked. */
function refuseBombs(parts: readonly Part[]): void {
  const total = parts.reduce((sum, part) => sum + part.originalSize, 0)
  const isBomb = ({ size, originalSize }: Part) => originalSize > smallEnoughBytes && originalSize > size * maximumRatio
  if (parts.length > maximumParts || total > maximumBytes || parts.some(isBomb)) {
    throw new DocumentError('file-damaged', 'The archive is larger inside than any document.')
  }
}

/** The parts of a ZIP that are wanted, by name. Throws `file-damaged` for one that is broken or made to fill the memory. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    const parts: Part[] = []
    unzipSync(bytes, {
      filter(part) {
        if (isWanted(part.name)) parts.push(part)
        return false
      },
    })
    refuseBombs(parts)
    return unzipSync(bytes, { filter: part => isWanted(part.name) })
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('file-damaged', `The archive is broken: ${String(error)}`)
  }
}
