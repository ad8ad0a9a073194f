import { describe, expect, test } from 'vitest'
import { listRolePacks } from '../../electron/core/role-packs'
import { markFound, type PackLists, searchPacks } from '../../shared/domain/pack-search'
import type { RolePackSummary } from '../../shared/domain/role-packs'

const packs: PackLists = { en: listRolePacks('en'), fr: listRolePacks('fr') }
const found = (typed: string, shown: 'en' | 'fr' = 'en') => searchPacks(packs, shown, typed).hits.map(hit => hit.id)

describe('the search for a pack', () => {
  test.each([
    ['a title', 'bookkeeper', 'en', 'bookkeeper'],
    ['the beginning of a title', 'recep', 'en', 'receptionist'],
    ['a title in capitals and without its accents', 'RECEPTION', 'fr', 'receptionist'],
    ['a title of the other language', 'comptable', 'en', 'bookkeeper'],
    ['a title of the other language', 'payroll', 'fr', 'payroll-clerk'],
    ['another name that people use', 'accounts payable', 'en', 'bookkeeper'],
    ['another name that people use', 'rh', 'fr', 'hr-assistant'],
    ['a plural', 'bookkeepers', 'en', 'bookkeeper'],
    ['words in any order', 'assistant executive', 'en', 'executive-assistant'],
  ] as const)('puts first what has %s: %s (%s)', (_, typed, shown, first) => {
    expect(found(typed, shown)[0]).toBe(first)
  })

  test('finds a word of a duty and says in which line, also in the language that is not shown', () => {
    const hits = searchPacks(packs, 'en', 'VAT return').hits
    expect(hits[0]).toEqual({ id: 'bookkeeper', line: { text: 'Prepare the VAT return for the accountant to sign', language: 'en' } })
    const other = searchPacks(packs, 'fr', 'vat return').hits
    expect(other[0]).toEqual({ id: 'bookkeeper', line: { text: 'Prepare the VAT return for the accountant to sign', language: 'en' } })
  })

  test('looks at the beginnings of words only', () => {
    const one: RolePackSummary = {
      id: 'bookkeeper',
      family: 'accounts',
      title: 'A',
      otherNames: [],
      purpose: 'Innovates.',
      duties: [],
      criterionCount: 6,
    }
    expect(searchPacks({ en: [one], fr: [] }, 'en', 'vat').hits).toEqual([])
    expect(searchPacks({ en: [one], fr: [] }, 'en', 'inno').hits).toHaveLength(1)
  })

  test.each([
    ['bookkeeping', 'en', 'bookkeeper'],
    ['invoicing', 'en', 'billing-clerk'],
    ['standardisation', 'fr', 'receptionist'],
  ] as const)('falls back on words like %s where no word begins so (%s)', (typed, shown, expected) => {
    const { hits } = searchPacks(packs, shown, typed)
    expect(hits.map(hit => hit.id)).toContain(expected)
  })

  test('says whether it had to fall back', () => {
    const only = { en: packs.en.filter(pack => pack.id === 'bookkeeper'), fr: [] }
    expect(searchPacks(only, 'en', 'bookkeeper').kind).toBe('exact')
    expect(searchPacks(only, 'en', 'bookkeeping')).toEqual({ kind: 'close', hits: [{ id: 'bookkeeper', line: null }] })
  })

  test('finds nothing where nothing fits, and everything while nothing is typed', () => {
    expect(found('welder')).toEqual([])
    expect(found('bookkeeper welder')).toEqual([])
    expect(found('  ')).toEqual(packs.en.map(pack => pack.id))
  })

  test('marks the words that were found and keeps the text as it is', () => {
    const text = 'Préparer la déclaration de TVA, que le cabinet valide'
    const pieces = markFound(text, 'declarations tva')
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    expect(pieces.filter(piece => piece.isFound).map(piece => piece.text)).toEqual(['déclaration', 'TVA'])
    expect(markFound('Bookkeeper', '')).toEqual([{ text: 'Bookkeeper', isFound: false }])
  })
})
