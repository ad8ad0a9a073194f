import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, formatRichText, parseRichText, plainRichText } from '../../shared/domain/rich-text'

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
