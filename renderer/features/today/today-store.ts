import { api } from '../../api'
import { createResource } from '../../resource'

/** What waits for the user. */
export const todayResource = createResource(() => api.today.get({}))
