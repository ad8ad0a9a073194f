import { MoreHorizontal } from 'lucide-react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { IconButton } from './button'

export type MenuAction = { readonly id: string; readonly label: string; readonly run: () => void; readonly isDanger?: boolean }

/** What else can be done with a thing, behind three dots. */
export function Menu({ label, actions }: { readonly label: string; readonly actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <IconButton icon={MoreHorizontal} label={label} />
      <Popover className="popover" placement="bottom end">
        <AriaMenu onAction={key => actions.find(action => action.id === key)?.run()}>
          {actions.map(action => (
            <MenuItem key={action.id} id={action.id} className="menu-item" {...(action.isDanger ? { 'data-danger': true } : {})}>
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
