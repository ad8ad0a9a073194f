import { useEffect } from 'react'
import { create } from 'zustand'

/** What only the page itself can do; asked for from outside, perhaps before the page is there. */
type Wanted =
  | 'add-candidate'
  | 'plan-interview'
  | 'advertise'
  | 'leave-interview'
  | 'coach-next'
  | 'coach-previous'
  | 'coach-take'
  | 'coach-ignore'

const useStore = create<{ readonly wanted: Wanted | null }>(() => ({ wanted: null }))

/** Asks the page for it, now or as soon as it is shown. */
export const want = (wanted: Wanted): void => useStore.setState({ wanted })

/** Does it when it is asked for. `run` is null while it cannot be done; what is asked for is forgotten with the page. */
export function useWanted(name: Wanted, run: (() => void) | null): void {
  const isWanted = useStore(state => state.wanted === name)
  useEffect(() => {
    if (!isWanted || !run) return
    useStore.setState({ wanted: null })
    run()
  }, [isWanted, run])
  useEffect(
    () => () => {
      if (useStore.getState().wanted === name) useStore.setState({ wanted: null })
    },
    [name],
  )
}
