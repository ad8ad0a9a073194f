/** What a key does while an interview is held, also while one types in the note. */
export type LiveAction =
  | { readonly kind: 'rate'; readonly value: number }
  | { readonly kind: 'next' | 'previous' | 'quote' | 'follow-up' | 'time' | 'save' }
  | { readonly kind: 'lock' }
  | { readonly kind: 'keys' }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'getModifierState'>

const moves: Readonly<Record<string, LiveAction>> = {
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
}

const letters: Readonly<Record<string, LiveAction>> = {
  q: { kind: 'quote' },
  f: { kind: 'follow-up' },
  t: { kind: 'time' },
  l: { kind: 'lock' },
}

/**
 * The letter on the key. With Alt held macOS reports the character that Alt would type; there the place of the key has to do.
 */
const letterOf = ({ key, code }: Key): string => (/^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase())

function withAlt(event: Key): LiveAction | null {
  const move = moves[event.code]
  if (move) return move
  const digit = /^Digit([0-5])$/.exec(event.code)?.[1] // the digit row types other characters on a French keyboard
  if (digit !== undefined) return { kind: 'rate', value: Number(digit) }
  return letters[letterOf(event)] ?? null
}

/** The action of a key press; null where the key is not ours. AltGr types characters and is never ours. */
export function liveActionOf(event: Key): LiveAction | null {
  if (event.isComposing || event.getModifierState('AltGraph')) return null
  const isControl = event.ctrlKey || event.metaKey
  if (event.altKey) return isControl ? null : withAlt(event)
  if (isControl) return letterOf(event) === 's' ? { kind: 'save' } : null
  return event.key === 'F1' ? { kind: 'keys' } : null
}
