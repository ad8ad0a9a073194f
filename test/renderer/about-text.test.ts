import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, nodeOf, sourceOf, textExtensions } from '../../renderer/features/roles/about/editor-text'
import { blocksOfHtml, blocksOfText, cleanHtml } from '../../renderer/features/roles/about/pasted-text'
import { type Block, formatRichText, parseRichText, placedBlocks, plainRichText, wordsOfBlock } from '../../shared/domain/rich-text'

const schema = getSchema(textExtensions)
const shownAgain = (source: string) => sourceOf(nodeOf(schema, parseRichText(source)))

const run = fc.record({ text: fc.stringMatching(/^[ a-zé*\\•_-]{1,6}$/), isBold: fc.boolean(), isItalic: fc.boolean() })
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'bullet' as const),
  runs: fc.array(run, { minLength: 1, maxLength: 5 }),
})

test('a text comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), blocks => {
      const source = formatRichText(blocks.filter(each => wordsOfBlock(each).trim() !== ''))
      expect(shownAgain(source)).toBe(source)
      nodeOf(schema, blocks).check()
    }),
  )
})

test('whatever somebody wrote by hand is settled once it was in the editor', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-* \\a\n]{0,30}$/), source => {
      const once = shownAgain(source)
      expect(shownAgain(once)).toBe(once)
    }),
  )
})

test('the lines of the editor are the lines that the coach reads', () => {
  const source = 'We **are**\n- nine\n- *here*\nEnd'
  const node = nodeOf(schema, parseRichText(source))
  const lines = linesOf(node)
  for (const { block: line, start, end } of placedBlocks(lines)) {
    expect(node.textBetween(line.at, line.at + end - start)).toBe(plainRichText(source).slice(start, end))
  }
  expect(lines).toHaveLength(4)
})

describe('what is pasted', () => {
  const said = (html: string) => formatRichText(blocksOfHtml(html))
  test.each([
    [
      'a page of Word',
      '<p class=MsoListParagraph><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><b>One</b></p>',
      '- **One**',
    ],
    [
      'a page of Google',
      '<b style="font-weight:normal"><p><span style="font-weight:700;font-style:italic">One</span> two</p></b>',
      '***One*** two',
    ],
    ['lists in lists', '<ol><li>one<ul><li>two</li></ul></li><li><p>three</p></li></ol>', '- one\n- two\n- three'],
    ['breaks and blanks', 'one<br>\n  two   <i> three </i> four<div>five</div>', 'one\ntwo *three* four\nfive'],
    ['a heading', '<h1>One</h1>two', '**One**\ntwo'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['signs', '<p>2 ** 3 \\ 4</p><p>- one</p>', String.raw`2 \*\* 3 \\ 4` + '\n- one'],
    [
      'nothing to see',
      '<style>a{}</style><script>1</script><img src=x alt=no><svg><text>x</text></svg><!-- no --><textarea>x</textarea>',
      '',
    ],
    ['a page that is cut off', '<p><b>one<style>a{', '**one**'],
    ['words about style', '<p title="style=x">a style=b, on=c</p>', 'a style=b, on=c'],
  ])('%s becomes lines with few marks', (_what, html, source) => {
    expect(said(html)).toBe(source)
  })

  test('is written as the editor itself would, whatever it is', () => {
    const piece = fc.constantFrom(
      '<p style="x">',
      '</p>',
      '<ul>',
      '<li>',
      '</li>',
      '<b>',
      '</b>',
      '<i onclick="x">',
      '<a href="x">',
      '<script>',
      '</script>',
      '<img src=x>',
      'one ',
      ' two',
      '<br>',
      '&lt;b&gt;',
      '<td>',
      '"',
      '>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const clean = cleanHtml(pieces.join(''), schema)
        expect(clean.replace(/<\/?(?:p|ul|li|strong|em)>/g, '')).not.toMatch(/[<>]/)
        expect(said(clean)).toBe(said(pieces.join('')))
      }),
    )
  })

  test('as plain lines has no marks, and points where there were signs', () => {
    expect(formatRichText(blocksOfText('  one\r\n\r\n• two\n– **three**\n-4\u0007 €'))).toBe(
      String.raw`one` + '\n- two\n' + String.raw`- \*\*three\*\*` + '\n-4 €',
    )
  })
})
