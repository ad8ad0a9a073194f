import { type CommandId, commands, shownShortcut } from '../shared/domain/commands'
import type { Language } from '../shared/domain/language'

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** Keys as they are shown here: `Mod+Shift+Z` is "Ctrl Shift Z". */
export const shownKeys = (keys: string, language: Language): string => shownShortcut(keys, language, isMac)

/** A command's shortcut as it is shown beside it; empty where it has none. */
export function shortcutOf(id: CommandId, language: Language): string {
  const { shortcut } = commands[id]
  return shortcut === null ? '' : shownKeys(shortcut, language)
}

/** Keys for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string): string => keys.replace('Mod', isMac ? 'Meta' : 'Control')

/** A command's shortcut for `aria-keyshortcuts`. */
export const ariaShortcutOf = (id: CommandId): string => ariaKeys(commands[id].shortcut ?? '')

/**
 * A shortcut as tinykeys listens for it. Digits are keys by their place, so that a French row types them without Shift; but for the
 * six, whose place is the minus there, which makes things smaller in every browser.
 */
export const bindingOf = (shortcut: string): string =>
  shortcut
    .replace('Mod', '$mod')
    .replace(/\+6$/, '+[Shift]+6')
    .replace(/\+([0-57-9])$/, '+Digit$1')
