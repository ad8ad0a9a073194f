const letters = 'a-zà-öø-ÿœæ'
const letter = `${letters}0-9_`
const anyLetter = '\\p{L}'
const withoutAccent: Readonly<Record<string, string>> = Object.fromEntries(
  'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ'.split('').map(each => [each, each.normalize('NFD').charAt(0)]),
)

/**
 * Lower case, unit for unit: every offset in it is an offset in the text. (Plain `toLowerCase` may make a text longer.)
 */
export function lowered(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at).toLowerCase()
    return unit.length === 1 ? unit : text.charAt(at)
  }).join('')
}

/** One unit of a pattern outside brackets, as it is compiled. */
function compileUnit(unit: string): string {
  if (unit === ' ') return '[\\s\\u00a0\\u202f\\-‑]+'
  if (unit === "'" || unit === '’') return "['’]"
  if (unit === '~') return `[${letters}]*`
  const plain = withoutAccent[unit]
  return plain === undefined ? unit : `[${unit}${plain}]`
}

/** Accented letters inside brackets match without their accents too. */
const compileInBrackets = (inside: string): string =>
  inside
    .replaceAll(anyLetter, letters)
    .toLowerCase()
    .replace(/(?<!-)[à-ÿ](?!-)/g, unit => unit + (withoutAccent[unit] ?? ''))

/** What patterns share, by name: `<number>` in a pattern stands for the part `number`. */
export type Parts = Readonly<Record<string, string>>

/** A pattern with its parts in their places. Throws when one is unknown. */
export const withParts = (source: string, parts: Parts): string =>
  source.replace(/<([a-z]+(?:-[a-z]+)*)>/g, (_all, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`There is no part <${name}>.`)
    return `(?:${part})`
  })

/** Parts as written, each free to name those above it; the names of those that name others are broken. */
export function readParts(written: Parts): { readonly parts: Parts; readonly broken: readonly string[] } {
  const parts: Record<string, string> = {}
  const broken: string[] = []
  for (const [name, source] of Object.entries(written)) {
    try {
      parts[name] = withParts(source, parts)
    } catch {
      broken.push(name)
    }
  }
  return { parts, broken }
}

/**
 * The helps that a pattern has over a plain regular expression: a blank is any white space or hyphen, `'` any apostrophe, `~` any
 * further letters, an accented letter is found without its accent too, and the whole stands between word boundaries. It is laid on
 * `lowered` text. Throws when the source is no regular expression.
 */
export function compilePattern(sources: readonly string[], flag: 'g' | 'y' = 'g'): RegExp {
  const whole = sources.map(compileHelps).join('|')
  return new RegExp(`(?<![${letter}])(?:${whole})(?![${letter}])`, flag)
}

/** The source of one pattern as a plain regular expression, without the word boundaries. */
export function compileHelps(source: string): string {
  const lower = source.normalize('NFC').replaceAll('\\p{N}', '\\d')
  let [compiled, at] = ['', 0]
  while (at < lower.length) {
    const unit = lower.charAt(at)
    if (lower.startsWith(anyLetter, at)) {
      compiled += `[${letters}]`
      at += anyLetter.length
    } else if (unit === '\\') {
      compiled += lower.slice(at, at + 2)
      at += 2
    } else if (unit === '[') {
      const close = closingBracket(lower, at)
      compiled += `[${compileInBrackets(lower.slice(at + 1, close))}]`
      at = close + 1
    } else {
      compiled += compileUnit(unit.toLowerCase())
      at += 1
    }
  }
  return compiled
}

function closingBracket(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at += 1) {
    if (source.charAt(at) === '\\') at += 1
    else if (source.charAt(at) === ']') return at
  }
  return source.length
}
