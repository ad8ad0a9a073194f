import { Megaphone } from 'lucide-react'
import { useState } from 'react'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import '../../i18n/coach'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { showToast } from '../../ui/toast'
import { spotWords } from './coach-spot'
import type { RoleWorkProps } from './role-work'
import { useCoach } from './use-coach'

type PartProps = RoleWorkProps & { readonly title: string; readonly findings: readonly RoleFinding[] }

function Part({ title, findings, open }: PartProps) {
  const words = useWords()
  if (findings.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="coach-list">
        {findings.map(finding => (
          <li key={`${finding.path} ${finding.rule} ${finding.start}`} lang={open.content.language}>
            <span className="label">{spotWords(words, open.content, finding.path)}</span> {finding.message}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Freezes the description as the next advertised version, once nothing keeps it from being published. */
export function Advertise(work: RoleWorkProps) {
  const { t } = useWords()
  const { open, document } = work
  const [isOpen, setOpen] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const reading = useCoach(open.content)
  if (!reading) return null
  const { blocking, improving, hints } = reading.coach.readiness(reading.findings)
  const close = () => {
    setOpen(false)
    setFailure(null)
  }
  async function advertise(): Promise<void> {
    await document.flush()
    const answer = await api.roles.advertise({ roleId: open.role.id, baseRevision: document.revision() })
    if (!answer.ok) return setFailure(answer.error)
    showToast(t('coach:advertised', { number: answer.value.number }))
    close()
  }
  const actions = (
    <>
      <Button onPress={close}>{t('common:cancel')}</Button>
      <Button tone="primary" isDisabled={blocking.length > 0} onPress={() => void advertise()}>
        {t('coach:advertiseConfirm')}
      </Button>
    </>
  )
  return (
    <>
      <Button tone={blocking.length === 0 ? 'primary' : 'plain'} icon={Megaphone} onPress={() => setOpen(true)}>
        {blocking.length === 0 ? t('coach:advertise') : t('coach:left', { count: blocking.length })}
      </Button>
      {isOpen && (
        <Dialog title={t('coach:readiness')} onClose={close} actions={actions} isWide>
          <p>{blocking.length === 0 ? t('coach:freezes') : t('coach:mendFirst')}</p>
          <Part {...work} title={t('coach:blocking')} findings={blocking} />
          <Part {...work} title={t('coach:improving')} findings={improving} />
          <Part {...work} title={t('coach:hints')} findings={hints} />
          {failure && <FailureNote failure={failure} />}
        </Dialog>
      )}
    </>
  )
}
