import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { RoleDocument } from '../role-document'

type Steps = Pick<RoleDocument, 'undo' | 'redo'>

/** The text has no history of its own: its steps are steps of the role, wherever undo is asked for. */
export const roleHistory = ({ undo, redo }: Steps) => {
  const take = (step: () => boolean) => () => {
    step()
    return true
  }
  const steps: Readonly<Record<string, () => boolean>> = { historyUndo: take(undo), historyRedo: take(redo) }
  return Extension.create({
    name: 'roleHistory',
    addKeyboardShortcuts: () => ({ 'Mod-z': take(undo), 'Mod-Shift-z': take(redo), 'Mod-y': take(redo) }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            // from the menu of the browser or the system; and marks that only they know, such as underlining
            beforeinput(_view, event) {
              if (!/^(?:history|format)/.test(event.inputType)) return false
              event.preventDefault()
              steps[event.inputType]?.()
              return true
            },
          },
        },
      }),
    ],
  })
}
