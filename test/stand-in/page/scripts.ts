import { randomBytes } from 'node:crypto'
import { makeCodec } from '../codec'
import { openPreloadWorld } from './preload-world'
import { openBridge } from './worlds'

/** The isolated world that the preload runs in. */
export const preloadWorld = 'preload'
/** What the preload's world speaks to the app with; taken away before the preload runs. */
export const postBinding = '__post'
/** What the app speaks into the preload's world with. The page cannot see it. */
export const inboxName = '__inbox'

const pageBase64 = '{ encode: bytes => bytes.toBase64(), decode: text => Uint8Array.fromBase64(text) }'

/** Two scripts that run before any of the page's own: the page's end of the bridge, and the preload in a world of its own. */
export function pageScripts(preload: string): { readonly page: string; readonly preload: string } {
  const secret = randomBytes(16).toString('hex')
  const names = (own: string, other: string) => JSON.stringify({ own: `${secret} ${own}`, other: `${secret} ${other}` })
  const isTop = 'if (top !== self) return'
  return {
    page: `(() => { ${isTop}; (${String(openBridge)})(${names('page', 'preload')}) })()`,
    preload: `(() => { ${isTop}
      const post = globalThis.${postBinding}
      delete globalThis.${postBinding}
      const expose = (${String(openBridge)})(${names('preload', 'page')})
      const codec = (${String(makeCodec)})(${pageBase64})
      const { inbox, require } = (${String(openPreloadWorld)})({ codec, expose, post })
      globalThis.${inboxName} = inbox
      ;(function (require, module, exports) {\n${preload}\n})(require, { exports: {} }, {})
    })()`,
  }
}
