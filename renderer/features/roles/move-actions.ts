import type { Words } from '../../i18n'
import type { MenuAction } from '../../ui/menu'

type Place = { readonly index: number; readonly count: number; readonly onMove: (from: number, to: number) => void }

/** "Move up" and "Move down" for a row's menu, where there is somewhere to go. */
export const moveActions = (t: Words['t'], { index, count, onMove }: Place): MenuAction[] => [
  ...(index > 0 ? [{ id: 'up', label: t('roles:moveUp'), run: () => onMove(index, index - 1) }] : []),
  ...(index < count - 1 ? [{ id: 'down', label: t('roles:moveDown'), run: () => onMove(index, index + 1) }] : []),
]
