import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** True when the focus was on the navigation of the page that was left. */
let wasOnTabs = false
/** What had the focus last; null: whoever opens the app has no focus to keep. */
let last: Element | null = null
/** The same, and in the page below a menu or a dialog: where on the window, and what it stood in, from the inside out. */
type Place = { readonly at: DOMRect; readonly around: readonly Element[] }
let lastPlace: Place | null = null
let pagePlace: Place | null = null
/** What had the focus before the dialogs that are shown now. */
let opener: Element | null = null

const reachable = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])'

const isLost = () => document.activeElement === null || document.activeElement === document.body

/**
 * Whoever goes on by keyboard goes on from the new page: from the same tab after a tab, else from the page's title.
 * Without it the focus dies with the link that was followed.
 */
export function usePageFocus(title: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (last !== null && isLost()) {
      const tab = wasOnTabs ? document.querySelector<HTMLElement>('.tabs [aria-current]') : null
      const landing = tab ?? title.current
      landing?.focus({ preventScroll: true })
    }
    return () => {
      wasOnTabs = Boolean(document.activeElement?.closest('.tabs'))
    }
  }, [title])
}

/** What can be reached nearest to where it was, in what is left of the place; a whole page is too wide a place. */
function nearestIn(place: Place | null): Element | null {
  const page = document.querySelector('main')
  if (!page || !place) return null // between two pages; the next one takes the focus itself
  const { at, around } = place
  const left = around.find(each => each.isConnected && !each.contains(page) && each.querySelector(reachable))
  const distance = (element: Element) => {
    const { x, y } = element.getBoundingClientRect()
    return Math.hypot(x - at.x, y - at.y)
  }
  return [...(left?.querySelectorAll(reachable) ?? [])].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The nearest that is left: around it, else what opened the dialog it was in, else around that, else the page's title. */
function landingPlace(): Element | null {
  const from = opener?.isConnected && opener !== document.body ? opener : null
  return nearestIn(lastPlace) ?? from ?? nearestIn(pagePlace) ?? document.querySelector('h1')
}

function giveBack(): void {
  if (!isLost() || last?.isConnected) return
  const landing = landingPlace()
  if (landing instanceof HTMLElement) landing.focus({ preventScroll: true })
}

const isOfDialog = (element: Element | null) => element?.closest('[role=dialog], [role=alertdialog]')

function takeOpener(): void {
  if (!isOfDialog(document.activeElement)) opener = document.activeElement
}

/** For dialogs after which the focus would be nowhere: one that followed another has no way back of its own. */
export function useDialogFocus(): void {
  useState(takeOpener) // while drawing: afterwards the focus is already inside
}

function placeOf(element: Element): Place {
  const around: Element[] = []
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) around.push(each)
  return { at: element.getBoundingClientRect(), around }
}

/** What disappears with the focus on it (a removed line, a button that has done its work) hands the focus to what stands nearest. */
export function useKeptFocus(): void {
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last = target
      lastPlace = placeOf(target)
      if (target.closest('main')) pagePlace = lastPlace
    }
    const watch = new MutationObserver(() => {
      // whoever removed it has the first word, and dialogs take a frame to have theirs
      if (last && !last.isConnected && isLost()) requestAnimationFrame(() => requestAnimationFrame(giveBack))
    })
    document.addEventListener('focusin', remember)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      watch.disconnect()
    }
  }, [])
}
