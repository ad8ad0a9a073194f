import { useCallback } from 'react'
import type { RoleContent } from '../../../shared/domain/roles'
import { showToast } from '../../ui/toast'
import { putBack } from './put-back'
import type { RoleDocument } from './role-document'

/** Removes at once and offers the way back, which leaves alone whatever was edited in between. */
export const useRemoval = (document: RoleDocument) =>
  useCallback(
    (change: (content: RoleContent) => RoleContent, news: string) =>
      document.edit(before => {
        const after = change(before)
        showToast(news, () => document.edit(now => putBack(now, before, after)))
        return after
      }),
    [document],
  )
