import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import type { DesktopApp } from '../stand-in/desktop-app'

/** A dialog of the system that the app has shown, as far as a person reads it. */
type ShownDialog = {
  readonly kind: 'message' | 'save'
  readonly message?: string
  readonly detail?: string
  readonly buttons?: readonly string[]
  readonly defaultPath?: string
}

/** What the person before the machine does: the number of a button, and where to save (null: nowhere), in turn. */
export type Answers = { readonly buttons?: readonly number[]; readonly paths?: readonly (string | null)[] }

type Seen = { readonly dialogs: readonly ShownDialog[]; readonly opened: readonly string[] }

/** Answers for the person before the machine, and notes what they were shown and what was opened outside the app. */
export function sitDown(app: DesktopApp, answers: Answers = {}): Promise<void> {
  return app.evaluate(
    ({ dialog, shell }, { buttons, paths }) => {
      const dialogs: object[] = []
      const opened: string[] = []
      Object.assign(globalThis, { sittingThere: { dialogs, opened } })
      const next = <T>(list: T[], what: string): T => {
        const [answer] = list.splice(0, 1)
        if (answer === undefined) throw new Error(`The person has no answer to ${what}`)
        return answer
      }
      const shownBy = (given: readonly unknown[]) => JSON.parse(JSON.stringify(given.at(-1)))
      Object.assign(dialog, {
        async showMessageBox(...given: readonly unknown[]) {
          dialogs.push({ kind: 'message', ...shownBy(given) })
          return { response: next(buttons, 'a message'), checkboxChecked: false }
        },
        async showSaveDialog(...given: readonly unknown[]) {
          dialogs.push({ kind: 'save', ...shownBy(given) })
          const filePath = next(paths, 'where to save')
          return { canceled: filePath === null, filePath: filePath ?? '' }
        },
      })
      Object.assign(shell, {
        async openExternal(url: string) {
          opened.push(url)
        },
        async openPath(path: string) {
          opened.push(path)
          return ''
        },
      })
    },
    { buttons: [...(answers.buttons ?? [])], paths: [...(answers.paths ?? [])] },
  )
}

/** What was shown and opened since `sitDown`. */
export const seenThere = (app: DesktopApp): Promise<Seen> =>
  app.evaluate(() => (globalThis as unknown as { sittingThere: Seen }).sittingThere, null)

export type MenuEntry = { readonly menu: string; readonly id: string; readonly label: string; readonly enabled: boolean }

/** The choices of the native menu, menu after menu. */
export const menuOf = (app: DesktopApp): Promise<readonly MenuEntry[]> =>
  app.evaluate(
    ({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(menu =>
        (menu.submenu?.items ?? [])
          .filter(item => item.type !== 'separator' && item.visible)
          .map(item => ({ menu: menu.label, id: item.id, label: item.label, enabled: item.enabled })),
      ),
    null,
  )

/** Chooses an entry of the native menu, once it can be chosen. */
export async function choose(app: DesktopApp, id: string): Promise<void> {
  await until(async () => (await menuOf(app)).some(entry => entry.id === id && entry.enabled), `the menu to offer ${id}`)
  await app.evaluate(({ Menu }, wanted) => {
    for (const menu of Menu.getApplicationMenu()?.items ?? [])
      for (const item of menu.submenu?.items ?? []) if (item.id === wanted) item.click()
  }, id)
}

/** Ends the app as a person does. The exit code. */
export async function quit(app: DesktopApp): Promise<number | null> {
  await app.evaluate(electron => electron.app.quit(), null).catch(() => undefined) // it may be gone before it answers
  return app.ended
}

export const crashPage = (app: DesktopApp): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(), null)

export const goTo = (page: Page, path: string): Promise<void> => page.evaluate(hash => location.assign(`#${hash}`), path)

/** Calls through the preload's door, as the page does. */
export const callFromPage = (page: Page, path: string, input: unknown): Promise<unknown> =>
  page.evaluate(([name, value]) => window.bridge?.invoke(String(name), value), [path, input] as const)

export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const begun = performance.now()
  while (!(await isSo())) {
    if (performance.now() - begun > 10_000) throw new Error(`Waited in vain for ${what}`)
    await pause(25)
  }
}
