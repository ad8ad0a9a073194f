import type { ReactNode } from 'react'
import type { GateStatus } from '../../shared/domain/qualification'
import { useWords } from '../i18n'

/** A small fact. Colour carries meaning only. */
export const Chip = ({ tone, children }: { readonly tone?: GateStatus | 'accent'; readonly children: ReactNode }) => (
  <span className={tone ? `chip chip-${tone}` : 'chip'}>{children}</span>
)

/** met, not met or unknown, in words and colour; unknown is dashed amber, never red. */
export function GateChip({ status }: { readonly status: GateStatus }) {
  const { t } = useWords()
  return <Chip tone={status}>{t(`common:gate.${status}`)}</Chip>
}
