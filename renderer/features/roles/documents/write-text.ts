import type { Item, Part, PrintedRole } from './printed-role'

const mark = (place: number, isNumbered: boolean) => (isNumbered ? `${place + 1}. ` : '• ')

function itemText({ text, detail }: Item, lead: string, notes: 'beside' | 'below'): string {
  if (detail === '') return lead + text
  return notes === 'beside' ? `${lead}${text} ${detail}` : `${lead}${text}\n${' '.repeat(lead.length)}${detail}`
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'prose':
      return part.blocks.map(({ kind, runs }) => (kind === 'bullet' ? '• ' : '') + runs.map(run => run.text).join('')).join('\n')
    case 'list':
      return part.items.map((item, place) => itemText(item, mark(place, part.isNumbered), part.notes)).join('\n')
    case 'facts':
      return part.facts.map(fact => fact.line).join('\n')
  }
}

/** For a mail or a job board's form: no signs but points and numbers, headings in capitals. */
export function writeText({ language, firm, title, purpose, sections }: PrintedRole): string {
  const head = [title, firm].filter(text => text !== '').join('\n')
  const bodies = sections.map(section => `${section.title.toLocaleUpperCase(language)}\n${partText(section.part)}`)
  return `${[head, ...purpose, ...bodies].join('\n\n')}\n`
}
