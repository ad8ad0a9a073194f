import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { type MenuState, menuTemplate } from '../../electron/desktop/menu-template'
import { type CommandId, commandIds, commands, hostCommands } from '../../shared/domain/commands'

const state: MenuState = { language: 'en', enabled: ['go-plan', 'about'], isMac: false }

const itemsOf = (menu: MenuItemConstructorOptions): MenuItemConstructorOptions[] => (Array.isArray(menu.submenu) ? menu.submenu : [])
const menusOf = (changes: Partial<MenuState> = {}) => menuTemplate({ ...state, ...changes }, () => undefined)
const commandItems = (changes: Partial<MenuState> = {}) =>
  menusOf(changes)
    .flatMap(itemsOf)
    .filter(item => item.id !== undefined)

test.each([false, true])('every command stands in the menu exactly once (on a Mac: %s)', isMac => {
  expect(
    commandItems({ isMac })
      .map(item => item.id ?? '')
      .sort(),
  ).toEqual([...commandIds].sort())
})

test('names are those of the list, in the language of the window', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const item of commandItems({ language })) {
      const id = commandIds.find(each => each === item.id)
      expect(id && commands[id].label[language]).toBe(item.label)
    }
  }
  expect(menusOf({ language: 'fr' }).map(menu => menu.label)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aller', 'Aide'])
})

test('what the page cannot do now is greyed; what the host does itself never is', () => {
  const usable = commandItems()
    .filter(item => item.enabled)
    .map(item => item.id ?? '')
  expect(usable.sort()).toEqual(['go-plan', 'about', ...hostCommands].sort())
})

test("the page's shortcuts are shown but left to the page, the host's own are heard", () => {
  for (const item of commandItems().filter(each => each.accelerator !== undefined)) {
    expect(item.registerAccelerator, item.id).toBe(hostCommands.some(id => id === item.id))
  }
  expect(commandItems().find(item => item.id === 'palette')?.accelerator).toBe('CommandOrControl+K')
})

test('no letter is taken for a menu: Alt and a letter belong to the interview', () => {
  for (const menu of menusOf()) expect([menu, ...itemsOf(menu)].filter(item => item.label?.includes('&'))).toEqual([])
})

test('the edit menu keeps what text fields need', () => {
  const [, edit] = menusOf()
  expect(edit && itemsOf(edit).flatMap(item => item.role ?? [])).toEqual(['redo', 'cut', 'copy', 'paste', 'selectAll'])
})

test('a click chooses its command', () => {
  const chosen: CommandId[] = []
  const menus = menuTemplate(state, id => void chosen.push(id))
  for (const item of menus.flatMap(itemsOf)) {
    // @ts-expect-error Electron passes the item, the window and the event, and ours takes none of them
    if (item.id === 'go-plan') item.click?.()
  }
  expect(chosen).toEqual(['go-plan'])
})

test('on a Mac the first menu is that of the app', () => {
  const [first] = menusOf({ isMac: true })
  expect(first?.label).toBe('Backbench')
  expect(first && itemsOf(first).flatMap(item => item.id ?? [])).toEqual(['about', 'go-settings', 'quit'])
})
