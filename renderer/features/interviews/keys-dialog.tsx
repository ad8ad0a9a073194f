import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'

const keys = [
  ['Alt 1 – Alt 5', 'rate'],
  ['Alt 0', 'notAssessed'],
  ['Alt ↓ · Alt PgDn', 'next'],
  ['Alt ↑ · Alt PgUp', 'previous'],
  ['Alt Q', 'quote'],
  ['Alt F', 'followUp'],
  ['Alt T', 'time'],
  ['Alt L', 'lock'],
  ['Ctrl S', 'save'],
  ['F1 · ?', 'help'],
] as const

/** Every key of the live screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  return (
    <Dialog
      title={t('interviews:keys.title')}
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <p className="hint">{t('interviews:keys.text')}</p>
      <dl className="live-key-list">
        {keys.map(([key, does]) => (
          <div key={does}>
            <dt>
              <span className="visually-hidden">{key}</span>
              <Kbd keys={key} />
            </dt>
            <dd>{t(`interviews:keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
