import type { ReactNode } from 'react'
import type { Failure } from '../../shared/result'
import { useWords } from '../i18n'

/** One calm sentence where it happened, in the user's language, and what can be done about it. */
export function FailureNote({ failure, action }: { readonly failure: Pick<Failure, 'code'>; readonly action?: ReactNode }) {
  const { t } = useWords()
  return (
    <div className="failure" role="alert">
      <span className="grow">{t(`common:failure.${failure.code}`)}</span>
      {action}
    </div>
  )
}
