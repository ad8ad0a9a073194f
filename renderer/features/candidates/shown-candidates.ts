import { type ApplicationSummary, type boardStages, Stage } from '../../../shared/domain/candidates'
import type { Language } from '../../../shared/domain/language'
import type { GateStatus } from '../../../shared/domain/qualification'
import { fold } from '../../../shared/domain/text'
import { byName } from '../../i18n/format'

export type GateFilter = GateStatus | 'all'
export type SortKey = 'name' | 'stage' | 'date'
export type Sort = { readonly by: SortKey; readonly isDescending: boolean }
export type BoardStage = (typeof boardStages)[number]

/** The board's order, column by column. */
export const boardOrder: Sort = { by: 'stage', isDescending: false }

type Filter = { readonly find: string; readonly gate: GateFilter }

/** Every word that is looked for begins or is inside the name or the source, whatever the accents. */
export function filterPeople(people: readonly ApplicationSummary[], { find, gate }: Filter): readonly ApplicationSummary[] {
  const words = fold(find).split(' ')
  return people.filter(person => {
    const text = fold(`${person.name} ${person.source}`)
    return (gate === 'all' || person.gate === gate) && words.every(word => text.includes(word))
  })
}

type Order = (a: ApplicationSummary, b: ApplicationSummary) => number

const byStage: Order = (a, b) => Stage.options.indexOf(a.stage) - Stage.options.indexOf(b.stage)
const byDate: Order = (a, b) => a.createdAtMs - b.createdAtMs

/** Sorted by one thing, then by name. */
export function sortPeople(people: readonly ApplicationSummary[], sort: Sort, language: Language): readonly ApplicationSummary[] {
  const name = byName(language)
  const order = { name, stage: byStage, date: byDate }[sort.by]
  const direction = sort.isDescending ? -1 : 1
  return [...people].sort((a, b) => direction * order(a, b) || name(a, b))
}

/** The column that a stage is shown in: who is hired stays in the final choice. */
export const columnOf = (stage: Stage): BoardStage => (stage === 'hired' ? 'finalist' : stage)

const dayMs = 86_400_000
const midnight = (atMs: number) => new Date(atMs).setHours(0, 0, 0, 0)

/** Whole days on the calendar; rounding takes care of the hour of summer time. */
export const daysSince = (atMs: number, nowMs: number): number => Math.max(0, Math.round((midnight(nowMs) - midnight(atMs)) / dayMs))
