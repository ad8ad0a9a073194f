import type { Dialog, Screen, Shell } from 'electron'
import { only } from './only'
import { readSettings } from './settings'

const unanswered = (name: string) => async (): Promise<never> => {
  throw new Error(`The test has no answer for ${name}`)
}

/** Nobody sits before the machine: a test puts its answers in the place of these. */
export const dialog = only('dialog', {
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
  showMessageBox: unanswered('dialog.showMessageBox'),
  showSaveDialog: unanswered('dialog.showSaveDialog'),
} satisfies Pick<Dialog, 'showErrorBox' | 'showMessageBox' | 'showSaveDialog'>)

export const shell = only('shell', {
  openExternal: unanswered('shell.openExternal'),
  openPath: unanswered('shell.openPath'),
} satisfies Pick<Shell, 'openExternal' | 'openPath'>)

export const screen = only('screen', {
  getAllDisplays: () => readSettings().displays.map(workArea => only('display', { workArea })),
} satisfies { [Name in keyof Pick<Screen, 'getAllDisplays'>]: () => readonly Pick<ReturnType<Screen[Name]>[number], 'workArea'>[] })
