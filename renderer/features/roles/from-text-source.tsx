import { FileUp, X } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import type { FailureCode } from '../../../shared/result'
import { useWords } from '../../i18n'
import { Button, IconButton } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { emptyDraft, setText, useDraft } from './from-text-draft'
import { useDescriptionFile } from './use-description-file'

const accepted = ['.pdf', '.docx', '.odt', '.txt', '.text', '.md', 'application/pdf', 'text/plain']

/** The sentences of this page are about reading a file, not about keeping it. */
function useReason(): (code: FailureCode) => string {
  const { t } = useWords()
  return code => (code === 'file-too-large' || code === 'file-wrong-kind' ? t(`imports:failure.${code}`) : t(`common:failure.${code}`))
}

/** The description itself: typed, pasted, dropped or chosen. */
export function FromTextSource() {
  const { t } = useWords()
  const { text, isCut } = useDraft()
  const reason = useReason()
  const replace = (text: string, isCut: boolean, said: string) => {
    const before = useDraft.getState()
    useDraft.setState(emptyDraft)
    setText(text, isCut)
    if (before.text.trim() !== '') showToast(said, () => useDraft.setState(before))
  }
  const file = useDescriptionFile(({ name, text, isCut }) => replace(text, isCut, t('imports:source.took', { name })))
  return (
    <section className="from-text-source" aria-labelledby="from-text-source" data-over={file.isOver || undefined} {...file.events}>
      <div className="row">
        <h2 id="from-text-source">{t('imports:source.title')}</h2>
        <span className="grow" />
        {text !== '' && (
          <Button tone="quiet" onPress={() => replace('', false, t('imports:source.cleared'))}>
            {t('imports:source.clear')}
          </Button>
        )}
        <FileTrigger acceptedFileTypes={accepted} onSelect={file.take}>
          <Button icon={FileUp}>{t('imports:source.choose')}</Button>
        </FileTrigger>
      </div>
      <p className="hint" role="status">
        {file.underWay === null
          ? t(file.isOver ? 'imports:source.drop' : 'imports:source.hint')
          : t('imports:source.reading', { name: file.underWay })}
      </p>
      {file.refused && (
        <div className="failure" role="alert">
          <span className="grow">
            <strong>{file.refused.name}</strong> · {reason(file.refused.code)}
          </span>
          <IconButton icon={X} label={t('common:close')} onPress={file.forget} />
        </div>
      )}
      {isCut && (
        <p className="from-text-note" role="status">
          {t('imports:cut')}
        </p>
      )}
      <div className="from-text-area">
        <TextField
          label={t('imports:source.label')}
          isLabelHidden
          placeholder={t('imports:source.placeholder')}
          rows={12}
          value={text}
          onChange={typed => setText(typed)}
        />
      </div>
    </section>
  )
}
