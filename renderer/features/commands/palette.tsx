import { Search } from 'lucide-react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { CommandId, commands, commandsAt, isFoundBy, menuLabels, menus, type Place } from '../../../shared/domain/commands'
import { useWords } from '../../i18n'
import { shortcutOf } from '../../shortcuts'
import { Kbd } from '../../ui/kbd'

function Item({ id }: { readonly id: CommandId }) {
  const { language } = useWords()
  const label = commands[id].label[language]
  const shortcut = shortcutOf(id, language)
  return (
    <MenuItem id={id} textValue={label} className="menu-item palette-item" aria-label={[label, shortcut].join(' ').trim()}>
      {label} {shortcut !== '' && <Kbd keys={shortcut} />}
    </MenuItem>
  )
}

type PaletteProps = {
  /** Where the window was when the palette was opened. */
  readonly place: Place
  readonly onChoose: (id: CommandId) => void
  readonly onClose: () => void
}

/** Everything that can be done here, found by typing a part of its name. */
export function Palette({ place, onChoose, onClose }: PaletteProps) {
  const { t, language } = useWords()
  const usable = commandsAt(place).filter(id => id !== 'palette')
  const groups = menus
    .map(menu => ({ menu, ids: usable.filter(id => commands[id].menu === menu) }))
    .filter(({ ids }) => ids.length > 0)
    .toSorted((a, b) => Number(b.menu === 'go') - Number(a.menu === 'go')) // most come to go somewhere
  const choose = (key: unknown) => {
    const id = CommandId.safeParse(key)
    if (id.success) onChoose(id.data)
  }
  return (
    <ModalOverlay className="modal-ground palette-ground no-print" isOpen isDismissable onOpenChange={isOpen => !isOpen && onClose()}>
      <Modal className="modal palette">
        <AriaDialog className="dialog" aria-label={t('commands:palette.title')}>
          <Autocomplete filter={isFoundBy}>
            <TextField className="palette-field" aria-label={t('commands:palette.field')}>
              <Search size={16} aria-hidden />
              <Input className="palette-input" autoFocus placeholder={t('commands:palette.field')} spellCheck={false} />
            </TextField>
            <Menu
              className="palette-list"
              aria-label={t('commands:palette.title')}
              onAction={choose}
              renderEmptyState={() => <p className="palette-none">{t('commands:palette.none')}</p>}
            >
              {groups.map(({ menu, ids }) => (
                <MenuSection key={menu} id={menu}>
                  <Header className="palette-head">{menuLabels[menu][language]}</Header>
                  {ids.map(id => (
                    <Item key={id} id={id} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
          <p className="palette-hint">{t('commands:palette.hint')}</p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
