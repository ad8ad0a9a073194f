import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import type { Language } from '../../shared/domain/language'
import { RoleContent } from '../../shared/domain/roles'
import { expectAccessible, withBrowser } from './helpers/browser'
import { pdfText } from './helpers/pdf'
import {
  advertise,
  blockingCount,
  cardsOf,
  coachOf,
  expectSaved,
  follow,
  go,
  openEmptyFirm,
  readinessOf,
  type Story,
  sentence,
  soon,
  startFromPack,
  starting,
} from './helpers/role-story'

withBrowser()

/** What a firm says of its conditions, by the path of the text that asks for it. */
const said: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'conditions/place': 'Lyon, by the Part-Dieu station',
    'conditions/hours': '35 hours, Monday to Friday',
    'conditions/reportsTo': 'the owner',
    'conditions/contract': 'permanent, after a trial of two months',
  },
  fr: {
    'conditions/place': 'Lyon, près de la gare de la Part-Dieu',
    'conditions/hours': '35 heures, du lundi au vendredi',
    'conditions/reportsTo': 'la dirigeante',
    'conditions/contract': 'CDI, période d’essai de deux mois',
  },
}

async function fillPay({ page, say }: Story): Promise<void> {
  await page.getByRole('textbox', { name: say('roles:offer.payFrom') }).fill('28000')
  await page.getByRole('textbox', { name: say('roles:offer.payTo'), exact: true }).fill('32000')
  await page.keyboard.press('Tab')
}

/** A pack says the conditions of a firm that is not one's own. */
async function clearConditions(story: Story): Promise<void> {
  const { page, say } = story
  for (const name of ['payFrom', 'payTo', 'hours', 'place', 'reportsTo'] as const) {
    await page.getByRole('textbox', { name: say(`roles:offer.${name}`), exact: true }).fill('')
  }
  await page.keyboard.press('Tab')
  await expect.poll(() => blockingCount(story), soon).toBe(3)
}

/** Fills in what the first card of the coach leads to. */
async function mendFirst(story: Story): Promise<void> {
  const path = await follow(story, cardsOf(story).first())
  if (path.startsWith('conditions/pay')) return fillPay(story)
  await story.page.keyboard.insertText(said[story.language][path] ?? `?? ${path}`)
}

const stored = ({ folder }: Story) => {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const versions = db.prepare('SELECT contentJson FROM roleVersions ORDER BY number').pluck().all()
  db.close()
  return versions.map(json => RoleContent.parse(JSON.parse(String(json))))
}

async function showAdvert({ page, say }: Story): Promise<void> {
  await page
    .getByRole('link', { name: say('roles:preview') })
    .first()
    .click()
  await page.getByRole('button', { name: say('documents:kind.description') }).click()
  await page.getByRole('option', { name: say('documents:kind.advert'), exact: true }).click()
  await page.getByRole('heading', { name: say('documents:section.selection') }).waitFor()
}

test.each(['en', 'fr'] as const)('from a pack to an advert, by following what the coach says is missing (%s)', async language => {
  const story = await openEmptyFirm(language)
  const { title, duties } = getRolePack('bookkeeper', language)
  await startFromPack(story, title)
  await clearConditions(story)
  const counts = [await blockingCount(story)]
  while ((counts.at(-1) ?? 0) > 0) {
    await mendFirst(story)
    await expect.poll(() => blockingCount(story), soon).toBeLessThan(counts.at(-1) ?? 0)
    counts.push(await blockingCount(story))
  }
  expect(counts).toEqual([3, 2, 1, 0])
  await mendFirst(story) // not in the way, but better said: whom one reports to
  await expectSaved(story)
  await expectAccessible(story.page, 'ready to advertise')
  await advertise(story, 1)

  const [version] = stored(story)
  expect(version?.conditions).toMatchObject({ pay: { min: 28_000, max: 32_000 }, place: said[language]['conditions/place'] })
  expect(version?.conditions.reportsTo).toBe(said[language]['conditions/reportsTo'])
  await showAdvert(story)
  const paper = (await pdfText(await story.print())).replaceAll('ʼ', '’') // the font has one sign for both
  for (const words of [title, duties[0]?.what ?? '?', said[language]['conditions/place'] ?? '?']) expect(paper).toContain(words)
  expect(paper).toMatch(/28\D000.*32\D000/)
})

type Poor = {
  readonly text: string
  /** Words that the coach marks wherever the firm is. */
  readonly marked: readonly [string, string, string]
  /** What the person does in truth, in place of the first of them. */
  readonly work: string
  /** The line of the people, which its user says is the purpose, and what takes the place of its words. */
  readonly people: string
  readonly team: string
  /** What is let stand, and why. */
  readonly stands: string
  readonly reason: string
}

