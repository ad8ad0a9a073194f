import { useEffect, useRef, useState } from 'react'
import type * as ReadRole from '../../../shared/domain/coach/read-role'
import type { Steps } from '../../../shared/domain/coach/steps'
import type { Country } from '../../../shared/domain/country'
import type { RoleContent } from '../../../shared/domain/roles'

/** What of the coach the page uses. */
export type Coach = Pick<
  typeof ReadRole,
  | 'readRole'
  | 'brokenRules'
  | 'worstFirst'
  | 'readiness'
  | 'fineTopics'
  | 'letStand'
  | 'acceptFinding'
  | 'ignoreFinding'
  | 'isIgnored'
  | 'readAgain'
>

/** So long the page may stand still at a time: half a frame. */
const sliceMs = 8

async function inSlices(steps: Steps): Promise<void> {
  for (;;) {
    const until = performance.now() + sliceMs
    while (performance.now() < until) if (steps.next().done === true) return
    await new Promise(resolve => setTimeout(resolve))
  }
}

const keyOf = (content: RoleContent | null, country: Country | null) => content && country && `${content.language} ${country}`

const prepared = new Map<string, Coach>()

/** Its rules are many: they come after the page, are made ready a few at a time, and the page does not wait for them. */
async function prepare(content: RoleContent, country: Country): Promise<Coach> {
  const coach = await import('../../../shared/domain/coach/read-role')
  await inSlices(coach.prepareReading(content, country))
  return coach
}

/** The coach, once it reads the role's language for firms of that country without a stop; null until then. */
export function usePreparedCoach(content: RoleContent | null, country: Country | null): Coach | null {
  const key = keyOf(content, country)
  const [, setReady] = useState(key)
  const newest = useRef(content)
  useEffect(() => {
    newest.current = content
  })
  useEffect(() => {
    const { current } = newest
    if (!key || !country || !current || prepared.has(key)) return
    void prepare(current, country).then(coach => {
      prepared.set(key, coach)
      setReady(key)
    })
  }, [key, country])
  return (key && prepared.get(key)) || null
}
