import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import {
  firmSpelling,
  type SpelledText,
  spellingFindings,
  type Verdict,
  verdictsOf,
  wordsToAsk,
} from '../../../shared/domain/coach/spelling'
import type { Language } from '../../../shared/domain/language'
import type { Speller } from './speller'

type Reading = { readonly language: Language; readonly firmWords: readonly string[] }

/** What the spelling says of texts once every word of them has been looked up. Null: there is no spelling. */
export async function spellTexts(
  speller: Speller,
  texts: readonly SpelledText[],
  { language, firmWords }: Reading,
): Promise<readonly RoleFinding[] | null> {
  const verdicts = new Map<string, Verdict>()
  const spelling = { language, verdicts, firm: firmSpelling(firmWords) }
  for (let words = wordsToAsk(texts, spelling); words.length > 0; words = wordsToAsk(texts, spelling)) {
    const misspelt = await speller.check(language, words)
    if (!misspelt) return null
    for (const [word, verdict] of verdictsOf(words, misspelt)) verdicts.set(word, verdict)
  }
  return spellingFindings(texts, spelling)
}