/** A description as one finds them: nobody knows what the job is, and many are told to stay away. */
const poor: Readonly<Record<Language, Poor>> = {
  en: {
    text: `Office clerk

We are a young and dynamic team and look for somebody who starts at once.

Responsibilities:
- Various administrative tasks as needed
- Invoices are processed and calls are taken
- Help out wherever necessary
- Payments and reminders are followed up by you

Requirements:
- At least 5 years of experience in a similar position
- Native English speaker
- Flexible and able to work under pressure

We offer a salary according to experience and a great atmosphere.`,
    marked: ['as needed', 'Native English speaker', 'young and dynamic'],
    work: 'Open and sort the morning mail by ten',
    people: 'We are a young and dynamic team and look for somebody who starts at once.',
    team: 'team of four',
    stands: 'Flexible',
    reason: 'The shop closes late on Thursdays, and the advert says so.',
  },
  fr: {
    text: `Secrétaire polyvalente

Nous sommes une équipe jeune et dynamique et cherchons quelqu’un tout de suite.

Vos missions :
- Tâches administratives diverses selon les besoins
- Les factures sont saisies et les appels sont pris
- Aider là où c’est nécessaire
- Les paiements et les relances sont suivis par vous

Profil recherché :
- 5 ans d’expérience minimum dans un poste similaire
- Langue maternelle française
- Disponible, flexible et résistante au stress

Rémunération selon profil, bonne ambiance.`,
    marked: ['selon les besoins', 'Langue maternelle française', 'jeune et dynamique'],
    work: 'Ouvrir et trier le courrier avant dix heures',
    people: 'Nous sommes une équipe jeune et dynamique et cherchons quelqu’un tout de suite.',
    team: 'de quatre personnes',
    stands: 'flexible',
    reason: 'La boutique ferme tard le jeudi, et l’annonce le dit.',
  },
}

/** Pastes the description, confirms its lines and says of one where else it goes. */
async function confirmLines(story: Story): Promise<void> {
  const { page, say, language } = story
  await go(page, '/new-role/from-text')
  await page.getByRole('textbox', { name: say('imports:source.label') }).fill(poor[language].text)
  const people = page.getByRole('listitem').filter({ hasText: poor[language].people })
  await people.getByRole('button').click()
  await page.getByRole('option', { name: say('imports:target.purpose'), exact: true }).click()
  await page
    .getByRole('region', { name: say('imports:group.purpose') })
    .getByText(poor[language].people)
    .waitFor()
  await expectAccessible(page, 'a description, line by line')
  await page.getByRole('button', { name: say('imports:make') }).click()
  await page.getByRole('textbox', { name: say('roles:duty.what', { number: 1 }) }).waitFor()
}

/** Takes every line that the coach offers. */
async function takeAll(story: Story): Promise<void> {
  const offers = cardsOf(story).getByRole('button', { name: starting(story.say('coach:take')) })
  for (let left = await offers.count(); left > 0; left = await offers.count()) {
    await offers.first().click()
    await expect.poll(() => offers.count(), soon).toBeLessThan(left)
  }
}

/** Writes other words over those that a card is about, where they still stand: the card leads there, and selects them. */
async function writeOver(story: Story, words: string, instead: string): Promise<void> {
  const cards = cardsOf(story).filter({ hasText: words })
  if ((await cards.count()) === 0) return
  await follow(story, cards.first())
  await story.page.keyboard.insertText(instead)
  await cards.first().waitFor({ state: 'hidden' })
}

/** Lets a finding stand for a reason, which is kept. */
async function letStand(story: Story): Promise<void> {
  const { page, say, language } = story
  const { stands, reason } = poor[language]
  const card = cardsOf(story).filter({ hasText: stands }).first()
  await card.getByRole('button', { name: sentence(say('coach:ignoreNamed', { message: '…' })) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name: say('coach:ignoreConfirm') }).click()
  await card.waitFor({ state: 'hidden' })
  await expectSaved(story)
  await page.reload()
  await coachOf(story).waitFor()
  await readinessOf(story).button.click()
  await dialog.getByText(reason).waitFor()
  await page.keyboard.press('Escape')
  expect(await card.count()).toBe(0)
}

test.each(['en', 'fr'] as const)('from a poor description to an advert, by what the coach says of its words (%s)', async language => {
  const story = await openEmptyFirm(language)
  const { marked, work, people, team } = poor[language]
  await confirmLines(story)
  for (const words of marked) await cardsOf(story).filter({ hasText: words }).first().waitFor()
  await letStand(story)
  await takeAll(story)

  await writeOver(story, marked[0], work)
  await writeOver(story, marked[2], team)
  for (let left = await blockingCount(story); left > 0; left = await blockingCount(story)) {
    await mendFirst(story)
    await expect.poll(() => blockingCount(story), soon).toBeLessThan(left)
  }
  await advertise(story, 1)

  const [version] = stored(story)
  const text = JSON.stringify(version)
  for (const words of marked) expect(text).not.toContain(words)
  expect(version?.purpose).toContain(team)
  expect(version?.purpose.length).toBeLessThan(people.length + team.length)
  expect(version?.duties).toHaveLength(4)
  expect(version?.conditions).toMatchObject({ pay: { min: 28_000 }, place: said[language]['conditions/place'] })
})
