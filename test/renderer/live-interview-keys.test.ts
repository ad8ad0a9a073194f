import { describe, expect, test } from 'vitest'
import { liveActionOf } from '../../renderer/features/interviews/live-keys'

type Press = {
  readonly key: string
  readonly code: string
  readonly alt?: boolean
  readonly control?: boolean
  readonly altGraph?: boolean
  readonly composing?: boolean
}

const actionOf = ({ key, code, alt = false, control = false, altGraph = false, composing = false }: Press) =>
  liveActionOf({
    key,
    code,
    altKey: alt,
    ctrlKey: control,
    metaKey: false,
    isComposing: composing,
    getModifierState: name => name === 'AltGraph' && altGraph,
  })

describe('with Alt held', () => {
  test.each([1, 2, 3, 4, 5, 0])('the digit key %i rates', value => {
    expect(actionOf({ key: `${value}`, code: `Digit${value}`, alt: true })).toEqual({ kind: 'rate', value })
  })

  test('the digit row of a French keyboard rates too, though it types other characters', () => {
    expect(actionOf({ key: 'é', code: 'Digit2', alt: true })).toEqual({ kind: 'rate', value: 2 })
  })

  test('on a Mac the key counts, not the character that Option makes of it', () => {
    expect(actionOf({ key: '™', code: 'Digit2', alt: true })).toEqual({ kind: 'rate', value: 2 })
    expect(actionOf({ key: 'œ', code: 'KeyQ', alt: true })).toEqual({ kind: 'quote' })
    expect(actionOf({ key: 'Dead', code: 'KeyL', alt: true })).toEqual({ kind: 'lock' })
  })

  test('the letter on the key counts where the layout says it', () => {
    expect(actionOf({ key: 'q', code: 'KeyA', alt: true })).toEqual({ kind: 'quote' })
    expect(actionOf({ key: 'a', code: 'KeyQ', alt: true })).toBeNull()
  })

  test.each([
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
  ])('%s goes to the %s step', (code, kind) => {
    expect(actionOf({ key: code, code, alt: true })).toEqual({ kind })
  })

  test('digits that are no rating stay free', () => {
    expect(actionOf({ key: '6', code: 'Digit6', alt: true })).toBeNull()
  })
})

test('AltGr types characters: neither as Windows reports it nor as Linux does is it ours', () => {
  expect(actionOf({ key: '{', code: 'Digit4', alt: true, control: true })).toBeNull()
  expect(actionOf({ key: '{', code: 'Digit4', alt: true, altGraph: true })).toBeNull()
})

test('nothing is done while a character is being composed', () => {
  expect(actionOf({ key: 'Process', code: 'Digit4', alt: true, composing: true })).toBeNull()
})

test('Ctrl S saves, F1 shows the keys, plain letters and digits are typed', () => {
  expect(actionOf({ key: 's', code: 'KeyS', control: true })).toEqual({ kind: 'save' })
  expect(actionOf({ key: 'F1', code: 'F1' })).toEqual({ kind: 'keys' })
  expect(actionOf({ key: '4', code: 'Digit4' })).toBeNull()
  expect(actionOf({ key: 'q', code: 'KeyQ' })).toBeNull()
})
