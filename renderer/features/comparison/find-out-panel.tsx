import { Link } from 'wouter'
import type { Column } from '../../../shared/domain/comparison'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWords, type Words } from '../../i18n'
import { formatNumber } from '../../i18n/format'
import { gapWords } from '../../i18n/qualification-words'
import { Kbd } from '../../ui/kbd'
import { noTotalWords } from './column-head'
import { type OpenPerson, type OpenPoint, openPeople } from './find-out'
import type { Spot } from './spots'

const shownPeople = 6
const shownPoints = 4

function pointWords(words: Words, point: OpenPoint): string {
  const { t } = words
  switch (point.kind) {
    case 'gate':
      return point.gate.kind === 'requirement'
        ? t('comparison:findOut.must', { text: point.gate.requirement.text })
        : gapWords(words, point.gate.result)
    case 'not-assessed':
      return t('comparison:findOut.notAssessed', { name: point.name })
    case 'raters-differ':
      return t('comparison:findOut.ratersDiffer', { name: point.name, by: point.by })
  }
}

type PersonCardProps = { readonly roleId: string; readonly person: OpenPerson; readonly onOpen: (spot: Spot) => void }

function PersonCard({ roleId, person: { column, points }, onOpen }: PersonCardProps) {
  const words = useWords()
  const { applicationId, name, openScorecards } = column.applicant
  const waits = column.noTotal === 'nothing-locked' || column.noTotal === 'scorecards-open' ? column.noTotal : null
  return (
    <section className="card comparison-open">
      <h3>{name}</h3>
      <ul>
        {waits && (
          <li>
            <Link href={`/roles/${roleId}/interviews`} className="comparison-point">
              {noTotalWords(words, waits, openScorecards)}
            </Link>
          </li>
        )}
        {points.slice(0, shownPoints).map(point => (
          <li key={`${point.kind} ${point.rowId}`}>
            <button type="button" className="comparison-point" onClick={() => onOpen({ applicationId, rowId: point.rowId })}>
              {pointWords(words, point)}
            </button>
          </li>
        ))}
      </ul>
      {points.length > shownPoints && <p className="hint">{words.t('comparison:findOut.more', { count: points.length - shownPoints })}</p>}
    </section>
  )
}

/** Which weights are not 1 and why; or that all are equal. */
function Weights({ content }: { readonly content: RoleContent }) {
  const { t, language } = useWords()
  const changed = content.criteria.filter(criterion => criterion.weight !== 1)
  if (changed.length === 0) return <p className="hint">{t('comparison:weights.equal')}</p>
  return (
    <section className="comparison-weights">
      <h3>{t('comparison:weights.title')}</h3>
      {changed.map(criterion => (
        <p key={criterion.id} className="hint">
          {t('comparison:weights.line', {
            name: criterion.name,
            weight: formatNumber(criterion.weight, language),
            reason: criterion.weightReason,
          })}
        </p>
      ))}
    </section>
  )
}

type FindOutPanelProps = {
  readonly roleId: string
  readonly content: RoleContent
  readonly columns: readonly Column[]
  readonly onOpen: (spot: Spot) => void
}

/** What is still unknown about those who can be chosen, in sentences; each leads to its cell. */
export function FindOutPanel({ roleId, content, columns, onOpen }: FindOutPanelProps) {
  const { t } = useWords()
  const isDecided = columns.some(column => column.applicant.stage === 'hired')
  const people = isDecided ? [] : openPeople(content, columns)
  const nothing = isDecided ? 'decided' : 'nothing'
  return (
    <>
      <div>
        <h2>{t('comparison:findOut.title')}</h2>
        <p className="hint">{t(`comparison:findOut.${people.length === 0 ? nothing : 'intro'}`)}</p>
      </div>
      {people.slice(0, shownPeople).map(person => (
        <PersonCard key={person.column.applicant.applicationId} roleId={roleId} person={person} onOpen={onOpen} />
      ))}
      {people.length > shownPeople && <p className="hint">{t('comparison:findOut.morePeople', { count: people.length - shownPeople })}</p>}
      <Weights content={content} />
      <p className="comparison-keys hint">
        <Kbd keys="↑ ↓ ← →" /> {t('comparison:keys.move')} <Kbd keys="E" /> {t('comparison:keys.evidence')}
      </p>
    </>
  )
}
