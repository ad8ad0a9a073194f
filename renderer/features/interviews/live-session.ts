import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Client } from '../../../shared/contract'
import type { Interview } from '../../../shared/domain/interviews'
import { type LockProblem, lockProblems } from '../../../shared/domain/scorecards'
import { storable } from '../../../shared/domain/text'
import type { Failure } from '../../../shared/result'
import { currentCriterionId, elapsedMs, initialState, isLocked, type LiveState, notesOf } from './live-state'
import { NoteKeeper } from './note-keeper'
import { RatingKeeper } from './rating-keeper'

const longestQuote = 500

/** One interview as it is being held: what is shown, and everything that one can do to it. Made when it is opened. */
export class LiveSession {
  readonly store: StoreApi<LiveState>
  readonly notes: NoteKeeper
  readonly ratings: RatingKeeper

  constructor(
    private readonly client: Client['interviews'],
    interview: Interview,
  ) {
    this.store = createStore<LiveState>(() => initialState(interview))
    const onLocked = () => void this.refresh()
    this.notes = new NoteKeeper(client, this.store, onLocked)
    this.ratings = new RatingKeeper(client, this.store, onLocked)
    this.store.setState(state => ({ stepSinceMs: elapsedMs(state, Date.now()) }))
  }

  get interviewId(): string {
    return this.store.getState().interview.id
  }

  /** Gives a rating of 1 to 5, or 0 for "not assessed", to the criterion of the current step. */
  rate(value: number): void {
    this.ratings.change(currentCriterionId(this.store.getState()), { value: value === 0 ? null : value, isNotAssessed: value === 0 })
  }

  clearRating(): void {
    this.ratings.change(currentCriterionId(this.store.getState()), { value: null, isNotAssessed: false })
  }

  /** Marks a line as the evidence to show first for the current criterion; '' takes the mark away. */
  quote(line: string): void {
    this.ratings.change(currentCriterionId(this.store.getState()), { quote: storable(line.trim().slice(0, longestQuote)) })
  }

  /** Says "not assessed" for every criterion that has no rating. */
  markUnrated(): void {
    for (const { criterionId, problem } of this.problems()) {
      if (problem === 'not-rated') this.ratings.change(criterionId, { value: null, isNotAssessed: true })
    }
  }

  problems(): readonly LockProblem[] {
    const state = this.store.getState()
    return lockProblems(state.interview.kit, notesOf(state), Object.values(state.ratings))
  }

  readonly go = (stepId: string): void => {
    const state = this.store.getState()
    if (stepId === state.stepId) return
    const now = elapsedMs(state, Date.now())
    const spent = (state.spentMs[state.stepId] ?? 0) + now - state.stepSinceMs
    this.store.setState({ stepId, stepSinceMs: now, spentMs: { ...state.spentMs, [state.stepId]: spent } })
    void this.flush()
  }

  /** To the next (1) or the previous (-1) step; stays at either end. */
  move(by: 1 | -1): void {
    const { interview, stepId } = this.store.getState()
    const { steps } = interview.kit
    const next = steps[steps.findIndex(step => step.id === stepId) + by]
    if (next) this.go(next.id)
  }

  /** Tells the user in words what was done. */
  say(said: string): void {
    this.store.setState({ said })
  }

  toggleFollowUp(at: number): void {
    this.store.setState(({ asked, stepId }) => {
      const before = asked[stepId] ?? []
      return { asked: { ...asked, [stepId]: before.includes(at) ? before.filter(each => each !== at) : [...before, at] } }
    })
  }

  async flush(): Promise<void> {
    await Promise.all([this.notes.flush(), this.ratings.flush()])
  }

  isUnsaved(): boolean {
    return !isLocked(this.store.getState()) && (this.notes.unsavedSteps().length > 0 || this.ratings.isUnsaved())
  }

  /** Lets the clock run; a planned interview is running from then on. Why not, where it cannot. */
  async startClock(): Promise<Failure | null> {
    const answer = await this.client.startClock({ interviewId: this.interviewId })
    if (answer.ok) {
      this.#adoptClock(answer.value)
      return null
    }
    if (answer.error.code === 'scorecard-locked') await this.refresh()
    return answer.error
  }

  async stopClock(): Promise<void> {
    const state = this.store.getState()
    if (isLocked(state) || state.interview.runningSinceMs === null) return
    const stopped = { ...state.interview, elapsedMs: elapsedMs(state, Date.now()), runningSinceMs: null }
    this.store.setState({ interview: stopped })
    await this.client.stopClock({ interviewId: this.interviewId })
  }

  /** Saves what is pending, then makes the scorecard final. Why not, where it cannot. */
  async lock(): Promise<Failure | 'unsaved' | null> {
    await this.flush()
    if (this.isUnsaved()) return 'unsaved'
    const answer = await this.client.lock({ interviewId: this.interviewId })
    if (!answer.ok) {
      if (answer.error.code === 'scorecard-locked') await this.refresh()
      return answer.error
    }
    this.#close(answer.value)
    return null
  }

  /** Takes what another window wrote meanwhile, where nothing is under way here. */
  async refresh(): Promise<void> {
    if (isLocked(this.store.getState())) return
    const { moment } = this.ratings
    const answer = await this.client.get({ interviewId: this.interviewId })
    if (!answer.ok || isLocked(this.store.getState())) return
    if (answer.value.status === 'locked') return this.#close(answer.value)
    this.notes.adopt(answer.value.notes)
    this.ratings.adopt(answer.value.ratings, moment)
    this.#adoptClock(answer.value)
  }

  /** Gives up what could not be saved. */
  letGo(): void {
    this.notes.letGo()
    this.ratings.letGo()
  }

  #adoptClock(interview: Interview): void {
    this.store.setState({ interview })
    // a clock that a crash left running is set back by the core
    this.store.setState(state => ({ stepSinceMs: Math.min(state.stepSinceMs, elapsedMs(state, Date.now())) }))
  }

  #close(interview: Interview): void {
    this.store.setState({ interview })
    this.ratings.letGo()
    this.notes.close(interview.notes)
    this.store.setState({ ratings: Object.fromEntries(interview.ratings.map(rating => [rating.criterionId, rating])) })
  }
}
