import { Download, Eye, Paperclip, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { CandidateFile } from '../../../shared/domain/candidates'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { Button, IconButton } from '../../ui/button'
import { showToast } from '../../ui/toast'
import { ConfirmDialog } from './confirm-dialog'
import { formatSize } from './file-size'
import { isReadable, readFile } from './read-file'
import type { Attaching } from './use-attaching'

const accepted = ['.pdf', '.docx', '.odt', '.doc', '.rtf', '.txt', '.md', 'application/pdf', 'text/plain']

type FilesSectionProps = { readonly files: readonly CandidateFile[]; readonly attaching: Attaching }

/** What came with the application: attach, save a copy, remove. */
export function FilesSection({ files, attaching }: FilesSectionProps) {
  const { t } = useWords()
  return (
    <section className="candidate-part" aria-labelledby="candidate-files">
      <div className="row">
        <h3 id="candidate-files" className="candidate-part-title">
          {t('candidates:part.files')}
        </h3>
        <span className="grow" />
        <FileTrigger allowsMultiple acceptedFileTypes={accepted} onSelect={chosen => chosen && attaching.attach([...chosen])}>
          <Button icon={Paperclip}>{t('candidates:files.attach')}</Button>
        </FileTrigger>
      </div>
      <Refusals attaching={attaching} />
      {files.length === 0 && attaching.underWay === null && <p className="candidate-drop hint">{t('candidates:files.none')}</p>}
      <ul className="candidate-files">
        {files.map(file => (
          <FileLine key={file.id} file={file} />
        ))}
        {attaching.underWay !== null && (
          <li className="candidate-file hint" aria-busy>
            {t('candidates:files.attaching', { name: attaching.underWay })}
          </li>
        )}
      </ul>
    </section>
  )
}

/** Each file that was not taken, by name, and why. */
function Refusals({ attaching }: { readonly attaching: Attaching }) {
  const { t } = useWords()
  if (attaching.refused.length === 0) return null
  return (
    <div className="failure" role="alert">
      <ul className="grow">
        {attaching.refused.map(({ id, name, code }) => (
          <li key={id}>{t('candidates:files.refused', { name, reason: t(`common:failure.${code}`) })}</li>
        ))}
      </ul>
      <IconButton icon={X} label={t('common:close')} onPress={attaching.forget} />
    </div>
  )
}

function FileLine({ file }: { readonly file: CandidateFile }) {
  const { t, language } = useWords()
  const [isRemoving, setIsRemoving] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const read = async (as: 'tab' | 'copy') => setFailure(await readFile(file.id, as))
  const remove = async () => {
    const answer = await api.candidates.removeFile({ fileId: file.id })
    if (!answer.ok) return setFailure(answer.error)
    setIsRemoving(false)
    showToast(t('candidates:files.removed', { name: file.name }))
  }
  return (
    <li className="candidate-file">
      <span className="candidate-file-name" title={file.name}>
        {file.name}
      </span>
      <span className="hint num">
        {formatSize(file.sizeBytes, language)} · {formatDate(file.addedAtMs, language)}
      </span>
      {isReadable(file) && (
        <IconButton icon={Eye} label={t('candidates:files.open', { name: file.name })} onPress={() => void read('tab')} />
      )}
      <IconButton icon={Download} label={t('candidates:files.copyOf', { name: file.name })} onPress={() => void read('copy')} />
      <IconButton icon={Trash2} label={t('candidates:files.removeOf', { name: file.name })} onPress={() => setIsRemoving(true)} />
      {failure && !isRemoving && (
        <p className="field-problem" role="alert">
          {t('candidates:files.refused', { name: file.name, reason: t(`common:failure.${failure.code}`) })}
        </p>
      )}
      {isRemoving && (
        <ConfirmDialog
          title={t('candidates:files.removeTitle')}
          confirm={t('candidates:files.remove')}
          failure={failure}
          onConfirm={() => void remove()}
          onClose={() => setIsRemoving(false)}
        >
          {t('candidates:files.removeText', { name: file.name })}
        </ConfirmDialog>
      )}
    </li>
  )
}
