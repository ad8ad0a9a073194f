import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyDraft, useDraft } from '../../renderer/features/roles/from-text-draft'
import { FromTextPage } from '../../renderer/features/roles/from-text-page'
import { NewRolePage } from '../../renderer/features/roles/new-role-page'
import { blankRole } from '../../shared/domain/roles'
import { documents } from '../helpers/document-bytes'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { renderApp } from '../helpers/render-app'
import { makeDocx } from '../helpers/text-documents'

const read = (name: string) => readFileSync(join(import.meta.dirname, `../fixtures/job-texts/${name}.txt`), 'utf8')

beforeEach(() => useDraft.setState(emptyDraft))

const textBox = () => screen.getByRole('textbox', { name: /The text of the description|Le texte de la fiche/ })
/** As a paste does: the whole text at once. */
const paste = (text: string) => fireEvent.change(textBox(), { target: { value: text } })
const group = async (name: string) => within(await screen.findByRole('region', { name }))
const typed = () => (textBox() as HTMLTextAreaElement).value

function drop(file: File) {
  const dataTransfer = { types: ['Files'], files: [file] }
  const place = screen.getByRole('region', { name: 'Your description' })
  fireEvent.dragOver(place, { dataTransfer })
  fireEvent.drop(place, { dataTransfer })
}

