import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'

// The least that a desktop host can be, for the product's to be measured against: one window, one page, one call.
const { values } = parseArgs({ options: { answer: { type: 'string' } }, strict: false })
const answer = values.answer ? JSON.parse(readFileSync(values.answer, 'utf8')) : null

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<nav><a href="#/">Today</a></nav><main><h1>Today</h1></main>`
// A page that is isolated like ours has the same fine clock.
const headers = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
ipcMain.handle('bare:invoke', () => answer)
await app.whenReady()
session.defaultSession.protocol.handle('app', () => new Response(page, { headers }))
const webPreferences = {
  preload: join(import.meta.dirname, 'desktop-preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
}
await new BrowserWindow({ width: 1280, height: 800, webPreferences }).loadURL('app://bundle/')
