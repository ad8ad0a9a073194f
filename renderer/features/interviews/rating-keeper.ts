import type { StoreApi } from 'zustand/vanilla'
import type { Client } from '../../../shared/contract'
import type { Rating } from '../../../shared/domain/scorecards'
import type { Failure } from '../../../shared/result'
import { markFailed, markSaved } from '../../save-status'
import { createSaver, type Saver } from '../../saver'
import { type LiveState, ratingOf } from './live-state'

type Keeper = { readonly saver: Saver<Rating>; readonly mark: symbol; isRefused: boolean }

/** Keeps the ratings of one interview: each is sent at once, one call at a time per criterion, and the last word counts. */
export class RatingKeeper {
  readonly #keepers = new Map<string, Keeper>()
  /** Rises with every rating, so that an answer read before is known to be old. */
  #moment = 0

  constructor(
    private readonly client: Client['interviews'],
    private readonly store: StoreApi<LiveState>,
    private readonly onLocked: () => void,
  ) {}

  get moment(): number {
    return this.#moment
  }

  change(criterionId: string, changes: Partial<Omit<Rating, 'criterionId'>>): void {
    const rating = { ...ratingOf(this.store.getState(), criterionId), ...changes }
    this.#moment += 1
    this.store.setState(state => ({ ratings: { ...state.ratings, [criterionId]: rating } }))
    const { saver } = this.#keeperOf(criterionId)
    saver.edit(rating)
    void saver.flush()
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map(({ saver }) => saver.flush()))
  }

  isUnsaved(): boolean {
    return [...this.#keepers.values()].some(({ saver, isRefused }) => isRefused || saver.isPending())
  }

  /** Takes the core's ratings, read when `moment` was the newest, unless something here is newer. */
  adopt(ratings: readonly Rating[], moment: number): void {
    if (moment !== this.#moment || this.isUnsaved()) return
    this.store.setState({ ratings: Object.fromEntries(ratings.map(rating => [rating.criterionId, rating])) })
  }

  letGo(): void {
    for (const keeper of this.#keepers.values()) {
      keeper.isRefused = false
      markSaved(keeper.mark)
    }
  }

  #keeperOf(criterionId: string): Keeper {
    const known = this.#keepers.get(criterionId)
    if (known) return known
    const saver = createSaver<Rating>(
      rating => this.#save(rating),
      failure => this.#refused(criterionId, failure),
    )
    const keeper = { saver, mark: Symbol(`rating ${criterionId}`), isRefused: false }
    this.#keepers.set(criterionId, keeper)
    return keeper
  }

  async #save(rating: Rating) {
    const answer = await this.client.rate({ interviewId: this.store.getState().interview.id, rating })
    if (answer.ok) {
      const keeper = this.#keeperOf(rating.criterionId)
      keeper.isRefused = false
      markSaved(keeper.mark)
    }
    return answer
  }

  #refused(criterionId: string, failure: Failure): void {
    const keeper = this.#keeperOf(criterionId)
    keeper.isRefused = true
    markFailed(keeper.mark, failure, () => this.change(criterionId, {}))
    if (failure.code === 'scorecard-locked') this.onLocked()
  }
}
