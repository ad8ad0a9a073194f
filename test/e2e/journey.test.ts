import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import type { Language } from '../../shared/domain/language'
import { expectAccessible, withBrowser } from './helpers/browser'
import { makeFolder } from './helpers/host'
import { type OpenedApp, openApp } from './helpers/open-app'
import { pdfText } from './helpers/pdf'
import { wordsOf } from './helpers/words'

withBrowser()

type Say = ReturnType<typeof wordsOf>
type Journey = OpenedApp & { readonly say: Say; readonly language: Language; readonly folder: string }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A name that begins so: buttons show their key after their words. */
const starting = (text: string) => new RegExp(`^${escaped(text)}`)

/** Nothing is left unsaved. */
async function expectSaved({ page, say }: Journey): Promise<void> {
  await page.getByText(say('common:saved.saved')).waitFor()
}

async function step({ page, say }: Journey, name: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: say('shell:steps') })
  await steps.getByRole('link', { name: starting(say(`shell:step.${name}`)) }).click()
}

async function firstRun(journey: Journey): Promise<void> {
  const { page, say } = journey
  await expectAccessible(page, 'first run')
  await page.getByRole('textbox', { name: say('start:firmName') }).fill('Atelier Verdier')
  await page.getByRole('button', { name: new RegExp(escaped(say('start:empty.title'))) }).click()
  await page.getByRole('heading', { name: say('today:noRole.title') }).waitFor()
  await expectAccessible(page, 'today, empty')
}

async function writeRole(journey: Journey): Promise<void> {
  const { page, say, language } = journey
  const { title, duties } = getRolePack('bookkeeper', language)
  await page
    .getByRole('main')
    .getByRole('link', { name: say('today:noRole.action') })
    .click()
  await expectAccessible(page, 'new role')
  await button(page, say('roles:new.startNamed', { title })).click()
  const duty = page.getByRole('textbox', { name: say('roles:duty.what', { number: 1 }) })
  await duty.waitFor()
  await expectAccessible(page, 'role')
  await duty.fill(`${duties[0]?.what ?? ''} (A–L)`)
  await expectSaved(journey)
  await page
    .getByRole('link', { name: say('roles:preview') })
    .first()
    .click()
  await page.getByText('(A–L)').waitFor()
  await expectAccessible(page, 'description')
}

async function weigh(journey: Journey): Promise<void> {
  const { page, say, language } = journey
  const [criterion] = getRolePack('bookkeeper', language).criteria
  await step(journey, 'plan')
  await page
    .getByText(criterion?.name ?? '')
    .first()
    .waitFor()
  await expectAccessible(page, 'plan')
  await expect(page.getByText(say('shell:step.plan')).count()).resolves.toBeGreaterThan(0)
}

