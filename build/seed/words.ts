import type { Random } from './random'

const firstNames =
  'Inès Marc Dana Hugo Léa Noé Zoé Amélie François Joël Maëlle Söğüt Chloé Rémi Agnès Björn Anaïs Théo Hélène Émile Fatou Karim Linh Olu Priya Sofia Tomasz Yasmine Aoife Gérard Ana Ibrahim Jana Milo Ruth Sven Tess Ugo Vera Wim'.split(
    ' ',
  )
const lastNames =
  'Charpentier Oyelaran Kowalczyk Bellanger Lefèvre Müller O’Connor Nguyễn Da Silva Benoît Garcia Håkansson Ivanova Joubert Koné Lambert Moreau Nowak Østergaard Pérez Quéré Rossi Sánchez Traoré Ünal Vidal Weber Xavier Yılmaz Zieliński'.split(
    ' ',
  )

export const personName = (random: Random) => `${random.pick(firstNames)} ${random.pick(lastNames)}`

export const sources = ['website', 'recommended by a colleague', 'France Travail', 'job board', 'temp agency', 'walked in']

const roots =
  'comptabilité facture rapprochement clôture fournisseur client relance trésorerie écriture échéance déclaration paie bulletin congé dossier classeur archive courrier agenda réunion commande livraison stock devis tableau budget contrat accueil appel réclamation invoice ledger reconcile payroll ticket customer supplier deadline report filing schedule spreadsheet audit balance credit debit expense journal monthly quarter refund reply review team train training update vendor write'.split(
    ' ',
  )
const beginnings = 'ac bal cor dé ex for gra in jou lo mé no or pro ré sa té un va zé'.split(' ')
const middles = 'ta li mé ro nu ça fê gi pho tru'.split(' ')
const endings = 'tion ment age eur eux ière ing ed ly té'.split(' ')

/** About 2,000 words with accents, the most frequent first. */
const vocabulary: readonly string[] = [
  ...roots,
  ...beginnings.flatMap(start => middles.flatMap(middle => endings.map(end => start + middle + end))),
]

/** At each word, the share of all draws that fall on it or on one before it. */
const cumulative = cumulate(vocabulary.map((_word, at) => 1 / (at + 1)))

function cumulate(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map(weight => {
    sum += weight / total
    return sum
  })
}

/** A word by Zipf's law: the n-th is drawn 1/n as often as the first. */
function drawWord(random: Random): string {
  const wanted = random.next()
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] ?? 1) < wanted) low = middle + 1
    else high = middle
  }
  return vocabulary[low] ?? ''
}

/** Text of about this many characters, in sentences and paragraphs. */
export function drawText(random: Random, characters: number): string {
  const parts: string[] = []
  let length = 0
  while (length < characters) {
    const words = Array.from({ length: 6 + random.below(12) }, () => drawWord(random))
    const sentence = `${words.join(' ')}.${random.chance(0.2) ? '\n\n' : ' '}`
    parts.push(sentence.charAt(0).toUpperCase() + sentence.slice(1))
    length += sentence.length
  }
  return parts.join('').trimEnd()
}
