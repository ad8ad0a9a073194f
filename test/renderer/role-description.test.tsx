import { cleanup, screen, within } from '@testing-library/react'
import mammoth from 'mammoth'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { DescriptionPage } from '../../renderer/features/roles/description-page'
import { useHostInfo } from '../../renderer/host-info'
import { roleTexts } from '../../shared/domain/role-texts'
import { withMissingTexts } from '../../shared/domain/role-translation'
import type { RoleContent } from '../../shared/domain/roles'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { bookkeeper } from '../helpers/role-content'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

async function openPage(content: Partial<RoleContent> = {}, options: Parameters<typeof renderApp>[1] = {}) {
  const app = openTestApp()
  valueOf(await app.api.workspace.setUp({ firmName: 'Maison Lestrade', language: 'en', country: 'FR', start: 'empty' }))
  const made = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
  valueOf(await app.api.roles.saveContent({ roleId: made.id, baseRevision: made.revision, content: bookkeeper(content) }))
  const path = `/roles/${made.id}/description`
  const { user } = renderApp(<DescriptionPage roleId={made.id} Frame={PlainFrame} />, { app, path, ...options })
  const paper = await screen.findByRole('article')
  await screen.findByRole('button', { name: 'Save as…' })
  return { app, user, paper, roleId: made.id }
}

const openDescription = async (content: Partial<RoleContent>) => (await openPage(content)).paper

