import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../../shared/result'
import { hostApi } from '../../api'
import { useHostInfo } from '../../host-info'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'

function DataFolder() {
  const { t } = useWords()
  const { dataFolder, canOpenFolder } = useHostInfo()
  const [failure, setFailure] = useState<Failure | null>(null)
  async function open() {
    const answer = await hostApi.openDataFolder({})
    setFailure(answer.ok ? null : answer.error)
  }
  if (dataFolder === '') return null
  return (
    <section className="about-folder">
      <p>{t('commands:about.folder')}</p>
      <code className="about-path">{dataFolder}</code>
      {canOpenFolder && (
        <Button icon={FolderOpen} onPress={() => void open()}>
          {t('commands:about.openFolder')}
        </Button>
      )}
      {failure && <FailureNote failure={failure} />}
    </section>
  )
}

/** What this is, what it does not do, and what others gave to it. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const version = useHostInfo(info => info.version)
  return (
    <Dialog
      title={t('commands:about.title')}
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <p>
        {t('commands:about.what')} {version !== '' && <span className="num">{t('commands:about.version', { version })}</span>}
      </p>
      <p className="about-silent">{t('commands:about.silent')}</p>
      <DataFolder />
      <section className="about-sources">
        <h3>{t('commands:about.sources')}</h3>
        <p className="hint">{t('commands:about.onet')}</p>
        <p className="hint">{t('commands:about.rome')}</p>
        <p className="hint">{t('commands:about.licence')}</p>
      </section>
    </Dialog>
  )
}