async function addCandidate(journey: Journey, name: string): Promise<void> {
  const { page, say } = journey
  await step(journey, 'candidates')
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^(${escaped(say('candidates:add.start'))}|${escaped(say('candidates:empty.add'))})`) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: say('candidates:field.name') }).fill(name)
  await dialog.getByRole('textbox', { name: say('candidates:field.email') }).fill('someone@example.org')
  await dialog.getByRole('button', { name: say('candidates:add.confirm'), exact: true }).click()
  await dialog.getByRole('button', { name: starting(say('candidates:add.open')) }).click()
  await page.getByRole('heading', { name }).first().waitFor()
}

async function completeFile(journey: Journey): Promise<void> {
  const { page, say, folder } = journey
  const cv = join(folder, '..', `cv-${process.pid}.txt`)
  writeFileSync(cv, 'Five years of bookkeeping.\n')
  await page.locator('input[type=file]').setInputFiles(cv)
  await page
    .getByRole('button', { name: new RegExp(`cv-${process.pid}`) })
    .first()
    .waitFor()
  await page.getByRole('textbox', { name: /bookkeeping|tenue de comptes/ }).fill('5')
  await page.keyboard.press('Tab')
  await page.getByText(say('common:gate.met'), { exact: true }).first().waitFor()
  for (const group of await page.getByRole('radiogroup').all()) {
    const met = group.getByRole('radio', { name: starting(say('common:gate.met')) })
    if ((await met.count()) === 0) continue
    await met.focus()
    await page.keyboard.press('Space')
  }
  await expectSaved(journey)
  await expectAccessible(page, 'candidate')
}

/** Everything below happens on the keyboard, as it would with the candidate at the table. */
async function interview(journey: Journey, name: string, rating: number): Promise<void> {
  const { page, say } = journey
  await step(journey, 'interviews')
  await page
    .getByRole('main')
    .getByRole('button', { name: starting(say('interviews:plan')) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: new RegExp(say('interviews:form.candidate')) }).click()
  await page.getByRole('option', { name: new RegExp(name) }).click()
  await dialog.getByRole('textbox', { name: say('interviews:form.rater') }).fill('C. Verdier')
  await expectAccessible(page, 'plan an interview')
  await dialog.getByRole('button', { name: say('interviews:form.submit') }).click()
  await page
    .getByRole('link', { name: new RegExp(escaped(name)) })
    .first()
    .click()
  await button(page, say('interviews:start.start')).waitFor()
  await expectAccessible(page, 'interview, before')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: say('interviews:note.label') }).waitFor()
  const places = await page
    .getByRole('navigation')
    .or(page.getByRole('list'))
    .first()
    .waitFor()
    .then(() => 14)
  for (let at = 0; at < places; at += 1) {
    await page.keyboard.type(`${name} ${at + 1}: reconciled it alone`)
    await page.keyboard.press(`Alt+${Math.min(5, Math.max(1, rating + (at % 3) - 1))}`)
    if (at === 0) await page.keyboard.press('Alt+q')
    if (at === 3) await expectAccessible(page, 'interview, live')
    await page.keyboard.press('Alt+ArrowDown')
  }
  await page.getByText(say('interviews:foot.saved'), { exact: true }).waitFor()
  await page.keyboard.press('Alt+l')
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: say('interviews:lock.lock') })
    .click()
  await page.getByText(say('interviews:foot.locked')).waitFor()
  await expectAccessible(page, 'interview, locked')
  await page
    .getByRole('button', { name: say('interviews:top.back') })
    .or(page.getByRole('link', { name: say('interviews:top.back') }))
    .click()
}

async function compare(journey: Journey): Promise<void> {
  const { page, say } = journey
  await step(journey, 'compare')
  const heads = page.getByRole('columnheader')
  await heads.filter({ hasText: 'Inès Charpentier' }).waitFor()
  const names = await heads.allInnerTexts()
  expect(names.findIndex(text => text.includes('Inès'))).toBeLessThan(names.findIndex(text => text.includes('Marc')))
  await expectAccessible(page, 'compare')
  await page.getByText(say('comparison:findOut.title')).waitFor()
}

async function decide(journey: Journey): Promise<void> {
  const { page, say } = journey
  await step(journey, 'decision')
  await page.getByRole('radio', { name: /Inès Charpentier/ }).focus()
  await page.keyboard.press('Space')
  await page
    .getByRole('textbox', { name: say('decisions:reason.label.chosen', { name: 'Inès Charpentier' }) })
    .fill('Found every planted error and said how.')
  await page
    .getByRole('textbox', { name: say('decisions:reason.label.not-chosen', { name: 'Marc Oyelaran' }) })
    .fill('Close second; less exact in the work sample.')
  await page.getByRole('textbox', { name: say('decisions:decidedBy') }).fill('C. Verdier')
  await expectSaved(journey)
  await expectAccessible(page, 'decision')
  await page.getByRole('button', { name: starting(say('decisions:record')) }).click()
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: starting(say('decisions:record')) })
    .click()
  await page.getByText('Found every planted error and said how.').first().waitFor()
  await expectAccessible(page, 'decision record')
}

async function printed({ print, language, say }: Journey): Promise<void> {
  const text = await pdfText(await print())
  expect(text).toContain('Atelier Verdier')
  expect(text).toContain('Found every planted error and said how.')
  expect(text).toContain('Close second; less exact in the work sample.')
  expect(text).toContain(getRolePack('bookkeeper', language).title)
  expect(text).not.toContain(say('shell:settings')) // no part of the window is on the paper
}

test.each(['en', 'fr'] as const)(
  'one bookkeeper is hired, from the first line of the description to the printed record (%s)',
  async language => {
    const folder = makeFolder()
    const app = await openApp(folder, { language })
    const journey: Journey = { ...app, say: wordsOf(language), language, folder }
    await journey.page.locator('h1').first().waitFor()
    await firstRun(journey)
    await writeRole(journey)
    await weigh(journey)
    await addCandidate(journey, 'Inès Charpentier')
    await completeFile(journey)
    await addCandidate(journey, 'Marc Oyelaran')
    await interview(journey, 'Inès Charpentier', 4)
    await interview(journey, 'Marc Oyelaran', 3)
    await compare(journey)
    await decide(journey)
    await printed(journey)
    expect(readFileSync(join(folder, 'backbench.log'), { encoding: 'utf8', flag: 'a+' })).toBe('')
    expect(await app.stop()).toBe(0)
  },
)