/** What the window hands over as downloads: the machine's part of it is left out. */
function catchDownloads() {
  const files: { readonly name: string; readonly blob: Blob }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => `blob:${blobs.push(blob as Blob) - 1}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.getAttribute('href')?.slice('blob:'.length))]
    if (blob) files.push({ name: this.download, blob })
  })
  return files
}

type User = Awaited<ReturnType<typeof openPage>>['user']

async function saveAs(user: User, format: RegExp | string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save as…' }))
  await user.click(screen.getByRole('menuitem', { name: format }))
}

async function chooseLanguage(user: User, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /Language of the document/ }))
  await user.click(screen.getByRole('option', { name }))
}

async function chooseAdvert(user: User): Promise<void> {
  await user.click(screen.getByRole('button', { name: /Which document/ }))
  await user.click(screen.getByRole('option', { name: 'Job advert' }))
}

describe('the job description', () => {
  it('speaks the language of the role, not of the window', async () => {
    const paper = await openDescription({ language: 'fr' })
    expect(paper.lang).toBe('fr')
    expect(screen.getByRole('heading', { name: 'Vos missions' })).toBeTruthy()
    expect(screen.getByText('60 %')).toBeTruthy()
    expect(screen.getByText('Part du temps')).toBeTruthy()
    expect(screen.getByText('by the fifth day · monthly · avec owner')).toBeTruthy()
  })

  it('leaves out what is empty', async () => {
    await openDescription({ qualification: { branches: [] } })
    expect(screen.getByRole('heading', { name: 'What it takes' })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Education and experience' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What we offer' })).toBeNull()
  })

  it('is headed by the firm and says what is offered', async () => {
    const paper = await openDescription({
      conditions: { ...bookkeeper().conditions, pay: { min: 28000, max: 32000, currency: 'EUR', period: 'year', note: 'gross' } },
    })
    expect(await screen.findByText('Maison Lestrade')).toBeTruthy()
    expect(paper.textContent).toContain('Pay€28,000 – €32,000 a year, gross')
    expect(paper.textContent).not.toContain('Place')
  })
})

describe('the ways of a document out of the app', () => {
  it('shows the advert or the full description, as one chooses', async () => {
    const { user, paper } = await openPage()
    expect(within(paper).queryByRole('heading', { name: 'How we choose' })).toBeNull()
    await chooseAdvert(user)
    const advert = screen.getByRole('article', { name: 'Job advert: Bookkeeper' })
    expect(within(advert).getByRole('heading', { name: 'How we choose' })).toBeTruthy()
    expect(within(advert).getByText('By the fifth day.')).toBeTruthy()
  })

  it('hands over what is shown as a file of each kind, named after the role, and says so', async () => {
    const files = catchDownloads()
    const { user } = await openPage({ title: 'Comptable (H/F)' })
    for (const format of [/Word/, /Web page/, 'Markdown']) {
      await saveAs(user, format)
      await vi.waitFor(() => expect(files).not.toHaveLength(0))
      const [file] = files.splice(0)
      expect(await screen.findByText(`“${file?.name}” is ready and goes out as a download.`)).toBeTruthy()
      expect(file?.name).toMatch(/^Comptable \(H-F\) – job description\.(docx|html|md)$/)
      const text = await file?.blob.text()
      expect(text).toMatch(file?.name.endsWith('docx') ? /^PK/ : /Closes the month/)
    }
    await chooseAdvert(user)
    await saveAs(user, 'Markdown')
    await vi.waitFor(() => expect(files[0]?.name).toBe('Comptable (H-F) – job advert.md'))
    expect(await files[0]?.blob.text()).toContain('## How we choose')
  })

  it('gives a website the data of the posting, dated by the day on which the role was advertised', async () => {
    const files = catchDownloads()
    const { user, app, roleId } = await openPage()
    app.clock.nowMs = Date.UTC(2026, 10, 23, 12)
    const { revision } = valueOf(await app.api.roles.get({ roleId }))
    valueOf(await app.api.roles.advertise({ roleId, baseRevision: revision }))
    await saveAs(user, /Job-posting data/)
    await vi.waitFor(() => expect(files[0]?.name).toBe('Bookkeeper – job description.jsonld'))
    expect(JSON.parse((await files[0]?.blob.text()) ?? '')).toMatchObject({
      '@type': 'JobPosting',
      datePosted: '2026-11-23',
      hiringOrganization: { name: 'Maison Lestrade' },
      jobLocation: { address: { addressCountry: 'FR' } },
      qualifications: 'Two-year diploma (EQF 5) or higher in accounting.\nHas run a payroll',
    })
  })

  it('puts the text on the clipboard', async () => {
    const { user } = await openPage()
    await saveAs(user, /Plain text/)
    expect(await screen.findByText('The text is on the clipboard.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toMatch(/^Bookkeeper\nMaison Lestrade\n\nKeeps the books\.\n\nWHAT YOU WILL DO\n• Closes/)
  })

  it('says when the clipboard or a file refuses', async () => {
    const { user } = await openPage()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await saveAs(user, /Plain text/)
    expect(await screen.findByText(/The clipboard could not be reached/)).toBeTruthy()
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory')
    })
    await saveAs(user, 'Markdown')
    expect(await screen.findByText(/“Bookkeeper – job description\.md” could not be made/)).toBeTruthy()
  })

  it('prints where the host writes no PDF of its own', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    onTestFinished(() => void vi.unstubAllGlobals())
    const { user } = await openPage()
    print.mockImplementation(() => expect(screen.queryByRole('menu')).toBeNull())
    await saveAs(user, 'PDF')
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledTimes(2)
  })

  it('lets the desktop write the PDF, under the name of the document that is shown', async () => {
    useHostInfo.setState({ kind: 'desktop', canSavePdf: true })
    onTestFinished(() => useHostInfo.setState({ kind: 'browser', canSavePdf: false }))
    const names: string[] = []
    const savePdf = async (_context: null, { name }: { readonly name: string }) => {
      names.push(name)
      return { saved: true }
    }
    const { user } = await openPage({ language: 'fr' }, { hostHandlers: { setCommands: async () => null, savePdf } })
    await saveAs(user, 'PDF')
    await vi.waitFor(() => expect(names).toHaveLength(1))
    await chooseAdvert(user)
    await saveAs(user, 'PDF')
    await vi.waitFor(() => expect(names).toEqual(['Bookkeeper – fiche de poste', 'Bookkeeper – annonce']))
  })
})

/** English, with French beside it: written for all but one text, and one of them written for what the role no longer says. */
function inBothLanguages(): RoleContent {
  const english = bookkeeper()
  const translatedTexts = roleTexts(english).filter(({ path }) => path !== 'purpose')
  const texts = Object.fromEntries(translatedTexts.map(({ path, text }) => [path, path === 'title' ? 'Comptable' : `${text} (fr)`]))
  const whole = withMissingTexts(english, texts)
  return { ...whole, duties: whole.duties.map(duty => (duty.id === 'close' ? { ...duty, what: 'Closes the year' } : duty)) }
}

describe('a document in the other language of the role', () => {
  it('is not offered while the role has one language only', async () => {
    await openPage()
    expect(screen.queryByRole('button', { name: /Language of the document/ })).toBeNull()
  })

  it('is shown as one chooses, with its own headings, and says what is not up to date', async () => {
    const { user, roleId } = await openPage(inBothLanguages())
    expect(screen.getByRole('article').lang).toBe('en')
    expect(screen.queryByText(/not translated/)).toBeNull()
    await chooseLanguage(user, 'Français')
    const paper = screen.getByRole('article', { name: 'Fiche de poste\u00a0: Comptable' })
    expect(paper.lang).toBe('fr')
    expect(within(paper).getByRole('heading', { name: 'Vos missions' })).toBeTruthy()
    expect(within(paper).getByText('Closes the month (fr)')).toBeTruthy()
    expect(within(paper).getByText('Keeps the books.')).toBeTruthy()
    const note = screen.getByText(/1 text has changed since it was translated\. 1 text is not translated and stays in English\./)
    expect(within(note).getByRole('link', { name: 'Bring it up to date' }).getAttribute('href')).toBe(`/roles/${roleId}/translation`)
    await chooseLanguage(user, 'English')
    expect(screen.getByText('Closes the year')).toBeTruthy()
    expect(screen.queryByText(/not translated/)).toBeNull()
  })

  it('goes out in that language in every format', async () => {
    const files = catchDownloads()
    const { user } = await openPage(inBothLanguages())
    await chooseLanguage(user, 'Français')
    for (const [format, ending] of [
      [/Word/, 'docx'],
      [/Web page/, 'html'],
      ['Markdown', 'md'],
      [/Job-posting data/, 'jsonld'],
    ] as const) {
      await saveAs(user, format)
      await vi.waitFor(() => expect(files).not.toHaveLength(0))
      const [file] = files.splice(0)
      expect(file?.name).toBe(`Comptable – fiche de poste.${ending}`)
      const text =
        ending === 'docx'
          ? (await mammoth.extractRawText({ buffer: Buffer.from((await file?.blob.arrayBuffer()) ?? new ArrayBuffer()) })).value
          : await file?.blob.text()
      expect(text, ending).toContain('Comptable')
      expect(text, ending).toContain('Closes the month (fr)')
      expect(text, ending).not.toContain('Closes the year')
    }
    await saveAs(user, /Plain text/)
    expect(await screen.findByText('The text is on the clipboard.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toMatch(/^Comptable\n[^]*VOS MISSIONS\n• Closes the month \(fr\)/)
  })
})

it('the page begins with the document that was chosen last, also for another role', async () => {
  const { user, app, roleId } = await openPage()
  await chooseAdvert(user)
  cleanup()
  renderApp(<DescriptionPage roleId={roleId} Frame={PlainFrame} />, { app, path: `/roles/${roleId}/description` })
  expect(await screen.findByRole('article', { name: 'Job advert: Bookkeeper' })).toBeTruthy()
})
