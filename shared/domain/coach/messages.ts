import type { Language } from '../language'

type Count = { readonly count: number }

/** What the whole-role checks say, in the language of the role. Sources stand with the checks. */
const en = {
  noTitle: 'A role needs a title that candidates search for.',
  noPurpose: 'Say in two sentences why this job exists. Good people look for that first.',
  noDuties: 'No duty yet. Begin with the one that takes most time.',
  fewDuties: 'Fewer than three duties: nobody can picture the week. Add what takes the rest of the time.',
  manyDuties: ({ count }: Count) => `${count} duties are hard to take in. Join what belongs together: seven to ten say it all.`,
  shortDuty: 'Who does what to what? Say the object and the result, not the topic.',
  noStandard: 'To which standard? Say what well done looks like.',
  noFrequency: 'How often? Every day, every month, at the year end …',
  sharesAbove: ({ count }: Count) => `The shares add up to ${count} %. Nobody has more than 100 % of their time.`,
  sharesBelow: ({ count }: Count) => `The shares add up to ${count} %: what fills the rest?`,
  noMust: 'No must-have yet: what can nobody do this job without?',
  manyMusts: ({ count }: Count) =>
    `${count} must-haves. Each one sends good people away; keep those that nobody could learn here, and make the rest nice to have.`,
  noRule: 'Nothing is said of education or experience. Say what is enough, and what else would be.',
  oneBranch: 'Only one way in. Would more experience, or another certificate, be as good?',
  manyYears: ({ count }: Count) =>
    `${count} years predict little (validity .07, Sackett and others 2022). Say what the person must be able to do, and test it.`,
  impossibleBranch: 'Nobody can meet this way in: a working life is shorter.',
  impossibleRule: 'Nobody can meet this rule: every way in asks for more than a working life.',
  juniorYears: ({ count }: Count) => `The title speaks of a beginner, and every way in asks for ${count} years.`,
  partTimeFullHours: 'Part time, and the hours of a full week: which is it?',
  fullTimePartHours: 'Full time, and the hours of half a week: which is it?',
  noPay: 'No pay range. It is the first thing that candidates look for.',
  noPayLaw: 'No pay range. Applicants must be told pay or its range before the interview.',
  payTurned: 'The lower end of the pay is above the upper one.',
  payOneEnd: 'One figure only: a range tells candidates where they would begin and where they could go.',
  payWide: 'The upper end is more than half as much again as the lower: candidates will not know what to expect.',
  noPlace: 'Where is the work done? Candidates look for it before anything else but the pay.',
  noHours: 'How many hours a week, and when?',
  noReports: 'Who does this person report to?',
  noContract: 'Permanent or fixed term, full or part time?',
  tooLong: ({ count }: Count) =>
    `${count.toLocaleString('en-GB')} characters are more than can be kept here. Nothing of this text is saved until it is shorter.`,
  longSentence: ({ count }: Count) => `${count} words in one sentence. Two short ones are read, one long one is skimmed.`,
  hardText: ({ count }: Count) => `Reads with effort (${count} of 100). Shorter sentences and everyday words bring more answers.`,
  nothingTests: 'Nothing yet tests working with others. A role-play shows what no interview tells.',
  fewCriteria: ({ count }: Count) => `${count} criteria: five to eight are what one interview can judge well.`,
  unasked: 'Nothing in the interview asks about this criterion.',
} as const

