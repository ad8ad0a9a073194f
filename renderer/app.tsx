import { Compass } from 'lucide-react'
import { Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Workspace } from '../shared/domain/workspace'
import { CommandWindow } from './features/commands/command-window'
import { RoleFrame } from './features/shell/role-frame'
import { Side } from './features/shell/side'
import { TodayPage } from './features/today/today-page'
import { switchLanguage, useWords } from './i18n'
import { later } from './later'
import { LinkButton } from './ui/button'
import { EmptyState } from './ui/empty-state'
import { useKeptFocus } from './ui/kept-focus'
import { Loaded } from './ui/loaded'
import { Page } from './ui/page'
import { ToastRegion } from './ui/toast'
import { useWorkspace } from './workspace'

const CandidatePage = later(() => import('./features/candidates/candidate-page').then(module => module.CandidatePage))
const CandidatesPage = later(() => import('./features/candidates/candidates-page').then(module => module.CandidatesPage))
const ComparePage = later(() => import('./features/comparison/compare-page').then(module => module.ComparePage))
const DecisionPage = later(() => import('./features/decisions/decision-page').then(module => module.DecisionPage))
const InterviewsPage = later(() => import('./features/interviews/interviews-page').then(module => module.InterviewsPage))
const LiveInterview = later(() => import('./features/interviews/live-interview').then(module => module.LiveInterview))
const DescriptionPage = later(() => import('./features/roles/description-page').then(module => module.DescriptionPage))
const FromTextPage = later(() => import('./features/roles/from-text-page').then(module => module.FromTextPage))
const NewRolePage = later(() => import('./features/roles/new-role-page').then(module => module.NewRolePage))
const PlanPage = later(() => import('./features/roles/plan-page').then(module => module.PlanPage))
const RolePage = later(() => import('./features/roles/role-page').then(module => module.RolePage))
const TranslationPage = later(() => import('./features/roles/translation-page').then(module => module.TranslationPage))
const VersionsPage = later(() => import('./features/roles/versions-page').then(module => module.VersionsPage))
const FirstRun = later(() => import('./features/start/first-run').then(module => module.FirstRun))
const SettingsPage = later(() => import('./features/start/settings-page').then(module => module.SettingsPage))

const locales = { en: 'en-US', fr: 'fr-FR' } as const

function NotFound() {
  const { t } = useWords()
  return (
    <Page title={t('shell:notFound.title')}>
      <EmptyState icon={Compass} title={t('shell:notFound.title')} action={<LinkButton href="/">{t('shell:notFound.home')}</LinkButton>}>
        {t('shell:notFound.text')}
      </EmptyState>
    </Page>
  )
}

/** Every page of a role takes the role's frame as a component, because features do not import each other. */
const Pages = () => (
  <Switch>
    <Route path="/">{() => <TodayPage />}</Route>
    <Route path="/new-role">{() => <NewRolePage />}</Route>
    <Route path="/new-role/from-text">{() => <FromTextPage />}</Route>
    <Route path="/settings">{() => <SettingsPage />}</Route>
    <Route path="/roles/:roleId">{({ roleId }) => <RolePage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/description">{({ roleId }) => <DescriptionPage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/plan">{({ roleId }) => <PlanPage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/versions/:number?">
      {({ roleId, number }) => <VersionsPage key={roleId} roleId={roleId} number={number} Frame={RoleFrame} />}
    </Route>
    <Route path="/roles/:roleId/translation">{({ roleId }) => <TranslationPage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/candidates">{({ roleId }) => <CandidatesPage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/candidates/:applicationId">
      {({ roleId, applicationId }) => <CandidatePage key={applicationId} roleId={roleId} applicationId={applicationId} Frame={RoleFrame} />}
    </Route>
    <Route path="/roles/:roleId/interviews">{({ roleId }) => <InterviewsPage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/compare">{({ roleId }) => <ComparePage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route path="/roles/:roleId/decision">{({ roleId }) => <DecisionPage key={roleId} roleId={roleId} Frame={RoleFrame} />}</Route>
    <Route component={NotFound} />
  </Switch>
)

/** In the room the navigation goes away and only the work stays. */
const Window = ({ workspace }: { readonly workspace: Workspace }) => (
  <Switch>
    <Route path="/interviews/:interviewId">{({ interviewId }) => <LiveInterview key={interviewId} interviewId={interviewId} />}</Route>
    <Route>
      <div className="frame">
        <Side firmName={workspace.firmName} />
        <Suspense>
          <Pages />
        </Suspense>
      </div>
    </Route>
  </Switch>
)

/** A file dropped beside the places that take files would make the browser leave the app for it. */
function useNoStrayDrops() {
  useEffect(() => {
    const refuse = (event: DragEvent) => event.preventDefault()
    window.addEventListener('dragover', refuse)
    window.addEventListener('drop', refuse)
    return () => {
      window.removeEventListener('dragover', refuse)
      window.removeEventListener('drop', refuse)
    }
  }, [])
}

export function App() {
  const { language } = useWords()
  const workspace = useWorkspace()
  const chosen = workspace.kind === 'ready' ? workspace.value?.language : undefined
  useEffect(() => {
    if (chosen) switchLanguage(chosen)
  }, [chosen])
  useNoStrayDrops()
  useKeptFocus()
  return (
    <I18nProvider locale={locales[language]}>
      <Router hook={useHashLocation}>
        <Suspense>
          <Loaded load={workspace}>{firm => (firm ? <Window workspace={firm} /> : <FirstRun />)}</Loaded>
        </Suspense>
        <CommandWindow hasFirm={workspace.kind === 'ready' && workspace.value !== null} />
        <ToastRegion />
      </Router>
    </I18nProvider>
  )
}
