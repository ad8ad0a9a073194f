import { api } from '../../api'
import { createResource } from '../../resource'

/** The firm, for the head of the navigation and the language of the window. */
export const workspaceResource = createResource(() => api.workspace.get({}))

/** Every role, for the navigation and the head of a role. */
export const roleListResource = createResource(() => api.roles.list({}))
