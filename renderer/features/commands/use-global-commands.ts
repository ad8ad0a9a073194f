import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { useLocation } from 'wouter'
import { type CommandId, commandIds, commands, commandsAt, hostCommands } from '../../../shared/domain/commands'
import { hostApi } from '../../api'
import { runCommand } from '../../commands'
import { useHostInfo } from '../../host-info'
import { useWords } from '../../i18n'
import { onCommand } from '../../news'
import { placeAt, useHere } from '../../place'
import { bindingOf } from '../../shortcuts'
import { useCommands } from '../../use-commands'

/** The page's own shortcuts; those of the host's commands are the native menu's. */
const bindings: readonly (readonly [string, CommandId])[] = commandIds.flatMap(id => {
  const { shortcut } = commands[id]
  return shortcut === null || hostCommands.includes(id) ? [] : [[bindingOf(shortcut), id] as const]
})

/** The shortcuts of the list, wherever the focus is. A key that a page has used already is not heard again. */
function useShortcuts(run: (id: CommandId) => boolean): void {
  useEffect(() => {
    const keys = bindings.map(([binding, id]) => [
      binding,
      (event: KeyboardEvent) => {
        if (!event.defaultPrevented && run(id)) event.preventDefault()
      },
    ])
    return tinykeys(window, Object.fromEntries(keys), { ignore: event => event.isComposing || event.repeat })
  }, [run])
}

/** Tells the native menu what it may offer, and does what is chosen in it. */
function useNativeMenu(): void {
  const { language } = useWords()
  const [path, go] = useLocation()
  const info = useHostInfo()
  useHere() // what pages say of themselves decides too
  // a menu is not drawn anew with every field that is entered and left
  const place = { ...placeAt(path), isTyping: false, isInDialog: false }
  const enabled = commandsAt(place).join()
  useEffect(() => {
    if (info.kind !== 'desktop') return
    void hostApi.setCommands({ language, enabled: commandIds.filter(id => enabled.split(',').includes(id)) })
  }, [language, enabled, info.kind])
  useEffect(
    () => onCommand(id => void runCommand(id, { place: { ...placeAt(path), isTyping: false }, language, go })),
    [path, go, language],
  )
}

export function useGlobalCommands(): void {
  useShortcuts(useCommands())
  useNativeMenu()
}
