import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleTexts, withText } from '../../shared/domain/role-texts'
import {
  changedSide,
  swapLanguages,
  translated,
  translationCounts,
  translationRows,
  withMissingTexts,
  withTranslation,
} from '../../shared/domain/role-translation'
import { RoleContent } from '../../shared/domain/roles'
import { schemaAt } from '../../shared/domain/text-limits'
import { bookkeeper } from '../helpers/role-content'

const begun = (changes: Partial<RoleContent> = {}) => withMissingTexts(bookkeeper(changes), {})
const rowAt = (content: RoleContent, path: string) => translationRows(content).find(row => row.path === path)
const stateAt = (content: RoleContent, path: string) => rowAt(content, path)?.state
const french = 'duties/close/what'
const closed = () => withTranslation(begun(), french, 'Clôture le mois')

describe('a role in two languages', () => {
  it('has everything to write at first, and nothing to write where the role says nothing', () => {
    const rows = translationRows(begun())
    expect(begun().translation).toEqual({ language: 'fr', texts: {} })
    expect(rows.map(row => row.path)).toEqual(roleTexts(bookkeeper()).flatMap(({ path, text }) => (text === '' ? [] : [path])))
    expect(translationCounts(rows)).toEqual({ total: rows.length, missing: rows.length, current: 0, stale: 0, unfit: 0 })
  })

  it('marks what is written as current, as stale once the source changes, as current again when that is taken back', () => {
    expect(stateAt(closed(), french)).toBe('current')
    const changed = withText(closed(), french, 'Closes every month')
    expect(rowAt(changed, french)).toMatchObject({ state: 'stale', source: 'Closes every month', of: 'Closes the month' })
    expect(stateAt(withText(changed, french, 'Closes the month'), french)).toBe('current')
    expect(stateAt(withTranslation(changed, french, 'Clôture le mois'), french)).toBe('current')
  })

  it('forgets what is emptied, and keeps what belongs to a duty that is gone until the duty is back', () => {
    expect(withTranslation(closed(), french, '').translation?.texts).toEqual({})
    const without = { ...closed(), duties: [] }
    expect(rowAt(without, french)).toBeUndefined()
    expect(stateAt({ ...without, duties: bookkeeper().duties }, french)).toBe('current')
  })

  it('finds what was written for a condition or a follow-up that moved up because the one before it went', () => {
    const branches = ['BTS', 'DCG'].map(name => ({ conditions: [{ kind: 'certificate' as const, name }] }))
    const role = withTranslation(begun({ qualification: { branches } }), 'qualification/branches/1/conditions/0/name', 'le DCG')
    const shorter = { ...role, qualification: { branches: branches.slice(1) } }
    expect(rowAt(shorter, 'qualification/branches/0/conditions/0/name')).toMatchObject({ state: 'current', text: 'le DCG' })
    expect(stateAt(role, 'qualification/branches/0/conditions/0/name')).toBe('missing')
  })

  it('says of a text that it does not fit its field, and does not use it', () => {
    const long = withTranslation(begun(), 'title', 'x'.repeat(121))
    expect(stateAt(long, 'title')).toBe('unfit')
    expect(translated(long).title).toBe('Bookkeeper')
  })
})

describe('the role in its other language', () => {
  it('has the texts that are written and the source for all others; ids, links and amounts are the same', () => {
    const role = { ...closed(), duties: closed().duties.map(duty => ({ ...duty, sharePercent: 50 })) }
    const other = translated(role)
    expect(RoleContent.safeParse(other).success).toBe(true)
    expect(other).toEqual({
      ...role,
      language: 'fr',
      translation: null,
      duties: [{ ...role.duties[0], what: 'Clôture le mois' }, role.duties[1]],
    })
  })

  it('prefers a stale text to one in the wrong language', () => {
    expect(translated(withText(closed(), french, 'Closes every month')).duties[0]?.what).toBe('Clôture le mois')
  })

  it('is the role itself where there is no other language', () => {
    expect(translated(bookkeeper())).toEqual(bookkeeper())
  })
})

