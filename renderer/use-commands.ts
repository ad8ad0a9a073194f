import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { CommandId } from '../shared/domain/commands'
import { runCommand } from './commands'
import { useWords } from './i18n'
import { placeAt } from './place'

/** Runs a command from where the window is; false where it cannot be done there. */
export function useCommands(): (id: CommandId) => boolean {
  const { language } = useWords()
  const [path, go] = useLocation()
  return useCallback((id: CommandId) => runCommand(id, { place: placeAt(path), language, go }), [path, language, go])
}
