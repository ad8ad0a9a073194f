import type { Run } from '../../../../shared/domain/rich-text'
import type { Item, Part, PrintedRole, PrintedSection } from './printed-role'
import { type ProseGroup, proseGroups } from './prose'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const safe = (text: string): string => text.replace(/[&<>"']/g, sign => signs[sign] ?? sign)

function runHtml({ text, isBold, isItalic }: Run): string {
  const italic = isItalic ? `<em>${safe(text)}</em>` : safe(text)
  return isBold ? `<strong>${italic}</strong>` : italic
}

function itemHtml({ text, detail }: Item, notes: 'beside' | 'below'): string {
  if (detail === '') return `<li>${safe(text)}</li>`
  return `<li>${safe(text)}${notes === 'beside' ? ' ' : '<br>'}<span class="note">${safe(detail)}</span></li>`
}

const runsHtml = (runs: readonly Run[]) => runs.map(runHtml).join('')

const groupHtml = (group: ProseGroup) =>
  group.kind === 'paragraph'
    ? `<p>${runsHtml(group.runs)}</p>`
    : `<ul>\n${group.points.map(runs => `<li>${runsHtml(runs)}</li>`).join('\n')}\n</ul>`

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'prose':
      return proseGroups(part.blocks).map(groupHtml).join('\n')
    case 'list': {
      const tag = part.isNumbered ? 'ol' : 'ul'
      return `<${tag}>\n${part.items.map(item => itemHtml(item, part.notes)).join('\n')}\n</${tag}>`
    }
    case 'facts':
      return `<dl>\n${part.facts.map(({ label, text }) => `<div><dt>${safe(label)}</dt><dd>${safe(text)}</dd></div>`).join('\n')}\n</dl>`
  }
}

const sectionHtml = ({ title, part }: PrintedSection) => `<section>\n<h2>${safe(title)}</h2>\n${partHtml(part)}\n</section>`

const style = `
body { margin: 0; background: #f6f4ef; color: #1f2421; font: 16px/1.55 'Source Serif 4', Georgia, serif; }
article { max-width: 44rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fff; overflow-wrap: anywhere; }
header { border-bottom: 2px solid #0f5f59; padding-bottom: 1.25rem; }
.firm { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 .5rem; font: 600 .85rem/1.3 system-ui, sans-serif; color: #0f5f59; }
.firm span + span { font-weight: 400; color: #565c57; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
.purpose { margin: .75rem 0 0; font-size: 1.08rem; }
h2 { margin: 1.75rem 0 .5rem; font: 600 .9rem/1.3 system-ui, sans-serif; color: #0f5f59; break-after: avoid; }
p { margin: 0 0 .5rem; }
ul, ol { margin: 0; padding-left: 1.3rem; }
li { margin-bottom: .35rem; break-inside: avoid; }
.note, dt { color: #565c57; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid #e2ddd1; break-inside: avoid; }
dd { margin: 0; }
@media (max-width: 40rem) { article { margin: 0; padding: 1.5rem; } dl div { display: block; } }
@media print { @page { size: A4; margin: 18mm 16mm; } body { background: none; font-size: 10.5pt; } article { max-width: none; margin: 0; padding: 0; } }
`

/** A web page of its own: nothing is fetched for it, nothing in it runs, and what is typed stays text. */
export function writeHtml({ language, label, firm, overline, title, purpose, sections }: PrintedRole): string {
  const head = [firm, overline].filter(text => text !== '').map(text => `<span>${safe(text)}</span>`)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(label)}</title>
<style>${style}</style>
</head>
<body>
<article>
<header>
${head.length > 0 ? `<p class="firm">${head.join('')}</p>\n` : ''}<h1>${safe(title)}</h1>
${purpose.map(text => `<p class="purpose">${safe(text)}</p>`).join('\n')}
</header>
${sections.map(sectionHtml).join('\n')}
</article>
</body>
</html>
`
}

const paragraph = (text: string) => `<p>${safe(text)}</p>`

const list = (lines: readonly string[]) => `<ul>${lines.map(line => `<li>${safe(line)}</li>`).join('')}</ul>`

function postingPart(part: Part): string {
  switch (part.kind) {
    case 'prose':
      return part.blocks.map(({ runs }) => paragraph(runs.map(run => run.text).join(''))).join('\n')
    case 'list':
      return list(
        part.items.map(({ text, detail }) => [text, detail].filter(each => each !== '').join(part.notes === 'beside' ? ' ' : ' · ')),
      )
    case 'facts':
      return list(part.facts.map(fact => fact.line))
  }
}

/** The same in the three tags that job search engines read, for the description of a `JobPosting`. */
export const writePostingHtml = ({ purpose, sections }: PrintedRole): string =>
  [...purpose.map(paragraph), ...sections.map(({ title, part }) => `${paragraph(title)}\n${postingPart(part)}`)].join('\n')
