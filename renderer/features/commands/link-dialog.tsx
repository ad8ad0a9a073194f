import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

/** Asks before a link leaves the app. The yes is the link itself, so that the browser follows it like any other. */
export function LinkDialog({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  const { t } = useWords()
  const isMail = /^mailto:/i.test(url)
  const where = isMail ? {} : { target: '_blank', rel: 'noopener noreferrer' }
  return (
    <Dialog
      title={t(isMail ? 'commands:link.mail' : 'commands:link.page')}
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <a className="button button-primary" href={url} {...where} onClick={onClose}>
            {t(isMail ? 'commands:link.openMail' : 'commands:link.openPage')}
          </a>
        </>
      }
    >
      <p className="link-address">{url}</p>
      <p className="hint">{t('commands:link.text')}</p>
    </Dialog>
  )
}
