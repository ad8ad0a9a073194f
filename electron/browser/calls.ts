import type { IncomingMessage } from 'node:http'
import { dispatchCall, type HostDoor } from '../page/dispatch-host'
import { mediaType } from './checks'
import { maximumBytes, maximumJsonBytes, readBody } from './read-body'
import { type Reply, refusal, replyOf } from './reply'

/** Runs one call: JSON in the body, or bytes in the body and the other fields of the input in a header. */
export async function answerCall(door: HostDoor, path: string, request: IncomingMessage): Promise<Reply> {
  const isBytes = mediaType(request) === 'application/octet-stream'
  const body = await readBody(request, isBytes ? maximumBytes : maximumJsonBytes)
  if (!body)
    return isBytes ? refusal(200, 'file-too-large', 'The file is too large.') : refusal(413, 'invalid-input', 'The input is too large.')
  const input = isBytes ? inputWithBytes(request, body) : parsed(body.toString('utf8'))
  if (input === undefined) return refusal(400, 'invalid-input', 'The input cannot be read.')
  return replyOf(await dispatchCall(door, path, input))
}

function inputWithBytes({ headers }: IncomingMessage, body: Buffer): unknown {
  const rest = headers['x-backbench-input']
  const fields = typeof rest === 'string' ? parsed(decoded(rest)) : undefined
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined
  return { ...fields, bytes: new Uint8Array(body.buffer, body.byteOffset, body.byteLength) }
}

/** JSON as a value; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
