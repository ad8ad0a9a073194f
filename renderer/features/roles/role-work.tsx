import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n'
import { IconButton } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Loaded } from '../../ui/loaded'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { CoachProvider } from './coach-provider'
import { ConflictNote } from './conflict-note'
import type { OpenRole, RoleDocument } from './role-document'
import { useRoleDocument } from './use-role-document'

/** What every page of the role step takes. */
export type RoleStepProps = { readonly roleId: string; readonly Frame: RoleFrameComponent }

/** What the parts of such a page work on. */
export type RoleWorkProps = { readonly open: OpenRole; readonly document: RoleDocument }

type Props = RoleStepProps & {
  /** The coach reads along and marks words in the fields. */
  readonly isCoached?: boolean
  readonly actions?: (work: RoleWorkProps) => ReactNode
  readonly children: (work: RoleWorkProps) => ReactNode
}

function HistoryButtons({ open, document }: RoleWorkProps) {
  const { t } = useWords()
  const { past, future } = open.history
  return (
    <span className="roles-history">
      <IconButton icon={Undo2} label={t('roles:undo')} isDisabled={past.length === 0} onPress={document.undo} />
      <IconButton icon={Redo2} label={t('roles:redo')} isDisabled={future.length === 0} onPress={document.redo} />
    </span>
  )
}

/** The frame around a page that edits the role: the way back and forth, and what is said when a save is refused. */
export function RoleWork({ roleId, Frame, isCoached = false, actions, children }: Props) {
  const { document, load } = useRoleDocument(roleId)
  const head = load.kind === 'ready' && (
    <>
      <HistoryButtons open={load.value} document={document} />
      {actions?.({ open: load.value, document })}
    </>
  )
  return (
    <CoachProvider content={isCoached && load.kind === 'ready' ? load.value.content : null}>
      <Frame roleId={roleId} isFlush actions={head}>
        <div className="roles-work">
          <Loaded load={load}>
            {open => (
              <>
                {open.conflict && <ConflictNote document={document} />}
                {open.refusal && <FailureNote failure={open.refusal} />}
                {children({ open, document })}
              </>
            )}
          </Loaded>
        </div>
      </Frame>
    </CoachProvider>
  )
}
