/** Work that can be done a little at a time; each step is short. */
export type Steps<Result = void> = Generator<undefined, Result>

/** Does all steps at once. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
