import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { DecisionRecord } from '../../../shared/domain/decisions'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { PrintButtons } from '../../ui/print-buttons'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { RecordDocument } from './record-document'
import { ReopenDialog } from './reopen-dialog'

type RecordedDecisionProps = { readonly roleId: string; readonly record: DecisionRecord; readonly Frame: RoleFrameComponent }

/** The decision once made: one document to read, print and keep. */
export function RecordedDecision({ roleId, record, Frame }: RecordedDecisionProps) {
  const { t } = useWords()
  const [isReopening, setIsReopening] = useState(false)
  const actions = (
    <>
      <Button tone="quiet" icon={RotateCcw} onPress={() => setIsReopening(true)}>
        {t('decisions:reopen.button')}
      </Button>
      <PrintButtons name={t('commands:document.decision', { title: record.content.title })} />
    </>
  )
  return (
    <Frame roleId={roleId} actions={actions}>
      <RecordDocument record={record} />
      {isReopening && <ReopenDialog roleId={roleId} onClose={() => setIsReopening(false)} />}
    </Frame>
  )
}
