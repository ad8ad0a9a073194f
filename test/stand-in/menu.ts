import type { MenuItemConstructorOptions } from 'electron'
import { checkKeys, only } from './only'

const itemKeys = ['id', 'label', 'submenu', 'role', 'accelerator', 'registerAccelerator', 'enabled', 'visible', 'click', 'type', 'checked']

type StandInItem = {
  readonly id: string
  readonly label: string
  readonly role: string
  readonly type: string
  readonly accelerator: string
  readonly enabled: boolean
  readonly visible: boolean
  readonly submenu: StandInMenu | undefined
  readonly click: () => void
}

export type StandInMenu = { readonly items: readonly StandInItem[] }

const usual = { id: '', label: '', role: '', accelerator: '', enabled: true, visible: true }

function submenuOf({ submenu }: MenuItemConstructorOptions): StandInMenu | undefined {
  if (submenu === undefined) return undefined
  if (!Array.isArray(submenu)) throw new Error('The stand-in takes a submenu as a list')
  return makeMenu(submenu)
}

function makeItem(template: MenuItemConstructorOptions): StandInItem {
  checkKeys('menu item', template, itemKeys)
  const { id, label, role, accelerator, enabled, visible } = { ...usual, ...template }
  const submenu = submenuOf(template)
  return only('menu item', {
    id,
    label,
    role,
    type: template.type ?? (submenu ? 'submenu' : 'normal'),
    accelerator: String(accelerator),
    enabled,
    visible,
    submenu,
    click: () => run(template),
  })
}

function run({ click, label, role }: MenuItemConstructorOptions): void {
  if (!click) throw new Error(`The stand-in cannot do ${label ?? role}`)
  const call: (item: never, window: undefined, event: never) => void = click
  call({} as never, undefined, {} as never) // the app's items look at none of the three
}

const makeMenu = (templates: readonly MenuItemConstructorOptions[]): StandInMenu => only('menu', { items: templates.map(makeItem) })

let applicationMenu: StandInMenu | null = null

export const Menu = only('Menu', {
  buildFromTemplate: makeMenu,
  setApplicationMenu(menu: StandInMenu | null) {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
})
