import type Electron from 'electron'
import type { Page } from 'playwright'

/** What both kinds of machine give a function that runs in main. */
type ElectronInMain = Pick<typeof Electron, 'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'shell'>

/** Who a call pretends to come from. */
export type Pretender = 'page' | 'other-page' | 'sub-frame' | 'no-frame' | 'elsewhere'

/** One try to reach something that is not the app's own. */
export type Attempt = { readonly by: 'main' | 'page'; readonly url: string; readonly isRefusedByApp: boolean }

/** The started app: on the stand-in, or on Electron itself. */
export type DesktopApp = {
  /** Runs a function inside main; it sees nothing of where it was written. */
  readonly evaluate: <Answer, Argument>(
    work: (electron: ElectronInMain, argument: Argument) => Answer,
    argument: Argument,
  ) => Promise<Awaited<Answer>>
  /** The window's page, once its address is the app's. Call it again after the page has crashed. */
  readonly page: () => Promise<Page>
  /** What the app has written to its error output, and what its page has complained of. */
  readonly complaints: () => string
  readonly output: () => string
  /** The exit code; null after a kill. */
  readonly ended: Promise<number | null>
  /** As a crash of the machine would end it. */
  readonly kill: () => Promise<void>
  /** First lines of every connection that left the browser. */
  readonly arrivals: () => readonly string[]
  /** Requests for anything that is not the app's own; the stand-in alone can tell. */
  readonly attempts: () => Promise<readonly Attempt[]>
  /** Calls main as that sender; the stand-in alone can pretend. */
  readonly callAs: (from: Pretender, ...values: readonly unknown[]) => Promise<unknown>
  /** What main says to permissions of these names; the stand-in alone can ask. */
  readonly askPermissions: (names: readonly string[]) => Promise<unknown>
  /** The web preferences of each window; the stand-in alone can tell. */
  readonly preferences: () => Promise<unknown>
  /** Modules that main has loaded from files, as paths; the stand-in alone can tell. */
  readonly loaded: () => Promise<readonly string[]>
  /** Ends everything and removes what Chromium left. */
  readonly clean: () => Promise<void>
}

export type DesktopOptions = {
  readonly folder: string
  readonly args?: readonly string[]
  readonly language?: 'en' | 'fr'
  readonly displays?: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  /** The built main, when it is not the one in out/. */
  readonly main?: string
  readonly isHeaded?: boolean
  readonly env?: Readonly<Record<string, string>>
}
