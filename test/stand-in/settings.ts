/** What a test decides about the machine that the app believes to run on. */
export type Settings = {
  /** The browser's program. */
  readonly browser: string
  /** Chromium's own folder; whoever starts us makes it and removes it, even after a kill. */
  readonly profile: string
  /** Where every connection goes that leaves the browser after all. */
  readonly proxyPort: number
  /** Work areas of the screens, the main one first. */
  readonly displays: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  readonly isHeaded: boolean
}

export const settingsVariable = 'BACKBENCH_STAND_IN'

/** The stand-in loads no package, so that what main loads stands out; and what it reads here, its own launcher wrote. */
export const readSettings = (): Settings => JSON.parse(process.env[settingsVariable] ?? 'null')
