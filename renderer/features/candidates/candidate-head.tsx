import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Application, ApplicationSummary } from '../../../shared/domain/candidates'
import type { GateStatus } from '../../../shared/domain/qualification'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { formatList } from '../../i18n/format'
import { IconButton, LinkButton } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { Menu } from '../../ui/menu'
import { showToast } from '../../ui/toast'
import { Musts } from './candidate-card'
import { useCandidatesView } from './candidates-store'
import { ConfirmDialog } from './confirm-dialog'
import { usePageKeys } from './page-keys'
import { boardOrder, filterPeople, sortPeople } from './shown-candidates'

type CandidateHeadProps = {
  readonly application: Application
  readonly name: string
  /** All gates together as they follow from what is on the screen; null: the role has none. */
  readonly gate: GateStatus | null
  readonly people: readonly ApplicationSummary[]
}

/** The button that led here: who turns over a pile stays on it, although each page is a new one. */
let turnedBy: 'previous' | 'next' | null = null

function takeTurn() {
  const by = turnedBy
  turnedBy = null
  return by
}

/** Who this is, and the way to the others. */
export function CandidateHead({ application, name, gate, people }: CandidateHeadProps) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  const [isDeleting, setIsDeleting] = useState(false)
  const [turn] = useState(takeTurn)
  const order = useShownOrder(application.id, people)
  const at = order.findIndex(person => person.id === application.id)
  const goTo = (person: ApplicationSummary | undefined) => person && navigate(`/roles/${application.roleId}/candidates/${person.id}`)
  const next = at < 0 ? undefined : order[at + 1]
  const previous = order[at - 1]
  const turnTo = (by: 'previous' | 'next') => {
    turnedBy = by
    goTo(by === 'next' ? next : previous)
  }
  usePageKeys({ j: () => goTo(next), k: () => goTo(previous) })
  return (
    <header className="candidate-head">
      <LinkButton tone="quiet" icon={ArrowLeft} href={`/roles/${application.roleId}/candidates`}>
        {t('candidates:head.back')}
      </LinkButton>
      <h2 className="candidate-name">{name}</h2>
      {gate && <Musts gate={gate} isNamed />}
      <span className="grow" />
      {at >= 0 && <span className="hint num">{t('candidates:head.position', { position: at + 1, total: order.length })}</span>}
      <span className="candidate-turn">
        <IconButton
          icon={ChevronLeft}
          label={t('candidates:head.previous')}
          aria-keyshortcuts="K"
          isDisabled={!previous}
          autoFocus={turn === 'previous'}
          onPress={() => turnTo('previous')}
        />
        <Kbd keys="K" />
        <Kbd keys="J" />
        <IconButton
          icon={ChevronRight}
          label={t('candidates:head.next')}
          aria-keyshortcuts="J"
          isDisabled={!next}
          autoFocus={turn === 'next'}
          onPress={() => turnTo('next')}
        />
      </span>
      <Menu
        label={t('common:more')}
        actions={[{ id: 'delete', label: t('candidates:delete.start'), isDanger: true, run: () => setIsDeleting(true) }]}
      />
      {isDeleting && <DeleteDialog application={application} name={name} onClose={() => setIsDeleting(false)} />}
    </header>
  )
}

/** The order of the board or the list that one comes from; everybody where the filter leaves this person out. */
function useShownOrder(applicationId: string, people: readonly ApplicationSummary[]): readonly ApplicationSummary[] {
  const { language } = useWords()
  const { kind, sort, find, gate } = useCandidatesView()
  return useMemo(() => {
    const filtered = filterPeople(people, { find, gate })
    const isIn = filtered.some(person => person.id === applicationId)
    return sortPeople(isIn ? filtered : people, kind === 'board' ? boardOrder : sort, language)
  }, [applicationId, people, kind, sort, find, gate, language])
}

type DeleteDialogProps = { readonly application: Application; readonly name: string; readonly onClose: () => void }

function DeleteDialog({ application, name, onClose }: DeleteDialogProps) {
  const { t, language } = useWords()
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const parts = [
    t('candidates:delete.written'),
    ...(application.files.length > 0 ? [t('candidates:mark.files', { count: application.files.length })] : []),
    t('candidates:delete.scorecards'),
  ]
  const remove = async () => {
    const answer = await api.candidates.remove({ applicationId: application.id })
    if (!answer.ok) return setFailure(answer.error)
    navigate(`/roles/${application.roleId}/candidates`)
    showToast(t('candidates:delete.done', { name }))
  }
  return (
    <ConfirmDialog
      title={t('candidates:delete.title', { name })}
      confirm={t('candidates:delete.confirm')}
      failure={failure}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t('candidates:delete.text', { parts: formatList(parts, language) })}
    </ConfirmDialog>
  )
}
