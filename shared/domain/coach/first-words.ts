/**
 * How the words may begin that a regular expression matches, so that it need not be tried on a sentence with no such word. Keys:
 * `abc` a word that begins so, `ab*` the same with fewer letters known, `=ab` that whole word, `*` anything.
 */
type Keys = Set<string>

const length = 3
const wordUnit = /[a-z0-9_à-öø-ÿœæ]/

/** Beginnings that may still grow, and the keys that are settled. */
type State = { readonly open: ReadonlySet<string>; readonly keys: Keys }

type Step = (state: State) => State

const wildcard = (state: State): State => {
  for (const begun of state.open) state.keys.add(begun === '' ? '*' : `${begun}*`)
  return { ...state, open: new Set() }
}

function append(state: State, units: readonly string[]): State {
  const open = new Set<string>()
  for (const begun of state.open) {
    for (const unit of units) {
      const longer = begun + unit
      if (!wordUnit.test(unit)) state.keys.add(begun === '' ? '*' : `=${begun}`)
      else if (longer.length === length) state.keys.add(longer)
      else open.add(longer)
    }
  }
  return { ...state, open }
}

const either =
  (steps: readonly Step[]): Step =>
  state => {
    const open = steps.flatMap(step => [...step(state).open])
    return { ...state, open: new Set(open) }
  }

const inTurn =
  (steps: readonly Step[]): Step =>
  state =>
    steps.reduce((before, step) => (before.open.size > 0 ? step(before) : before), state)
const nothing: Step = state => state

const mostInClass = 30

/** The units of `[...]`; null when they are too many to follow one by one. */
function unitsOf(inside: string): readonly string[] | null {
  if (inside.startsWith('^') || /\\[wDWS]/.test(inside)) return null
  const spread = inside.replaceAll('\\d', '0-9').replace(/([a-z0-9])-([a-z0-9])/g, (_all, from: string, to: string) => {
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)]
    return String.fromCharCode(...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at))
  })
  const units = spread
    .replaceAll(/\\s|\\u[0-9a-f]{4}/g, ' ')
    .replaceAll('\\', '')
    .split('')
  return units.length > mostInClass ? null : [...new Set(units)]
}

/** Reads the source of a regular expression as far as its beginnings are concerned. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Step {
    const steps = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at += 1
      steps.push(this.#sequence())
    }
    return either(steps)
  }

  #sequence(): Step {
    const steps: Step[] = []
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) steps.push(this.#quantified(this.#atom()))
    return inTurn(steps)
  }

  #atom(): Step {
    const unit = this.#source.charAt(this.#at)
    this.#at += 1
    if (unit === '(') return this.#group()
    if (unit === '[') return this.#class()
    if (unit === '\\') return this.#escaped()
    if (unit === '.') return wildcard
    if (unit === '^' || unit === '$') return nothing
    return state => append(state, [unit])
  }

  #class(): Step {
    const from = this.#at
    while (this.#source[this.#at] !== ']' && this.#at < this.#source.length) this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const units = unitsOf(this.#source.slice(from, this.#at))
    this.#at += 1
    return units ? state => append(state, units) : wildcard
  }

  #escaped(): Step {
    const unit = this.#source.charAt(this.#at)
    this.#at += 1
    if (unit === 'd') return state => append(state, '0123456789'.split(''))
    if (unit === 's') return state => append(state, [' '])
    if (unit === 'b') return nothing
    return /[a-z0-9]/i.test(unit) ? wildcard : state => append(state, [unit])
  }

  #group(): Step {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += kind.length
    const inside = this.alternatives()
    this.#at += 1
    return /[=!]$/.test(kind) ? nothing : inside
  }

  #quantified(step: Step): Step {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0]
    if (found === undefined) return step
    this.#at += found.length
    const once = /^[?]|^\{[01],?1?\}/.test(found)
    const isOptional = /^[?*]|^\{0/.test(found)
    // what is repeated may be followed by itself: nothing more is known after it
    const repeated: Step = once ? step : inTurn([step, either([nothing, wildcard])])
    return isOptional ? either([nothing, repeated]) : repeated
  }
}

/** The keys of one regular expression; `*` among them says that it may begin with no word at all. */
export function firstWords(source: string): ReadonlySet<string> {
  const keys: Keys = new Set()
  const { open } = new Reader(source).alternatives()({ open: new Set(['']), keys })
  for (const begun of open) keys.add(begun === '' ? '*' : `=${begun}`)
  return keys
}

/** The keys that a word of a lowered text answers to. */
export const keysOfWord = (word: string): readonly string[] => [
  word.length < length ? `=${word}` : word.slice(0, length),
  `${word.charAt(0)}*`,
  ...(word.length > 1 ? [`${word.slice(0, 2)}*`] : []),
]

/** Each word of a lowered text, with its place. */
export const words = /[a-z0-9_à-öø-ÿœæ]+/g
