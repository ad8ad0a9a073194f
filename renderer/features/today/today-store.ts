import { api } from '../../api'
import { createResource } from '../../resource'

/** What waits for the user. */
export const todayResource = createResource(() => api.today.get({}))

/** Whether the sample firm is shown. */
export const firmResource = createResource(() => api.workspace.get({}))
