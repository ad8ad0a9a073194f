import type { CandidateFile } from '../../../shared/domain/candidates'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { addressOf, download } from '../../download'

/** Kinds that a browser shows by itself. */
export const isReadable = ({ mediaType }: CandidateFile): boolean => mediaType === 'application/pdf' || mediaType === 'text/plain'

/** A text does not say how it is written; what is no UTF-8 is Western. */
function charsetOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function blobOf(file: CandidateFile, bytes: Uint8Array): Blob {
  const type = file.mediaType === 'text/plain' ? `text/plain;charset=${charsetOf(bytes)}` : file.mediaType
  return new Blob([new Uint8Array(bytes)], { type })
}

/**
 * Shows a file in a tab, or hands it over as a download: the one way out that works in both hosts, and what is left where a
 * new tab is refused. Null, or why the file could not be read.
 */
export async function readFile(fileId: string, as: 'tab' | 'copy'): Promise<Failure | null> {
  const answer = await api.candidates.readFile({ fileId })
  if (!answer.ok) return answer.error
  const { file, bytes } = answer.value
  const address = addressOf(blobOf(file, bytes))
  const isShown = as === 'tab' && isReadable(file) && window.open(address, '_blank') !== null
  if (!isShown) download(address, file.name)
  return null
}
