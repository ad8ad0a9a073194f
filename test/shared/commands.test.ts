import { expect, test } from 'vitest'
import {
  acceleratorOf,
  commandIds,
  commands,
  commandsAt,
  hostCommands,
  isFoundBy,
  type Place,
  shownShortcut,
} from '../../shared/domain/commands'

const place: Place = {
  page: 'candidates',
  roleId: 'r1',
  documentName: null,
  isTyping: false,
  isInDialog: false,
  isDesktop: true,
  canSavePdf: true,
  canOpenFolder: true,
}

test('every command has a name in both languages, and no two share a name or a shortcut', () => {
  for (const language of ['en', 'fr'] as const) {
    const labels = commandIds.map(id => commands[id].label[language])
    expect(new Set(labels).size).toBe(labels.length)
  }
  const shortcuts = commandIds.flatMap(id => commands[id].shortcut ?? [])
  expect(new Set(shortcuts).size).toBe(shortcuts.length)
})

test('in a role every other step of it can be gone to, and the one that is shown cannot', () => {
  const there = commandsAt(place)
  expect(there).toEqual(expect.arrayContaining(['go-role', 'go-plan', 'go-interviews', 'go-compare', 'go-decision', 'add-candidate']))
  expect(there).not.toContain('go-candidates')
})

test('a role’s description, versions, both languages and advertising are at hand from all its pages', () => {
  const there = ['go-description', 'go-versions', 'go-translation', 'go-plan', 'advertise'] as const
  expect(commandsAt(place)).toEqual(expect.arrayContaining([...there]))
  expect(commandsAt({ ...place, page: 'versions' })).not.toContain('go-versions')
  expect(commandsAt({ ...place, page: 'translation' })).not.toContain('go-translation')
  expect(commandsAt({ ...place, page: 'interview' })).not.toContain('advertise')
  expect(commandsAt({ ...place, page: 'settings', roleId: null })).not.toContain('advertise')
})

test('a role from a description can be begun from everywhere, once there is a firm', () => {
  for (const page of ['today', 'settings', 'new-role', 'candidates', 'interview', 'elsewhere'] as const)
    expect(commandsAt({ ...place, page, roleId: null })).toContain('new-role-from-text')
  expect(commandsAt({ ...place, page: 'first-run', roleId: null })).not.toContain('new-role-from-text')
})

test('outside a role nothing of a role is offered', () => {
  const there = commandsAt({ ...place, page: 'settings', roleId: null })
  expect(there.filter(id => /^go-(?!today)|candidate|interview|advertise/.test(id))).toEqual([])
  expect(there).toContain('new-role')
})

test('before the firm is named only what needs no firm is offered', () => {
  const there = commandsAt({ ...place, page: 'first-run', roleId: null })
  expect(there).toEqual(expect.arrayContaining(['about', 'keys', 'switch-language', 'quit']))
  expect(there).not.toContain('new-role')
  expect(there).not.toContain('undo')
})

test('printing needs a document, and a PDF a host that writes one', () => {
  const document = { ...place, documentName: 'Bookkeeper' }
  expect(commandsAt(place)).not.toContain('print')
  expect(commandsAt(document)).toEqual(expect.arrayContaining(['print', 'save-pdf']))
  expect(commandsAt({ ...document, canSavePdf: false })).not.toContain('save-pdf')
})

test('while a text is typed, undo is left to its field', () => {
  expect(commandsAt(place)).toContain('undo')
  expect(commandsAt({ ...place, isTyping: true })).not.toContain('undo')
})

test('nothing leads away from an open dialog but what the host does with the window', () => {
  const there = commandsAt({ ...place, isInDialog: true, documentName: 'Bookkeeper' })
  expect(there.filter(id => !hostCommands.includes(id))).toEqual([])
})

test('in a browser nothing is offered that only the desktop can do', () => {
  const there = commandsAt({ ...place, isDesktop: false, canSavePdf: false, canOpenFolder: false })
  expect(there.filter(id => hostCommands.includes(id))).toEqual([])
})

test('an interview is left only from an interview, which keeps its own list of keys', () => {
  expect(commandsAt(place)).not.toContain('leave-interview')
  const there = commandsAt({ ...place, page: 'interview' })
  expect(there).toContain('leave-interview')
  expect(there).not.toContain('keys')
})

test('a shortcut is written for Electron and shown for people', () => {
  expect(acceleratorOf('Mod+Shift+P')).toBe('CommandOrControl+Shift+P')
  expect(shownShortcut('Mod+Shift+P', 'en', false)).toBe('Ctrl Shift P')
  expect(shownShortcut('Mod+Shift+P', 'fr', false)).toBe('Ctrl Maj P')
  expect(shownShortcut('Mod+Plus', 'fr', true)).toBe('⌘ +')
})

test.each([
  ['', true],
  ['decision', true],
  ['décision', true],
  ['dec aller', true],
  ['DECISION', true],
  ['entretien', false],
])('typing %j finds "Aller à la décision": %s', (typed, isFound) => {
  expect(isFoundBy('Aller à la décision', typed)).toBe(isFound)
})
