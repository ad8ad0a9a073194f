import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const codeLifeMs = 2 * 60 * 1000
const maximumCodes = 8

/** Who may speak to the host: a page shows a launch code once and is given the token. */
export type Session = {
  /** A one-shot code for an address, good for two minutes. */
  readonly newCode: () => string
  /** The token for a code that was issued, is fresh and was not used; else null. */
  readonly exchange: (code: string) => string | null
  /** The token holds for the life of the process, so that a reload keeps working. */
  readonly accepts: (token: string) => boolean
}

type Code = { readonly digest: Buffer; readonly expiresAtMs: number }

const newSecret = () => randomBytes(32).toString('base64url')
// Digests have one length, which is what the constant-time comparison asks for.
const digestOf = (secret: string) => createHash('sha256').update(secret).digest()

/** A session with its own token; nothing of it is written down anywhere. */
export function createSession(nowMs: () => number): Session {
  const token = newSecret()
  const tokenDigest = digestOf(token)
  let codes: readonly Code[] = []
  return {
    newCode() {
      const code = newSecret()
      codes = [...codes, { digest: digestOf(code), expiresAtMs: nowMs() + codeLifeMs }].slice(-maximumCodes)
      return code
    },
    exchange(code) {
      const digest = digestOf(code)
      const match = codes.find(known => timingSafeEqual(known.digest, digest))
      codes = codes.filter(known => known !== match)
      return match && nowMs() < match.expiresAtMs ? token : null
    },
    accepts: candidate => timingSafeEqual(tokenDigest, digestOf(candidate)),
  }
}
