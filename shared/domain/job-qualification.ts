import { foldUnits } from './fold-units'
import type { Condition, QualificationRule } from './qualification'

/** From the highest: a line that names several asks for the lowest. */
const levels: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doctorat|ph\.?d|doctorate|bac ?\+ ?8)\b/, 8],
  [/\b(?:bac ?\+ ?5|master(?:'?s)?(?: degree)?|msc|mba|dscg|dess|ecole de commerce|ecole d'ingenieurs?)\b/, 7],
  [
    /\b(?:bac ?\+ ?[34]|licence(?! (?:plate|to))|but|dcg|bachelor(?:'?s)?(?: degree)?|bsc|undergraduate degree|university degree|college degree|degree)\b/,
    6,
  ],
  [/\b(?:bac ?\+ ?2|bts|dut|deug|deust|hnd|hnc|foundation degree|associate(?:'?s)? degree|two[- ]year diploma)\b/, 5],
  [
    /\b(?:bac(?:calaureat)?(?: pro(?:fessionnel)?)?(?! ?\+)|niveau bac|a[- ]levels?|high school diploma|secondary school diploma|ged|high school)\b/,
    4,
  ],
  [/\b(?:cap|bep|gcses?|nvq level 2)\b/, 3],
]

const counts = new Map(
  Object.entries({
    un: 1,
    une: 1,
    one: 1,
    deux: 2,
    two: 2,
    trois: 3,
    three: 3,
    quatre: 4,
    four: 4,
    cinq: 5,
    five: 5,
    six: 6,
    sept: 7,
    seven: 7,
    huit: 8,
    eight: 8,
    dix: 10,
    ten: 10,
  }),
)
const span =
  /\b(\d{1,2}(?:[.,]5)?|un|une|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|dix|ten)(?: ?(?:\+|a|to|-|–|ou|or) ?(?:\d{1,2}|deux|two|trois|three|quatre|four|cinq|five))? ?\+? ?(?:\((?:\d+)\) )?(ans?|annees?|years?|yrs?|mois|months?)\b/g
const experienceWord = /\b(?:experience|experimente|practice|pratique|in (?:a |an )?(?:similar|comparable)|working|worked|passe)\b/

type Place = { readonly at: number; readonly end: number }
type Found = Place & { readonly condition: Condition }

const stop =
  /\s*(?:[,;.:()/[\]]|$| et (?=.*\b(?:experience|\d)\b)| (?:ou|or|with|avec|minimum|mini|exige|requis|required|souhaite|preferred|de preference|plus|and|et|dans|pour|from|a minima|equivalent|ou equivalent|validee?|obtenue?|est|serait|is|would|as a minimum|at least)\b)/

/** A subject as it stands in the text, up to where it ends; '' when nothing of sense is there. */
function subjectAt(text: string, words: string, from: number): string {
  const length = stop.exec(words.slice(from))?.index ?? 0
  const subject = text
    .slice(from, from + length)
    .trim()
    .replace(/^[-–+\s]+| (?:experience|practice)$/gi, '')
  const isSense =
    !/^(?:experience|practice|pratique)\b/i.test(subject) && subject.length > 2 && subject.length <= 60 && subject.split(/\s+/).length <= 6
  return isSense && !/\b(?:similaire|similar|identique|equivalent|comparable|meme type|ce poste|this role|same)\b/.test(foldUnits(subject))
    ? subject
    : ''
}

const beforeField =
  /^(?: (?:degree|diploma|level|niveau|minimum|diplome|qualification|professionnel|pro))*(?: ?\([^)]{0,20}\))? (?:en |in |de |d'|option |specialite |type )?(?:la |l'|le )?/
const notField =
  /^(?:exige|requis|souhaite|minimum|required|preferred|equivalent|ou |or |et |and |a |to |validee?|obligatoire|with|avec|niveau|est\b|is\b|plus\b|would|serait|level|or\b)/

type Level = Place & { readonly level: number }

function lowestLevel(words: string): Level | null {
  return levels.reduce<Level | null>((lowest, [pattern, level]) => {
    const found = pattern.exec(words)
    const isPartOfOther = found && lowest && found.index >= lowest.at && found.index < lowest.end // "bac" within "bac +2"
    return found && !isPartOfOther ? { level, at: found.index, end: found.index + found[0].length } : lowest
  }, null)
}

function educationIn(text: string, words: string): Found | null {
  const lowest = lowestLevel(words)
  if (!lowest) return null
  const lead = beforeField.exec(words.slice(lowest.end))?.[0] ?? ''
  const from = lowest.end + lead.length
  const field = lead === '' || notField.test(words.slice(from)) ? '' : subjectAt(text, words, from)
  return { ...lowest, condition: { kind: 'education', level: lowest.level, field } }
}

/** In halves; of months at least the half. */
function yearsOf(digits: string, unit: string): number {
  const value = counts.get(digits) ?? Number(digits.replace(',', '.'))
  return unit.startsWith('m') ? Math.max(0.5, Math.round(value / 6) / 2) : Math.round(value * 2) / 2
}

function experienceIn(text: string, words: string): Found | null {
  span.lastIndex = 0
  const found = experienceWord.test(words) ? span.exec(words) : null
  if (!found) return null
  const [whole, digits = '', unit = ''] = found
  const years = yearsOf(digits, unit)
  if (years > 60 || years === 0) return null
  const end = found.index + whole.length
  return { at: found.index, end, condition: { kind: 'experience', years, area: areaAfter(text, words, end) } }
}

function areaAfter(text: string, words: string, end: number): string {
  const rest = words.slice(end)
  const lead =
    /^(?:'| of)?(?: ?(?:d'|de |of |relevant |proven |previous |professional |solid |similar )*(?:experience|pratique|practice))?(?: professionnelle| minimum| significative| reussie| confirmee)* ?(?:(?:dans|en|in|as|comme|of|de|d'|sur|working in|working as|within) ?)(?:la |le |l'|les |un |une |the |an |a )?/.exec(
      rest,
    )
  return lead ? subjectAt(text, words, end + lead[0].length) : ''
}

/** Whether two things stand in a line as alternatives: "a BTS or four years of bookkeeping". */
const isEither = (words: string, a: Place, b: Place): boolean => {
  const [first, second] = a.at < b.at ? [a, b] : [b, a]
  return /\b(?:ou|or|sinon|otherwise|failing that|a defaut)\b/.test(words.slice(first.end, second.at))
}

const longest = 400

/**
 * What a line of the profile asks for in education and experience: branches, any one of which is enough. Empty when it asks for none.
 * Levels of the European Qualifications Framework, years in halves.
 */
export function qualificationIn(line: string): QualificationRule['branches'] {
  const text = line.slice(0, longest)
  const words = foldUnits(text)
  const [education, experience] = [educationIn(text, words), experienceIn(text, words)]
  if (!education || !experience)
    return [education, experience].filter(each => each !== null).map(({ condition }) => ({ conditions: [condition] }))
  const conditions = [education.condition, experience.condition]
  return isEither(words, education, experience) ? conditions.map(condition => ({ conditions: [condition] })) : [{ conditions }]
}

const mostBranches = 6
const mostConditions = 6

/** Several lines that all hold: every way through the one with every way through the next. */
export function joinRules(rules: readonly QualificationRule['branches'][]): QualificationRule {
  const key = (condition: Condition) => JSON.stringify(condition)
  const joined = rules
    .filter(branches => branches.length > 0)
    .reduce<QualificationRule['branches']>(
      (before, branches) =>
        before.length === 0
          ? branches
          : before.flatMap(a =>
              branches.map(b => ({ conditions: [...new Map([...a.conditions, ...b.conditions].map(each => [key(each), each])).values()] })),
            ),
      [],
    )
  return { branches: joined.slice(0, mostBranches).map(({ conditions }) => ({ conditions: conditions.slice(0, mostConditions) })) }
}
