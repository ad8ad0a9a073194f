import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Email } from '../../shared/domain/candidates'
import { AtMs, fold, PartId, problemWith, requiredText, storable, text } from '../../shared/domain/text'

describe('a text', () => {
  test('is kept exactly as typed, blanks and line breaks included', () => {
    expect(text(50).parse('  two\n\tlines ')).toBe('  two\n\tlines ')
  })

  test.each(['\u0000', 'a\u0007b', '\u007F', '\uD800', 'x\uDC00'])('with something that is no text (%j) is refused', value => {
    expect(problemWith(text(50), value)).toBe('not-text')
  })

  test('of white space only is no answer where one is required', () => {
    expect(problemWith(requiredText(5), ' \n\t')).toBe('empty')
    expect(problemWith(requiredText(5), '')).toBe('empty')
    expect(problemWith(text(5), ' \n\t')).toBeNull()
  })

  test('that was pasted becomes one that is taken', () => {
    const clean = storable('one\u000btwo\r\nthree\u0000\u001f \ud800end')
    expect(clean).toBe('one\ntwo\nthree \ufffdend')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), value => problemWith(text(1000), storable(value)) === null))
  })

  test('may be as long as its limit and no longer', () => {
    expect(problemWith(text(3), 'abc')).toBeNull()
    expect(problemWith(text(3), 'abcd')).toBe('too-long')
  })
})

test('each kind of wrong value has its own word', () => {
  expect(problemWith(Email, 'not an address')).toBe('not-an-email')
  expect(problemWith(Email, '')).toBeNull()
  expect(problemWith(z.number(), 'twelve')).toBe('not-a-number')
  expect(problemWith(z.number().max(8), 9)).toBe('out-of-range')
  expect(problemWith(z.number().min(1), 0)).toBe('out-of-range')
  expect(problemWith(z.string().min(1), '')).toBe('empty')
  expect(problemWith(z.boolean(), 'yes')).toBe('invalid')
})

test('part ids are short plain words, moments are whole milliseconds', () => {
  expect(['work-sample', 'a_1'].every(id => PartId.safeParse(id).success)).toBe(true)
  expect(['', 'a b', 'é', 'x'.repeat(41), 'constructor', '__proto__'].some(id => PartId.safeParse(id).success)).toBe(false)
  expect(AtMs.safeParse(-1).success || AtMs.safeParse(0.5).success).toBe(false)
})

describe('fold', () => {
  test.each([
    ['  Comptabilité ', 'comptabilite'],
    ['GESTION  de\tpaie', 'gestion de paie'],
    ['Œuvres', 'oeuvres'],
    ['Ægir', 'aegir'],
    ['e\u0301te\u0301', 'été'],
  ])('takes %j and %j for the same word', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  test('keeps different words apart', () => {
    expect(fold('payroll')).not.toBe(fold('pay roll'))
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        expect(fold(fold(value))).toBe(fold(value))
      }),
    )
  })
})
