import type { Interview } from '../../../shared/domain/interviews'
import type { KitStep } from '../../../shared/domain/kits'
import { type Note, noteRule, type Rating } from '../../../shared/domain/scorecards'

/** What the live screen shows. Every part of the screen picks the one field that it needs: typing must move nothing else. */
export type LiveState = {
  /** As last answered by the core; its notes and ratings are only those of the moment it was opened. */
  readonly interview: Interview
  readonly stepId: string
  /** What was on the clock when this step was come to. */
  readonly stepSinceMs: number
  /** What was spent at each step on earlier visits. */
  readonly spentMs: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, string>>
  readonly ratings: Readonly<Record<string, Rating>>
  /** Follow-ups that were asked, by step; a help for the eye, not kept. */
  readonly asked: Readonly<Record<string, readonly number[]>>
  /** The text of another window that does not fit into one note with this window's, by step. */
  readonly conflicts: Readonly<Record<string, Note>>
  /** Words that were not saved when the scorecard was locked elsewhere, by step. */
  readonly leftOver: Readonly<Record<string, string>>
  /** What the last key did, in words; '' when nothing is to be said. */
  readonly said: string
}

const byKey = <T>(items: readonly T[], key: (item: T) => string): Readonly<Record<string, T>> =>
  Object.fromEntries(items.map(item => [key(item), item]))

const stepOf = (interview: Interview, at: number): KitStep | undefined => interview.kit.steps.at(at)

/** Where one goes on: the first step whose criterion has no rating yet, else the first. */
function firstOpenStep({ kit, ratings }: Interview): string {
  const isRated = (criterionId: string) =>
    ratings.some(each => each.criterionId === criterionId && (each.value !== null || each.isNotAssessed))
  return (kit.steps.find(step => !isRated(step.criterionId)) ?? kit.steps[0])?.id ?? ''
}

export const initialState = (interview: Interview): LiveState => ({
  interview,
  stepId: interview.status === 'locked' ? (stepOf(interview, 0)?.id ?? '') : firstOpenStep(interview),
  stepSinceMs: 0,
  spentMs: {},
  texts: Object.fromEntries(interview.notes.map(note => [note.stepId, note.text])),
  ratings: byKey(interview.ratings, rating => rating.criterionId),
  asked: {},
  conflicts: {},
  leftOver: {},
  said: '',
})

export const textOf = (state: LiveState, stepId: string): string => state.texts[stepId] ?? ''

export const isLocked = (state: LiveState): boolean => state.interview.status === 'locked'

export const currentStep = ({ interview, stepId }: LiveState): KitStep | undefined => interview.kit.steps.find(step => step.id === stepId)

export const currentCriterionId = (state: LiveState): string => currentStep(state)?.criterionId ?? ''

export const ratingOf = (state: LiveState, criterionId: string): Rating =>
  state.ratings[criterionId] ?? { criterionId, value: null, isNotAssessed: false, quote: '' }

/** What is on the clock now. */
export const elapsedMs = ({ interview }: LiveState, nowMs: number): number =>
  interview.elapsedMs + (interview.runningSinceMs === null ? 0 : Math.max(0, nowMs - interview.runningSinceMs))

export const notesOf = ({ texts }: LiveState): readonly Note[] =>
  Object.entries(texts).map(([stepId, text]) => ({ stepId, text, revision: 0 }))

/** Lines written for a criterion over all of its steps. */
export const evidenceLines = (state: LiveState, criterionId: string): number =>
  state.interview.kit.steps
    .filter(step => step.criterionId === criterionId)
    .reduce((count, step) => count + linesIn(textOf(state, step.id)), 0)

const linesIn = (text: string) => text.split('\n').filter(line => line.trim() !== '' && line !== noteRule.trim()).length
