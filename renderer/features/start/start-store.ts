import { api } from '../../api'
import { createResource } from '../../resource'

/** The firm as the settings show it. */
export const firmResource = createResource(() => api.workspace.get({}))
