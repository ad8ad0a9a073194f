import { X } from 'lucide-react'
import { Link } from 'wouter'
import type { Column, Evidence } from '../../../shared/domain/comparison'
import type { Gate } from '../../../shared/domain/gates'
import type { Criterion } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { conditionWords, ruleWords } from '../../i18n/qualification-words'
import { useResource } from '../../resource'
import { IconButton } from '../../ui/button'
import { GateChip } from '../../ui/chip'
import { Loaded } from '../../ui/loaded'
import { Pips } from '../../ui/pips'
import type { Row } from './comparison-rows'
import { evidenceResource } from './comparison-store'
import { gateWords } from './fact-words'

type Value = Exclude<Evidence['value'], null>
const levels = [1, 2, 3, 4, 5] as const

/** The behaviour that a rating stands for; '' where the role does not describe it. */
function anchorOf(criterion: Criterion, value: Value): string {
  const level = levels.find(each => each === value)
  return level === undefined ? '' : criterion.anchors[level]
}

function RatingLine({ criterion, value }: { readonly criterion: Criterion; readonly value: Evidence['value'] }) {
  const { t } = useWords()
  if (value === null) return <span className="comparison-unknown">{t('comparison:notAssessed')}</span>
  const anchor = anchorOf(criterion, value)
  return (
    <>
      <p className="comparison-rating">
        <span className="comparison-figure num">{value}</span>
        <span className="visually-hidden">{t('comparison:ofFive')}</span>
        <Pips value={value} />
      </p>
      {anchor !== '' && <p className="comparison-anchor">{t('comparison:anchor', { value, text: anchor })}</p>}
    </>
  )
}

/** What one rater saw: the rating, the line that shows it, and everything written down for it. */
function RaterCard({ criterion, evidence }: { readonly criterion: Criterion; readonly evidence: Evidence }) {
  const { t } = useWords()
  const steps = evidence.steps.filter(step => step.note.trim() !== '')
  return (
    <section className="card comparison-rater">
      <h3>
        {evidence.rater} <span className="comparison-round">· {evidence.title}</span>
      </h3>
      <RatingLine criterion={criterion} value={evidence.value} />
      {evidence.quote !== '' && <blockquote className="comparison-blockquote">{evidence.quote}</blockquote>}
      {steps.map(step => (
        <div key={step.stepId}>
          <p className="label">{step.asked}</p>
          <p className="comparison-note">{step.note}</p>
        </div>
      ))}
      {steps.length === 0 && evidence.value === null && <p className="hint">{t('comparison:evidence.noNote')}</p>}
    </section>
  )
}

function RatingEvidence({ column, criterion }: { readonly column: Column; readonly criterion: Criterion }) {
  const { t } = useWords()
  const { applicationId, scorecards } = column.applicant
  const load = useResource(evidenceResource, { applicationId, criterionId: criterion.id }, ['interviews'])
  return (
    <Loaded load={load}>
      {found =>
        found.length === 0 ? (
          <p className="hint">{t(scorecards.length === 0 ? 'comparison:evidence.noInterview' : 'comparison:evidence.notRated')}</p>
        ) : (
          found.map(evidence => <RaterCard key={evidence.interviewId} criterion={criterion} evidence={evidence} />)
        )
      }
    </Loaded>
  )
}

/** Why a must stands as it does; the rule branch by branch. */
function GateEvidence({ column, gate }: { readonly column: Column; readonly gate: Gate }) {
  const words = useWords()
  const note = gateWords(words, gate, column.applicant.facts)
  return (
    <>
      <section className="card comparison-rater">
        <p>
          <GateChip status={gate.status} />
        </p>
        <p className="comparison-note">{note === '' ? words.t('comparison:evidence.noCheckNote') : note}</p>
      </section>
      {gate.kind === 'qualification' &&
        gate.result.branches.map((branch, at) => (
          <section key={at} className="card comparison-rater">
            <h3>{words.t('comparison:evidence.branch', { number: at + 1 })}</h3>
            {branch.conditions.map(({ condition, status }) => {
              const sentence = conditionWords(words, condition)
              return (
                <p key={sentence} className="comparison-condition">
                  <span className="grow">{sentence}</span>
                  <GateChip status={status} />
                </p>
              )
            })}
          </section>
        ))}
    </>
  )
}

type EvidencePanelProps = {
  readonly roleId: string
  readonly column: Column
  readonly row: Row
  readonly rule: Parameters<typeof ruleWords>[1]
  readonly onClose: () => void
}

/** All that stands behind one cell. */
export function EvidencePanel({ roleId, column, row, rule, onClose }: EvidencePanelProps) {
  const words = useWords()
  const { t } = words
  const { applicationId, name } = column.applicant
  const title = row.kind === 'criterion' ? row.criterion.name : (row.requirement?.text ?? ruleWords(words, rule))
  const gate = row.kind === 'must' ? column.gates[row.at] : undefined
  return (
    <>
      <div className="comparison-panel-head">
        <div className="grow" aria-live="polite">
          <p className="hint">{name}</p>
          <h2>{title}</h2>
        </div>
        <IconButton icon={X} label={t('comparison:evidence.close')} onPress={onClose} aria-keyshortcuts="Escape" />
      </div>
      {row.kind === 'criterion' && <RatingEvidence column={column} criterion={row.criterion} />}
      {gate && <GateEvidence column={column} gate={gate} />}
      <Link href={`/roles/${roleId}/candidates/${applicationId}`} className="comparison-link">
        {t('comparison:evidence.file', { name })}
      </Link>
    </>
  )
}
