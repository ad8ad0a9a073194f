import { ChevronDown, MoreHorizontal } from 'lucide-react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button, IconButton } from './button'

export type MenuAction = { readonly id: string; readonly label: string; readonly run: () => void; readonly isDanger?: boolean }

type MenuProps = {
  readonly label: string
  readonly actions: readonly MenuAction[]
  /** The label is shown on the button, which otherwise has three dots. */
  readonly isNamed?: boolean
}

/** What else can be done with a thing, behind three dots or a word. */
export function Menu({ label, actions, isNamed = false }: MenuProps) {
  return (
    <MenuTrigger>
      {isNamed ? (
        <Button>
          {label}
          <ChevronDown size={14} aria-hidden />
        </Button>
      ) : (
        <IconButton icon={MoreHorizontal} label={label} />
      )}
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
