import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block } from '../../../../shared/domain/rich-text'
import type { Fact } from './offer-lines'
import type { Item, Part, PrintedRole } from './printed-role'

// Colours as Word has them; the same as on the screen.
const accent = '0F5F59'
const quiet = '565C57'
const line = 'E2DDD1'

/** Lengths in twentieths of a point. A4, margins of 20 mm. */
const page = { width: 11_906, height: 16_838, margin: 1134 }
const textWidth = page.width - 2 * page.margin
const labelWidth = 2400

const locales = { en: 'en-GB', fr: 'fr-FR' } as const

// oxlint-disable-next-line no-control-regex -- they are what XML cannot hold, and Word would call the file damaged
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const run = (text: string, options: IRunOptions = {}) => new TextRun({ ...options, text: text.replace(notXml, '') })

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(text)] })

/** Between the lines of a paragraph, and after it. */
const spaced = (after: number) => ({ after, line: 276 })

const lists = { bullets: { reference: 'points', level: 0 }, numbers: { reference: 'steps', level: 0 } } as const

function itemParagraph({ text, detail }: Item, { notes, isNumbered }: Extract<Part, { kind: 'list' }>): Paragraph {
  const more =
    detail === '' ? [] : [run(notes === 'beside' ? ` ${detail}` : detail, { color: quiet, ...(notes === 'below' ? { break: 1 } : {}) })]
  return new Paragraph({
    numbering: isNumbered ? lists.numbers : lists.bullets,
    keepLines: true,
    spacing: spaced(80),
    children: [run(text), ...more],
  })
}

const blockParagraph = ({ kind, runs }: Block) =>
  new Paragraph({
    ...(kind === 'bullet' ? { numbering: lists.bullets } : {}),
    spacing: spaced(kind === 'bullet' ? 60 : 120),
    children: runs.map(({ text, isBold, isItalic }) => run(text, { bold: isBold, italics: isItalic })),
  })

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hair = { style: BorderStyle.SINGLE, size: 4, color: line } as const

function factRow({ label, text }: Fact): TableRow {
  const cell = (words: string, { width, color }: { readonly width: number; readonly color?: string }) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 120 },
      children: [new Paragraph({ spacing: spaced(0), children: [run(words, color ? { color } : {})] })],
    })
  return new TableRow({
    cantSplit: true,
    children: [cell(label, { width: labelWidth, color: quiet }), cell(text, { width: textWidth - labelWidth })],
  })
}

const factTable = (facts: readonly Fact[]) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [labelWidth, textWidth - labelWidth],
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: hair, insideHorizontal: hair },
    rows: facts.map(factRow),
  })

function partBlocks(part: Part): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'prose':
      return part.blocks.map(blockParagraph)
    case 'list':
      return part.items.map(item => itemParagraph(item, part))
    case 'facts':
      return [factTable(part.facts)]
  }
}

function headParagraphs({ firm, overline, title, purpose }: PrintedRole): Paragraph[] {
  const over = [firm, overline].filter(text => text !== '').join(' · ')
  return [
    ...(over === ''
      ? []
      : [new Paragraph({ spacing: spaced(100), children: [run(over, { color: accent, bold: true, size: 19, font: 'Calibri' })] })]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
    ...purpose.map(text => new Paragraph({ spacing: spaced(120), children: [run(text, { size: 23 })] })),
  ]
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 300 } } },
})

/** A file for Word and its kin: true headings, lists and a table, in the language of the role, named after it and its firm. */
export function writeDocx(printed: PrintedRole): Promise<Blob> {
  const clean = (text: string) => text.replace(notXml, '')
  const head = { font: 'Calibri', color: accent, bold: true }
  const file = new Document({
    title: clean(printed.name),
    creator: clean(printed.firm),
    lastModifiedBy: clean(printed.firm),
    description: '',
    styles: {
      default: {
        document: {
          run: { font: 'Georgia', size: 21, language: { value: locales[printed.language] } },
          paragraph: { spacing: { line: 276 } },
        },
        heading1: { run: { font: 'Georgia', size: 40, bold: true, color: '1F2421' }, paragraph: { spacing: { before: 100, after: 160 } } },
        heading2: { run: { ...head, size: 22 }, paragraph: { spacing: { before: 300, after: 100 } } },
      },
    },
    numbering: {
      config: [
        { reference: 'points', levels: [level(LevelFormat.BULLET, '•')] },
        { reference: 'steps', levels: [level(LevelFormat.DECIMAL, '%1.')] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        children: [...headParagraphs(printed), ...printed.sections.flatMap(({ title, part }) => [heading(title), ...partBlocks(part)])],
      },
    ],
  })
  return Packer.toBlob(file)
}
