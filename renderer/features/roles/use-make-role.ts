import { useState } from 'react'
import { useLocation } from 'wouter'
import { withLines } from '../../../shared/domain/job-role'
import type { Language } from '../../../shared/domain/language'
import { blankRole, type Role, type RoleContent } from '../../../shared/domain/roles'
import type { Failure, Result } from '../../../shared/result'
import { api } from '../../api'
import { emptyDraft, type Row, useDraft } from './from-text-draft'
import { newPartId } from './role-parts'

export const mostDuties = 30
export const mostRequirements = 40

/** What is to be made, and of what. */
export type Making = {
  /** Null: a new one. */
  readonly roleId: string | null
  readonly title: string
  readonly language: Language
  readonly currency: string
  readonly rows: readonly Row[]
}

const added = (before: RoleContent, rows: readonly Row[]): RoleContent =>
  withLines(
    before,
    rows.filter(row => row.isTaken),
    newPartId,
  )

async function make({ roleId, title, language, currency, rows }: Making): Promise<Result<Role> | 'too-many'> {
  const isTooMuch = (content: RoleContent) => content.duties.length > mostDuties || content.requirements.length > mostRequirements
  if (roleId === null) {
    const content = added(blankRole(title.trim(), language, currency), rows)
    return isTooMuch(content) ? 'too-many' : api.roles.create({ from: 'content', content })
  }
  const current = await api.roles.get({ roleId })
  if (!current.ok) return current
  const content = added(current.value.content, rows)
  return isTooMuch(content) ? 'too-many' : api.roles.saveContent({ roleId, baseRevision: current.value.revision, content })
}

type Refusal = { readonly why: Pick<Failure, 'code'> | 'too-many'; readonly rows: readonly Row[] }

/** Makes the role, or adds to one, and goes there; says why when that cannot be, until the rows change. Pressed twice, it makes one. */
export function useMakeRole(rows: readonly Row[]) {
  const [, goTo] = useLocation()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isUnderWay, setUnderWay] = useState(false)
  async function run(making: Omit<Making, 'rows'>): Promise<void> {
    if (isUnderWay) return
    setUnderWay(true)
    const answer = await make({ ...making, rows })
    setUnderWay(false)
    if (answer === 'too-many') return setRefusal({ why: 'too-many', rows })
    if (!answer.ok) return setRefusal({ why: answer.error, rows })
    useDraft.setState(emptyDraft)
    goTo(`/roles/${answer.value.id}`)
  }
  return { make: run, failure: refusal?.rows === rows ? refusal.why : null }
}
