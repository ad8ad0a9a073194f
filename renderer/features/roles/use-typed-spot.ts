import { startTransition, useEffect, useState } from 'react'

/** Where somebody types: the path of the text, and the cursor's place in it. */
type TypedSpot = { readonly path: string; readonly caret: number }

function spotOf(field: EventTarget | null): TypedSpot | null {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null
  const path = field.closest<HTMLElement>('[data-path]')?.dataset['path']
  return path === undefined || field.selectionStart === null ? null : { path, caret: field.selectionStart }
}

/** The place of the last key, as long as the cursor has not left it. */
export function useTypedSpot(): TypedSpot | null {
  const [spot, setSpot] = useState<TypedSpot | null>(null)
  useEffect(() => {
    const onInput = ({ target }: Event) => startTransition(() => setSpot(spotOf(target)))
    const onLeave = () => setSpot(null)
    const onMove = () => setSpot(before => (before && spotOf(document.activeElement)?.caret !== before.caret ? null : before))
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
