import type { CommandId } from '../domain/commands'

/** What a host tells the window without being asked. */
export type News =
  /** Something of these areas was changed, here or in another window. */
  | { readonly kind: 'changed'; readonly areas: readonly string[] }
  /** A command was chosen in the native menu. */
  | { readonly kind: 'command'; readonly id: CommandId }
  /** The window is about to close: save what is pending, then call `host.flushed`. */
  | { readonly kind: 'flush' }
