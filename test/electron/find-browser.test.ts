import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from '../../build/scripts/find-browser.mjs'
import { makeFolder } from '../helpers/make-folder'

function makeProgram(folder: string, name: string, mode = 0o755): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}

test('Chromium is taken from the path before Chrome and Edge', () => {
  const [first, second] = [makeFolder(), makeFolder()]
  makeProgram(first, 'microsoft-edge')
  const chrome = makeProgram(first, 'google-chrome')
  expect(findBrowser({ PATH: `${first}:${second}` }, 'linux')).toBe(chrome)
  const chromium = makeProgram(second, 'chromium')
  expect(findBrowser({ PATH: `${first}:${second}` }, 'linux')).toBe(chromium)
})

test('the browser that the environment names wins, and nothing replaces it when it is missing', () => {
  const folder = makeFolder()
  makeProgram(folder, 'chromium')
  const named = makeProgram(folder, 'my-browser')
  expect(findBrowser({ PATH: folder, CHROMIUM: named }, 'linux')).toBe(named)
  expect(findBrowser({ PATH: folder, CHROMIUM: join(folder, 'gone') }, 'linux')).toBeNull()
})

test('what cannot be run is no browser', () => {
  const folder = makeFolder()
  makeProgram(folder, 'chromium', 0o644)
  mkdirSync(join(folder, 'google-chrome'))
  expect(findBrowser({ PATH: folder }, 'linux')).toBeNull()
})

test('on Windows the usual folders are looked into', () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'Microsoft/Edge/Application'), { recursive: true })
  const edge = makeProgram(folder, 'Microsoft/Edge/Application/msedge.exe')
  expect(findBrowser({ PATH: '', PROGRAMFILES: folder }, 'win32')).toBe(edge)
})
