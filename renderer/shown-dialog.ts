import { create } from 'zustand'
import type { Place } from '../shared/domain/commands'

/** The dialogs that belong to no page. The palette keeps where it was opened: it is a dialog itself. */
type ShownDialog =
  | { readonly kind: 'palette'; readonly place: Place }
  | { readonly kind: 'about' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'link'; readonly url: string }

export const useShownDialog = create<{ readonly dialog: ShownDialog | null }>(() => ({ dialog: null }))

export const showDialog = (dialog: ShownDialog): void => useShownDialog.setState({ dialog })
export const closeDialog = (): void => useShownDialog.setState({ dialog: null })
