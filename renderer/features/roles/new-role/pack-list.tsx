import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { Language } from '../../../../shared/domain/language'
import type { PackHit, PackLists } from '../../../../shared/domain/pack-search'
import { PackFamily, type RolePackSummary } from '../../../../shared/domain/role-packs'
import { useWords } from '../../../i18n'
import { cardAt } from './card-keys'
import { PackCard } from './pack-card'

type Group = { readonly family: PackFamily | null; readonly packs: readonly { readonly pack: RolePackSummary; readonly hit: PackHit }[] }

/** By family while nothing is searched for, else one list in the order of the search. */
function groupsOf(packs: readonly RolePackSummary[], hits: readonly PackHit[], isSearch: boolean): readonly Group[] {
  const found = hits.flatMap(hit => {
    const pack = packs.find(each => each.id === hit.id)
    return pack ? [{ pack, hit }] : []
  })
  if (isSearch) return [{ family: null, packs: found }]
  return PackFamily.options.map(family => ({ family, packs: found.filter(({ pack }) => pack.family === family) }))
}

type PackListProps = {
  readonly packs: PackLists
  readonly language: Language
  readonly hits: readonly PackHit[]
  readonly typed: string
  /** The search, to which the way leads back from the first row. */
  readonly field: RefObject<HTMLInputElement | null>
  readonly list: RefObject<HTMLDivElement | null>
  readonly onLook: (pack: RolePackSummary) => void
  readonly onStart: (pack: RolePackSummary) => void
}

/** The packs as cards: Tab stops once, the arrow keys lead from card to card. */
export function PackList({ packs, language, hits, typed, field, list, onLook, onStart }: PackListProps) {
  const { t } = useWords()
  const [focused, setFocused] = useState<string | null>(null)
  const groups = groupsOf(packs[language], hits, typed !== '')
  const current = hits.some(hit => hit.id === focused) ? focused : (groups[0]?.packs[0]?.pack.id ?? null)
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.matches('[data-pack]') || event.altKey || event.ctrlKey || event.metaKey) return
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-pack]')]
    const next = cardAt(cards, target, event.key)
    if (next === null) return
    event.preventDefault()
    const landing = next ?? (event.key === 'ArrowUp' ? field.current : null)
    landing?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the cards in it take the keys; here they are led among each other
    <div className="packs" ref={list} onKeyDown={move}>
      {groups.map(group => (
        <section key={group.family ?? 'found'} aria-labelledby={group.family ? `packs-${group.family}` : 'packs-found'}>
          {group.family && <h3 id={`packs-${group.family}`}>{t(`new-role:family.${group.family}`)}</h3>}
          <ul className="packs-cards">
            {group.packs.map(({ pack, hit }) => (
              <PackCard
                key={pack.id}
                pack={pack}
                language={language}
                typed={typed}
                line={hit.line}
                isCurrent={pack.id === current}
                onLook={() => onLook(pack)}
                onStart={() => onStart(pack)}
                onFocus={() => setFocused(pack.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
