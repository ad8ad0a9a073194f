import { describe, expect, it } from 'vitest'
import { type DocumentKind, printedRole } from '../../renderer/features/roles/documents/printed-role'
import { writeHtml, writePostingHtml } from '../../renderer/features/roles/documents/write-html'
import { writeMarkdown } from '../../renderer/features/roles/documents/write-markdown'
import { writeText } from '../../renderer/features/roles/documents/write-text'
import { startTranslation } from '../../renderer/i18n'
import { blankRole, type RoleContent } from '../../shared/domain/roles'
import { fullRole, hostile, hostileRole } from '../helpers/hostile-role'

function printed(kind: DocumentKind, content: RoleContent, firmName = 'Maison Lestrade') {
  startTranslation('en')
  return printedRole(kind, content, firmName)
}

const kinds = ['advert', 'description'] as const
const idsOf = (kind: DocumentKind, content: RoleContent) => printed(kind, content).sections.map(section => section.id)

function partOf(kind: DocumentKind, id: string, content: RoleContent) {
  const part = printed(kind, content).sections.find(section => section.id === id)?.part
  return part?.kind === 'list' ? part.items.map(({ text, detail }) => [text, detail].join(' | ')) : part
}

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('what a role consists of on paper', () => {
  it('is short for candidates: duties with their standard, what it takes, the offer, the people, how one is chosen', () => {
    expect(idsOf('advert', fullRole())).toEqual(['duties', 'qualification', 'musts', 'nices', 'together', 'offer', 'people', 'selection'])
    expect(partOf('advert', 'duties', fullRole())).toEqual(['Closes the month. | By the fifth day.', 'Answers suppliers. | The same day.'])
    expect(partOf('advert', 'together', fullRole())).toEqual(['Criterion suppliers | ', 'Criterion values | '])
  })

  it('is whole in the description, with the share of the time and about the firm', () => {
    expect(idsOf('description', fullRole())).toEqual([
      'duties',
      'qualification',
      'musts',
      'nices',
      'others',
      'values',
      'offer',
      'people',
      'about',
    ])
    expect(partOf('description', 'duties', fullRole())).toEqual([
      'Closes the month | by the fifth day · monthly · with owner · 60% of the time',
      'Answers suppliers | the same day · daily · with suppliers',
    ])
  })

  it('tells candidates beforehand by which methods they are chosen, with the minutes', () => {
    expect(partOf('advert', 'selection', { ...fullRole(), language: 'fr' })).toEqual([
      expect.stringContaining('candidature'),
      expect.stringContaining('appel téléphonique'),
      expect.stringContaining('entretien de 45\u00a0minutes'),
      expect.stringContaining('mise en situation de 20\u00a0minutes'),
      expect.stringContaining('jeu de rôle de 10\u00a0minutes'),
    ])
  })

  it('begins the offer with the pay and says nothing of it twice', () => {
    const { conditions } = fullRole()
    const lines = (contract: string) => {
      const part = printed('advert', { ...fullRole(), conditions: { ...conditions, contract } }).sections.find(
        each => each.id === 'offer',
      )?.part
      return part?.kind === 'facts' ? part.facts.map(fact => fact.line) : []
    }
    expect(lines('Permanent; two-month trial').slice(0, 2)).toEqual([
      'Pay: €28,000 – €32,000 a year, gross',
      'Contract: Permanent, full time; two-month trial',
    ])
    expect(lines('two-month trial')[1]).toBe('Contract: Permanent, full time; two-month trial')
    expect(lines('Permanently temporary')[1]).toBe('Contract: Permanent, full time; Permanently temporary')
    expect(lines(' permanent. ')[1]).toBe('Contract: Permanent, full time')
  })

  it('tells nobody the questions and tests of the interview, or what a right answer holds', () => {
    const { kit } = fullRole()
    const secret = 'secret '.repeat(857).trim()
    const { workSample, rolePlay } = kit
    const content = {
      ...fullRole(),
      kit: {
        ...kit,
        questions: kit.questions.map(question => ({ ...question, text: 'secret' })),
        workSample: workSample && { ...workSample, title: 'secret', task: secret, answerKey: secret },
        rolePlay: rolePlay && { ...rolePlay, title: 'secret', situation: 'secret', partBrief: 'secret', watchFor: 'secret' },
      },
    }
    for (const kind of kinds) expect(writeText(printed(kind, content))).not.toContain('secret')
  })

  it('is only a title where nothing else is said', () => {
    for (const kind of kinds) {
      const document = printed(kind, blankRole('Clerk', 'fr'), ' ')
      expect(document).toMatchObject({ title: 'Clerk', firm: '', purpose: [], sections: [], language: 'fr' })
      expect(writeText(document)).toBe('Clerk\n')
      expect(writeMarkdown(document)).toBe('# Clerk\n')
      expect(pageOf(writeHtml(document)).body.textContent?.trim()).toMatch(/^(Fiche de poste\s+)?Clerk$/)
    }
  })

  it('keeps every text in one line, with its no-break spaces', () => {
    const content = { ...fullRole(), title: ' Two\r\n lines\u00a0: ', duties: [] }
    expect(printed('advert', content).title).toBe('Two lines\u00a0:')
  })
})

