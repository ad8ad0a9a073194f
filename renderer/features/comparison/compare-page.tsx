import './comparison.css'
import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { useLocation } from 'wouter'
import { useWords } from '../../i18n'
import { useResource } from '../../resource'
import { LinkButton } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { PrintButtons } from '../../ui/print-buttons'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { Comparison } from './comparison'
import { comparisonResource } from './comparison-store'

const takesLetters = 'input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

/** D goes to the decision, but never out of a field or a dialog. */
function useDecideKey(path: string) {
  const [, navigate] = useLocation()
  useEffect(
    () =>
      tinykeys(window, {
        d: event => {
          if (event.target instanceof Element && event.target.closest(takesLetters)) return
          event.preventDefault()
          navigate(path)
        },
      }),
    [navigate, path],
  )
}

export function ComparePage({ roleId, Frame }: { readonly roleId: string; readonly Frame: RoleFrameComponent }) {
  const { t } = useWords()
  const load = useResource(comparisonResource, roleId, ['comparison', 'roles', 'candidates', 'interviews', 'decisions'])
  const decisionPath = `/roles/${roleId}/decision`
  useDecideKey(decisionPath)
  const isDecided = load.kind === 'ready' && load.value.applicants.some(applicant => applicant.stage === 'hired')
  const actions = (
    <>
      <PrintButtons
        name={load.kind === 'ready' ? t('commands:document.comparison', { title: load.value.content.title }) : null}
        tone="quiet"
        label={t('comparison:print')}
      />
      <LinkButton tone="primary" href={decisionPath} shortcut="D">
        {t(isDecided ? 'comparison:seeDecision' : 'comparison:decide')}
      </LinkButton>
    </>
  )
  return (
    <Frame roleId={roleId} actions={actions} isFlush>
      <Loaded load={load}>{data => <Comparison data={data} />}</Loaded>
    </Frame>
  )
}
