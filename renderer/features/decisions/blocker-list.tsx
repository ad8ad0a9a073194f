import { CircleCheck } from 'lucide-react'
import { Link } from 'wouter'
import { useWords, type Words } from '../../i18n'
import { goToPlace } from './places'
import type { Blocker } from './what-blocks'

function blockerWords({ t }: Words, blocker: Blocker): string {
  switch (blocker.kind) {
    case 'nobody-chosen':
      return t('decisions:blocker.nobody-chosen')
    case 'unsigned':
      return t('decisions:blocker.unsigned')
    case 'reason-missing':
      return t('decisions:blocker.reason-missing', { name: blocker.name })
    case 'scorecards-open':
      return t('decisions:blocker.scorecards-open', { name: blocker.name })
  }
}

const keyOf = (blocker: Blocker) => ('applicationId' in blocker ? `${blocker.kind} ${blocker.applicationId}` : blocker.kind)

type BlockerListProps = { readonly roleId: string; readonly blockers: readonly Blocker[] }

/** What is still missing; each line leads to where it is done. */
export function BlockerList({ roleId, blockers }: BlockerListProps) {
  const words = useWords()
  if (blockers.length === 0) {
    return (
      <p className="decisions-ready">
        <CircleCheck size={16} aria-hidden />
        {words.t('decisions:blocker.none')}
      </p>
    )
  }
  return (
    <ul className="decisions-blockers">
      {blockers.map(blocker => (
        <li key={keyOf(blocker)}>
          {blocker.kind === 'scorecards-open' ? (
            <Link href={`/roles/${roleId}/interviews`} className="decisions-blocker">
              {blockerWords(words, blocker)}
            </Link>
          ) : (
            <button type="button" className="decisions-blocker" onClick={() => goToPlace(blocker)}>
              {blockerWords(words, blocker)}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
