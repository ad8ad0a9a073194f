import { type BrowserWindow, dialog, shell } from 'electron'
import type { Language } from '../../shared/domain/language'
import { linkProblem } from '../../shared/domain/links'
import { AppError } from '../../shared/result'
import { nativeWords } from './native-words'

/** Hands a link to the system, if it is one of those we open and the user agrees. The sole user of `shell`. */
export async function openLink(window: BrowserWindow, url: string, language: Language): Promise<{ opened: boolean }> {
  const problem = linkProblem(url)
  if (problem) throw new AppError('link-refused', `The link is refused: ${problem}.`)
  const words = nativeWords[language]
  const { message, confirm } = /^mailto:/i.test(url) ? words.openMail : words.openPage
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail: url,
    buttons: [words.cancel, confirm],
    defaultId: 1,
    cancelId: 0,
    noLink: true,
  })
  if (response !== 1) return { opened: false }
  await shell.openExternal(url)
  return { opened: true }
}

/** Shows a folder of ours in the system's file manager. */
export async function openFolder(folder: string): Promise<null> {
  const problem = await shell.openPath(folder)
  if (problem !== '') throw new AppError('not-found', 'The folder could not be opened.')
  return null
}
