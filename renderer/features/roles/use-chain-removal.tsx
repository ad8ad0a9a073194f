import { type ReactNode, useCallback, useState } from 'react'
import { type LooseCriterion, looseEndsOf, type Removed, removeFromChain } from '../../../shared/domain/chain'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { LooseEndsDialog } from './loose-ends-dialog'
import type { RoleDocument } from './role-document'
import { useRemoval } from './use-removal'

type ChainRemoval = {
  /** Takes a duty or a requirement out: at once, or after the question what becomes of the criteria that it leaves loose. */
  readonly remove: (removed: Removed) => void
  /** That question while it is asked. */
  readonly question: ReactNode
}

type Asked = { readonly removed: Removed; readonly loose: readonly LooseCriterion[]; readonly content: RoleContent }

export function useChainRemoval(document: RoleDocument): ChainRemoval {
  const { t } = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const takeOut = useRemoval(document)
  const remove = useCallback(
    (removed: Removed) => {
      const content = document.content()
      if (!content) return
      const loose = looseEndsOf(content, removed)
      if (loose.length > 0) return setAsked({ removed, loose, content })
      const news = 'removedDutyId' in removed ? t('roles:duty.removed') : t('roles:requirement.removed')
      takeOut(now => removeFromChain(now, removed, new Map()), news)
    },
    [document, takeOut, t],
  )
  const question = asked && (
    <LooseEndsDialog
      {...asked}
      onClose={() => setAsked(null)}
      onConfirm={(choices, news) => {
        setAsked(null)
        takeOut(now => removeFromChain(now, asked.removed, choices), news)
      }}
    />
  )
  return { remove, question }
}
