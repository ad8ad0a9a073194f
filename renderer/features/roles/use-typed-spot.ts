import { startTransition, useEffect, useState } from 'react'
import { type TextSpot, textSpot } from './coach-spot'

/** The place of the last key, as long as the cursor has not left it. */
export function useTypedSpot(): TextSpot | null {
  const [spot, setSpot] = useState<TextSpot | null>(null)
  useEffect(() => {
    const onInput = ({ target }: Event) => startTransition(() => setSpot(textSpot(target)))
    const onLeave = () => setSpot(null)
    const onMove = () => setSpot(before => (before && textSpot(document.activeElement)?.caret !== before.caret ? null : before))
    document.addEventListener('input', onInput)
    document.addEventListener('focusout', onLeave)
    document.addEventListener('selectionchange', onMove)
    return () => {
      document.removeEventListener('input', onInput)
      document.removeEventListener('focusout', onLeave)
      document.removeEventListener('selectionchange', onMove)
    }
  }, [])
  return spot
}
