import type { Blocker } from './what-blocks'

/** Ids of the places that a blocker leads to. */
export const choicePlace = 'decisions-choice'
export const signPlace = 'decisions-sign'
export const reasonPlace = (applicationId: string) => `decisions-reason-${applicationId}`

const placeOf = (blocker: Blocker): string | null => {
  switch (blocker.kind) {
    case 'nobody-chosen':
      return choicePlace
    case 'reason-missing':
      return reasonPlace(blocker.applicationId)
    case 'unsigned':
      return signPlace
    case 'scorecards-open':
      return null
  }
}

/** Puts the cursor where a blocker is cleared. */
export function goToPlace(blocker: Blocker): void {
  const place = placeOf(blocker)
  if (place === null) return
  const field = document.getElementById(place)?.querySelector<HTMLElement>('textarea, input')
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
