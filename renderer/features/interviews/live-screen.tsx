import { useLocation } from 'wouter'
import { useWanted } from '../../wanted'
import { KeysDialog } from './keys-dialog'
import { LeaveDialog } from './leave-dialog'
import { useLive, useLiveState } from './live-context'
import { LiveFoot } from './live-foot'
import { LiveTop } from './live-top'
import { LockDialog } from './lock-dialog'
import { RatingPanel } from './rating-panel'
import { StepList } from './step-list'
import { StepPanel } from './step-panel'
import { useLiveActions } from './use-live-actions'

/** The whole window while an interview is held: steps, question and note, scale. */
export function LiveScreen() {
  const { session } = useLive()
  const roleId = useLiveState(state => state.interview.roleId)
  const { dialog, setDialog } = useLiveActions()
  const [, navigate] = useLocation()
  const close = () => setDialog(null)
  const go = () => navigate(`/roles/${roleId}/interviews`)

  async function leave() {
    await session.flush()
    if (session.isUnsaved()) setDialog('leave')
    else go()
  }
  useWanted('leave-interview', () => void leave())

  return (
    <main className="live">
      <LiveTop onLeave={() => void leave()} onLock={() => setDialog('lock')} />
      <div className="live-stage">
        <StepList />
        <StepPanel />
        <RatingPanel />
      </div>
      <LiveFoot onKeys={() => setDialog('keys')} />
      {dialog === 'keys' && <KeysDialog onClose={close} />}
      {dialog === 'lock' && <LockDialog onClose={close} />}
      {dialog === 'leave' && (
        <LeaveDialog
          onStay={close}
          onLeave={() => {
            session.letGo()
            go()
          }}
        />
      )}
    </main>
  )
}
