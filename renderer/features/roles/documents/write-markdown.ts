import type { Run } from '../../../../shared/domain/rich-text'
import type { Item, Part, PrintedRole } from './printed-role'

/** Every sign that Markdown could read as one of its own, wherever it stands in a line. */
const inLine = /[\\`*_[\]<>|~&#!$]/g

/** Text that stays text: also at the head of a line, where a dash or a number would begin a list, and `===` make a title. */
const plain = (text: string): string =>
  text
    .replace(inLine, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)

function runMarkdown({ text, isBold, isItalic }: Run): string {
  const sign = `${isBold ? '**' : ''}${isItalic ? '*' : ''}` // the same from either end
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return words === '' ? text : `${before}${sign}${plain(words)}${sign}${after}`
}

function itemMarkdown({ text, detail }: Item, lead: string, notes: 'beside' | 'below'): string {
  if (detail === '') return lead + plain(text)
  if (notes === 'beside') return `${lead}${plain(text)} ${plain(detail)}`
  return `${lead}${plain(text)}\\\n${' '.repeat(lead.length)}${plain(detail)}`
}

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'prose':
      return part.blocks
        .map(({ kind, runs }, place) => {
          const isApart = kind === 'paragraph' || part.blocks[place - 1]?.kind === 'paragraph'
          return (place > 0 && isApart ? '\n' : '') + (kind === 'bullet' ? '- ' : '') + runs.map(runMarkdown).join('').trim()
        })
        .join('\n')
    case 'list':
      return part.items.map((item, place) => itemMarkdown(item, part.isNumbered ? `${place + 1}. ` : '- ', part.notes)).join('\n')
    case 'facts':
      return part.facts.map(({ label, line }) => `- **${plain(label)}**${plain(line.slice(label.length))}`).join('\n')
  }
}

/** CommonMark; what is typed stays text. */
export function writeMarkdown({ firm, title, purpose, sections }: PrintedRole): string {
  const head = [`# ${plain(title)}`, ...(firm === '' ? [] : [`**${plain(firm)}**`]), ...purpose.map(plain)]
  const bodies = sections.map(section => `## ${plain(section.title)}\n\n${partMarkdown(section.part)}`)
  return `${[...head, ...bodies].join('\n\n')}\n`
}
