import { expect, test } from 'vitest'
import { fileName } from '../../shared/domain/file-name'

test.each([
  ['Bookkeeper – decision', 'Bookkeeper – decision.pdf'],
  ['Comptable (H/F) – fiche de poste', 'Comptable (H-F) – fiche de poste.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['C:\\Windows\\x', 'C--Windows-x.pdf'],
  ['a\u0000b\u202egpj', 'a b gpj.pdf'],
  ['  many   blanks . . ', 'many blanks.pdf'],
  ['CON', 'Backbench CON.pdf'],
  ['...', 'Backbench.pdf'],
])('a document called %j is offered as %j', (name, file) => {
  expect(fileName(name, 'pdf')).toBe(file)
})

test('a long name is cut without leaving half a character', () => {
  const file = fileName(`${'x'.repeat(99)}😀`, 'pdf')
  expect(file.isWellFormed()).toBe(true)
  expect(file.length).toBeLessThan(110)
})
