import type { BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { toApp } from './addresses'
import { app, started, windows } from './app'
import type { Cdp } from './cdp'
import type { Chromium } from './chromium'
import { makeContents, type StandInContents } from './contents'
import { checkKeys, KnownEvents, only, preventable } from './only'
import { settlePermissions } from './permissions'
import { readSettings } from './settings'

const events = ['ready-to-show', 'show', 'focus', 'close', 'closed', 'resize', 'move']
const options = ['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'autoHideMenuBar', 'webPreferences']
const preferences = [
  'preload',
  'contextIsolation',
  'sandbox',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'navigateOnDragDrop',
  'spellcheck',
]

/** A page in Chromium always has the first two and never the third, so the app must want just that. */
function checkPreferences({
  contextIsolation,
  sandbox,
  nodeIntegration,
  preload,
}: NonNullable<BrowserWindowConstructorOptions['webPreferences']>) {
  if (!contextIsolation || !sandbox || nodeIntegration !== false) throw new Error('The stand-in cannot show a page that is not isolated')
  if (preload === undefined) throw new Error('The stand-in shows no page without a preload')
  return preload
}

function placeOf({ x, y, width = 800, height = 600 }: BrowserWindowConstructorOptions): Rectangle {
  const [display] = readSettings().displays
  if (!display) throw new Error('There is no screen')
  return {
    x: x ?? display.x + Math.round((display.width - width) / 2),
    y: y ?? display.y + Math.round((display.height - height) / 2),
    width,
    height,
  }
}

const setSize = (cdp: Cdp, { width, height }: Rectangle) =>
  cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false })

async function setBounds({ browser }: Chromium, targetId: string, { width, height }: Rectangle) {
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId })
  await browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } })
}

/** Asks main about every window that the page opens, before anything is loaded into it. */
async function guardNewWindows({ browser, sessionOf }: Chromium, contents: StandInContents): Promise<void> {
  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
    if (!waitingForDebugger) return
    const isRefused = targetInfo.type === 'page' && !contents.mayOpen(toApp(targetInfo.url))
    const answer = isRefused
      ? browser.send('Target.closeTarget', { targetId: targetInfo.targetId })
      : sessionOf(sessionId).send('Runtime.runIfWaitingForDebugger')
    answer.catch(() => undefined) // gone by itself
  })
  await browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
}

export class BrowserWindow extends KnownEvents {
  readonly webContents: StandInContents
  /** What main wanted of the page. */
  readonly preferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>
  private readonly target: Promise<{ readonly chromium: Chromium; readonly targetId: string }>
  private place: Rectangle
  private state: 'open' | 'destroyed' = 'open'
  private size: 'normal' | 'maximized' | 'full' = 'normal'
  private isShown: boolean

  constructor(given: BrowserWindowConstructorOptions) {
    super(events)
    checkKeys('window options', given, options)
    checkKeys('webPreferences', given.webPreferences ?? {}, preferences)
    this.place = placeOf(given)
    this.isShown = given.show ?? true
    this.preferences = { ...given.webPreferences }
    this.webContents = makeContents()
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.target = this.open(checkPreferences(given.webPreferences ?? {}))
    this.target.catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
    const seen = only('BrowserWindow', this)
    windows.add(seen)
    app.emit('web-contents-created', {}, this.webContents)
    return seen
  }

  static getAllWindows = () => [...windows].filter(window => window instanceof BrowserWindow)

  private async open(preload: string) {
    const chromium = await started
    const page = await chromium.openTarget()
    const { targetId } = page
    const { sessionId } = await chromium.browser.send('Target.attachToTarget', { targetId, flatten: true })
    const cdp = chromium.sessionOf(sessionId)
    chromium.browser.on('Target.targetDestroyed', gone => {
      if (gone.targetId === targetId) this.lose()
    })
    await Promise.all([
      readSettings().isHeaded ? setBounds(chromium, targetId, this.place) : setSize(cdp, this.place),
      guardNewWindows(chromium, this.webContents),
      this.webContents.attach(cdp, preload),
      settlePermissions(chromium.browser, page, this.webContents as unknown as WebContents), // main's rule gets what it can know of it
    ])
    return { chromium, targetId }
  }

  async loadURL(url: string) {
    await this.target
    await this.webContents.load(url)
  }

  show() {
    this.isShown = true
    this.emit('show')
  }

  focus = () => void this.emit('focus')
  isVisible = () => this.isShown
  isDestroyed = () => this.state === 'destroyed'
  isMinimized = () => false
  restore = () => undefined
  isMaximized = () => this.size === 'maximized'
  isFullScreen = () => this.size === 'full'
  getNormalBounds = () => ({ ...this.place })

  maximize() {
    this.size = 'maximized'
    this.emit('resize')
  }

  setFullScreen(isFull: boolean) {
    this.size = isFull ? 'full' : 'normal'
    this.emit('resize')
  }

  setBounds(place: Partial<Rectangle>) {
    this.place = { ...this.place, ...place }
    this.emit('move')
    this.emit('resize')
  }

  close() {
    const question = preventable({})
    this.emit('close', question)
    if (!question.defaultPrevented) this.destroy()
  }

  destroy() {
    if (this.isDestroyed()) return
    void this.target.then(({ chromium, targetId }) => chromium.browser.send('Target.closeTarget', { targetId })).catch(() => undefined)
    this.lose()
  }

  /** The page is gone, whoever took it. */
  lose() {
    if (this.isDestroyed()) return
    this.state = 'destroyed'
    for (const window of windows) if (window.isDestroyed()) windows.delete(window)
    this.emit('closed')
    if (windows.size === 0) app.noteNoWindow()
  }
}
