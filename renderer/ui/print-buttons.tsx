import { FileDown, Printer } from 'lucide-react'
import { useHostInfo } from '../host-info'
import { useWords } from '../i18n'
import { useShownDocument } from '../place'
import { useCommands } from '../use-commands'
import { Button, type ButtonTone } from './button'

type PrintButtonsProps = {
  /** What the document is called; a file of it gets this name. */
  readonly name: string | null
  readonly tone?: ButtonTone
  /** Said instead of "Print or save as PDF" where there is no room for it. */
  readonly label?: string
}

/** The ways of the shown document onto paper; in a host that writes PDFs itself, a button for that too. */
export function PrintButtons({ name, tone = 'primary', label }: PrintButtonsProps) {
  const { t } = useWords()
  const run = useCommands()
  const canSavePdf = useHostInfo(info => info.canSavePdf)
  useShownDocument(name)
  return (
    <>
      {canSavePdf && (
        <Button tone="quiet" icon={FileDown} onPress={() => void run('save-pdf')}>
          {t('commands:pdf')}
        </Button>
      )}
      <Button tone={tone} icon={Printer} onPress={() => void run('print')}>
        {label ?? t(canSavePdf ? 'commands:printOnly' : 'common:print')}
      </Button>
    </>
  )
}
