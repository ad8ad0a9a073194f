import type { RoleVersion } from '../../../shared/domain/roles'
import type { Result } from '../../../shared/result'
import { api } from '../../api'
import { createResource } from '../../resource'

/** What was advertised of a role, newest first. */
export const versionListResource = createResource((input: { readonly roleId: string }) => api.roles.listVersions(input))

async function getNewest(input: { readonly roleId: string }): Promise<Result<RoleVersion | null>> {
  const list = await api.roles.listVersions(input)
  if (!list.ok) return list
  const [newest] = list.value
  return newest ? api.roles.getVersion({ ...input, number: newest.number }) : { ok: true, value: null }
}

/** What people apply under now; null: nothing was advertised yet. */
export const newestVersionResource = createResource(getNewest)

type Chosen = { readonly roleId: string; readonly numbers: readonly number[] }

async function getChosen({ roleId, numbers }: Chosen): Promise<Result<readonly RoleVersion[]>> {
  const answers = await Promise.all(numbers.map(number => api.roles.getVersion({ roleId, number })))
  const refused = answers.find(answer => !answer.ok)
  return refused ?? { ok: true, value: answers.flatMap(answer => (answer.ok ? [answer.value] : [])) }
}

/** The versions that are compared, whole. */
export const chosenVersionsResource = createResource(getChosen)
