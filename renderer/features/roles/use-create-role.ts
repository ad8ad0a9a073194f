import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'

type CreateInput = Parameters<typeof api.roles.create>[0]

/** Makes a role and goes to it, where there may be something to say; says why when that is refused. Pressed twice, it makes one. */
export function useCreateRole() {
  const [, goTo] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isUnderWay, setUnderWay] = useState(false)
  async function create(input: CreateInput, sayThere?: () => void): Promise<void> {
    if (isUnderWay) return
    setUnderWay(true)
    const answer = await api.roles.create(input)
    setUnderWay(false)
    if (!answer.ok) return setFailure(answer.error)
    goTo(`/roles/${answer.value.id}`)
    sayThere?.()
  }
  return { create, failure }
}
