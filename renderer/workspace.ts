import type { RoleSummary } from '../shared/domain/roles'
import type { Workspace } from '../shared/domain/workspace'
import { api } from './api'
import type { Load } from './load'
import { createResource, useResource } from './resource'

const workspaceResource = createResource(() => api.workspace.get({}))
const roleListResource = createResource(() => api.roles.list({}))

/** Put in here what an answer says of them: it is seen wherever they are shown. */
export const firmWordsResource = createResource(() => api.firmWords.list({}))

/** The firm whose window this is; null before there is one. */
export const useWorkspace = (): Load<Workspace | null> => useResource(workspaceResource, null, ['workspace'])

/** Every role, open ones first. */
export const useRoleList = (): Load<readonly RoleSummary[]> =>
  useResource(roleListResource, null, ['roles', 'candidates', 'interviews', 'decisions', 'workspace'])

/** Words that the firm knows and no dictionary does. */
export const useFirmWords = (): Load<readonly string[]> => useResource(firmWordsResource, null, ['firmWords', 'workspace'])
