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
import { useOpenRole, useRoleDocument } from './use-role-document'

/** What every page of the role step takes. */
export type RoleStepProps = { readonly roleId: string; readonly Frame: RoleFrameComponent }

/** What the parts of such a page work on. */
export type RoleWorkProps = { readonly open: OpenRole; readonly document: RoleDocument }

type Props = RoleStepProps & {
  /** The coach reads along and marks words in the fields. */
  readonly isCoached?: boolean
  readonly actions?: ((work: RoleWorkProps) => ReactNode) | undefined
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

type HeadProps = Pick<Props, 'actions'> & { readonly document: RoleDocument }

function Head({ document, actions }: HeadProps) {
  const load = useOpenRole(document)
  if (load.kind !== 'ready') return null
  const work = { open: load.value, document }
  return (
    <>
      <HistoryButtons {...work} />
      {actions?.(work)}
    </>
  )
}

type BodyProps = Pick<Props, 'children'> & { readonly document: RoleDocument }

function Body({ document, children }: BodyProps) {
  return (
    <Loaded load={useOpenRole(document)}>
      {open => (
        <>
          {open.conflict && <ConflictNote document={document} />}
          {open.refusal && <FailureNote failure={open.refusal} />}
          {children({ open, document })}
        </>
      )}
    </Loaded>
  )
}

/**
 * The frame around a page that edits the role: the way back and forth, and what is said when a save is refused. An edit draws what is
 * inside, not the frame.
 */
export function RoleWork({ roleId, Frame, isCoached = false, actions, children }: Props) {
  const document = useRoleDocument(roleId)
  return (
    <CoachProvider document={isCoached ? document : null}>
      <Frame roleId={roleId} isFlush actions={<Head document={document} actions={actions} />}>
        <div className="roles-work">
          <Body document={document}>{children}</Body>
        </div>
      </Frame>
    </CoachProvider>
  )
}