const fr: { readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : (value: Count) => string } = {
  noTitle: 'Il faut un intitulé : celui que les candidats cherchent.',
  noPurpose: 'Dites en deux phrases à quoi sert ce poste. C’est ce que l’on cherche d’abord.',
  noDuties: 'Aucune mission pour l’instant. Commencez par celle qui prend le plus de temps.',
  fewDuties: 'Moins de trois missions : personne ne peut se figurer la semaine. Ajoutez ce qui occupe le reste du temps.',
  manyDuties: ({ count }) => `${count} missions, c’est beaucoup à retenir. Réunissez ce qui va ensemble : sept à dix suffisent.`,
  shortDuty: 'Qui fait quoi, sur quoi ? Dites l’objet et le résultat, pas seulement le thème.',
  noStandard: 'Avec quel niveau d’exigence ? Dites à quoi ressemble le travail bien fait.',
  noFrequency: 'À quel rythme ? Chaque jour, chaque mois, à la clôture…',
  sharesAbove: ({ count }) => `Les parts de temps font ${count} %. Personne n’a plus de 100 % de son temps.`,
  sharesBelow: ({ count }) => `Les parts de temps font ${count} % : qu’est-ce qui occupe le reste ?`,
  noMust: 'Aucune exigence indispensable : sans quoi personne ne peut tenir ce poste ?',
  manyMusts: ({ count }) =>
    `${count} exigences indispensables. Chacune écarte de bons profils : gardez ce qui ne s’apprend pas sur place, le reste est un plus.`,
  noRule: 'Rien n’est dit de la formation ni de l’expérience. Dites ce qui suffit, et ce qui suffirait aussi.',
  oneBranch: 'Une seule voie d’accès. Plus d’expérience, ou un autre titre, conviendrait-il aussi ?',
  manyYears: ({ count }) =>
    `${count} ans d’expérience prédisent peu (validité 0,07 ; Sackett et al. 2022). Dites ce qu’il faut savoir faire, et testez-le.`,
  impossibleBranch: 'Personne ne peut remplir cette voie d’accès : une vie de travail est plus courte.',
  impossibleRule: 'Personne ne peut remplir cette règle : chaque voie demande plus qu’une vie de travail.',
  juniorYears: ({ count }) => `L’intitulé parle de débuter, et chaque voie d’accès demande ${count} ans.`,
  partTimeFullHours: 'Temps partiel, et les heures d’un temps plein : lequel des deux ?',
  fullTimePartHours: 'Temps plein, et les heures d’un mi-temps : lequel des deux ?',
  noPay: 'Aucune fourchette de rémunération. C’est la première chose que l’on cherche.',
  noPayLaw: 'Aucune fourchette de rémunération. Elle doit être connue des candidats avant l’entretien.',
  payTurned: 'Le bas de la fourchette est au-dessus du haut.',
  payOneEnd: 'Un seul chiffre : une fourchette dit où l’on commence et jusqu’où l’on peut aller.',
  payWide: 'Le haut dépasse le bas de plus de moitié : on ne saura pas à quoi s’attendre.',
  noPlace: 'Où travaille-t-on ? C’est, avec la rémunération, ce que l’on regarde d’abord.',
  noHours: 'Combien d’heures par semaine, et quand ?',
  noReports: 'À qui cette personne est-elle rattachée ?',
  noContract: 'CDI ou CDD, temps plein ou partiel ?',
  tooLong: ({ count }) =>
    `${count.toLocaleString('fr-FR')} caractères, c’est plus que l’on ne peut garder ici. Rien de ce texte n’est enregistré tant qu’il est si long.`,
  longSentence: ({ count }) => `${count} mots dans une phrase. Deux phrases courtes se lisent, une longue se survole.`,
  hardText: ({ count }) =>
    `Se lit avec effort (${count} sur 100). Des phrases plus courtes et des mots courants attirent plus de réponses.`,
  nothingTests: 'Rien ne met encore à l’épreuve le travail avec les autres. Un jeu de rôle montre ce qu’un entretien ne dit pas.',
  fewCriteria: ({ count }) => `${count} critères : un entretien en juge bien cinq à huit.`,
  unasked: 'Rien, dans l’entretien, ne porte sur ce critère.',
}

const catalogues: Readonly<Record<Language, typeof fr>> = { en, fr }

type MessageKey = keyof typeof en

/** One sentence of the whole-role checks. `count` is said by those that count something. */
export function messageIn(language: Language, key: MessageKey, count = 0): string {
  const message = catalogues[language][key]
  return typeof message === 'string' ? message : message({ count })
}
