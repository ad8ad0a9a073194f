import { linkProblem } from '../shared/domain/links'
import type { FailureCode } from '../shared/result'
import { hostApi } from './api'
import { useHostInfo } from './host-info'
import { showDialog } from './shown-dialog'

/**
 * The one door out of the app: only plain `https:` and `mailto:` links, and only after a yes. The desktop asks in a dialog of the
 * system; in the browser a dialog of ours holds the link itself. Why not, where it is refused.
 */
export async function openLink(url: string): Promise<FailureCode | null> {
  if (linkProblem(url)) return 'link-refused'
  if (useHostInfo.getState().kind === 'browser') {
    showDialog({ kind: 'link', url })
    return null
  }
  const answer = await hostApi.openLink({ url })
  return answer.ok ? null : answer.error.code
}
