import type { Language } from '../language.ts'

/** Endings as a British hand writes them, and the same as the American dictionary has them. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ll(ed|er|ers|ing|or|ors)$/, 'l$1'],
  [/(?<=^(?:fulfi|enro|insta|insti|disti|appa|enthra))l(s|ment|ments)?$/, 'll$1'],
  [/(?<=^(?:ski|wi))lful(ly|ness)?$/, 'llful$1'],
  [/(?<=[cd])ement(s?)$/, 'ment$1'],
  [/(?<=judg|acknowledg|abridg)ement(s?)$/, 'ment$1'],
  [/(?<=learn|burn|spoil|dream|lean)t$/, 'ed'],
  [/(?<=sal|siz|lik|us|mov|rat)eable$/, 'able'],
  [/ae|oe/, 'e'],
]

const ourStems =
  'arbour|ardour|armour|behaviour|candour|clamour|colour|demeanour|endeavour|favour|fervour|flavour|harbour|honour|humour|labour|neighbour|odour|parlour|rancour|rigour|rumour|saviour|savour|splendour|tumour|valour|vapour|vigour'
const hasOur = new RegExp(`${ourStems}`)

const reStems = 'cent|fib|lit|met|theat|spect|calib|lust|meag|sab|somb|kilomet|centimet|millimet'
const hasRe = new RegExp(`^(${reStems})re(s)?$`)

/** Words that follow no rule. */
const singles: Readonly<Record<string, string>> = {
  cheque: 'check',
  grey: 'gray',
  plough: 'plow',
  pyjamas: 'pajamas',
  sceptical: 'skeptical',
  storey: 'story',
  mould: 'mold',
  tyre: 'tire',
  aluminium: 'aluminum',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  licence: 'license',
  defence: 'defense',
  offence: 'offense',
  pretence: 'pretense',
  enquiry: 'inquiry',
  enquire: 'inquire',
  enquiring: 'inquiring',
  instalment: 'installment',
  programme: 'program',
  ageing: 'aging',
  dependant: 'dependent',
  maths: 'math',
  kerb: 'curb',
  manoeuvre: 'maneuver',
  jewellery: 'jewelry',
  draught: 'draft',
  draughtsman: 'draftsman',
  draughtspeople: 'draftsmen',
  spelt: 'spelled',
  amongst: 'among',
  cosy: 'cozy',
  sulphur: 'sulfur',
  centred: 'centered',
  centring: 'centering',
  whilst: 'while',
  artefact: 'artifact',
  paediatric: 'pediatric',
  analyse: 'analyze',
}

const plain = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '')

/** How an American dictionary would write a word that may be British. */
function americanForms(word: string): readonly string[] {
  const lower = word.toLowerCase()
  const single = singles[lower] ?? singles[plain(lower)]
  const ruled = endings.flatMap(([ending, american]) => (ending.test(lower) ? [lower.replace(ending, american)] : []))
  const our = hasOur.test(lower) ? [lower.replace(hasOur, found => found.replace('our', 'or'))] : []
  const re = hasRe.test(lower) ? [lower.replace(hasRe, '$1er$2')] : []
  return [...(single === undefined ? [] : [single]), ...ruled, ...our, ...re]
}

/** How a dictionary of before 1990 would write a word: the reform lets a circumflex on `i` and `u` go ("maitrise", "cout"). */
const traditionalForms = (word: string): readonly string[] =>
  [...word.matchAll(/[iu]/g)].map(({ 0: letter, index }) => `${word.slice(0, index)}${letter === 'i' ? 'î' : 'û'}${word.slice(index + 1)}`)

/**
 * How the dictionary of a language may write a word that it does not know; empty where nothing speaks for it. The word is right when one
 * of these is known: British and American, traditional and reformed are all at home.
 */
export const otherSpellings = (word: string, language: Language): readonly string[] =>
  language === 'en' ? americanForms(word) : traditionalForms(word)
