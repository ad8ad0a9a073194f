import { CircleCheck, Megaphone } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import '../../i18n/coach'
import { useResource } from '../../resource'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { showToast } from '../../ui/toast'
import { useWanted } from '../../wanted'
import { useCoachStore } from './coach-provider'
import { isOnRolePage, isRolePageShown, showSpot, spotWords } from './coach-spot'
import { keyOf } from './coach-store'
import type { RoleWorkProps } from './role-work'
import type { Reading } from './use-coach'
import { useOpenRole } from './use-role-document'
import { newestVersionResource } from './versions-store'

type Show = (spot: Pick<RoleFinding, 'path' | 'start' | 'end'>) => void

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="coach-list">{children}</ul>
    </section>
  )
}

type LinesProps = RoleWorkProps & { readonly title: string; readonly findings: readonly RoleFinding[]; readonly onShow: Show }

/** Findings, each a way to its words. */
function Findings({ title, findings, open, onShow }: LinesProps) {
  const words = useWords()
  return (
    <Part title={title}>
      {findings.map(finding => (
        <li key={keyOf(finding)}>
          <button type="button" className="coach-line" onClick={() => onShow(finding)}>
            <span className="label">{spotWords(words, open.content, finding.path)}</span>
            <span lang={open.content.language}>{finding.message}</span>
          </button>
        </li>
      ))}
    </Part>
  )
}

type StateProps = RoleWorkProps & { readonly reading: Reading; readonly onShow: Show }

/** What keeps the role from being advertised, what would be better, what is fine, and what was let stand. */
function State({ reading, onShow, ...work }: StateProps) {
  const { t } = useWords()
  const { coach, findings } = reading
  const { content } = work.open
  const { blocking, improving, hints } = coach.readiness(findings)
  return (
    <>
      <p>{blocking.length === 0 ? t('coach:freezes') : t('coach:mendFirst')}</p>
      <Findings {...work} title={t('coach:blocking')} findings={blocking} onShow={onShow} />
      <Findings {...work} title={t('coach:improving')} findings={improving} onShow={onShow} />
      <Findings {...work} title={t('coach:hints')} findings={hints} onShow={onShow} />
      <Part title={t('coach:fineTitle')}>
        {coach.fineTopics(content, findings).map(topic => (
          <li key={topic}>
            <button type="button" className="coach-line" onClick={() => onShow({ path: topicPaths[topic] ?? topic, start: 0, end: 0 })}>
              <CircleCheck className="coach-fine" size={15} aria-hidden />
              {t(`coach:fine.${topic}`)}
            </button>
          </li>
        ))}
      </Part>
      <Part title={t('coach:letStandTitle')}>
        {coach.letStand(content, reading.country, reading.misspelt).map(({ finding, note }) => (
          <li key={`${note.rule} ${note.words} ${note.path}`} className="coach-line">
            <span className="grow" lang={content.language}>
              {note.words || finding.message}
            </span>
            <span className="hint">{note.reason}</span>
            <Button
              tone="quiet"
              onPress={() => work.document.edit(now => coach.readAgain(now, note))}
              aria-label={t('coach:readAgainNamed', { words: note.words || finding.message })}
            >
              {t('coach:readAgain')}
            </Button>
          </li>
        ))}
      </Part>
    </>
  )
}

const topicPaths: Readonly<Record<string, string>> = { pay: 'conditions/pay', plan: 'criteria' }

type ReadinessProps = RoleWorkProps & { readonly reading: Reading; readonly onClose: () => void }

function Readiness({ reading, onClose, ...work }: ReadinessProps) {
  const { t } = useWords()
  const { open, document } = work
  const [, goTo] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const newest = useResource(newestVersionResource, { roleId: open.role.id }, ['roles'])
  const { blocking } = reading.coach.readiness(reading.findings)
  const show: Show = ({ path, start, end }) => {
    onClose()
    if (!isOnRolePage(path)) return goTo(`/roles/${open.role.id}/plan`)
    if (!isRolePageShown()) return goTo(`/roles/${open.role.id}`)
    setTimeout(() => showSpot(path, { start, end })) // the dialog gives the focus back first
  }
  async function advertise(): Promise<void> {
    await document.flush()
    if (!document.isSound()) return setFailure({ code: 'invalid-input', message: 'Not all that is written can be kept.' })
    const answer = await api.roles.advertise({ roleId: open.role.id, baseRevision: document.revision() })
    if (!answer.ok) return setFailure(answer.error)
    const { number } = answer.value
    const isNew = newest.kind !== 'ready' || newest.value?.number !== number
    showToast(t(isNew ? 'coach:advertised' : 'coach:advertisedBefore', { number }))
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" isDisabled={blocking.length > 0} onPress={() => void advertise()}>
        {t('coach:advertiseConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('coach:readiness')} onClose={onClose} actions={actions} isWide>
      <State {...work} reading={reading} onShow={show} />
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  )
}

function ReadinessNow({ document, onClose }: Pick<ReadinessProps, 'document' | 'onClose'>) {
  const { reading } = useStore(useCoachStore())
  const open = useOpenRole(document)
  return reading && open.kind === 'ready' && <Readiness open={open.value} document={document} reading={reading} onClose={onClose} />
}

/** Freezes the description as the next advertised version, once nothing keeps it from being published. */
export function Advertise({ document }: Pick<ReadinessProps, 'document'>) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const left = useStore(useCoachStore(), ({ reading }) => reading && reading.coach.readiness(reading.findings).blocking.length)
  useWanted('advertise', left === null ? null : () => setOpen(true))
  if (left === null) return null
  return (
    <>
      <Button tone={left === 0 ? 'primary' : 'plain'} icon={Megaphone} onPress={() => setOpen(true)}>
        {left === 0 ? t('coach:advertise') : t('coach:left', { count: left })}
      </Button>
      {isOpen && <ReadinessNow document={document} onClose={() => setOpen(false)} />}
    </>
  )
}