describe('a role from a description', () => {
  it('shows each line under what it is, and makes the role of them', async () => {
    const { user, app, location } = renderApp(<FromTextPage />)
    expect(screen.getByText('Nothing to read yet')).toBeTruthy()
    paste(read('en-good'))
    expect((await group('What this person does')).getAllByRole('checkbox')).toHaveLength(5)
    expect((await group('Nice to have')).getByRole('checkbox', { name: 'Sage 50' })).toBeTruthy()
    expect((await group('Conditions')).getByText(/read as: £26,000/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the role' }).value).toBe('Bookkeeper')
    await user.click(screen.getByRole('button', { name: 'Make the role' }))
    await waitFor(() => expect(location.history?.at(-1)).toMatch(/^\/roles\/.+/))
    const [role] = valueOf(await app.api.roles.list({}))
    const { content } = valueOf(await app.api.roles.get({ roleId: role?.id ?? '' }))
    expect(content).toMatchObject({
      title: 'Bookkeeper',
      language: 'en',
      conditions: { place: 'Leeds LS12, free parking', term: 'permanent' },
    })
    expect(content.duties[0]).toMatchObject({ sharePercent: 35 })
    expect(content.requirements.map(each => each.level)).toEqual(['must', 'must', 'must', 'nice', 'nice'])
    expect(content.qualification.branches).toEqual([{ conditions: [{ kind: 'experience', years: 2, area: 'bookkeeping' }] }])
    expect(useDraft.getState()).toEqual(emptyDraft)
  })

  it('leaves out what is unticked, and puts a line where its user says, and the focus with it', async () => {
    const { user, app } = renderApp(<FromTextPage />)
    paste('Clerk\n\nDuties\n- Answer the phone\n- Make coffee\n- Excel every day')
    const duties = await group('What this person does')
    duties.getByRole('checkbox', { name: 'Make coffee' }).focus()
    await user.keyboard(' ')
    expect(duties.getByText('2 of 3 taken')).toBeTruthy()
    duties.getByRole('button', { name: /Where it goes: Excel every day/ }).focus()
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('option', { name: 'Must have' }))
    const musts = await group('Must have')
    await waitFor(() => expect(document.activeElement).toBe(musts.getByRole('button', { name: /Where it goes: Excel every day/ })))
    expect(screen.getByText('Now under “Must have”.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Make the role' }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toHaveLength(1))
    const [role] = valueOf(await app.api.roles.list({}))
    const { content } = valueOf(await app.api.roles.get({ roleId: role?.id ?? '' }))
    expect(content.duties.map(duty => duty.what)).toEqual(['Answer the phone'])
    expect(content.requirements).toMatchObject([{ text: 'Excel every day', level: 'must' }])
  })

  it('keeps what was chosen while the text is written further', async () => {
    const { user } = renderApp(<FromTextPage />)
    paste('Clerk\n\nDuties\n- Answer the phone\n- Make coffee')
    await user.click((await group('What this person does')).getByRole('checkbox', { name: 'Make coffee' }))
    paste('Clerk, Lyon\n\nDuties\n- Open the post\n- Answer the phone\n- Make coffee')
    await waitFor(() => expect(screen.getByText('2 of 3 taken')).toBeTruthy())
  })

  it('asks for the language of a text in neither, and for a title', async () => {
    const { user, app } = renderApp(<FromTextPage />)
    paste('Wir suchen für unser Büro eine Person, die die Buchhaltung macht und mit den Kunden spricht.')
    expect(await screen.findByText(/neither English nor French/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Make the role' }))
    expect(screen.getByText('Please fill this in.')).toBeTruthy()
    expect(screen.getByText('Choose the language of the role first.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Language of the role/ }))
    await user.click(await screen.findByRole('option', { name: 'Français' }))
    await user.type(screen.getByRole('textbox', { name: 'Title of the role' }), 'Buchhalter')
    await user.click(screen.getByRole('button', { name: 'Make the role' }))
    await waitFor(async () => expect(valueOf(await app.api.roles.list({}))).toMatchObject([{ title: 'Buchhalter', language: 'fr' }]))
  })

  it('speaks French, and so does what it reads', async () => {
    renderApp(<FromTextPage />, { language: 'fr' })
    paste(read('fr-bon'))
    expect((await group('Ce que fait cette personne')).getByRole('checkbox', { name: /Préparer la déclaration de TVA/ })).toBeTruthy()
    expect((await group('Formation et expérience')).getByText(/lu comme : Bac \+ 2/)).toBeTruthy()
  })

  it('says that a text was cut, and keeps its beginning', async () => {
    renderApp(<FromTextPage />)
    paste('Enter invoices. '.repeat(20_000))
    expect(await screen.findByText(/the first 200,000 characters are here/)).toBeTruthy()
    expect(typed()).toHaveLength(200_000)
  })
})

describe('a description as a file', () => {
  it('is read where it is dropped, and the text that it replaces can be had back', async () => {
    const { user } = renderApp(<FromTextPage />)
    paste('My notes')
    drop(new File([await makeDocx([{ heading: 'Clerk' }, { heading: 'Duties' }, { point: 'Answer the phone' }])], 'clerk.docx'))
    expect((await group('What this person does')).getByRole('checkbox', { name: 'Answer the phone' })).toBeTruthy()
    expect(screen.getByText('clerk.docx has replaced the text that was here.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Undo/ }))
    expect(typed()).toBe('My notes')
  })

  it.each([
    ['a picture', new File([new Uint8Array(documents.png)], 'clerk.docx'), /This kind of file cannot be read here/],
    ['an empty file', new File([], 'clerk.docx'), /This file is empty/],
  ])('is refused by name when it is %s, and nothing typed is lost', async (_name, file, sentence) => {
    renderApp(<FromTextPage />)
    paste('My notes')
    drop(file)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('clerk.docx')
    expect(alert.textContent).toMatch(sentence)
    expect(typed()).toBe('My notes')
  })
})

describe('lines for a role that is open', () => {
  it('are added to what it says already', async () => {
    const app = openTestApp()
    const content = { ...blankRole('Clerk', 'en'), purpose: 'Keeps the office going.' }
    const { id: roleId } = valueOf(await app.api.roles.create({ from: 'content', content }))
    const { user, location } = renderApp(<FromTextPage />, { app })
    paste('Duties\n- Answer the phone')
    await user.click(await screen.findByRole('button', { name: /A new role/ }))
    await user.click(await screen.findByRole('option', { name: 'Into: Clerk' }))
    await user.click(screen.getByRole('button', { name: 'Add to the role' }))
    await waitFor(() => expect(location.history?.at(-1)).toBe(`/roles/${roleId}`))
    const after = valueOf(await app.api.roles.get({ roleId })).content
    expect(after).toMatchObject({ title: 'Clerk', purpose: 'Keeps the office going.', duties: [{ what: 'Answer the phone' }] })
  })

  it('stay here with a sentence when they are more than a role holds', async () => {
    const { user, app } = renderApp(<FromTextPage />)
    paste(
      `Clerk\n\nDuties\n${Array.from({ length: 31 }, (_, at) => `- Answer phone ${at}`).join('\n')}\n\nYou will be at the desk of the firm.`,
    )
    await user.click(await screen.findByRole('button', { name: 'Make the role' }))
    expect(await screen.findByText(/at most 30 duties and 40 requirements/)).toBeTruthy()
    expect(typed()).toContain('Answer phone 30')
    expect(valueOf(await app.api.roles.list({}))).toEqual([])
  })
})

it('is one of the ways to start a role', async () => {
  const { user, location } = renderApp(<NewRolePage />)
  await user.click(await screen.findByRole('link', { name: /^From a description you have/ }))
  expect(location.history?.at(-1)).toBe('/new-role/from-text')
})
