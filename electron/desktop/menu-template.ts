import type { MenuItemConstructorOptions } from 'electron'
import {
  acceleratorOf,
  type CommandId,
  commandIds,
  commands,
  hostCommands,
  type MenuName,
  menuLabels,
  menus,
} from '../../shared/domain/commands'
import type { Language } from '../../shared/domain/language'
import { nativeWords } from './native-words'

export type MenuState = {
  readonly language: Language
  /** The page's commands that can be used where it is. The host's own can always be. */
  readonly enabled: readonly CommandId[]
  readonly isMac: boolean
}

type Choose = (id: CommandId) => void
type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
/** On a Mac these stand in the menu of the app's name, where everybody looks for them. */
const inAppMenu: readonly CommandId[] = ['about', 'go-settings', 'quit']

/** The native menu, from the list that the palette and the shortcuts are made from. */
export function menuTemplate(state: MenuState, choose: Choose): Item[] {
  const item = (id: CommandId) => itemOf(id, state, choose)
  const bar = menus.map(menu => ({
    label: menuLabels[menu][state.language],
    submenu: [
      ...commandIds.filter(id => commands[id].menu === menu && !(state.isMac && inAppMenu.includes(id))).map(item),
      ...additions(menu, state.language, choose),
    ],
  }))
  return state.isMac ? [appMenu(item), ...bar] : bar
}

function itemOf(id: CommandId, { language, enabled }: MenuState, choose: Choose): Item {
  const { label, shortcut } = commands[id]
  const isOurs = hostCommands.includes(id)
  return {
    id,
    label: label[language],
    enabled: isOurs || enabled.includes(id),
    click: () => choose(id),
    // the page's shortcuts are only shown here: registered as well, they would be heard twice
    ...(shortcut ? { accelerator: acceleratorOf(shortcut), registerAccelerator: isOurs } : {}),
  }
}

function additions(menu: MenuName, language: Language, choose: Choose): Item[] {
  const words = nativeWords[language]
  if (menu === 'edit') {
    return [
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ]
  }
  // plus is typed with Shift on most keyboards, and people press the key without it
  if (menu === 'view')
    return [
      { label: commands['zoom-in'].label[language], accelerator: 'CommandOrControl+=', visible: false, click: () => choose('zoom-in') },
    ]
  return []
}

const appMenu = (item: (id: CommandId) => Item): Item => ({
  label: 'Backbench',
  submenu: [
    item('about'),
    separator,
    item('go-settings'),
    separator,
    { role: 'services' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    item('quit'),
  ],
})
