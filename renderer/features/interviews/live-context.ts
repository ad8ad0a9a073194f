import { createContext, type RefObject, useContext } from 'react'
import { useStore } from 'zustand'
import type { LiveSession } from './live-session'
import type { LiveState } from './live-state'

type Live = {
  readonly session: LiveSession
  /** The field that is written into; focus belongs there. */
  readonly note: RefObject<HTMLTextAreaElement | null>
}

const LiveContext = createContext<Live | null>(null)

export const LiveProvider = LiveContext.Provider

export function useLive(): Live {
  const live = useContext(LiveContext)
  if (!live) throw new Error('Only inside of LiveProvider')
  return live
}

/** One field of what is shown; the component renders again only when this field changes. */
export const useLiveState = <T>(pick: (state: LiveState) => T): T => useStore(useLive().session.store, pick)
