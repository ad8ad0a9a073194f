/** How far a card stands to the side of another: from middle to middle. */
const aside = (a: DOMRect, b: DOMRect) => Math.abs(a.left + a.width / 2 - (b.left + b.width / 2))

/** Of the nearest row of cards above or below, the one that stands straightest over or under. */
function inNextRow(cards: readonly HTMLElement[], from: HTMLElement, isDown: boolean): HTMLElement | undefined {
  const here = from.getBoundingClientRect()
  const placed = cards.map(card => ({ card, at: card.getBoundingClientRect() }))
  const beyond = placed.filter(({ at }) => (isDown ? at.top >= here.bottom : at.bottom <= here.top))
  const distance = (at: DOMRect) => (isDown ? at.top - here.bottom : here.top - at.bottom)
  const nearest = Math.min(...beyond.map(({ at }) => distance(at)))
  const row = beyond.filter(({ at }) => distance(at) - nearest < 1)
  return row.toSorted((a, b) => aside(a.at, here) - aside(b.at, here))[0]?.card
}

/**
 * Where a key leads from a card of a grid: left and right in the order of reading, up and down to the next row. Null for other keys;
 * undefined where there is no card that way.
 */
export function cardAt(cards: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined | null {
  const at = cards.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1]
    case 'ArrowLeft':
      return cards[at - 1]
    case 'Home':
      return cards[0]
    case 'End':
      return cards.at(-1)
    case 'ArrowDown':
    case 'ArrowUp':
      return inNextRow(cards, from, key === 'ArrowDown')
    default:
      return null
  }
}
