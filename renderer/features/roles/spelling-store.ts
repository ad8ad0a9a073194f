import { createStore } from 'zustand/vanilla'
import type * as SpellingRules from '../../../shared/domain/coach/spelling'
import type { Verdict } from '../../../shared/domain/coach/spelling'
import type { Language } from '../../../shared/domain/language'
import { api } from '../../api'

/** What of the spelling the page uses; it comes after the page, as the coach does. */
type Rules = Pick<typeof SpellingRules, 'firmSpelling' | 'spelledTexts' | 'spellingFindings' | 'verdictsOf' | 'wordsToAsk'>

type Verdicts = ReadonlyMap<string, Verdict>

type State = {
  readonly rules: Rules | null
  /** What the dictionaries said so far; a word is asked for once. */
  readonly verdicts: Readonly<Record<Language, Verdicts>>
  /** True while an answer is waited for, and for a while after none came. */
  readonly isBusy: boolean
}

export const spellingStore = createStore<State>(() => ({ rules: null, verdicts: { en: new Map(), fr: new Map() }, isBusy: false }))

let rules: Promise<Rules> | null = null

/** Reads the rules once, for all who ask. */
export async function loadSpelling(): Promise<void> {
  rules ??= import('../../../shared/domain/coach/spelling')
  spellingStore.setState({ rules: await rules })
}

/** No call asks for more; the rest follows with the next. */
const mostAsked = 1000
/** Longer runs of letters are no words. */
const longestWord = 60

/** Where there is no dictionary, or nobody answers, the page goes on without spelling for so long. */
const restMs = 30_000

const goOn = () => spellingStore.setState({ isBusy: false })

/** Asks for these words and remembers what is said of them. */
export async function askSpelling(language: Language, words: readonly string[]): Promise<void> {
  const { rules: known, isBusy } = spellingStore.getState()
  if (isBusy || !known) return
  const [asked, tooLong] = [words.slice(0, mostAsked), words.filter(word => word.length > longestWord)]
  spellingStore.setState({ isBusy: true })
  const answer = await api.spelling.check({ language, words: asked.filter(word => word.length <= longestWord) })
  if (!answer.ok) return void setTimeout(goOn, restMs)
  const { verdicts } = spellingStore.getState()
  const said = known.verdictsOf([...asked, ...tooLong], answer.value.misspelt)
  spellingStore.setState({ isBusy: false, verdicts: { ...verdicts, [language]: new Map([...verdicts[language], ...said]) } })
}
