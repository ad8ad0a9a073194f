import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import '../../i18n/translation'
import '../../i18n/versions'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Menu } from '../../ui/menu'
import { CopyRoleForm } from './copy-role-form'
import type { RoleDocument } from './role-document'
import { forgetRoleDocument } from './use-role-document'

type MenuProps = { readonly roleId: string; readonly document: RoleDocument }

type DialogProps = MenuProps & { readonly onClose: () => void }

function RemoveRole({ roleId, document, onClose }: DialogProps) {
  const { t } = useWords()
  const [, goTo] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  async function remove(): Promise<void> {
    await document.flush()
    const answer = await api.roles.remove({ roleId })
    if (!answer.ok) return setFailure(answer.error)
    forgetRoleDocument(roleId)
    goTo('/')
  }
  const actions = (
    <>
      <Button onPress={onClose}>{failure ? t('common:close') : t('common:cancel')}</Button>
      {!failure && (
        <Button tone="danger" onPress={() => void remove()}>
          {t('roles:remove.confirm')}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={t('roles:remove.title', { title: document.content()?.title })} onClose={onClose} actions={actions} role="alertdialog">
      {failure ? <FailureNote failure={failure} /> : <p>{t('roles:remove.text')}</p>}
    </Dialog>
  )
}

function CopyRole({ roleId, document, onClose }: DialogProps) {
  const { t } = useWords()
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" type="submit" form="roles-copy">
        {t('roles:copy.confirm')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('roles:copy.title')} onClose={onClose} actions={actions}>
      <CopyRoleForm id="roles-copy" roleId={roleId} title={document.content()?.title ?? ''} before={document.flush}>
        <p className="hint">{t('roles:copy.text')}</p>
      </CopyRoleForm>
    </Dialog>
  )
}

/** What can be done with the role as a whole. */
export function RoleMenu(work: MenuProps) {
  const { t } = useWords()
  const [, goTo] = useLocation()
  const [asked, setAsked] = useState<'copy' | 'remove' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <Menu
        label={t('roles:menu')}
        actions={[
          { id: 'versions', label: t('versions:menu'), run: () => goTo(`/roles/${work.roleId}/versions`) },
          { id: 'translation', label: t('translation:menu'), run: () => goTo(`/roles/${work.roleId}/translation`) },
          { id: 'copy', label: t('roles:copy.action'), run: () => setAsked('copy') },
          { id: 'remove', label: t('roles:remove.action'), run: () => setAsked('remove'), isDanger: true },
        ]}
      />
      {asked === 'copy' && <CopyRole {...work} onClose={close} />}
      {asked === 'remove' && <RemoveRole {...work} onClose={close} />}
    </>
  )
}
