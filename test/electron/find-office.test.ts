import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findOffice } from '../../build/scripts/find-office.mjs'
import { makeFolder } from '../helpers/make-folder'

function makeProgram(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}

test('LibreOffice is taken from the path, unless the environment names another, which nothing replaces', () => {
  const folder = makeFolder()
  expect(findOffice({ PATH: folder }, 'linux')).toBeNull()
  const found = makeProgram(folder, 'soffice')
  expect(findOffice({ PATH: folder }, 'linux')).toBe(found)
  const named = makeProgram(folder, 'my-office')
  expect(findOffice({ PATH: folder, OFFICE: named }, 'linux')).toBe(named)
  expect(findOffice({ PATH: folder, OFFICE: join(folder, 'gone') }, 'linux')).toBeNull()
})

test('on Windows the usual folder is looked into', () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'LibreOffice/program'), { recursive: true })
  const office = makeProgram(folder, 'LibreOffice/program/soffice.com')
  expect(findOffice({ PATH: '', PROGRAMFILES: folder }, 'win32')).toBe(office)
})
