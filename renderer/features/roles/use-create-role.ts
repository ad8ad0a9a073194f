import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'

type CreateInput = Parameters<typeof api.roles.create>[0]

/** Makes a role and goes to it; says why when that is refused. Pressed twice, it makes one. */
export function useCreateRole() {
  const [, goTo] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isUnderWay, setUnderWay] = useState(false)
  async function create(input: CreateInput): Promise<void> {
    if (isUnderWay) return
    setUnderWay(true)
    const answer = await api.roles.create(input)
    setUnderWay(false)
    if (answer.ok) goTo(`/roles/${answer.value.id}`)
    else setFailure(answer.error)
  }
  return { create, failure }
}
