import { readFileSync } from 'node:fs'
import type { PrintToPDFOptions, WebContents } from 'electron'
import { originOf, toApp, toPage } from './addresses'
import type { Cdp } from './cdp'
import { codec } from './codec'
import { answerPage } from './ipc'
import { checkKeys, KnownEvents, only, preventable } from './only'
import { inboxName, pageScripts, postBinding, preloadWorld } from './page/scripts'
import { answerRequests, type Wish } from './requests'

const events = [
  'did-finish-load',
  'did-fail-load',
  'render-process-gone',
  'zoom-changed',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
]
const pdfOptions = ['printBackground', 'preferCSSPageSize', 'generateTaggedPDF', 'pageSize']

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

/** What is asked for: the part after `#` is the page's own affair. */
const withoutPlace = (url: string): string => url.split('#', 1)[0] ?? ''

/** A page of the browser, as main sees it. */
export class StandInContents extends KnownEvents {
  readonly mainFrame: { readonly url: string; readonly origin: string }
  private readonly attached = Promise.withResolvers<Cdp>()
  private url = ''
  private frameId = ''
  private preloadContext = 0
  private expected: string | undefined
  private zoomLevel = 0
  private openHandler: OpenHandler | undefined

  constructor() {
    super(events)
    const urlNow = () => toApp(this.url)
    this.mainFrame = only('frame', {
      get url() {
        return urlNow()
      },
      get origin() {
        return originOf(urlNow())
      },
    })
  }

  getURL = () => toApp(this.url)
  getZoomLevel = () => this.zoomLevel
  setZoomLevel = (level: number) => void (this.zoomLevel = level)
  setWindowOpenHandler = (handler: OpenHandler) => void (this.openHandler = handler)

  send(channel: string, ...values: readonly unknown[]) {
    const text = codec.pack(values)
    void this.tellPreload('tell', [channel, text])
  }

  reload() {
    this.expected = withoutPlace(this.url)
    void this.attached.promise.then(cdp => cdp.send('Page.reload'))
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const cdp = await this.attached.promise
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }

  forcefullyCrashRenderer() {
    void this.attached.promise.then(cdp => cdp.send('Page.crash')).catch(() => undefined) // it does not live to answer
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    checkKeys('PDF options', options, pdfOptions)
    const { pageSize = 'Letter', printBackground = false, preferCSSPageSize = false, generateTaggedPDF = false } = options
    if (pageSize !== 'A4') throw new Error(`The stand-in has no paper but A4`)
    const cdp = await this.attached.promise
    const paper = { paperWidth: 8.27, paperHeight: 11.69 } // inches
    const { data } = await cdp.send('Page.printToPDF', { printBackground, preferCSSPageSize, generateTaggedPDF, ...paper })
    return Buffer.from(data, 'base64')
  }

  async load(address: string): Promise<void> {
    const cdp = await this.attached.promise
    const url = toPage(address)
    this.expected = withoutPlace(url)
    const loaded = new Promise<void>(resolve => this.once('did-finish-load', () => resolve()))
    const { errorText } = await cdp.send('Page.navigate', { url })
    if (errorText) {
      this.emit('did-fail-load', {}, -2, errorText, address, true)
      throw new Error(`${errorText} loading ${address}`)
    }
    await loaded
  }

  /** What main says to a new window. */
  mayOpen(url: string): boolean {
    return (
      (this.openHandler?.({ url, frameName: '', features: '', disposition: 'new-window', referrer: { url: '', policy: 'default' } })
        .action ?? 'allow') === 'allow'
    )
  }

  /** Runs as if the frame had gone there. */
  async pretendUrl<T>(url: string, run: () => Promise<T>): Promise<T> {
    const kept = this.url
    this.url = url
    return run().finally(() => (this.url = kept))
  }

  /** Connects this to a page that is still empty, so that nothing of the app runs before its preload. */
  async attach(cdp: Cdp, preload: string): Promise<void> {
    const { frameTree } = await cdp.send('Page.getFrameTree')
    this.frameId = frameTree.frame.id
    this.follow(cdp)
    const scripts = pageScripts(readFileSync(preload, 'utf8'))
    await Promise.all([
      cdp.send('Page.enable'),
      cdp.send('Runtime.enable'),
      cdp.send('Log.enable'),
      cdp.send('Runtime.addBinding', { name: postBinding, executionContextName: preloadWorld }),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page }),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: preloadWorld }),
      answerRequests(cdp, { mayNavigate: wish => this.mayNavigate(wish) }),
    ])
    this.attached.resolve(cdp)
  }

  private follow(cdp: Cdp): void {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === preloadWorld && Object(context.auxData).frameId === this.frameId) this.preloadContext = context.id
    })
    cdp.on('Runtime.executionContextsCleared', () => {
      this.preloadContext = 0
    })
    cdp.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      if (executionContextId === this.preloadContext) void this.answerCall(payload)
    })
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === this.frameId) this.url = `${frame.url}${frame.urlFragment ?? ''}`
    })
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.frameId) this.url = url
    })
    cdp.on('Page.loadEventFired', () => this.emit('did-finish-load'))
    cdp.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') process.stderr.write(`page: ${entry.text}\n`)
    })
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      process.stderr.write(`page: ${exception?.description ?? text}\n`),
    )
    cdp.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
  }

  private mayNavigate({ url, frameId, isRedirect }: Wish): boolean {
    const isMainFrame = frameId === this.frameId
    if (isMainFrame && toPage(url) === this.expected) {
      this.expected = undefined
      return true
    }
    const question = preventable({ url, isMainFrame })
    this.emit(isRedirect ? 'will-redirect' : 'will-frame-navigate', question)
    return !question.defaultPrevented
  }

  private async answerCall(payload: string): Promise<void> {
    const [head = ''] = payload.split('\n', 1)
    const [id = '', channel = ''] = head.split(' ')
    const { isGood, text } = await answerPage({ sender: this.asSeen, senderFrame: this.mainFrame }, channel, payload.slice(head.length + 1))
    await this.tellPreload('reply', [Number(id), isGood, text])
  }

  /** The guarded object that main holds; it compares the sender of a call with it. */
  asSeen: StandInContents = this

  private async tellPreload(method: 'reply' | 'tell', values: readonly unknown[]): Promise<void> {
    const cdp = await this.attached.promise
    const functionDeclaration = `function (method, ...values) { ${inboxName}[method](...values) }`
    const call = { executionContextId: this.preloadContext, functionDeclaration, arguments: [method, ...values].map(value => ({ value })) }
    if (this.preloadContext !== 0) await cdp.send('Runtime.callFunctionOn', call).catch(() => undefined) // the page went meanwhile
  }
}

type Used = Pick<
  WebContents,
  | 'getURL'
  | 'getZoomLevel'
  | 'setZoomLevel'
  | 'setWindowOpenHandler'
  | 'send'
  | 'reload'
  | 'executeJavaScript'
  | 'forcefullyCrashRenderer'
  | 'printToPDF'
>

export function makeContents(): StandInContents {
  const contents = new StandInContents() satisfies Used
  contents.asSeen = only('webContents', contents)
  return contents.asSeen
}