describe('a web page of a role', () => {
  it('names its language and its headings', () => {
    const page = pageOf(writeHtml(printed('description', { ...fullRole(), language: 'fr' })))
    expect(page.documentElement.lang).toBe('fr')
    expect(page.title).toBe('Fiche de poste\u00a0: Bookkeeper')
    expect([...page.querySelectorAll('h2')].map(each => each.textContent)).toContain('Qui nous sommes')
    expect(page.querySelector('.note')?.textContent).toBe('by the fifth day · monthly · avec owner · 60\u00a0% du temps')
  })

  it('keeps the marks of the text about the firm, and its points in one list', () => {
    const page = pageOf(writeHtml(printed('description', { ...fullRole(), about: 'We **make** *toys*\n- one\n- two\nEnd' })))
    const about = [...page.querySelectorAll('section')].at(-1)
    expect(about?.querySelector('strong')?.textContent).toBe('make')
    expect(about?.querySelector('em')?.textContent).toBe('toys')
    expect([...(about?.querySelectorAll('ul') ?? [])].map(list => list.children.length)).toEqual([2])
  })

  it.each(kinds)('has no element that somebody typed, whatever they typed (%s)', kind => {
    const document = printed(kind, hostileRole(), hostile)
    for (const page of [pageOf(writeHtml(document)), pageOf(writePostingHtml(document))]) {
      expect(page.querySelectorAll('script, img, iframe, a, object, svg, form, b')).toHaveLength(0)
      expect(page.body.textContent).toContain(hostile)
      expect([...page.querySelectorAll('*')].filter(each => each.getAttributeNames().some(name => name.startsWith('on')))).toEqual([])
    }
    expect(pageOf(writeHtml(document)).title).toContain('<script>')
  })

  it('is for a job search engine made of paragraphs and lists alone', () => {
    const tags = [...pageOf(writePostingHtml(printed('description', fullRole()))).body.querySelectorAll('*')].map(each => each.localName)
    expect([...new Set(tags)].toSorted()).toEqual(['li', 'p', 'ul'])
  })
})

/** What CommonMark would still read as a mark of its own. */
const unescaped = /(?<!\\)[`*_[\]<>|~&#]/

describe('a role in Markdown', () => {
  it('has its headings, lists, steps and facts', () => {
    const lines = writeMarkdown(printed('advert', fullRole())).split('\n')
    expect(lines.slice(0, 5)).toEqual(['# Bookkeeper', '', '**Maison Lestrade**', '', 'Keeps the books.'])
    expect(lines).toContain('## What we offer')
    expect(lines).toContain('- Closes the month. By the fifth day.')
    expect(lines).toContain('- **Pay**: €28,000 – €32,000 a year, gross')
    expect(lines).toContain('3. An interview of 45 minutes, with the same questions for everybody.')
  })

  it('keeps what is typed from becoming a mark', () => {
    const marks = [
      '# one',
      '- two',
      '+ three',
      '4. four',
      '5) five',
      '> six',
      '=== seven',
      '`eight`',
      '*nine*',
      '_ten_',
      '| a | b |',
      '[x](y)',
      '&lt;',
    ]
    const requirements = marks.map((text, at) => ({ id: `r${at}`, text, level: 'must' as const, checkedBy: 'cv' as const }))
    const file = writeMarkdown(printed('description', { ...blankRole('Clerk', 'en'), requirements }))
    const items = file
      .split('\n')
      .filter(line => line.startsWith('- '))
      .map(line => line.slice(2))
    expect(items).toHaveLength(marks.length)
    for (const item of items) {
      expect(item).not.toMatch(unescaped)
      expect(item).not.toMatch(/^(?:[-+=#>]|\d+[.)])/)
    }
    expect(items.map(item => item.replace(/\\(.)/g, '$1'))).toEqual(marks)
  })

  it('parts a paragraph from a list in the text about the firm', () => {
    const file = writeMarkdown(printed('description', { ...blankRole('Clerk', 'en'), about: 'We **make** toys\n- *one*\n- two\nEnd' }))
    expect(file).toContain('We **make** toys\n\n- *one*\n- two\n\nEnd\n')
  })
})

describe('a role as plain text', () => {
  it('reads like a mail: headings in capitals, points, numbers, no marks', () => {
    const text = writeText(printed('advert', { ...fullRole(), language: 'fr' }))
    expect(text).toContain('Bookkeeper\nMaison Lestrade\n\nKeeps the books.\n\nVOS MISSIONS\n• Closes the month. By the fifth day.\n')
    expect(text).toContain('FORMATION ET EXPÉRIENCE\n')
    expect(text).toContain('\nRémunération\u00a0: 28')
    expect(text).toContain('\n3. Un entretien de 45\u00a0minutes')
  })

  it('loses nothing of a long text', () => {
    const long = 'word '.repeat(300).trim()
    for (const kind of kinds) expect(writeText(printed(kind, { ...fullRole(), purpose: long }))).toContain(long)
    expect(writeText(printed('description', hostileRole()))).toContain(hostile)
  })
})
