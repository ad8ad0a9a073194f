import { commandIds, commands, hostCommands } from '../../../shared/domain/commands'
import { useHostInfo } from '../../host-info'
import { useWords } from '../../i18n'
import { shortcutOf, shownKeys } from '../../shortcuts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'

/** Keys that belong to one page; they stand beside what they do there. */
const pageKeys = [
  ['N', 'add'],
  ['B · L', 'views'],
  ['/', 'find'],
  ['J · K', 'people'],
  ['D', 'decide'],
  ['Mod+Shift+Z', 'redo'],
] as const

type Line = { readonly keys: string; readonly does: string }

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => (
  <section>
    <h3 className="shortcuts-head">{title}</h3>
    <dl className="shortcuts">
      {lines.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            <span className="visually-hidden">{keys}</span>
            <Kbd keys={keys} />
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** Every key that works in the window. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords()
  const { kind, canSavePdf } = useHostInfo()
  const everywhere = commandIds
    .filter(id => (kind === 'desktop' || !hostCommands.includes(id)) && (canSavePdf || id !== 'save-pdf'))
    .flatMap(id => {
      const keys = shortcutOf(id, language)
      return keys === '' ? [] : [{ keys, does: commands[id].label[language] }]
    })
  return (
    <Dialog
      title={t('commands:keys.title')}
      isWide
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <Lines title={t('commands:keys.everywhere')} lines={everywhere} />
      <Lines
        title={t('commands:keys.here')}
        lines={pageKeys.map(([keys, does]) => ({ keys: shownKeys(keys, language), does: t(`commands:keys.page.${does}`) }))}
      />
      <p className="hint">{t('commands:keys.interview')}</p>
    </Dialog>
  )
}
