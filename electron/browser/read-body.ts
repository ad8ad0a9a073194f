import type { IncomingMessage } from 'node:http'

export const maximumJsonBytes = 1024 * 1024
export const maximumBytes = 26 * 1024 * 1024
const maximumDrainedBytes = 512 * 1024 * 1024

/**
 * The body, or null when it is larger than allowed. A body that is too large is read to its end without being kept,
 * because a page that is cut off while it sends never sees the answer.
 */
export async function readBody(request: IncomingMessage, maximum: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  const isAnnouncedTooLarge = Number(request.headers['content-length'] ?? 0) > maximum
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > maximumDrainedBytes) request.destroy()
    else if (isAnnouncedTooLarge || size > maximum) chunks.length = 0
    else chunks.push(chunk)
  }
  return size > maximum ? null : Buffer.concat(chunks)
}
