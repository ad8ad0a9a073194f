import type { Language } from './language'
import type { Conditions } from './roles'
import { fold } from './text'

/** The part of a description that a heading opens. `role`: about the position as a whole, prose and duties mixed. */
export type Section = 'role' | 'purpose' | 'duty' | 'must' | 'nice' | 'condition' | 'about' | 'apply'

/** What a heading or the key of a `Key: value` line announces. */
export type Announced =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'condition'; readonly key: keyof Conditions }
  | { readonly kind: 'title' }

type Phrases = Readonly<Record<Language, string>>

// Folded (no accents, lower case), one phrase between bars. Determiners and qualifiers around them are taken off before the look-up.
const sectionPhrases: Readonly<Record<Section, Phrases>> = {
  role: {
    en: 'role|the role|about the role|about this role|about the job|position|the position|the job|job description|role description|position summary|position description|job specification|role profile',
    fr: "poste|le poste|description du poste|descriptif du poste|descriptif|description|fiche de poste|presentation du poste|a propos du poste|offre d'emploi|l'offre|details de l'offre|annonce",
  },
  purpose: {
    en: 'purpose|job purpose|purpose of the role|summary|job summary|role summary|overview|role overview|job overview|introduction|background|in short|why this role exists|context',
    fr: "finalite|finalite du poste|objectif|objectif du poste|objectifs|raison d'etre|resume|resume du poste|contexte|contexte du poste|en bref|en resume|en quelques mots|mission generale",
  },
  duty: {
    en: "what you will do|what you'll do|what you will be doing|what you'll be doing|what you do|what the job involves|what the role involves|what does the job involve|responsibilities|duties|tasks|main activities|activities|essential functions|job duties|job functions|day to day|day-to-day|a typical day|a typical week|a day in the life|your day|your mission|mission|missions|accountabilities|in this role you will|in this role|you will|you'll|your role|your job|your work|the work|role and responsibilities|what you will be responsible for|what you'll be responsible for|scope of work|you will be responsible for",
    fr: 'missions|mission|taches|activites|responsabilites|attributions|ce que vous ferez|ce que vous allez faire|votre quotidien|au quotidien|votre journee|une journee type|role|votre role|votre travail|votre poste|vous serez charge de|vous aurez en charge|vous aurez pour missions|a ce titre|a ce titre vous|dans ce cadre|contenu du poste|definition du poste|vos missions si vous les acceptez|ce que nous vous confions|ce que vous aurez a faire|missions du poste|concretement',
  },
  must: {
    en: "requirements|profile|candidate profile|person specification|the person|who you are|who are you|about you|you|what you bring|what you will bring|what you'll bring|what you need|what you will need|what you'll need|what we need|what we are looking for|what we're looking for|who we are looking for|who we're looking for|what we look for|we are looking for|we're looking for|looking for|ideal candidate|ideal candidate will have|ideal candidate has|ideal candidate will be|ideal candidate is|candidate|candidate will have|the successful candidate|successful candidate will have|you will have|you'll have|you should have|applicants must have|applicants should have|successful candidate|you have|you are|you're|must have|must haves|must-have|must-haves|essential|essentials|essential criteria|essential skills|qualifications|minimum qualifications|required qualifications|skills|required skills|key skills|competencies|experience|education|knowledge|abilities|knowledge, skills and abilities|it takes|what it takes|criteria|languages|required|minimum requirements",
    fr: "profil|profil recherche|qui etes-vous|qui etes vous|vous etes|vous avez|vous|et vous|a propos de vous|ce que vous apportez|competences|savoir-faire|savoir-etre|savoir faire|savoir etre|savoirs|qualites|qualifications|formation|diplome|diplomes|experience|exigences|prerequis|pre-requis|indispensable|indispensables|l'indispensable|ce que nous attendons|ce que nous attendons de vous|ce que nous recherchons|ce que nous cherchons|nous recherchons|nous attendons|on recherche|criteres|conditions requises|connaissances|aptitudes|candidat|le candidat ideal|candidat ideal|langues|requis|il vous faut|ce qu'il faut",
  },
  nice: {
    en: 'nice to have|nice-to-have|nice to haves|nice-to-haves|would be a plus|a plus|plus|pluses|bonus|bonus points|bonus points for|desirable|desirables|desirable criteria|desirable skills|preferred|preferred qualifications|preferred skills|good to have|advantageous|an advantage|ideally|optional|ideally you also have',
    fr: "serait un plus|seraient un plus|ce serait un plus|un plus|les plus|plus|le petit plus|petit plus|petits plus|apprecie|apprecies|appreciee|souhaite|souhaites|souhaitable|souhaitables|atouts|seraient des atouts|serait un atout|idealement|facultatif|bonus|competences appreciees|competences souhaitees|dans l'ideal",
  },
  condition: {
    en: "conditions|terms|terms and conditions|what we offer|what we can offer|we offer|we can offer|offer|our offer|what we offer you|what you get|what you'll get|what you will get|in return|benefits|perks|package|what's in it for you|rewards|details|job details|role details|practical details|practical information|key facts|key information|key details|the details|the deal|at a glance|why you'll like it here|working conditions",
    fr: "conditions|conditions de travail|conditions du poste|conditions d'emploi|conditions proposees|nous offrons|nous vous offrons|nous proposons|nous vous proposons|on vous offre|on vous propose|ce que nous offrons|ce que nous vous offrons|ce que nous proposons|ce que nous vous proposons|ce qu'on vous propose|offre|notre offre|avantages|package|infos pratiques|informations pratiques|informations complementaires|informations cles|modalites|en pratique|caracteristiques|caracteristiques du poste|details du poste|informations sur le poste|le cadre",
  },
  about: {
    en: 'about us|about the company|about our company|about the firm|who we are|company|our company|company description|company profile|the firm|our story|our values|our culture|our team|the team|client|our client|why join us|why us|the employer|the business|the practice',
    fr: "qui sommes-nous|qui sommes nous|a propos|a propos de nous|a propos de l'entreprise|entreprise|l'entreprise|societe|presentation|presentation de l'entreprise|presentation de la societe|etablissement|l'etablissement|histoire|valeurs|culture|nous connaitre|cabinet|client|pourquoi nous rejoindre|pourquoi nous|employeur|l'employeur|structure|association|l'equipe",
  },
  apply: {
    en: 'how to apply|to apply|apply|application|application process|hiring process|recruitment process|interview process|contact|contact us|contacts|next steps|equal opportunities|equal opportunity|diversity|privacy|interested|ready to apply|reference',
    fr: 'pour postuler|postuler|candidature|candidatures|comment postuler|processus de recrutement|deroulement du recrutement|process de recrutement|contact|contacts|nous contacter|rgpd|mentions legales|egalite des chances|diversite|interesse|interessee|reference|pour candidater|envie de nous rejoindre',
  },
}

