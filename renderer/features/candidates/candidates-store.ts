import { create } from 'zustand'
import type { Area } from '../../../shared/contract'
import type { CandidateDetails } from '../../../shared/domain/candidates'
import { api } from '../../api'
import { createResource } from '../../resource'
import type { GateFilter, Sort } from './shown-candidates'

/** Everybody who applied for the open role. */
export const candidateListResource = createResource((input: { readonly roleId: string }) => api.candidates.listForRole(input))

/** The open application. */
export const candidateResource = createResource((input: { readonly applicationId: string }) => api.candidates.get(input))

/** The role whose rule and requirements are asked about. */
export const roleResource = createResource((input: { readonly roleId: string }) => api.roles.get(input))

/** What moves people or changes their gates: the board itself, interviews, the role's musts, the decision. */
export const candidateAreas: readonly Area[] = ['candidates', 'interviews', 'roles', 'decisions']

const viewKey = 'backbench-candidates-view'
export type ViewKind = 'board' | 'list'

export const noDetails: CandidateDetails = { name: '', email: '', phone: '', source: '', notes: '' }

type CandidatesView = {
  readonly roleId: string | null
  readonly kind: ViewKind
  readonly find: string
  readonly gate: GateFilter
  readonly sort: Sort
  /** What is typed in the dialog for a new person; a closed dialog keeps it. */
  readonly newPerson: CandidateDetails
}

const unfiltered = { find: '', gate: 'all' } as const

/** How the people of a role are looked at; the candidate's page goes through them in the same order. */
export const useCandidatesView = create<CandidatesView>(() => ({
  roleId: null,
  kind: sessionStorage.getItem(viewKey) === 'list' ? 'list' : 'board',
  ...unfiltered,
  sort: { by: 'name', isDescending: false },
  newPerson: noDetails,
}))

export const changeView = (change: Partial<CandidatesView>): void => useCandidatesView.setState(change)

export const showEverybody = (): void => changeView(unfiltered)

/** A filter belongs to the role that it was typed for, and so does somebody half typed in. */
export function viewRole(roleId: string): void {
  if (useCandidatesView.getState().roleId !== roleId) changeView({ roleId, ...unfiltered, newPerson: noDetails })
}

/** Kept for as long as the window is open. */
export function switchView(kind: ViewKind): void {
  sessionStorage.setItem(viewKey, kind)
  changeView({ kind })
}
