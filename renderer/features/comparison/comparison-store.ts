import { create } from 'zustand'
import { api } from '../../api'
import { createResource } from '../../resource'

export const comparisonResource = createResource((roleId: string) => api.comparison.get({ roleId }))

export type EvidenceInput = { readonly applicationId: string; readonly criterionId: string }

export const evidenceResource = createResource((input: EvidenceInput) => api.comparison.getEvidence(input))

type ShownChoices = {
  /** roleId → the applications chosen to be shown; none: the ones shown by default. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

/** Who is shown of each role, kept while the window is open. */
export const useShownChoices = create<ShownChoices>(() => ({ chosen: {} }))

export const chooseShown = (roleId: string, applicationIds: readonly string[]) =>
  useShownChoices.setState(({ chosen }) => ({ chosen: { ...chosen, [roleId]: applicationIds } }))

/** Whether each must has a row of its own, or all of them one together. */
export const useMusts = create<{ readonly isUnfolded: boolean }>(() => ({ isUnfolded: false }))

export const unfoldMusts = (isUnfolded: boolean) => useMusts.setState({ isUnfolded })
