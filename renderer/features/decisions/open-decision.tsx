import { Scale, Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type Column, type ComparisonData, compare } from '../../../shared/domain/comparison'
import type { Decision, DecisionDraft } from '../../../shared/domain/decisions'
import { type Draft, useDraft } from '../../draft'
import { useWords } from '../../i18n'
import { Button, LinkButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { FailureNote } from '../../ui/failure-note'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { TextField } from '../../ui/text-field'
import { BlockerList } from './blocker-list'
import { createDecisionDraft, draftOf, unfinishedDecisions } from './decision-draft'
import { PersonCard, type Standing } from './person-card'
import { choicePlace, goToPlace, signPlace } from './places'
import { RecordDialog } from './record-dialog'
import { isSetAside, reasonOf, whatBlocks } from './what-blocks'

function standingOf(draft: DecisionDraft, column: Column): Standing {
  if (isSetAside(column)) return 'set-aside'
  if (draft.chosenApplicationId === null) return 'undecided'
  return draft.chosenApplicationId === column.applicant.applicationId ? 'chosen' : 'not-chosen'
}

type PeopleProps = {
  readonly roleId: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly draft: DecisionDraft
  readonly isChecked: boolean
  readonly onEdit: Draft<DecisionDraft>['edit']
}

function People({ roleId, title, columns, draft, isChecked, onEdit }: PeopleProps) {
  if (columns.length === 0) return null
  return (
    <fieldset>
      <legend className="decisions-legend">
        <h2>{title}</h2>
      </legend>
      <ul className="decisions-people">
        {columns.map(column => {
          const { applicationId } = column.applicant
          return (
            <PersonCard
              key={applicationId}
              roleId={roleId}
              column={column}
              standing={standingOf(draft, column)}
              reason={reasonOf(draft, column)}
              isChecked={isChecked}
              onChoose={() => onEdit(before => ({ ...before, chosenApplicationId: applicationId }))}
              onReason={reason => onEdit(before => ({ ...before, reasons: { ...before.reasons, [applicationId]: reason } }))}
            />
          )
        })}
      </ul>
    </fieldset>
  )
}

/** Two windows wrote: nothing is dropped until one says which version stays. */
function Conflict({ draft }: { readonly draft: Draft<DecisionDraft> }) {
  const { t } = useWords()
  return (
    <div className="decisions-conflict" role="alert">
      <p className="grow">{t('decisions:conflict.text')}</p>
      <Button onPress={draft.keepMine}>{t('decisions:conflict.mine')}</Button>
      <Button onPress={draft.takeOther}>{t('decisions:conflict.other')}</Button>
    </div>
  )
}

type OpenDecisionProps = {
  readonly roleId: string
  readonly decision: Decision
  readonly data: ComparisonData
  readonly Frame: RoleFrameComponent
}

function NobodyYet({ roleId }: { readonly roleId: string }) {
  const { t } = useWords()
  return (
    <EmptyState
      icon={Users}
      title={t('decisions:nobody.title')}
      action={<LinkButton href={`/roles/${roleId}/candidates`}>{t('decisions:nobody.action')}</LinkButton>}
    >
      {t('decisions:nobody.text')}
    </EmptyState>
  )
}

/** The decision while it is written: who, and a reason for everyone. */
export function OpenDecision({ roleId, decision, data, Frame }: OpenDecisionProps) {
  const { t } = useWords()
  const kept = useMemo(() => draftOf(decision), [decision])
  const create = () => createDecisionDraft(decision)
  const { value, other, refusal, draft } = useDraft({ id: roleId, kept, create, unfinished: unfinishedDecisions })
  const columns = useMemo(() => compare(data), [data])
  const [isChecked, setIsChecked] = useState(false)
  const [isConfirming, setIsConfirming] = useState(false)
  if (columns.length === 0) {
    return (
      <Frame roleId={roleId}>
        <NobodyYet roleId={roleId} />
      </Frame>
    )
  }
  const blockers = whatBlocks(value, columns)
  const left = columns.filter(column => !isSetAside(column))
  const chosen = left.find(column => column.applicant.applicationId === value.chosenApplicationId)
  const people = { roleId, draft: value, isChecked, onEdit: draft.edit }
  function decide() {
    setIsChecked(true)
    const [first] = blockers
    if (first) goToPlace(first)
    else setIsConfirming(true)
  }
  const action = (
    <Button tone="primary" icon={Scale} onPress={decide} isDisabled={other !== null}>
      {t('decisions:record')}
    </Button>
  )
  return (
    <Frame roleId={roleId} actions={action} isFlush>
      <div className="decisions">
        <div className="decisions-main" id={choicePlace}>
          {other && <Conflict draft={draft} />}
          {refusal && <FailureNote failure={refusal} />}
          <p className="hint decisions-intro">{t('decisions:intro')}</p>
          <People {...people} title={t('decisions:who')} columns={left} />
          <People {...people} title={t('decisions:earlier')} columns={columns.filter(isSetAside)} />
        </div>
        <aside className="decisions-side" aria-label={t('decisions:side')}>
          <div id={signPlace}>
            <TextField
              label={t('decisions:decidedBy')}
              placeholder={t('decisions:decidedBySuggest')}
              value={value.decidedBy}
              onChange={decidedBy => draft.edit(before => ({ ...before, decidedBy }))}
              maxLength={80}
              problem={isChecked && value.decidedBy.trim() === '' ? 'empty' : null}
            />
          </div>
          <h2>{t('decisions:missing')}</h2>
          <BlockerList roleId={roleId} blockers={blockers} />
          <p className="hint">{t('decisions:sideHint')}</p>
        </aside>
      </div>
      {isConfirming && chosen && (
        <RecordDialog
          roleId={roleId}
          chosenName={chosen.applicant.name}
          othersCount={left.length - 1}
          flush={draft.flush}
          onClose={() => setIsConfirming(false)}
        />
      )}
    </Frame>
  )
}
