import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Block,
  formatRichText,
  parseRichText,
  placedBlocks,
  plainRichText,
  type Run,
  rewriteLine,
  sliceRuns,
} from '../../shared/domain/rich-text'

test('the few marks make paragraphs, points, bold and italic', () => {
  expect(parseRichText('We are **nine** people.\n- one *big* table\n\nEnd')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'We are ', isBold: false, isItalic: false },
        { text: 'nine', isBold: true, isItalic: false },
        { text: ' people.', isBold: false, isItalic: false },
      ],
    },
    {
      kind: 'bullet',
      runs: [
        { text: 'one ', isBold: false, isItalic: false },
        { text: 'big', isBold: false, isItalic: true },
        { text: ' table', isBold: false, isItalic: false },
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'End', isBold: false, isItalic: false }] },
  ])
})

test('the plain text has the words and no marks', () => {
  expect(plainRichText(String.raw`**Nine** people, 3 \* 3` + '\n- one table')).toBe('Nine people, 3 * 3\n• one table')
})

const word = fc.stringMatching(/^[a-zé*\\_ -]{0,6}[a-zé*\\_-]$/)
const run = fc.record({ text: word, isBold: fc.boolean(), isItalic: fc.constant(false) })
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'bullet' as const),
  runs: fc.array(run, { minLength: 1, maxLength: 1 }),
})

test('what is written of blocks reads back as the same words and styles', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), blocks => {
      const told = (each: readonly Block[]) =>
        each.map(({ kind, runs }) => [kind, runs.map(({ text, isBold }) => (isBold ? `<${text.trim()}>` : text.trim())).join('')])
      expect(told(parseRichText(formatRichText(blocks)))).toEqual(told(blocks))
    }),
  )
})

const styled = fc.record({ text: fc.stringMatching(/^[ a-zé*\\_-]{1,5}$/), isBold: fc.boolean(), isItalic: fc.boolean() })
const styledBlock: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'bullet' as const),
  runs: fc.array(styled, { minLength: 1, maxLength: 6 }),
})

/** Each letter with its style; blanks have none. */
const lettersOf = (runs: readonly Run[]) =>
  runs.flatMap(({ text, isBold, isItalic }) =>
    text.split('').map(letter => (letter === ' ' ? letter : `${isBold ? 'b' : ''}${isItalic ? 'i' : ''}${letter}`)),
  )

test('styles that touch stay apart, whatever follows whatever', () => {
  fc.assert(
    fc.property(fc.array(styledBlock, { maxLength: 3 }), blocks => {
      const said = blocks.filter(each => each.runs.some(({ text }) => text.trim() !== ''))
      const read = parseRichText(formatRichText(said))
      expect(read.map(each => [each.kind, lettersOf(each.runs)])).toEqual(said.map(each => [each.kind, lettersOf(each.runs)]))
      expect(formatRichText(read)).toBe(formatRichText(said))
    }),
  )
})

test('each block has its place in the plain text', () => {
  fc.assert(
    fc.property(fc.array(styledBlock, { maxLength: 4 }), blocks => {
      const source = formatRichText(blocks)
      const plain = plainRichText(source)
      for (const { block: each, start, end } of placedBlocks(parseRichText(source))) {
        expect(plain.slice(start, end)).toBe(each.runs.map(({ text }) => text).join(''))
      }
    }),
  )
})

test('a part of a line keeps its styles', () => {
  const [line] = parseRichText('We **are *nine*** here')
  expect(formatRichText([{ kind: 'paragraph', runs: sliceRuns(line?.runs ?? [], 4, 9) }])).toBe('**re *ni***')
})

describe('other words for some of a line', () => {
  const replaced = (source: string, words: string, other: string) => {
    const start = plainRichText(source).indexOf(words)
    return rewriteLine(
      source,
      { start, end: start + words.length },
      (line, span) => line.slice(0, span.start) + other + line.slice(span.end),
    )
  }
  test.each([
    ['We **are** nine', 'are', 'were', 'We **were** nine'],
    ['We **are** nine', 'nine', 'ten', 'We **are** ten'],
    ['**kind** kind', 'kind', 'calm', '**calm** kind'],
    ['is a **kind team** here', 'a kind team', 'small', 'is **small** here'],
    ['A **young *and* keen** team', 'young and keen', 'small', 'A **small** team'],
    ['One\n- two *three*\n- four', 'three', 'five', 'One\n- two *five*\n- four'],
    ['One\n- two\n- three', 'two', '', 'One\n- three'],
    ['a ab **b**', 'ab', 'b', 'a b **b**'],
  ])('%j: “%s” becomes “%s”', (source, words, other, after) => {
    expect(replaced(source, words, other)).toBe(after)
  })

  test('nothing changes where they are in no line', () => {
    expect(rewriteLine('One\ntwo', { start: 2, end: 5 }, () => 'x')).toBe('One\ntwo')
  })
})
