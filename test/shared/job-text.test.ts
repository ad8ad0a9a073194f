import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestJobText } from '../../shared/domain/job-limits'
import { targetOf, withLines } from '../../shared/domain/job-role'
import { type JobLine, readJobText } from '../../shared/domain/job-text'
import { blankRole, noConditions, RoleContent } from '../../shared/domain/roles'

const folder = join(import.meta.dirname, '../fixtures/job-texts')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const names = readdirSync(folder).flatMap(name => (name.endsWith('.txt') ? [name.slice(0, -4)] : []))

/** A line in short, as the expectations beside the texts have it. */
const inShort = ({ kind, conditionKey, isAboutFirm, text }: JobLine) =>
  `${kind}${conditionKey ? ` ${conditionKey}` : ''}${isAboutFirm ? ' firm' : ''}: ${text}`

const without = (text: string) => text.replace(/\s+/g, '')

/** The role that a description becomes when every line is taken as proposed. */
function roleOf(text: string): RoleContent {
  const { title, lines, language } = readJobText(text)
  let count = 0
  const chosen = lines.map(line => ({ text: line.text, target: targetOf(line) }))
  return withLines(blankRole(title || 'Untitled', language ?? 'en'), chosen, () => `p${count++}`)
}

const saidConditions = ({ conditions }: RoleContent) => {
  const nothing: Record<string, unknown> = noConditions('EUR')
  return Object.fromEntries(Object.entries(conditions).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(nothing[key])))
}

describe('a job description', () => {
  it('has seven examples or more in each language', () => {
    expect(names.filter(name => name.startsWith('en-')).length).toBeGreaterThanOrEqual(7)
    expect(names.filter(name => name.startsWith('fr-')).length).toBeGreaterThanOrEqual(7)
  })

  it.each(names)('%s is read line by line as its expectation says', name => {
    const { language, title, lines } = readJobText(read(`${name}.txt`))
    const role = roleOf(read(`${name}.txt`))
    const found = {
      language,
      title,
      lines: lines.map(inShort),
      conditions: saidConditions(role),
      qualification: role.qualification.branches,
    }
    expect(found).toEqual(JSON.parse(read(`${name}.json`)))
  })

  it.each(names)('%s becomes a role that can be stored, and every offset gives the words back', name => {
    const text = read(`${name}.txt`)
    for (const line of readJobText(text).lines) expect(without(text.slice(line.start, line.end))).toBe(without(line.text))
    expect(RoleContent.safeParse(roleOf(text)).error).toBeUndefined()
  })

  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
    ['Unicode', '\u2028'],
  ])('reads the same with %s line breaks', (_name, sign) => {
    const text = read('fr-bon.txt')
    expect(readJobText(text.replaceAll('\n', sign)).lines.map(inShort)).toEqual(readJobText(text).lines.map(inShort))
  })

  it('says that it is in neither language rather than guess', () => {
    const german =
      'Buchhalter gesucht\n\nWir suchen für unser Büro in Köln eine Person, die die Buchhaltung macht. Sie sind zuverlässig und haben Erfahrung mit DATEV.'
    const spanish =
      'Contable\n\nBuscamos una persona para llevar las cuentas de la empresa y el pago de los proveedores. Se ofrece contrato indefinido.'
    expect([german, spanish, '', 'Bookkeeper', '1 2 3 4 5'].map(text => readJobText(text).language)).toEqual([null, null, null, null, null])
  })

  it('reads markdown, numbered headings and points whose bullet stands alone', () => {
    const text =
      '# Bookkeeper\n\n## 1. Responsibilities\n\n•\nEnter invoices\n•\nReconcile the bank\n\n**Requirements**\n* Excel\n\n### Who knows\n\nPlease apply.'
    expect(readJobText(text).lines.map(inShort)).toEqual([
      'title: Bookkeeper',
      'heading: 1. Responsibilities',
      'duty: Enter invoices',
      'duty: Reconcile the bank',
      'heading: Requirements',
      'must: Excel',
      'heading: Who knows',
      'other: Please apply.',
    ])
  })

  it('splits a paragraph under a heading into its sentences, and stops at no abbreviation', () => {
    const text = 'Duties\nYou enter invoices, orders, etc. for two firms. You answer the phone; you file contracts.'
    expect(readJobText(text).lines.map(line => line.text)).toEqual([
      'Duties',
      'You enter invoices, orders, etc. for two firms.',
      'You answer the phone',
      'you file contracts',
    ])
  })

  it('reads the beginning of what is longer than a description can be', () => {
    const long = `Duties\n${'- Enter invoices\n'.repeat(20_000)}`
    expect(readJobText(long).lines.every(line => line.end <= longestJobText)).toBe(true)
  })
})

const pieces = fc.constantFrom(
  'Missions',
  'PROFIL :',
  'Requirements:',
  '- ',
  '• ',
  '1. ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' | ',
  'Salaire : 30-35 K€',
  '£25,000',
  'Lieu : ',
  'CDI',
  'You will answer the phone. ',
  '**',
  '## ',
  'Vous êtes ',
  'de ',
  '…',
  '\ud800',
  '\u00a0',
  '(',
  '2 ans d’expérience',
)

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }).map(parts => parts.join('')),
  )

  it('is read without a throw, in lines that are in order, apart from each other and true to the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end, text: words } of readJobText(text).lines) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(without(text.slice(start, end))).toBe(without(words))
          last = end
        }
      }),
      { numRuns: 600 },
    )
  })

  it('becomes a role that can be stored, as far as a role has room', () => {
    fc.assert(
      fc.property(anyText, text => {
        const role = roleOf(text)
        const fitting = { ...role, title: 'Title', duties: role.duties.slice(0, 30), requirements: role.requirements.slice(0, 40) }
        expect(RoleContent.safeParse(fitting).error).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})
