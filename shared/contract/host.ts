import { z } from 'zod'
import { CommandId } from '../domain/commands'
import { Language } from '../domain/language'
import { longestLink } from '../domain/links'
import { requiredText } from '../domain/text'
import { query, task } from './define'
import type { ClientOf, HandlersOf } from './index'

/** The program around the window, and what it can do. */
export const HostInfo = z.strictObject({
  /** `desktop`: our own window. `browser`: a page in the machine's browser. */
  kind: z.enum(['desktop', 'browser']),
  version: z.string(),
  canSavePdf: z.boolean(),
  canOpenFolder: z.boolean(),
  /** Where everything is kept, as the system writes it. */
  dataFolder: z.string(),
  /** True once after the window had stopped by itself and was opened again. */
  isAfterCrash: z.boolean(),
})
export type HostInfo = z.infer<typeof HostInfo>

const nothing = z.strictObject({})

/** What the window may ask of its host rather than of the core. Every call but the first and `flushed` refuses `not-available` in the browser. */
const host = {
  getInfo: query({ input: nothing, output: HostInfo }),

  /** What the native menu shows: its language, and the commands that can be used where the window is now. */
  setCommands: task({ input: z.strictObject({ language: Language, enabled: z.array(CommandId).max(100) }), output: z.null() }),

  /** Asks where, and writes what is shown there as a PDF. `saved` is false when the user changed their mind. Refuses: `file-not-written`. */
  savePdf: task({ input: z.strictObject({ name: requiredText(200) }), output: z.strictObject({ saved: z.boolean() }) }),

  /** Shows the data folder in the system's file manager. Refuses: `not-found`. */
  openDataFolder: task({ input: nothing, output: z.null() }),

  /** Opens a link outside the app, once the user has agreed to it. `opened` is false when they did not. Refuses: `link-refused`. */
  openLink: task({ input: z.strictObject({ url: z.string().max(longestLink) }), output: z.strictObject({ opened: z.boolean() }) }),

  /** Makes everything larger or smaller, or as it was. */
  zoom: task({ input: z.strictObject({ step: z.enum(['in', 'out', 'reset']) }), output: z.null() }),

  toggleFullScreen: task({ input: nothing, output: z.null() }),

  /** Closes the window and ends the app; what is pending is saved first. */
  quit: task({ input: nothing, output: z.null() }),

  /** Answers the news `flush`. `isSaved` is false when something typed could not be saved. */
  flushed: task({ input: z.strictObject({ isSaved: z.boolean() }), output: z.null() }),
}

/** What a host answers itself. Beside `contract`, because the core knows nothing of it. */
export const hostContract = { host }

/** How the window asks its host. */
export type HostClient = ClientOf<typeof hostContract>['host']

/** What a host must implement. */
export type HostHandlers = HandlersOf<typeof hostContract, null>['host']
