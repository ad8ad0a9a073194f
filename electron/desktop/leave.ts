import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/domain/language'
import type { Flush } from './flush'
import { nativeWords } from './native-words'

/** The window closes only after its page has saved what was pending; a quit closes it too, and so waits the same way. */
export function closeAfterFlush(window: BrowserWindow, flush: Flush, language: () => Language): void {
  let isLeaving = false
  window.on('close', event => {
    event.preventDefault()
    if (isLeaving) return
    isLeaving = true
    void flush
      .run()
      .then(outcome => outcome !== 'unsaved' || leavesAllTheSame(window, language()))
      .then(isAgreed => {
        isLeaving = false
        if (isAgreed && !window.isDestroyed()) window.destroy()
      })
  })
}

async function leavesAllTheSame(window: BrowserWindow, language: Language): Promise<boolean> {
  const { message, detail, stay, leave } = nativeWords[language].unsaved
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [stay, leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
