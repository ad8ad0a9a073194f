import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, editSteps, type Piece } from '../../shared/domain/word-diff'

const joined = (pieces: readonly Piece[], ...kinds: readonly Piece['kind'][]) =>
  pieces
    .filter(piece => kinds.includes(piece.kind))
    .map(piece => piece.text)
    .join('')

/** "kept [-removed-] {+inserted+}" */
const drawn = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('the', 'l’', 'été', ' ', ', ', '\n', '- ', 'month', 'a', '\ud800', '🙂')).map(words => words.join('')),
)

describe('two texts word by word', () => {
  it('give the old text from what is kept and removed, the new one from what is kept and inserted', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pieces = diffWords(before, after)
        expect(joined(pieces, 'kept', 'removed')).toBe(before)
        expect(joined(pieces, 'kept', 'inserted')).toBe(after)
        expect(pieces.every(piece => piece.text !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('have nothing removed and nothing inserted when they are the same', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(diffWords(text, text)).toEqual(text === '' ? [] : [{ kind: 'kept', text }])
      }),
    )
  })

  it('keep the words that stayed, and show whole words, never letters', () => {
    expect(drawn('Closes the month', 'Closes every month')).toBe('Closes [-the-]{+every+} month')
    expect(drawn('Posts invoices daily', 'Posts invoices and slips daily')).toBe('Posts invoices {+and slips +}daily')
    expect(drawn('Tient l’échéancier', 'Tient l’agenda')).toBe('Tient l’[-échéancier-]{+agenda+}')
  })

  it('take a number with its separators as one word', () => {
    expect(drawn('from 30,000 a year', 'from 31,000 a year')).toBe('from [-30,000-]{+31,000+} a year')
    expect(drawn('30\u202f000 € par an', '31\u202f000 € par an')).toBe('[-30\u202f000-]{+31\u202f000+} € par an')
  })

  it('show words that changed beside each other as one change', () => {
    expect(drawn('by the fifth day', 'by the second morning')).toBe('by the [-fifth day-]{+second morning+}')
    expect(drawn('one\ntwo', 'three\nfour')).toBe('[-one-]{+three+}\n[-two-]{+four+}')
  })

  it('are shown one after the other when they are short and share only a few small words', () => {
    expect(drawn('a diploma or higher in accounting', 'no education or experience in particular')).toBe(
      '[-a diploma or higher in accounting-]{+no education or experience in particular+}',
    )
  })

  it('are the shortest way from one to the other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })
    const common = (a: readonly string[], b: readonly string[]): number => {
      const [first, ...rest] = a
      if (first === undefined || b.length === 0) return 0
      const at = b.indexOf(first)
      return Math.max(common(rest, b), at < 0 ? 0 : 1 + common(rest, b.slice(at + 1)))
    }
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(editSteps(a, b).filter(step => step === 'kept')).toHaveLength(common(a, b))
      }),
    )
  })

  it('are shown as rewritten between what begins and ends alike when they are too long to compare', () => {
    const many = (mark: string) => Array.from({ length: 5000 }, (_, at) => `${mark}${at}`).join(' ')
    expect(diffWords(`Start ${many('a')} end`, `Start ${many('b')} end`)).toEqual([
      { kind: 'kept', text: 'Start ' },
      { kind: 'removed', text: many('a') },
      { kind: 'inserted', text: many('b') },
      { kind: 'kept', text: ' end' },
    ])
  })

  it('keep what is the same of long texts with few changes', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}`)
    const changed = words.map((word, at) => (at % 100 === 50 ? 'new' : word))
    expect(diffWords(words.join(' '), changed.join(' ')).filter(piece => piece.kind === 'inserted')).toHaveLength(30)
  })
})
