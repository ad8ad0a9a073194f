import { Printer } from 'lucide-react'
import { copyText } from '../../../clipboard'
import { useHostInfo } from '../../../host-info'
import { useWords } from '../../../i18n'
import { useShownDocument } from '../../../place'
import { Button } from '../../../ui/button'
import { Menu } from '../../../ui/menu'
import { showToast } from '../../../ui/toast'
import { useCommands } from '../../../use-commands'
import { type ChosenDocument, type FileFormat, saveFile } from './document-files'
import { printedRole } from './printed-role'
import { writeText } from './write-text'

/** The menu is still open while one of it is chosen: it must not be on the paper, and is no place for a command. */
const afterMenu = (act: () => void) => void setTimeout(act)

/** The ways of the chosen document out of the app: on paper, as a file, on the clipboard. */
export function DocumentActions(chosen: ChosenDocument) {
  const { t } = useWords()
  const run = useCommands()
  const canSavePdf = useHostInfo(info => info.canSavePdf)
  const printed = printedRole(chosen.kind, chosen.content, chosen.firm.firmName)
  useShownDocument(printed.name)

  async function save(format: FileFormat): Promise<void> {
    const { file, isSaved } = await saveFile(format, chosen)
    showToast(isSaved ? t('documents:saved', { file }) : t('documents:notSaved', { file }))
  }
  async function copy(): Promise<void> {
    showToast((await copyText(writeText(printed))) ? t('documents:copied') : t('documents:notCopied'))
  }
  const asFile = (format: FileFormat) => ({ id: format, label: t(`documents:save.${format}`), run: () => void save(format) })
  const actions = [
    { id: 'pdf', label: t('documents:save.pdf'), run: () => afterMenu(() => run(canSavePdf ? 'save-pdf' : 'print')) },
    asFile('docx'),
    asFile('html'),
    asFile('markdown'),
    { id: 'text', label: t('documents:save.text'), run: () => void copy() },
    asFile('posting'),
  ]
  return (
    <>
      <Menu label={t('documents:save.menu')} actions={actions} isNamed />
      <Button tone="primary" icon={Printer} onPress={() => void run('print')}>
        {t('commands:printOnly')}
      </Button>
    </>
  )
}
