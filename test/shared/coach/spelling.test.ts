import { describe, expect, it } from 'vitest'
import { otherSpellings } from '../../../shared/domain/coach/other-spellings'
import { letStand } from '../../../shared/domain/coach/read-role'
import { firmSpelling, type SpelledText, spellingFindings, type Verdict, wordsToAsk } from '../../../shared/domain/coach/spelling'
import { wordsToSpell } from '../../../shared/domain/coach/spelling-words'
import type { Language } from '../../../shared/domain/language'
import { blankRole } from '../../../shared/domain/roles'

/** Words that are looked up, as they stand in the text; names are not. */
const looked = (text: string, language: Language) =>
  wordsToSpell(text, 'free', language)
    .filter(({ kind }) => kind !== 'name')
    .map(({ start, end }) => text.slice(start, end))

describe('what is looked up in an English text', () => {
  it.each([
    ['numbers and words with digits', 'the 3 best of B2B in Q4 and 2nd', ['the', 'best', 'and']],
    ['addresses and links', 'write to jobs@brunel.example or see www.brunel.example/jobs and brunel.co', ['write', 'see', 'and']],
    ['paths and file names', 'open C:\\books\\ledger.xlsx, #hiring and @brunel', ['open', 'and']],
    ['initials and what has a capital inside', 'knows VAT, KPIs, QuickBooks and URSSAF', ['knows', 'and']],
    ['headings in capitals', 'RESPONSABILITIES', []],
    ['names', 'reports to Mrs Kerner of Noval', ['reports']],
    ['the possessive', 'the firm’s ledgers and James’ desk', ['the', 'firm', 'ledgers', 'and', 'desk']],
    ['plurals in brackets', 'answers the line(s) and the (un)paid', ['answers', 'the', 'and', 'the']],
    ['words with an accent', 'holds a baccalauréat', ['holds']],
    ['both sides of a slash', 'his/her and/or', ['his', 'her', 'and']],
  ])('leaves out %s', (_what, text, words) => {
    expect(looked(text, 'en')).toEqual(words)
  })

  it('takes the first word of a sentence without its capital too', () => {
    expect(wordsToSpell('Recieve post.', 'duty', 'en')[0]).toMatchObject({ start: 0, end: 7, forms: ['recieve', 'Recieve'], kind: 'first' })
  })

  it('takes a capital in a condition for a name, wherever it stands', () => {
    expect(wordsToSpell('Villeurbanne', 'condition', 'fr')[0]).toMatchObject({ kind: 'name' })
  })

  it('knows a part by itself or by the whole', () => {
    expect(wordsToSpell('a well-formd note', 'free', 'en').map(({ forms }) => forms)).toEqual([
      ['well', 'well-formd'],
      ['formd', 'well-formd'],
      ['note'],
    ])
  })
})

describe('what is looked up in a French text', () => {
  it.each([
    ['elisions', 'l’employé qu’il aujourd’hui', ['employé', 'aujourd’hui']],
    ['forms for women and men', 'salarié(e)s, employé·e·s, candidat.e.s, assistant-e, H/F, tou•te•s', []],
    ['mere endings after a slash', 'acheteur/euse et directeur/rice', ['acheteur', 'directeur']],
    ['abbreviations', 'p. ex. de la DSN, 1er, 35 h', []],
  ])('leaves out %s', (_what, text, words) => {
    expect(looked(text, 'fr')).toEqual(words)
  })

  it('gives offsets in UTF-16 units', () => {
    const text = '😀 gérer l’acceuil'
    const [, word] = wordsToSpell(text, 'free', 'fr')
    expect(text.slice(word?.start, word?.end)).toBe('acceuil')
  })

  it('lets a capital E stand without its accent', () => {
    expect(wordsToSpell('Etablir un devis', 'duty', 'fr')[0]?.forms).toContain('établir')
  })
})

const wrong = (...suggestions: readonly string[]): Verdict => ({ isRight: false, suggestions })
const right: Verdict = { isRight: true }
const reading = (verdicts: Readonly<Record<string, Verdict>>, firm: readonly string[] = [], language: Language = 'en') => ({
  language,
  verdicts: new Map(Object.entries(verdicts)),
  firm: firmSpelling(firm),
})
const duty = (text: string, path = 'duties/d1/what'): SpelledText => ({ path, field: 'duty', text })

