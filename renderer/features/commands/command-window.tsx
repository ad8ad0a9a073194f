import { X } from 'lucide-react'
import { Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'
import type { CommandId, Place } from '../../../shared/domain/commands'
import { runCommand } from '../../commands'
import { forgetCrash, useHostInfo } from '../../host-info'
import { useWords } from '../../i18n'
import { later } from '../../later'
import { useHere } from '../../place'
import { closeDialog, useShownDialog } from '../../shown-dialog'
import { IconButton } from '../../ui/button'
import { useGlobalCommands } from './use-global-commands'
import './commands.css'

const AboutDialog = later(() => import('./about-dialog').then(module => module.AboutDialog))
const LinkDialog = later(() => import('./link-dialog').then(module => module.LinkDialog))
const Palette = later(() => import('./palette').then(module => module.Palette))
const ShortcutsDialog = later(() => import('./shortcuts-dialog').then(module => module.ShortcutsDialog))

function CrashNotice() {
  const { t } = useWords()
  if (!useHostInfo(info => info.isAfterCrash)) return null
  return (
    <div className="crash-notice no-print" role="status">
      {t('commands:afterCrash')}
      <IconButton icon={X} label={t('common:close')} onPress={forgetCrash} />
    </div>
  )
}

function Dialogs() {
  const { language } = useWords()
  const [, go] = useLocation()
  const dialog = useShownDialog(shown => shown.dialog)
  function choose(id: CommandId, place: Place) {
    closeDialog()
    requestAnimationFrame(() => setTimeout(() => runCommand(id, { place, language, go }))) // once the palette has gone and given the focus back
  }
  switch (dialog?.kind) {
    case 'palette':
      return <Palette place={dialog.place} onChoose={id => choose(id, dialog.place)} onClose={closeDialog} />
    case 'about':
      return <AboutDialog onClose={closeDialog} />
    case 'keys':
      return <ShortcutsDialog onClose={closeDialog} />
    case 'link':
      return <LinkDialog url={dialog.url} onClose={closeDialog} />
    case undefined:
      return null
  }
}

/** What can be done from every page: by shortcut, in the palette and through the native menu. */
export function CommandWindow({ hasFirm }: { readonly hasFirm: boolean }) {
  useEffect(() => useHere.setState({ hasFirm }), [hasFirm])
  useGlobalCommands()
  return (
    <>
      <Suspense>
        <Dialogs />
      </Suspense>
      <CrashNotice />
    </>
  )
}
