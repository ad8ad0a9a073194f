import type { ServerResponse } from 'node:http'
import type { FailureCode, Result } from '../../shared/result'
import { pageHeaders } from '../page/content-policy'

/** What the host answers, before it is written. */
export type Reply = {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

const json = 'application/json; charset=utf-8'

export const jsonReply = (value: unknown, status = 200): Reply => ({ status, type: json, body: JSON.stringify(value) })

/** A refusal that the page's transport can read like any other. */
export const refusal = (status: number, code: FailureCode, message: string): Reply =>
  jsonReply({ ok: false, error: { code, message } }, status)

/** A call's answer. Bytes at the top of the value go out as they are, with the rest of it in a header. */
export function replyOf(result: Result<unknown>): Reply {
  if (!result.ok || !hasBytes(result.value)) return jsonReply(result)
  const { bytes, ...value } = result.value
  const rest = encodeURIComponent(JSON.stringify({ ok: true, value }))
  return { status: 200, type: 'application/octet-stream', body: bytes, headers: { 'x-backbench-result': rest } }
}

const hasBytes = (value: unknown): value is { readonly bytes: Uint8Array } =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

export function setPageHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
}

export function send(response: ServerResponse, { status, type, body, headers }: Reply): void {
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}
