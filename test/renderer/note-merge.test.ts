import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterAnswer, caretAfter, changeBetween, mergeFrom } from '../../renderer/features/interviews/note-merge'
import { unionOf } from '../../renderer/features/interviews/note-union'
import { mergeNotes, noteRule } from '../../shared/domain/scorecards'

test('two additions at different places stand in one text, each once', () => {
  expect(mergeFrom('one\ntwo\n', 'one and a half\ntwo\n', 'one\ntwo\nthree')).toBe('one and a half\ntwo\nthree')
})

test('two additions at the same place stand one below the other', () => {
  expect(mergeFrom('He said', 'He said yes', 'He said no')).toBe('He said yes\n no')
})

test('a deletion on one side and an addition on the other are both kept', () => {
  expect(mergeFrom('keep drop end', 'keep end', 'keep drop end!')).toBe('keep end!')
})

test('changes to the same words keep both texts', () => {
  expect(mergeFrom('He was late', 'He was early', 'He was calm')).toBe(mergeNotes('He was calm', 'He was early'))
})

test('an answer with another window’s words brings them in without saying ours twice', () => {
  const sent = 'ours'
  const answered = mergeNotes('theirs', sent)
  expect(answered).toBe(`theirs${noteRule}ours`)
  const now = afterAnswer({ base: '', sent, mine: 'ours, and typed on' }, answered)
  expect(now).toBe('ours, and typed on\ntheirs')
})

test('what was typed while the save was under way is never replaced by the answer', () => {
  expect(afterAnswer({ base: '', sent: 'a', mine: 'ab' }, 'a')).toBe('ab')
})

const letters = fc.array(fc.constantFrom<string[]>('a', 'b', ' ', '\n', 'é', '😀'), { maxLength: 12 })
const words = letters.map(each => each.join(''))

test('whatever two sides insert, both insertions are in the merged text', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (all, first, second) => {
      const base = all.join('')
      const insert = (at: number, word: string) => all.toSpliced(at % (all.length + 1), 0, word).join('')
      const merged = mergeFrom(base, insert(first, '<mine>'), insert(second, '<theirs>'))
      expect(merged).toContain('<mine>')
      expect(merged).toContain('<theirs>')
      expect(merged.length).toBeLessThanOrEqual(base.length + '<mine>\n<theirs>'.length)
    }),
  )
})

test('texts without a known base become one that holds the words of each in their order, and shared words once', () => {
  expect(unionOf('Closes on the fifth.', 'Closes early on the fifth. Calm.')).toBe('Closes early on the fifth. Calm.')
  const isWithin = (part: string, whole: string) => {
    const rest = whole.split(/\s+/)
    return part.split(/\s+/).every(word => word === '' || rest.splice(0, rest.indexOf(word) + 1).length > 0)
  }
  fc.assert(
    fc.property(words, words, (first, second) => {
      const all = unionOf(first, second)
      expect(isWithin(first, all) && isWithin(second, all)).toBe(true)
      expect(unionOf(first, first)).toBe(first)
    }),
  )
})

test('two long notes with nothing in common are put one below the other', () => {
  const long = (word: string) => `${word} `.repeat(4000).trim()
  expect(unionOf(long('aaaa'), long('bbbb'))).toBe(mergeNotes(long('aaaa'), long('bbbb')))
})

test('a change is found exactly: putting it into the old text gives the new one', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { from, to, text } = changeBetween(before, after)
      expect(before.slice(0, from) + text + before.slice(to)).toBe(after)
    }),
  )
})

test('the caret stays with the words it stood at', () => {
  expect(caretAfter('ours', 'theirs\nours', 4)).toBe(11)
  expect(caretAfter('ours', 'ours\ntheirs', 4)).toBe(4)
  expect(caretAfter('one two three', 'one 2 three', 5)).toBe(5)
})