const keyPhrases: Readonly<Partial<Record<keyof Conditions, Phrases>>> = {
  pay: {
    en: 'salary|pay|pay range|salary range|compensation|wage|wages|hourly rate|rate|rate of pay|day rate|remuneration|salary and benefits',
    fr: 'salaire|remuneration|salaire brut|salaire brut annuel|salaire annuel brut|remuneration brute|remuneration annuelle|remuneration et avantages|fourchette|fourchette de salaire|taux horaire|tjm|salaire propose',
  },
  contract: {
    en: 'contract|contract type|type of contract|employment type|job type|type|type of employment|status|term|duration',
    fr: "contrat|type de contrat|type d'emploi|nature du contrat|type|duree|duree du contrat|statut",
  },
  time: { en: 'working time', fr: 'temps de travail|duree du travail' },
  hours: {
    en: 'hours|working hours|hours of work|schedule|weekly hours|hours per week|shift|shifts|shift pattern|working pattern',
    fr: 'horaires|horaire|heures|duree hebdomadaire|horaires de travail|amplitude horaire|rythme|temps hebdomadaire',
  },
  place: {
    en: 'location|place|place of work|workplace|work location|office|based in|based at|where|site|job location|city|town',
    fr: 'lieu|lieu de travail|lieux|localisation|localite|ville|site|lieu du poste|adresse|ou|secteur|secteur geographique',
  },
  remote: {
    en: 'remote|remote work|remote working|working from home|work from home|home working|hybrid|hybrid working|telework',
    fr: 'teletravail|travail a distance|distanciel|hybride',
  },
  start: {
    en: 'start|start date|starting|starting date|starts|available from|date of start',
    fr: "debut|date de debut|prise de poste|date de prise de poste|prise de fonction|date d'embauche|a partir de|a pourvoir|disponibilite|demarrage|date de demarrage|date d'entree",
  },
  reportsTo: {
    en: 'reports to|reporting to|report to|reports|line manager|manager|supervisor|responsible to',
    fr: 'rattachement|rattachement hierarchique|rattache a|responsable hierarchique|responsable|superieur hierarchique|n+1|manager|hierarchie',
  },
  worksWith: { en: 'team|works with|working with|department', fr: 'equipe|service|travaille avec|departement|interlocuteurs' },
  customerContact: {
    en: 'customer contact|contact with customers',
    fr: 'contact client|contact clients|contact avec la clientele|relation client',
  },
}

const titlePhrases: Phrases = {
  en: 'job title|title|position title|position|role|post|job|vacancy|role title|post title',
  fr: 'poste|intitule|intitule du poste|intitule de poste|titre|titre du poste|emploi|fonction|metier|libelle du poste|poste a pourvoir',
}

type Entry = { readonly announced: Announced; readonly languages: readonly Language[] }
type Book = Map<string, Entry>

