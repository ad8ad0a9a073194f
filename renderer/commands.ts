import { type CommandId, commands, type PageName, type Place } from '../shared/domain/commands'
import type { Language } from '../shared/domain/language'
import type { FailureCode } from '../shared/result'
import { api, hostApi } from './api'
import { switchLanguage, wordsIn } from './i18n'
import { isTypingIn } from './place'
import { showDialog } from './shown-dialog'
import { showToast } from './ui/toast'
import { undo } from './undo'
import { want } from './wanted'

/** What a command may need to know and to use. */
export type Doing = { readonly place: Place; readonly language: Language; readonly go: (path: string) => void }

type Run = (doing: Doing) => void

const goTo =
  (step: string): Run =>
  ({ place, go }) =>
    go(`/roles/${place.roleId}${step}`)

const sayFailure = (code: FailureCode, language: Language) => showToast(wordsIn(language).t(`common:failure.${code}`))

/** Asks the host, and says so when it refuses. */
const ask =
  (call: () => ReturnType<typeof hostApi.quit>): Run =>
  ({ language }) =>
    void call().then(answer => {
      if (!answer.ok) sayFailure(answer.error.code, language)
    })

async function saveAsPdf({ place, language }: Doing): Promise<void> {
  const { t } = wordsIn(language)
  const answer = await hostApi.savePdf({ name: place.documentName ?? 'Backbench' })
  if (!answer.ok) sayFailure(answer.error.code, language)
  else if (answer.value.saved) showToast(t('commands:pdfSaved'))
}

async function switchOver({ language }: Doing): Promise<void> {
  const other = language === 'en' ? 'fr' : 'en'
  switchLanguage(other)
  const firm = await api.workspace.get({})
  if (firm.ok && firm.value)
    await api.workspace.saveSettings({ firmName: firm.value.firmName, language: other, country: firm.value.country })
}

/** While one types, the field has a way back of its own. */
function undoHere(): void {
  if (isTypingIn(document.activeElement)) document.execCommand('undo')
  else undo()
}

/** The pages that advertise by themselves; from any other the role's first page does. */
const canAdvertise: readonly PageName[] = ['role', 'versions']

/** What each command does; a new one in the list does not compile until it stands here. */
const runs: Readonly<Record<CommandId, Run>> = {
  'new-role': ({ go }) => go('/new-role'),
  'new-role-from-text': ({ go }) => go('/new-role/from-text'),
  'add-candidate'(doing) {
    want('add-candidate')
    goTo('/candidates')(doing)
  },
  'plan-interview'(doing) {
    want('plan-interview')
    goTo('/interviews')(doing)
  },
  advertise(doing) {
    want('advertise')
    if (!canAdvertise.includes(doing.place.page)) goTo('')(doing)
  },
  print: () => window.print(),
  'save-pdf': doing => void saveAsPdf(doing),
  'open-data-folder': ask(() => hostApi.openDataFolder({})),
  'leave-interview': () => want('leave-interview'),
  quit: ask(() => hostApi.quit({})),
  undo: undoHere,
  'coach-next': () => want('coach-next'),
  'coach-previous': () => want('coach-previous'),
  'coach-take': () => want('coach-take'),
  'coach-ignore': () => want('coach-ignore'),
  'switch-language': doing => void switchOver(doing),
  'zoom-in': ask(() => hostApi.zoom({ step: 'in' })),
  'zoom-out': ask(() => hostApi.zoom({ step: 'out' })),
  'zoom-reset': ask(() => hostApi.zoom({ step: 'reset' })),
  'full-screen': ask(() => hostApi.toggleFullScreen({})),
  palette: ({ place }) => showDialog({ kind: 'palette', place }),
  'go-today': ({ go }) => go('/'),
  'go-role': goTo(''),
  'go-description': goTo('/description'),
  'go-versions': goTo('/versions'),
  'go-translation': goTo('/translation'),
  'go-plan': goTo('/plan'),
  'go-candidates': goTo('/candidates'),
  'go-interviews': goTo('/interviews'),
  'go-compare': goTo('/compare'),
  'go-decision': goTo('/decision'),
  'go-settings': ({ go }) => go('/settings'),
  keys: () => showDialog({ kind: 'keys' }),
  about: () => showDialog({ kind: 'about' }),
}

/** Does a command where it can be done; false where it cannot. */
export function runCommand(id: CommandId, doing: Doing): boolean {
  if (!commands[id].when(doing.place)) return false
  runs[id](doing)
  return true
}
