import { CircleCheck } from 'lucide-react'
import { memo, useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import { problemWith, requiredText } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import '../../i18n/coach'
import { shortcutOf } from '../../shortcuts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'
import { TextField } from '../../ui/text-field'
import { useWanted } from '../../wanted'
import { CoachCard } from './coach-card'
import { useCoachStore } from './coach-provider'
import { cardId, isBeside, isOnRolePage, putCursor, showSpot, spotWords, textSpot } from './coach-spot'
import { activate, keyOf, neighbour, settle } from './coach-store'
import type { RoleDocument } from './role-document'
import type { Reading } from './use-coach'
import './coach.css'

const Reason = requiredText(300)

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
      <TextField
        label={t('coach:reason')}
        rows={2}
        value={reason}
        onChange={setReason}
        problem={reason === '' ? null : problemWith(Reason, reason)}
        autoFocus
      />
    </Dialog>
  )
}

/** Rules that could not be read are named; all others work. */
function BrokenRules({ reading: { coach, content, country } }: { readonly reading: Reading }) {
  const { t } = useWords()
  const broken = useMemo(() => coach.brokenRules(content.language, country), [coach, content.language, country])
  return (
    broken.length > 0 && (
      <p className="hint">{t('coach:broken', { count: broken.length, names: broken.map(({ name }) => name).join(', ') })}</p>
    )
  )
}

type PanelProps = { readonly roleId: string; readonly document: RoleDocument }

/** What can be done about a finding, from its card or by the keys of the commands. */
function useFindings({ roleId, document }: PanelProps) {
  const store = useCoachStore()
  const [, goTo] = useLocation()
  const [ignoring, setIgnoring] = useState<RoleFinding | null>(null)
  const [said, setSaid] = useState('')
  const planPage = `/roles/${roleId}/plan`
  const show = useCallback(
    (finding: RoleFinding) => {
      if (!isOnRolePage(finding.path)) return goTo(planPage)
      showSpot(finding.path, finding)
      activate(store, finding)
    },
    [store, goTo, planPage],
  )
  const take = useCallback(
    (finding: RoleFinding) => {
      const { reading } = store.getState()
      if (!reading || finding.suggestion === null) return
      document.edit(content => reading.coach.acceptFinding(content, finding))
      settle(store, finding)
      putCursor(finding.path, finding.start + finding.suggestion.length)
    },
    [store, document],
  )
  const step = (by: 1 | -1) => {
    const { active } = store.getState()
    // after a line was taken, the next remark of the same text is the active one before one has been led to it
    const finding = active && isBeside(textSpot(window.document.activeElement), active) ? active : neighbour(store.getState(), by)
    if (finding) show(finding)
    setSaid(finding ? [finding.words, finding.message, finding.suggestion].filter(Boolean).join('. ') : '')
  }
  const withActive = (run: (finding: RoleFinding) => void) => {
    const { active } = store.getState()
    if (active) run(active)
  }
  useWanted('coach-next', () => step(1))
  useWanted('coach-previous', () => step(-1))
  useWanted('coach-take', () => withActive(take))
  useWanted('coach-ignore', () => withActive(setIgnoring))
  return { store, ignoring, setIgnoring, said, show, take }
}

/** What still keeps the role from being advertised, and what would be better; each leads to its words. */
export const CoachPanel = memo(function CoachPanel(panel: PanelProps) {
  const words = useWords()
  const { t, language } = words
  const { document } = panel
  const { store, ignoring, setIgnoring, said, show, take } = useFindings(panel)
  const { reading, active } = useStore(store)
  if (!reading) return <p className="hint">{t('coach:reading')}</p>
  const { coach, content, findings } = reading
  const { blocking, improving, hints } = coach.readiness(findings)
  const isFirstOfItsText = (finding: RoleFinding) => findings.find(({ path }) => path === finding.path) === finding
  return (
    <section className="roles-side-part" aria-labelledby="roles-coach">
      <div className="coach-head">
        <h2 id="roles-coach">{t('coach:title')}</h2>
        <span className="hint num">
          {t('coach:mendCount', { count: blocking.length + improving.length })} · {t('coach:hintCount', { count: hints.length })}
        </span>
      </div>
      {blocking.length === 0 ? (
        <p className="roles-whole">
          <CircleCheck size={15} aria-hidden />
          {t('coach:ready')}
        </p>
      ) : (
        <p className="coach-blocked">{t('coach:blocked', { count: blocking.length })}</p>
      )}
      {findings.length > 0 && (
        <p className="hint coach-keys">
          <Kbd keys={shortcutOf('coach-next', language)} /> {t('coach:keys.next')}
          <Kbd keys={shortcutOf('coach-take', language)} /> {t('coach:keys.take')}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite" lang={content.language}>
        {said}
      </p>
      <ul className="coach-cards">
        {findings.map(finding => (
          <CoachCard
            key={keyOf(finding)}
            finding={finding}
            spot={spotWords(words, content, finding.path)}
            written={content.language}
            id={isFirstOfItsText(finding) ? cardId(finding.path) : undefined}
            isActive={active !== null && keyOf(active) === keyOf(finding)}
            onTake={take}
            onShow={show}
            onIgnore={setIgnoring}
          />
        ))}
      </ul>
      <BrokenRules reading={reading} />
      {ignoring && (
        <IgnoreDialog
          finding={ignoring}
          onClose={() => setIgnoring(null)}
          onSave={reason => {
            document.edit(now => coach.ignoreFinding(now, ignoring, reason))
            setIgnoring(null)
          }}
        />
      )}
    </section>
  )
})