describe('texts that are put in where none are', () => {
  it('leave alone what is written, and what does not fit', () => {
    const role = withMissingTexts(closed(), { [french]: 'Autre chose', title: 'x'.repeat(121), purpose: 'Tient les comptes.' })
    expect(role.translation?.texts).toEqual({
      [french]: { text: 'Clôture le mois', of: 'Closes the month' },
      purpose: { text: 'Tient les comptes.', of: 'Keeps the books.' },
    })
  })
})

/** A role with any mix of missing, current and stale texts: sources are Latin letters, the other language is Greek. */
const mixedRole = fc
  .array(
    fc.record({
      state: fc.constantFrom('missing', 'current', 'stale'),
      text: fc.string({ unit: fc.constantFrom('α', 'β'), minLength: 1, maxLength: 9 }),
    }),
    {
      minLength: 40,
      maxLength: 40,
    },
  )
  .map(choices =>
    roleTexts(begun()).reduce((role, { path, text }, at) => {
      const choice = choices[at]
      if (!choice || choice.state === 'missing' || text === '') return role
      const written = withTranslation(role, path, choice.text)
      return choice.state === 'stale' ? withText(written, path, `${text} now`) : written
    }, begun()),
  )

describe('changing the languages about', () => {
  it('puts each text on the other side with the mark that it has', () => {
    const swapped = swapLanguages(withText(closed(), 'purpose', 'Keeps our books.'))
    expect(swapped).toMatchObject({ language: 'fr', translation: { language: 'en' }, duties: [{ what: 'Clôture le mois' }, {}] })
    expect(swapped && rowAt(swapped, french)).toMatchObject({ source: 'Clôture le mois', text: 'Closes the month', state: 'current' })
    expect(swapped && rowAt(swapped, 'purpose')).toMatchObject({ source: 'Keeps our books.', text: 'Keeps our books.', state: 'missing' })
  })

  it('loses nothing: twice is as before, and no mark changes', () => {
    fc.assert(
      fc.property(mixedRole, role => {
        const swapped = swapLanguages(role)
        expect(RoleContent.safeParse(swapped).success).toBe(true)
        expect(swapped && translationRows(swapped).map(row => row.state)).toEqual(translationRows(role).map(row => row.state))
        expect(swapped && swapLanguages(swapped)).toEqual(role)
      }),
    )
  })

  it('keeps the mark on a text whose source was once the same word', () => {
    const paris = begun({ conditions: { ...bookkeeper().conditions, place: 'Paris' } })
    const moved = withText(withTranslation(paris, 'conditions/place', 'Paris'), 'conditions/place', 'Lyon')
    const swapped = swapLanguages(moved)
    expect(swapped && stateAt(swapped, 'conditions/place')).toBe('stale')
  })

  it('keeps the words of a duty that is gone', () => {
    const without = { ...closed(), duties: [], criteria: bookkeeper().criteria.map(each => ({ ...each, dutyIds: [] })) }
    const twice = swapLanguages(swapLanguages(without) ?? without)
    expect(twice).toEqual(without)
  })

  it('is refused while a text does not fit, and does nothing where there is one language', () => {
    expect(swapLanguages(withTranslation(begun(), 'title', 'x'.repeat(121)))).toBeNull()
    expect(swapLanguages(bookkeeper())).toEqual(bookkeeper())
  })
})

describe('the side that changed', () => {
  it('is the source, until the languages were changed about', () => {
    const changed = withText(closed(), french, 'Closes every month')
    const row = rowAt(changed, french)
    expect(row && changedSide(row)).toBe('source')
    const swapped = swapLanguages(changed)
    const other = swapped && rowAt(swapped, french)
    expect(other && changedSide(other)).toBe('text')
  })
})

describe('the limits of a text', () => {
  it('are those that the role itself is stored by', () => {
    for (const { path, text } of roleTexts(bookkeeper({ purpose: 'x', about: 'x' }))) {
      for (const length of [0, 80, 81, 120, 121, 200, 201, 300, 301, 400, 401, 500, 501, 1500, 1501, 3000, 3001, 4000, 4001, 6000, 6001]) {
        const words = 'x'.repeat(length)
        const isStored = RoleContent.safeParse(withText(bookkeeper(), path, words)).success
        expect([path, length, schemaAt(path).safeParse(words).success]).toEqual([path, length, isStored])
      }
      expect(schemaAt(path).safeParse(text === '' ? 'x' : text).success).toBe(true)
    }
  })
})
