import type enAbout from './en/about.json'
import enCandidates from './en/candidates.json'
import type enChain from './en/chain.json'
import type enCoach from './en/coach.json'
import enCommands from './en/commands.json'
import enCommon from './en/common.json'
import enComparison from './en/comparison.json'
import enDecisions from './en/decisions.json'
import type enDocuments from './en/documents.json'
import type enImports from './en/imports.json'
import enInterviews from './en/interviews.json'
import type enNewRole from './en/new-role.json'
import enRoles from './en/roles.json'
import enShell from './en/shell.json'
import type enSpelling from './en/spelling.json'
import enStart from './en/start.json'
import enToday from './en/today.json'
import type enTranslation from './en/translation.json'
import type enVersions from './en/versions.json'
import frCandidates from './fr/candidates.json'
import frCommands from './fr/commands.json'
import frCommon from './fr/common.json'
import frComparison from './fr/comparison.json'
import frDecisions from './fr/decisions.json'
import frInterviews from './fr/interviews.json'
import frRoles from './fr/roles.json'
import frShell from './fr/shell.json'
import frStart from './fr/start.json'
import frToday from './fr/today.json'

/** English is the reference: its keys are the type of every key in the code. */
export const en = {
  common: enCommon,
  commands: enCommands,
  shell: enShell,
  start: enStart,
  today: enToday,
  roles: enRoles,
  candidates: enCandidates,
  interviews: enInterviews,
  comparison: enComparison,
  decisions: enDecisions,
}

export const fr = {
  common: frCommon,
  commands: frCommands,
  shell: frShell,
  start: frStart,
  today: frToday,
  roles: frRoles,
  candidates: frCandidates,
  interviews: frInterviews,
  comparison: frComparison,
  decisions: frDecisions,
}

/** Catalogues that come with their part of the app (`addWords`); English is the type of their keys too. */
export type LaterWords = {
  readonly about: typeof enAbout
  readonly chain: typeof enChain
  readonly coach: typeof enCoach
  readonly documents: typeof enDocuments
  readonly imports: typeof enImports
  readonly 'new-role': typeof enNewRole
  readonly spelling: typeof enSpelling
  readonly translation: typeof enTranslation
  readonly versions: typeof enVersions
}
export const laterNamespaces = [
  'about',
  'chain',
  'coach',
  'documents',
  'imports',
  'new-role',
  'spelling',
  'translation',
  'versions',
] as const satisfies readonly (keyof LaterWords)[]
