import { expect, test } from 'vitest'
import { pagePreferences } from '../../electron/desktop/page-preferences'

test('the page has no way out of its sandbox, and nobody can give it one later', () => {
  expect(pagePreferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  })
  expect(Object.isFrozen(pagePreferences)).toBe(true)
})
