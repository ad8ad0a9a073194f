import { ArrowRight, CalendarClock } from 'lucide-react'
import { Link } from 'wouter'
import { type Application, type ApplicationSummary, boardStages, type StageMove } from '../../../shared/domain/candidates'
import { useWords } from '../../i18n'
import { formatDateTime } from '../../i18n/format'
import { Button, LinkButton } from '../../ui/button'
import { Select } from '../../ui/select'
import type { BoardStage } from './shown-candidates'
import { useUndoMove } from './use-moves'

type StandingProps = {
  readonly application: Application
  /** The person's line of the list; undefined while it is read. */
  readonly summary: ApplicationSummary | undefined
  readonly onMove: (toStage: BoardStage) => void
}

/** Where the application stands, the way on, and how it came there. */
export const Standing = ({ application, summary, onMove }: StandingProps) => (
  <aside className="candidate-standing">
    <StageCard application={application} onMove={onMove} />
    <InterviewsCard roleId={application.roleId} summary={summary} />
    <History application={application} />
  </aside>
)

/** The stage after this one; nobody is moved on from the last, nor set aside by "on". */
const nextStage = (stage: BoardStage): Exclude<BoardStage, 'rejected'> | null => {
  const next = boardStages[boardStages.indexOf(stage) + 1]
  return next === undefined || next === 'rejected' ? null : next
}

function StageCard({ application: { stage, roleId, rejection }, onMove }: Pick<StandingProps, 'application' | 'onMove'>) {
  const { t } = useWords()
  if (stage === 'hired') {
    return (
      <section className="card candidate-card">
        <h3>{t('common:stage.hired')}</h3>
        <p className="hint">{t('candidates:standing.hired')}</p>
        <LinkButton href={`/roles/${roleId}/decision`}>{t('candidates:standing.toDecision')}</LinkButton>
      </section>
    )
  }
  const next = nextStage(stage)
  return (
    <section className="card candidate-card">
      <Select
        label={t('candidates:standing.stage')}
        value={stage}
        options={boardStages.map(id => ({ id, label: t(`common:stage.${id}`) }))}
        onChange={toStage => toStage !== stage && onMove(toStage)}
      />
      {rejection && (
        <p className="candidate-reason">
          <span className="label">{t(`candidates:rejection.${rejection.kind}`)}</span>
          {rejection.reason}
        </p>
      )}
      {stage !== 'rejected' && (
        <div className="candidate-steps">
          {next && (
            <Button tone="primary" icon={ArrowRight} onPress={() => onMove(next)}>
              {t(`candidates:standing.moveOn.${next}`)}
            </Button>
          )}
          <Button onPress={() => onMove('rejected')}>{t('candidates:standing.setAside')}</Button>
        </div>
      )}
    </section>
  )
}

function InterviewsCard({ roleId, summary }: { readonly roleId: string; readonly summary: ApplicationSummary | undefined }) {
  const { t } = useWords()
  const planned = summary?.plannedInterviews ?? 0
  const locked = summary?.lockedScorecards ?? 0
  const facts = [
    ...(planned > 0 ? [t('candidates:mark.planned', { count: planned })] : []),
    ...(locked > 0 ? [t('candidates:mark.locked', { count: locked })] : []),
  ]
  return (
    <section className="card candidate-card">
      <h3>{t('candidates:standing.interviews')}</h3>
      <p className="hint">{facts.length > 0 ? facts.join(' · ') : t('candidates:standing.noInterview')}</p>
      <LinkButton href={`/roles/${roleId}/interviews`} icon={CalendarClock}>
        {t('candidates:standing.toInterviews')}
      </LinkButton>
    </section>
  )
}

function History({ application }: { readonly application: Application }) {
  const { t, language } = useWords()
  const { moves, createdAtMs, roleId, roleVersion } = application
  return (
    <section className="candidate-history" aria-labelledby="candidate-history">
      <h3 id="candidate-history">{t('candidates:standing.history')}</h3>
      <ol>
        {moves.map((move, at) => (
          <MoveLine key={move.id} move={move} isNewest={at === 0} />
        ))}
        <li>
          <span>{t('candidates:standing.applied')}</span>
          {roleVersion !== null && (
            <Link href={`/roles/${roleId}/versions/${roleVersion}`}>{t('candidates:standing.appliedUnder', { number: roleVersion })}</Link>
          )}
          <span className="hint num">{formatDateTime(createdAtMs, language)}</span>
        </li>
      </ol>
    </section>
  )
}

/** A move that the decision made is taken back by reopening the decision. */
const isByDecision = (move: StageMove) => move.toStage === 'hired' || move.fromStage === 'hired'

function MoveLine({ move, isNewest }: { readonly move: StageMove; readonly isNewest: boolean }) {
  const { t, language } = useWords()
  const undo = useUndoMove()
  return (
    <li>
      <span className="row">
        <span className="grow">
          {t(`common:stage.${move.fromStage}`)} → {t(`common:stage.${move.toStage}`)}
        </span>
        {isNewest && !isByDecision(move) && (
          <Button tone="quiet" onPress={() => void undo(move.id)}>
            {t('common:undo')}
          </Button>
        )}
      </span>
      {move.rejection && (
        <span className="candidate-reason">
          <span className="label">{t(`candidates:rejection.${move.rejection.kind}`)}</span>
          {move.rejection.reason}
        </span>
      )}
      <span className="hint num">{formatDateTime(move.atMs, language)}</span>
    </li>
  )
}
