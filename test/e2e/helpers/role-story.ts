import type { Locator, Page } from 'playwright'
import type { Language } from '../../../shared/domain/language'
import { makeFolder } from './host'
import { type OpenedApp, openApp } from './open-app'
import { wordsOf } from './words'

export type Story = OpenedApp & { readonly say: ReturnType<typeof wordsOf>; readonly language: Language; readonly folder: string }

/** For a pattern; a no-break space is any space, as in the names that a page gives to what is on it. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')
/** A name that begins so: buttons show their key after their words. */
export const starting = (text: string): RegExp => new RegExp(`^${escaped(text)}`)

/** A sentence with anything in the places of its values. */
export const sentence = (text: string): RegExp => new RegExp(`^${text.split('…').map(escaped).join('.+')}$`)

/** The app with a firm of its own and nothing in it. */
export async function openEmptyFirm(language: Language): Promise<Story> {
  const folder = makeFolder()
  const app = await openApp(folder, { language })
  const say = wordsOf(language)
  const { page } = app
  await page.getByRole('textbox', { name: say('start:firmName') }).fill('Atelier Verdier')
  await page.getByRole('button', { name: new RegExp(escaped(say('start:empty.title'))) }).click()
  await page.getByRole('heading', { name: say('today:noRole.title') }).waitFor()
  return { ...app, say, language, folder }
}

export const go = (page: Page, path: string): Promise<void> => page.evaluate(hash => location.assign(`#${hash}`), path)

/** Starts a role from a pack, by the name that its button has for everybody. */
export async function startFromPack({ page, say }: Story, title: string): Promise<void> {
  await go(page, '/new-role')
  await page.getByRole('button', { name: say('roles:new.startNamed', { title }), exact: true }).click()
  await page.getByRole('textbox', { name: say('roles:duty.what', { number: 1 }) }).waitFor()
}

/** The part of the role page where the coach speaks, and what it says, worst first. */
export const coachOf = ({ page, say }: Story): Locator => page.getByRole('region', { name: say('coach:title'), exact: true })
export const cardsOf = (story: Story): Locator => coachOf(story).getByRole('listitem')

/** Goes to what a card of the coach is about. The path of the text that the keyboard is in then; '' where it is in none. */
export async function follow({ page, say }: Story, card: Locator): Promise<string> {
  await card.getByRole('button', { name: sentence(say('coach:showNamed', { spot: '…', message: '…' })) }).click()
  return page.evaluate(() => {
    const place = document.activeElement?.closest<HTMLElement>('[data-path], fieldset')
    return place?.dataset['path'] ?? (place ? 'conditions/pay' : '')
  })
}

/** The button at the top that opens what keeps the role from being advertised, and its count; without one, nothing does. */
export function readinessOf({ page, say }: Story): { readonly button: Locator; readonly count: () => Promise<number> } {
  const [before = ''] = say('coach:left', { count: 9 }).split('9')
  const left = new RegExp(`^${escaped(before)}(\\d+)`)
  const ready = page.getByRole('button', { name: say('coach:advertise'), exact: true })
  const button = page.getByRole('button', { name: left }).or(ready)
  return { button, count: async () => Number(left.exec(await button.innerText())?.[1] ?? 0) }
}

/** How many things keep the role from being advertised. */
export const blockingCount = (story: Story): Promise<number> => readinessOf(story).count()

/** Freezes the description as a version, through the button at the top. */
export async function advertise({ page, say }: Story, number: number): Promise<void> {
  await page.getByRole('button', { name: say('coach:advertise'), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('coach:advertiseConfirm') })
    .click()
  await page.getByText(say('coach:advertised', { number })).waitFor()
  const state = say('versions:mark.version', { number })
  await page.getByRole('link', { name: say('versions:mark.label', { state }), exact: true }).waitFor()
}

/** Nothing is left unsaved. */
export const expectSaved = ({ page, say }: Story): Promise<void> => page.getByText(say('common:saved.saved')).first().waitFor()

/** Looks until it is so: with a busy machine for longer than `expect.poll` does by itself. */
export const soon = { timeout: 15_000 } as const
