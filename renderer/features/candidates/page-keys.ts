import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

/** Where a letter means itself: fields, and lists and dialogs that listen for letters. */
const listening =
  'input:not([type=radio]), textarea, [role=dialog], [role=alertdialog], [role=listbox], [role=menu], [aria-haspopup=listbox]'

const isTaken = (target: EventTarget | null) => target instanceof Element && target.closest(listening) !== null

/** One-key shortcuts of a page, while it is shown. */
export function usePageKeys(keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys)
  useEffect(() => {
    newest.current = keys
  })
  const names = Object.keys(keys).join(' ')
  useEffect(() => {
    const bindings = names.split(' ').map(name => [
      name,
      (event: KeyboardEvent) => {
        if (isTaken(event.target)) return
        event.preventDefault()
        newest.current[name]?.()
      },
    ])
    return tinykeys(window, Object.fromEntries(bindings))
  }, [names])
}
