import { api } from '../../api'
import { createResource } from '../../resource'

/** The firm whose roles these are. */
export const firmResource = createResource(() => api.workspace.get({}))
