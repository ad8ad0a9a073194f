import { languageOfHeading } from './job-text-words'
import type { Language } from './language'

const set = (words: string) => new Set(words.split(' '))
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('the and of to with for you we our your is are will be have at by from this that as on or not all their it can who'),
  fr: set(
    'et les des du une vous pour avec dans sur nous est au aux votre vos ou notre nos être sont ce cette qui par ses leur le plus pas à',
  ),
}
/** Small words of neighbours that share words with the two: a text that has more of these is in neither. */
const foreign = set(
  'und der die das mit für ein eine wir sie ist den dem von zu el los las y para con por una del che gli per il di della sono het een van voor wij je met o os em com uma não dos i w z na do się oraz na och att som för av',
)

/** Share of small words below which a text is in no language that is known here. */
const leastShare = 0.06
const headingWorth = 3

/** The language of a text by its small words and its headings; null when it is in neither, or too short to say. */
export function languageOf(text: string, headings: readonly string[]): Language | null {
  const words =
    text
      .slice(0, 40_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const count = (list: ReadonlySet<string>) => words.filter(word => list.has(word)).length
  const votes = (language: Language) => headings.filter(heading => languageOfHeading(heading) === language).length * headingWorth
  const [en, fr] = [count(common.en) + votes('en'), count(common.fr) + votes('fr')]
  const most = Math.max(en, fr)
  if (most < 2 || en === fr || most < words.length * leastShare || count(foreign) > most) return null
  return en > fr ? 'en' : 'fr'
}
