import { foldUnits } from './fold-units'
import { payIn } from './job-pay'
import type { Conditions } from './roles'
import { storable } from './text'

/** A confirmed line about the conditions, and which of them it is about. */
export type ConditionLine = { readonly key: keyof Conditions; readonly text: string }

const folded = (text: string): string => foldUnits(text.slice(0, 300))

const permanent = /\b(?:cdi|permanent|indefinite|duree indeterminee|open-ended)\b/
const fixed =
  /\b(?:cdd|fixed[- ]term|temporary|duree determinee|interim|interimaire|maternity cover|temp|contrat d'apprentissage|alternance|stage|internship|apprenticeship)\b/
const full = /\b(?:full[- ]time|temps (?:plein|complet))\b/
const part = /\b(?:part[- ]time|temps partiel|mi-temps)\b/

const termIn = (text: string): Conditions['term'] =>
  permanent.test(folded(text)) ? 'permanent' : fixed.test(folded(text)) ? 'fixed' : null
const timeIn = (text: string): Conditions['time'] => {
  const [isFull, isPart] = [full.test(folded(text)), part.test(folded(text))]
  return isFull === isPart ? null : isFull ? 'full' : 'part'
}

const noRemote =
  /\b(?:no remote|not remote|pas de teletravail|sans teletravail|aucun teletravail|on[- ]?site only|fully on[- ]?site|100 ?% (?:on[- ]?site|sur site|presentiel)|sur site uniquement|office[- ]based|en presentiel)\b|^(?:non|no|none|on[- ]?site|sur site|presentiel)\b/
const fullRemote =
  /\b(?:fully remote|100 ?% (?:remote|teletravail|a distance)|full remote|remote only|teletravail (?:complet|total|a 100 ?%)|entirely from home)\b|^remote$/
const someRemote = /\b(?:teletravail\w*|hybrid\w*|remote\w*|from home|home[- ]?working|wfh|distanciel|a distance)\b/

function remoteIn(text: string): Conditions['remote'] {
  const words = folded(text)
  if (noRemote.test(words)) return 'none'
  if (fullRemote.test(words)) return 'full'
  return someRemote.test(words) || /\b(?:yes|oui|possible|partiel|days?|jours?)\b/.test(words) ? 'some' : null
}

const perWeek =
  /\b\d{1,2}(?:[.,h]\d{1,2})?(?: ?(?:-|–|a|to) ?\d{1,2}(?:[.,]\d{1,2})?)? ?(?:h|hrs?|hours?|heures?)(?:\d{2})?(?: ?(?:\/|par|per|a|each) ?(?:semaine|sem|week|wk)| hebdomadaires?| hebdo| weekly)?(?![a-z])/
const days =
  /\b(?:monday to|mon ?(?:-|–|to) ?fri|du lundi au|lundi (?:au|a) |\d{1,2} ?(?:am|pm)\b|\d{1,2}[h:.]\d{2} ?(?:-|–|to|a) ?\d{1,2}|\d{1,2} ?h ?(?:-|–|a) ?\d{1,2} ?h|flexitime|horaires (?:flexibles|variables|de bureau)|office hours)/

/** The words about hours within a line on the contract: "35 h", "37.5 hours a week". */
function hoursWithin(text: string): string {
  const found = perWeek.exec(text.toLowerCase())
  return found ? text.slice(found.index, found.index + found[0].length).trim() : ''
}

const startsWith: readonly (readonly [RegExp, keyof Conditions])[] = [
  [
    /^(?:start(?:s|ing)?(?: date)?\b(?! (?:your|a|the|of|with)\b)|immediate start|asap\b|(?:poste )?a pourvoir|prise de (?:poste|fonction)|date de (?:debut|prise)|demarrage|des que possible|embauche (?:immediate|des)|disponibilite immediate|available immediately|debut (?:immediat|en|le|du))/,
    'start',
  ],
  [
    /^(?:(?:you (?:will |would )?)?report(?:s|ing)? (?:directly )?(?:in)?to\b|(?:vous (?:etes|serez) )?(?:directement )?(?:rattache|rattachement|sous la responsabilite|sous la direction|sous l'autorite))/,
    'reportsTo',
  ],
  [
    /^(?:(?:this |the )?(?:role|job|position|post)? ?(?:is )?based (?:in|at)\b|location\b|(?:le )?(?:poste (?:est )?)?(?:base|situe|localise)(?:\(?e\)?)? (?:a|au|aux|en|dans|sur|pres)\b|lieu\b|localisation\b)/,
    'place',
  ],
  [
    /^(?:\d{2,3} ?% )?(?:(?:some |fully |partly )?remote|hybrid|home[- ]?working|working from home|work from home|wfh|teletravail|pas de teletravail|no remote|(?:\d|one|two|three|un|deux|trois|up to \w+|jusqu'a \w+) (?:days?|jours?) (?:de )?(?:teletravail|remote|from home|a week from home|par semaine (?:de|en) teletravail))/,
    'remote',
  ],
  [
    /^(?:type de )?(?:contrat |contract |poste en )?(?:cdi|cdd|interim|alternance|stage|contrat d'apprentissage|permanent|fixed[- ]term|temporary|maternity cover|full[- ]time|part[- ]time|temps (?:plein|complet|partiel)|mi-temps|freelance|apprenticeship|internship|contract)\b/,
    'contract',
  ],
]

const longestUnannounced = 130

/** Which condition a line that nothing announces is about; null: none that can be told. Pay apart (`job-pay.ts`). */
export function conditionIn(text: string): keyof Conditions | null {
  if (text.length > longestUnannounced) return null
  const words = folded(text)
  const started = startsWith.find(([pattern]) => pattern.test(words))?.[1]
  if (started) return started
  if (/^(?:(?:horaires?|hours|working hours|temps de travail|semaine de|poste de)\b)/.test(words) || days.test(words)) return 'hours'
  const hours = perWeek.exec(words)
  return hours && hours[0].length * 3 > words.length ? 'hours' : null
}

/** The same where what stands before says that conditions follow: a word within the line is enough. */
export function conditionWithin(text: string): keyof Conditions | null {
  const started = conditionIn(text)
  if (started || text.length > longestUnannounced) return started
  const words = folded(text)
  if (termIn(words) || timeIn(words)) return 'contract'
  if (perWeek.test(words) && /\b(?:semaine|week|hebdo)/.test(words)) return 'hours'
  return someRemote.test(words) ? 'remote' : null
}

const mostUnits = 120

/** As a field of 120 units takes it, cut after a whole word. */
export function cutTo(text: string, most: number): string {
  const clean = storable(text).replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return clean
  const head = clean.slice(0, most - 1)
  const cut = head.slice(0, Math.max(head.lastIndexOf(' '), most - 40)).replace(/[\s,;:.–-]+$/, '')
  return `${cut.toWellFormed().replaceAll('\ufffd', '')}…`
}

const join = (before: string, more: string): string => {
  if (before === '' || before === more) return cutTo(more, mostUnits)
  return cutTo(`${before}, ${more}`, mostUnits)
}

const onlyTerm =
  /^(?:cdi|cdd|permanent|fixed[- ]term|full[- ]time|part[- ]time|temps (?:plein|complet|partiel)|contrat|contract|type|de|poste|en|a|un|une|[\s,;:./&()–-])+$/

function withContract(conditions: Conditions, text: string): Conditions {
  const hours = hoursWithin(text)
  return {
    ...conditions,
    term: termIn(text) ?? conditions.term,
    time: timeIn(text) ?? conditions.time,
    hours: hours === '' ? conditions.hours : join(conditions.hours, hours),
    contract: onlyTerm.test(folded(text).replace(folded(hours), '')) ? conditions.contract : join(conditions.contract, text),
  }
}

function withPay(conditions: Conditions, text: string): Conditions {
  const said = payIn(text, true)
  if (!said) return conditions
  const { pay } = conditions
  const note = said.note === '' ? pay.note : join(pay.note, said.note)
  const hasAmount = pay.min !== null || pay.max !== null
  if (hasAmount || (said.min === null && said.max === null)) return { ...conditions, pay: { ...pay, note } }
  return { ...conditions, pay: { ...said, currency: said.currency ?? pay.currency, note } }
}

const leadWords: Readonly<Partial<Record<keyof Conditions, RegExp>>> = {
  place:
    /^(?:(?:(?:this|the) )?(?:role|job|position|post) is )?based (?:in|at) |^(?:le )?(?:poste )?(?:est )?bas[ée](?:\(e\)|·e|e)?s? (?:à|au|en|dans) |^(?:location|lieu|localisation)\s+/i,
  reportsTo:
    /^(?:you (?:will |would )?)?report(?:s|ing)? (?:directly )?(?:in)?to (?:the )?|^(?:vous (?:êtes|serez) )?(?:directement )?rattach[ée](?:\(e\)|·e|e)? (?:directement )?(?:à la |à l[’']|au |aux |à )/i,
  start: /^(?:start(?:s|ing)?(?: date)?|début|(?:poste )?à pourvoir|prise de (?:poste|fonction)|date de (?:début|prise de poste))\s+/i,
  hours: /^(?:horaires?|working hours|hours)\s+(?=\d)/i,
}

const onlyRemoteWord = /^(?:yes|no|oui|non|hybrid|hybride|remote|on[- ]?site|sur site|possible|télétravail)$/i

const withRemote = (conditions: Conditions, line: string): Conditions => ({
  ...conditions,
  remote: remoteIn(line) ?? conditions.remote,
  remoteNote: onlyRemoteWord.test(line) ? conditions.remoteNote : join(conditions.remoteNote, line),
})

function withoutLead(key: keyof Conditions, text: string): string {
  const bare = text.replace(leadWords[key] ?? /^$/, '').trim() || text
  return cutTo(bare.charAt(0).toUpperCase() + bare.slice(1), mostUnits)
}

function withLine(conditions: Conditions, { key, text }: ConditionLine): Conditions {
  const line = withoutLead(key, text)
  if (line === '') return conditions
  switch (key) {
    case 'pay':
      return withPay(conditions, text)
    case 'contract':
    case 'term':
    case 'time':
      return withContract(conditions, cutTo(text, mostUnits))
    case 'remote':
    case 'remoteNote':
      return withRemote(conditions, line)
    case 'hours':
      return { ...conditions, hours: join(conditions.hours, line), time: timeIn(text) ?? conditions.time }
    default:
      return { ...conditions, [key]: join(conditions[key], line) }
  }
}

/** The conditions that confirmed lines amount to, beginning from what is said already. */
export const conditionsFrom = (lines: readonly ConditionLine[], before: Conditions): Conditions => lines.reduce(withLine, before)
