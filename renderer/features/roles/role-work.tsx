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
import { useOpenRole, useRoleDocument, useRolePart } from './use-role-document'

/** What every page of the role step takes. */
export type RoleStepProps = { readonly roleId: string; readonly Frame: RoleFrameComponent }

/** What the parts of such a page work on. */
export type RoleWorkProps = { readonly open: OpenRole; readonly document: RoleDocument }

type Props = RoleStepProps & {
  /** The coach reads along and marks words in the fields. */
  readonly isCoached?: boolean
  /** Buttons in the head of the frame, drawn once: what of the role they show they ask for themselves. */
  readonly actions?: ((document: RoleDocument) => ReactNode) | undefined
  readonly children: (work: RoleWorkProps) => ReactNode
}

function HistoryButtons({ document }: { readonly document: RoleDocument }) {
  const { t } = useWords()
  const canUndo = useRolePart(document, ({ history }) => history.past.length > 0)
  const canRedo = useRolePart(document, ({ history }) => history.future.length > 0)
  return (
    <span className="roles-history">
      <IconButton icon={Undo2} label={t('roles:undo')} isDisabled={!canUndo} onPress={document.undo} />
      <IconButton icon={Redo2} label={t('roles:redo')} isDisabled={!canRedo} onPress={document.redo} />
    </span>
  )
}

type HeadProps = Pick<Props, 'actions'> & { readonly document: RoleDocument }

function Head({ document, actions }: HeadProps) {
  if (!useRolePart(document, () => true)) return null
  return (
    <>
      <HistoryButtons document={document} />
      {actions?.(document)}
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
