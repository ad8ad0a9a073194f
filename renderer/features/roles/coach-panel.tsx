import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Severity } from '../../../shared/domain/coach/finding'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import { requiredText } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import '../../i18n/coach'
import { formatDate } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Dialog } from '../../ui/dialog'
import { isOnRolePage, showSpot, spotWords } from './coach-spot'
import { DraftField } from './draft-field'
import type { RoleWorkProps } from './role-work'
import { useCoach } from './use-coach'
import './coach.css'

const Reason = requiredText(300)
const tones = { block: 'notMet', mend: 'accent', hint: undefined } as const satisfies Record<Severity, string | undefined>

type CardProps = RoleWorkProps & {
  readonly finding: RoleFinding
  readonly onTake: () => void
  readonly onIgnore: () => void
}

function FindingCard({ finding, open, onTake, onIgnore }: CardProps) {
  const words = useWords()
  const { t, language } = words
  const [, goTo] = useLocation()
  const { kind, severity, path, message, suggestion, source } = finding
  const spot = spotWords(words, open.content, path)
  const show = () => (isOnRolePage(path) ? showSpot(path, finding) : goTo(`/roles/${open.role.id}/plan`))
  const tone = tones[severity]
  return (
    <li className="coach-card" data-severity={severity}>
      <div className="row">
        <Chip {...(tone ? { tone } : {})}>{t(`coach:kind.${kind}`)}</Chip>
        <span className="grow" />
        <span className="label">{spot}</span>
      </div>
      <div lang={open.content.language}>
        {finding.words !== '' && <p className="coach-words">{finding.words}</p>}
        <p>{message}</p>
        {suggestion !== null && suggestion !== '' && <p className="coach-better">{suggestion}</p>}
      </div>
      {source && (
        <p className="label">{t('coach:source', { name: source.name, date: formatDate(Date.parse(source.inForce), language) })}</p>
      )}
      <div className="row">
        {suggestion !== null && <Button onPress={onTake}>{suggestion === '' ? t('coach:leaveOut') : t('coach:take')}</Button>}
        <Button tone="quiet" onPress={show} aria-label={t('coach:showNamed', { spot, message })}>
          {t('coach:show')}
        </Button>
        <Button tone="quiet" onPress={onIgnore} aria-label={t('coach:ignoreNamed', { message })}>
          {t('coach:ignore')}
        </Button>
      </div>
    </li>
  )
}

type IgnoreProps = { readonly finding: RoleFinding; readonly onClose: () => void; readonly onSave: (reason: string) => void }

/** What is let stand needs a reason: it is kept with the role. */
function IgnoreDialog({ finding, onClose, onSave }: IgnoreProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" isDisabled={!Reason.safeParse(reason).success} onPress={() => onSave(reason.trim())}>
        {t('coach:ignoreConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('coach:ignoreTitle')} onClose={onClose} actions={actions}>
      <p>{finding.message}</p>
      <DraftField label={t('coach:reason')} rows={2} schema={Reason} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  )
}

/** What still keeps the role from being advertised, and what would be better; each leads to its words. */
export function CoachPanel(work: RoleWorkProps) {
  const { t } = useWords()
  const { open, document } = work
  const [ignoring, setIgnoring] = useState<RoleFinding | null>(null)
  const reading = useCoach(open.content)
  if (!reading) return <p className="hint">{t('coach:reading')}</p>
  const { coach, findings } = reading
  const { blocking, improving, hints } = coach.readiness(findings)
  return (
    <section className="roles-side-part" aria-labelledby="roles-coach">
      <div className="row">
        <h2 id="roles-coach">{t('coach:title')}</h2>
        <span className="grow" />
        <span className="hint num">{t('coach:counts', { mend: blocking.length + improving.length, hints: hints.length })}</span>
      </div>
      {blocking.length === 0 ? (
        <p className="roles-whole">
          <CircleCheck size={15} aria-hidden />
          {t('coach:ready')}
        </p>
      ) : (
        <p className="coach-blocked">{t('coach:blocked', { count: blocking.length })}</p>
      )}
      <ul className="coach-cards">
        {findings.map(finding => (
          <FindingCard
            key={`${finding.path} ${finding.rule} ${finding.start} ${finding.words}`}
            {...work}
            finding={finding}
            onTake={() => document.edit(content => coach.acceptFinding(content, finding))}
            onIgnore={() => setIgnoring(finding)}
          />
        ))}
      </ul>
      {ignoring && (
        <IgnoreDialog
          finding={ignoring}
          onClose={() => setIgnoring(null)}
          onSave={reason => {
            document.edit(content => coach.ignoreFinding(content, ignoring, reason))
            setIgnoring(null)
          }}
        />
      )}
    </section>
  )
}
