import type { Run } from '../../../shared/domain/rich-text'
import type { RoleContent } from '../../../shared/domain/roles'
import { type DocumentKind, type Item, type Part, type PrintedSection, printedRole } from './documents/printed-role'
import { type ProseGroup, proseGroups } from './documents/prose'
import './documents/paper.css'

/** The share of the time as a bar; the words beside say the same. */
const Share = ({ share: { percent, words } }: { readonly share: NonNullable<Item['share']> }) => (
  <span className="roles-paper-share">
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className="roles-paper-track" width="100" height="6" />
      <rect className="roles-paper-bar" width={Math.min(100, percent)} height="6" />
    </svg>
    {words}
  </span>
)

const Line = ({ item: { text, note, share }, notes }: { readonly item: Item; readonly notes: 'beside' | 'below' }) => (
  <li>
    <div>
      {text}
      {note !== '' && notes === 'beside' && <span className="roles-paper-facts"> {note}</span>}
      {note !== '' && notes === 'below' && <div className="roles-paper-facts">{note}</div>}
    </div>
    {share && <Share share={share} />}
  </li>
)

const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map(({ text, isBold, isItalic }, at) => {
    const italic = isItalic ? <em>{text}</em> : text
    return <span key={at}>{isBold ? <strong>{italic}</strong> : italic}</span>
  })

const Prose = ({ group }: { readonly group: ProseGroup }) =>
  group.kind === 'paragraph' ? (
    <p>
      <Runs runs={group.runs} />
    </p>
  ) : (
    <ul>
      {group.points.map((runs, at) => (
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  )

function Body({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'prose':
      return proseGroups(part.blocks).map((group, at) => <Prose key={at} group={group} />)
    case 'list': {
      const items = part.items.map((item, at) => <Line key={at} item={item} notes={part.notes} />)
      if (part.isNumbered) return <ol>{items}</ol>
      return <ul className={part.shareTitle !== '' ? 'roles-paper-shared' : undefined}>{items}</ul>
    }
    case 'facts':
      return (
        <dl className="roles-paper-offer">
          {part.facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )
  }
}

const Sections = ({ sections, className }: { readonly sections: readonly PrintedSection[]; readonly className: string }) =>
  sections.length > 0 && (
    <div className={className}>
      {sections.map(({ id, title, part }) => (
        <section key={id} className={`roles-paper-${id}`}>
          <h2>{title}</h2>
          {part.kind === 'list' && part.shareTitle !== '' && <p className="roles-paper-column">{part.shareTitle}</p>}
          <Body part={part} />
        </section>
      ))}
    </div>
  )

type JobDescriptionProps = { readonly content: RoleContent; readonly firmName: string; readonly kind?: DocumentKind }

/** The role on paper, in its own language; what is empty is left out. */
export function JobDescription({ content, firmName, kind = 'description' }: JobDescriptionProps) {
  const { label, language, firm, overline, title, purpose, sections } = printedRole(kind, content, firmName)
  return (
    <article
      className={`document roles-paper roles-paper-${kind}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing else in it takes the focus, and the arrow keys must scroll it
      tabIndex={0}
      lang={language}
      aria-label={label}
    >
      <header className="roles-paper-head">
        {(firm !== '' || overline !== '') && (
          <p className="roles-paper-firm">
            <span>{firm}</span>
            <span className="roles-paper-overline">{overline}</span>
          </p>
        )}
        <h1>{title}</h1>
        {purpose.map((text, at) => (
          <p key={at} className="roles-paper-purpose">
            {text}
          </p>
        ))}
      </header>
      <div className="roles-paper-columns">
        <Sections className="roles-paper-main" sections={sections.filter(section => !section.isAside)} />
        <Sections className="roles-paper-aside" sections={sections.filter(section => section.isAside)} />
      </div>
    </article>
  )
}
