import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { officeText } from '../helpers/office-text'
import { withBrowser } from './helpers/browser'
import { pdfText } from './helpers/pdf'
import { openEmptyFirm, type Story, startFromPack } from './helpers/role-story'
import { unknownIn } from './helpers/schema-org'

withBrowser()

async function savedAs({ page, say }: Story, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: say('documents:save.menu') }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: say(`documents:save.${format}`), exact: true }).click()
  const file = await coming
  await page.getByText(say('documents:saved', { file: file.suggestedFilename() })).waitFor()
  return readFileSync(await file.path())
}

async function onClipboard({ page, say }: Story): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: say('documents:save.menu') }).click()
  await page.getByRole('menuitem', { name: say('documents:save.text') }).click()
  await page.getByText(say('documents:copied')).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** What the browser reads in a page, opened by itself. */
async function readPage({ page }: Story, html: string) {
  const other = await page.context().newPage()
  await other.setContent(html)
  const read = await other.evaluate(() => ({
    text: document.body.innerText,
    language: document.documentElement.lang,
    title: document.querySelector('h1')?.textContent ?? '',
    headings: Array.from(document.querySelectorAll('h2'), each => each.textContent),
    points: document.querySelectorAll('li').length,
  }))
  await other.close()
  return read
}

/** Marks of a line break, of a font or of a file format are no difference. */
const plain = (text: string) =>
  text
    .replaceAll('ʼ', '’')
    .replace(/[\\*_#]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()

test.each([
  ['en', 'advert'],
  ['fr', 'description'],
] as const)('every file of a role says the same to the program that opens it (%s, %s)', async (language, kind) => {
  const story = await openEmptyFirm(language)
  const { page, say } = story
  const { title, duties, conditions, requirements } = getRolePack('bookkeeper', language)
  await startFromPack(story, title)
  const place = 'Villeurbanne'
  await page.getByRole('textbox', { name: say('roles:offer.place'), exact: true }).fill(place)
  await page.getByRole('textbox', { name: say('roles:offer.payFrom') }).fill('30000')
  await page.getByRole('textbox', { name: say('roles:offer.payTo'), exact: true }).fill('35000')
  await page.keyboard.press('Tab')
  await page
    .getByRole('link', { name: say('roles:preview') })
    .first()
    .click()
  await page.getByRole('button', { name: say('documents:kind.description') }).click()
  await page.getByRole('option', { name: say(`documents:kind.${kind}`), exact: true }).click()

  const musts = requirements.filter(({ level }) => level === 'must').map(({ text }) => text)
  const facts = ['Atelier Verdier', title, duties[0]?.what, musts[0], place, conditions.hours, conditions.reportsTo, '30', '35']
  const holds = (text: string, file: string) => {
    for (const fact of facts) expect(plain(text), file).toContain(plain(fact ?? '?'))
  }
  holds(await pdfText(await story.print()), 'PDF')
  holds(await officeText(await savedAs(story, 'docx')), 'DOCX')
  holds(await onClipboard(story), 'text')

  const markdown = (await savedAs(story, 'markdown')).toString()
  holds(markdown, 'Markdown')
  expect(markdown.match(/^# .*$/gm)).toEqual([`# ${title}`])
  const sections = markdown.match(/^## .*$/gm)?.map(line => line.slice(3)) ?? []
  const html = await readPage(story, (await savedAs(story, 'html')).toString())
  holds(html.text, 'HTML')
  expect(html).toMatchObject({ language, title, headings: sections })
  expect(html.points).toBeGreaterThan(5)

  const posting: unknown = JSON.parse((await savedAs(story, 'posting')).toString())
  expect(unknownIn(posting)).toEqual([])
  expect(posting).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { name: 'Atelier Verdier' },
    employmentType: 'FULL_TIME',
    baseSalary: { currency: language === 'en' ? 'GBP' : 'EUR', value: { minValue: 30_000, maxValue: 35_000, unitText: 'YEAR' } },
    educationRequirements: { '@type': 'EducationalOccupationalCredential' },
    experienceRequirements: { monthsOfExperience: 12 },
    experienceInPlaceOfEducation: true,
  })
  expect(unknownIn({ '@type': 'JobPosting', wage: 1, jobLocation: { '@type': 'Place', street: '' } })).toEqual([
    'JobPosting.wage',
    'Place.street',
  ])
})
