import type { CandidateFile } from '../../../shared/domain/candidates'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'

const keptForMs = 60_000

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

/** An address in this window's memory, for as long as a tab or a download needs to read it. */
function addressOf(file: CandidateFile, bytes: Uint8Array): string {
  const type = file.mediaType === 'text/plain' ? `text/plain;charset=${charsetOf(bytes)}` : file.mediaType
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  setTimeout(() => URL.revokeObjectURL(address), keptForMs)
  return address
}

function download(file: CandidateFile, address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
}

/**
 * Shows a file in a tab, or hands it over as a download: the one way out that works in both hosts, and what is left where a
 * new tab is refused. Null, or why the file could not be read.
 */
export async function readFile(fileId: string, as: 'tab' | 'copy'): Promise<Failure | null> {
  const answer = await api.candidates.readFile({ fileId })
  if (!answer.ok) return answer.error
  const { file, bytes } = answer.value
  const address = addressOf(file, bytes)
  const isShown = as === 'tab' && isReadable(file) && window.open(address, '_blank') !== null
  if (!isShown) download(file, address)
  return null
}
