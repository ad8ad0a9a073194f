const linkIn = (element: Element | null | undefined) => element?.querySelector('a') ?? null

/** The card of a neighbouring column that is nearest at the same height; columns without a card are passed over. */
function acrossFrom(card: Element, side: 'previousElementSibling' | 'nextElementSibling'): HTMLAnchorElement | null {
  const { top } = card.getBoundingClientRect()
  const distance = (other: Element) => Math.abs(other.getBoundingClientRect().top - top)
  for (let column = card.closest('section')?.[side]; column; column = column[side]) {
    const [nearest] = [...column.querySelectorAll('li')].sort((a, b) => distance(a) - distance(b))
    if (nearest) return linkIn(nearest)
  }
  return null
}

/** Where an arrow goes from a card; null: nowhere. */
export function neighbourOf(card: Element, key: string): HTMLAnchorElement | null {
  switch (key) {
    case 'ArrowUp':
      return linkIn(card.previousElementSibling)
    case 'ArrowDown':
      return linkIn(card.nextElementSibling)
    case 'ArrowLeft':
      return acrossFrom(card, 'previousElementSibling')
    case 'ArrowRight':
      return acrossFrom(card, 'nextElementSibling')
    default:
      return null
  }
}