function add(book: Book, phrases: Phrases, announced: Announced): void {
  for (const language of ['en', 'fr'] as const) {
    for (const phrase of phrases[language].split('|')) {
      const known = book.get(phrase)
      if (!known) book.set(phrase, { announced, languages: [language] })
      else if (!known.languages.includes(language)) book.set(phrase, { ...known, languages: [...known.languages, language] })
    }
  }
}

const headings: Book = new Map()
const keys: Book = new Map()
add(keys, titlePhrases, { kind: 'title' })
for (const [key, phrases] of Object.entries(keyPhrases)) {
  const announced: Announced = { kind: 'condition', key: key as keyof Conditions }
  add(keys, phrases, announced)
  // alone on a line these few are no headings of what follows
  const { en, fr } = phrases
  const alone = { en: en.split('|'), fr: fr.split('|') }
  const isHeading = (phrase: string) =>
    !/^(?:type|status|term|ou|where|rate|start|starts|reports|service|team|equipe|manager|responsable|rattache a)$/.test(phrase)
  add(headings, { en: alone.en.filter(isHeading).join('|'), fr: alone.fr.filter(isHeading).join('|') }, announced)
}
for (const [section, phrases] of Object.entries(sectionPhrases)) {
  add(headings, phrases, { kind: 'section', section: section as Section })
  add(keys, phrases, { kind: 'section', section: section as Section })
}

const feminine = /\((?:e|ne|le|se|trice|euse|rice)?s?\)|[·.](?:e|ne|le|trice|euse)(?:[·.]?s)?(?![a-z])/g
const decoration = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+)]+$/gu
const numbering = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])\s*[.)°–-]+\s*/
const determiner =
  /^(?:(?:les|le|la|l'|vos|votre|nos|notre|tes|ton|ta|your|our|the|my|main|key|principales?|primary|core|general|specific|typical|some|more) ?)+/
const qualifier =
  / (?:principales?|principaux|essentielles?|generales?|confiees?|recherchee?s?|requise?s?|requis|attendue?s?|demandee?s?|souhaitee?s?|exigee?s?|professionnelle?s?|techniques?|personnelles?|proposee?s?|quotidiennes?|du poste|de ce poste|du candidat|de la candidate|du profil|ideal|required|needed|wanted|include|includes|including|of the role|of the job|of the post|for the role|for this role|on offer|sought|h\/f|f\/h|\(h\/f\)|\(f\/h\)|sont|seront|are|is|suivantes?)$/

/** A heading or key as the books have it: folded, without numbering, decoration and feminine endings. */
const bare = (text: string): string =>
  fold(text)
    .replaceAll('’', "'")
    .replace(feminine, '')
    .replace(decoration, '')
    .replace(numbering, '')
    .replace(/\s*&\s*/g, ' and ')

function lookUp(book: Book, phrase: string): Entry | undefined {
  const direct = book.get(phrase)
  if (direct) return direct
  let rest = phrase
  for (let round = 0; round < 3; round += 1) {
    const shorter = rest.replace(qualifier, '').replace(decoration, '')
    if (shorter === rest) break
    rest = shorter
    const found = book.get(rest)
    if (found) return found
  }
  return book.get(rest.replace(determiner, '').trim())
}

function lookUpJoined(book: Book, phrase: string): Entry | undefined {
  const parts = phrase.split(/ (?:et|and|ou|or) | ?[/,–-] /)
  if (parts.length < 2 || parts.length > 4) return undefined
  const found = parts.map(part => lookUp(book, part))
  return found.every(entry => entry !== undefined) ? found[0] : undefined
}

const longestHeading = 70

const mostRemembered = 10_000
const known = new Map<Book, Map<string, Entry | null>>([
  [headings, new Map()],
  [keys, new Map()],
])

/** A line is asked about while lines are joined and again when it is read, so answers are remembered. */
function find(book: Book, text: string): Entry | null {
  if (text.length > longestHeading) return null
  const answers = known.get(book)
  const before = answers?.get(text)
  if (before !== undefined) return before
  const phrase = bare(text)
  const found = phrase === '' ? null : (lookUp(book, phrase) ?? lookUpJoined(book, phrase) ?? null)
  if (answers && answers.size >= mostRemembered) answers.clear()
  answers?.set(text, found)
  return found
}

/** What a line announces when it stands alone, as a heading; null: it is none that is known. */
export const announcedByHeading = (text: string): Announced | null => find(headings, text)?.announced ?? null

/** What the key of a `Key: value` line announces; null: nothing that is known. */
export const announcedByKey = (key: string): Announced | null => find(keys, key)?.announced ?? null

/** The one language in which a heading or key is written; null when it is none, or reads the same in both. */
export function languageOfHeading(text: string): Language | null {
  const languages = (find(headings, text) ?? find(keys, text))?.languages ?? []
  return languages.length === 1 ? (languages[0] ?? null) : null
}
