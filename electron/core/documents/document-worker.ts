import { parentPort, workerData } from 'node:worker_threads'
import { fileKindOf } from '../services/file-kind.ts'
import { DocumentError } from './problem.ts'
import type { DocumentAnswer, DocumentTask } from './read-document.ts'
import { readPlain, saidCoding } from './read-plain.ts'

// Runs in a thread of its own, from its own file: what a document does to it, it does to nothing else.

type Read = { readonly kind: 'docx' | 'pdf' | 'odt' | 'text'; readonly text: string }

/** A Word file with a password is a container of the old kind. */
const isLockedWord = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')

async function read({ bytes, longest }: DocumentTask): Promise<Read> {
  if (saidCoding(bytes)) return { kind: 'text', text: readPlain(bytes) }
  const kind = await fileKindOf(bytes)
  switch (kind?.extensions[0]) {
    case 'docx':
      return { kind: 'docx', text: await (await import('./read-docx.ts')).readDocx(bytes) }
    case 'odt':
      return { kind: 'odt', text: (await import('./read-odt.ts')).readOdt(bytes) }
    case 'pdf':
      return { kind: 'pdf', text: await (await import('./read-pdf.ts')).readPdf(bytes, longest) }
    case 'txt':
      return { kind: 'text', text: readPlain(bytes) }
    default:
      throw new DocumentError(isLockedWord(bytes) ? 'file-locked' : 'file-wrong-kind', 'This kind of file is not read.')
  }
}

// oxlint-disable-next-line no-control-regex -- they are what is taken out
const control = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\ufeff]/g

async function answer(task: DocumentTask): Promise<DocumentAnswer> {
  try {
    const { kind, text } = await read(task)
    const clean = text
      .slice(0, task.longest * 2)
      .replace(/\r\n?|[\v\f]/g, '\n')
      .replace(control, '')
      .toWellFormed()
      .normalize('NFC')
    if (!/[\p{L}\p{N}]/u.test(clean)) return { ok: false, problem: 'file-without-text', message: 'No letter in it.' }
    return { ok: true, kind, text: clean.slice(0, task.longest).toWellFormed(), isCut: clean.length > task.longest }
  } catch (error) {
    const problem = error instanceof DocumentError ? error.problem : 'file-damaged'
    return { ok: false, problem, message: String(error) }
  }
}

parentPort?.postMessage(await answer(workerData as DocumentTask))
