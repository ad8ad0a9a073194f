import './candidates.css'
import { UserPlus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ApplicationSummary } from '../../../shared/domain/candidates'
import { useWords } from '../../i18n'
import { useResource } from '../../resource'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Kbd } from '../../ui/kbd'
import { Loaded } from '../../ui/loaded'
import type { RoleFrameComponent } from '../../ui/role-frame'
import { useWanted } from '../../wanted'
import { AddDialog } from './add-dialog'
import { asksAnything } from './asks-anything'
import { Board } from './board'
import {
  candidateAreas,
  candidateListResource,
  roleResource,
  showEverybody,
  switchView,
  useCandidatesView,
  viewRole,
} from './candidates-store'
import { usePageKeys } from './page-keys'
import { focusFilter, PeopleFilter } from './people-filter'
import { PeopleList } from './people-list'
import { boardOrder, filterPeople, sortPeople } from './shown-candidates'
import { useMoves } from './use-moves'

type CandidatesPageProps = { readonly roleId: string; readonly Frame: RoleFrameComponent }

/** Everybody who applied for a role: a board by stage, or a list. */
export function CandidatesPage({ roleId, Frame }: CandidatesPageProps) {
  const { t } = useWords()
  const list = useResource(candidateListResource, { roleId }, candidateAreas)
  const role = useResource(roleResource, { roleId }, ['roles'])
  const [isAdding, setIsAdding] = useState(false)
  const isDecided = role.kind === 'ready' && role.value.status === 'closed'
  const add = useCallback(() => setIsAdding(!isDecided), [isDecided])
  useWanted('add-candidate', role.kind === 'ready' ? add : null)
  useEffect(() => viewRole(roleId), [roleId])
  usePageKeys({ n: add, b: () => switchView('board'), l: () => switchView('list'), '/': focusFilter, 'Shift+/': focusFilter })
  const actions = (
    <>
      <ViewSwitch />
      {!isDecided && (
        <Button tone="primary" icon={UserPlus} shortcut="N" aria-keyshortcuts="N" onPress={add}>
          {t('candidates:add.start')}
        </Button>
      )}
    </>
  )
  return (
    <Frame roleId={roleId} actions={actions} isFlush>
      <Loaded load={list}>
        {people =>
          people.length === 0 ? (
            <Nobody onAdd={add} />
          ) : (
            <People roleId={roleId} people={people} hasGates={role.kind === 'ready' && asksAnything(role.value.content)} />
          )
        }
      </Loaded>
      {isAdding && <AddDialog roleId={roleId} onClose={() => setIsAdding(false)} />}
    </Frame>
  )
}

function Nobody({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useWords()
  const action = (
    <Button tone="primary" icon={UserPlus} shortcut="N" onPress={onAdd}>
      {t('candidates:empty.add')}
    </Button>
  )
  return (
    <EmptyState icon={UserPlus} title={t('candidates:empty.title')} action={action}>
      {t('candidates:empty.text')}
    </EmptyState>
  )
}

type PeopleProps = { readonly roleId: string; readonly people: readonly ApplicationSummary[]; readonly hasGates: boolean }

function People({ roleId, people, hasGates }: PeopleProps) {
  const { language } = useWords()
  const kind = useCandidatesView(view => view.kind)
  const find = useCandidatesView(view => view.find)
  const gate = useCandidatesView(view => view.gate)
  const sort = useCandidatesView(view => view.sort)
  const { move, dialog, refusal } = useMoves()
  const shown = useMemo(
    () => sortPeople(filterPeople(people, { find, gate }), kind === 'board' ? boardOrder : sort, language),
    [people, find, gate, kind, sort, language],
  )
  const shared = { roleId, people: shown, hasGates, onMove: move }
  return (
    <div className="candidates">
      <PeopleFilter shownCount={shown.length} allCount={people.length} hasGates={hasGates} />
      {refusal}
      {shown.length === 0 ? <NobodyFound /> : kind === 'board' ? <Board {...shared} /> : <PeopleList {...shared} />}
      {dialog}
    </div>
  )
}

function NobodyFound() {
  const { t } = useWords()
  return (
    <div className="candidates-none">
      <p>{t('candidates:filter.none')}</p>
      <Button onPress={showEverybody}>{t('candidates:filter.clear')}</Button>
    </div>
  )
}

function ViewSwitch() {
  const { t } = useWords()
  const kind = useCandidatesView(view => view.kind)
  return (
    <ToggleButtonGroup
      className="candidates-switch"
      aria-label={t('candidates:view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={keys => switchView(keys.has('list') ? 'list' : 'board')}
    >
      <ToggleButton id="board" className="button" aria-keyshortcuts="B">
        {t('candidates:view.board')} <Kbd keys="B" />
      </ToggleButton>
      <ToggleButton id="list" className="button" aria-keyshortcuts="L">
        {t('candidates:view.list')} <Kbd keys="L" />
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