describe('a misspelt word', () => {
  it('is a hint with its place and the best suggestion', () => {
    const spelling = reading({ we: right, recieve: wrong('receive', 'relieve'), post: right })
    expect(spellingFindings([duty('to recieve post')], { ...spelling, verdicts: spelling.verdicts.set('to', right) })).toEqual([
      {
        rule: 'spelling',
        kind: 'spelling',
        severity: 'hint',
        path: 'duties/d1/what',
        start: 3,
        end: 10,
        words: 'recieve',
        message: 'Not in the dictionary: “recieve”.',
        suggestion: 'receive',
      },
    ])
  })

  it('is told in the language of the text', () => {
    const [finding] = spellingFindings([duty('le acceuil')], reading({ acceuil: wrong('accueil') }, [], 'fr'))
    expect(finding?.message).toBe('Absent du dictionnaire : « acceuil ».')
  })

  it('is nothing before it has been looked up, and is asked for once', () => {
    expect(spellingFindings([duty('sort ledgrs')], reading({ sort: right }))).toEqual([])
    expect(wordsToAsk([duty('sort ledgrs and ledgrs')], reading({ sort: right, and: right }))).toEqual(['ledgrs'])
    expect(wordsToAsk([duty('sort ledgrs')], reading({ sort: right, ledgrs: wrong('ledgers') }))).toEqual([])
  })

  it('is asked for again as long as nothing was suggested', () => {
    const spelling = reading({ sort: right, ledgrs: { isRight: false, suggestions: null } })
    expect(wordsToAsk([duty('sort ledgrs')], spelling)).toEqual(['ledgrs'])
    expect(spellingFindings([duty('sort ledgrs')], spelling)).toMatchObject([{ suggestion: null }])
  })

  it('is right when the firm says so, in whatever case, and nothing is asked', () => {
    const texts = [duty('bring telvia to Telvia')]
    expect(spellingFindings(texts, reading({ bring: right, telvia: wrong('Latvia') }, ['Telvia']))).toEqual([])
    expect(wordsToAsk(texts, reading({ bring: right }, ['Atelier Telvia']))).toEqual([])
  })

  it('that begins a sentence is marked when a common word is close, for it may be a name', () => {
    const verdicts = {
      Recieve: wrong(),
      recieve: wrong('receive'),
      Noval: wrong(),
      noval: wrong('novel', 'naval'),
      Xero: wrong(),
      xero: wrong('Xerox'),
    }
    const marked = (text: string) => spellingFindings([duty(text)], reading(verdicts)).map(({ words }) => words)
    expect(marked('Recieve it')).toEqual(['Recieve'])
    expect(marked('Xero it')).toEqual([])
  })

  it('that is a name elsewhere is a name at a beginning too', () => {
    const verdicts = { Noval: wrong(), noval: wrong('novel'), for: right }
    expect(spellingFindings([duty('Noval'), duty('for Noval', 'duties/d2/what')], reading(verdicts))).toEqual([])
    expect(spellingFindings([duty('Noval')], reading(verdicts))).toHaveLength(1)
  })

  it('is none in a sentence of another language', () => {
    const verdicts = { we: right, are: wrong('ère'), looking: wrong(), for: right, accountant: wrong() }
    const texts = [duty('facture; we are looking for accountant')]
    expect(spellingFindings(texts, reading({ ...verdicts, facture: right }, [], 'fr'))).toEqual([])
  })
})

it('a word that was let stand can be read again as long as it is there', () => {
  const content = { ...blankRole('Clerk', 'en'), ignored: [{ rule: 'spelling', words: 'ledgrs', reason: 'A brand' }] }
  const misspelt = spellingFindings([duty('sort ledgrs')], reading({ sort: right, ledgrs: wrong('ledgers') }))
  expect(letStand(content, 'FR', misspelt)).toMatchObject([{ finding: { words: 'ledgrs' }, note: { reason: 'A brand' } }])
  expect(letStand(content, 'FR', [])).toEqual([])
})

describe('a British word', () => {
  it.each([
    ['organise', 'organize'],
    ['organisations', 'organizations'],
    ['colours', 'colors'],
    ['cancelled', 'canceled'],
    ['centre', 'center'],
    ['cheques', 'checks'],
    ['enrolment', 'enrollment'],
    ['licence', 'license'],
  ])('%s is looked up as %s', (british, american) => {
    const forms = otherSpellings(british, 'en')
    expect(forms.some(form => form === american || `${form}s` === american)).toBe(true)
  })

  it.each(['payrol', 'skils', 'doctour', 'ordre'])('is not made of %s', mistake => {
    expect(otherSpellings(mistake, 'en').filter(form => ['payroll', 'skills', 'doctor', 'order'].includes(form))).toEqual([])
  })
})

it.each([
  ['maitrise', 'maîtrise'],
  ['cout', 'coût'],
  ['connaitre', 'connaître'],
])('%s, of the reform of 1990, is looked up as %s', (reformed, traditional) => {
  expect(otherSpellings(reformed, 'fr')).toContain(traditional)
})
