import { useEffect, useState } from 'react'

const everyMs = 10 * 60_000

/** The time, to the day or so: a window may stay open over midnight. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return nowMs
}
