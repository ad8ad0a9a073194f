import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useDialogFocus } from './kept-focus'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  /** The buttons, the one that goes on last. */
  readonly actions: ReactNode
  readonly children: ReactNode
  readonly isWide?: boolean
  readonly role?: 'dialog' | 'alertdialog'
}

/** Shown while it is in the tree. Escape and a click outside close it; focus stays in it and returns where it was. */
export function Dialog({ title, onClose, actions, children, isWide = false, role = 'dialog' }: DialogProps) {
  useDialogFocus()
  return (
    <ModalOverlay className="modal-ground no-print" isOpen isDismissable onOpenChange={isOpen => !isOpen && onClose()}>
      <Modal className={isWide ? 'modal modal-wide' : 'modal'}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
