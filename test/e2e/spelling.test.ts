import { expect, test } from 'vitest'
import en from '../../renderer/i18n/en/coach.json'
import enSpelling from '../../renderer/i18n/en/spelling.json'
import fr from '../../renderer/i18n/fr/coach.json'
import frSpelling from '../../renderer/i18n/fr/spelling.json'
import { makeSampleFolder } from '../helpers/sample-folder'
import { expectAccessible, withBrowser } from './helpers/browser'
import { openApp } from './helpers/open-app'
import { wordsOf } from './helpers/words'

withBrowser()

test.each([
  ['en', { ...en, ...enSpelling, take: en.take }, ['Files seperate notes with telvium', 'seperate', 'separate']],
  ['fr', { ...fr, ...frSpelling, take: fr.take }, ['Tient l’acceuil avec telvium', 'acceuil', 'accueil']],
] as const)('a misspelt word is taken by one press, and one of the firm stays away (%s)', async (language, words, [text, wrong, meant]) => {
  const { folder, pathOf } = makeSampleFolder(language)
  const { page } = await openApp(folder, { language })
  const say = wordsOf(language)
  await page.evaluate(hash => location.assign(hash), `#${pathOf('role')}`)
  const field = page.getByRole('textbox', { name: say('roles:duty.what', { number: 1 }) })
  await field.fill(`${text}.`)
  const card = (word: string) => page.locator('.coach-card', { has: page.locator('.coach-words', { hasText: new RegExp(`^${word}$`) }) })
  await card(wrong).getByText(words.kind.spelling).waitFor()
  await card('telvium').waitFor()
  await expectAccessible(page, 'the role with words misspelt')

  await card(wrong).getByRole('button', { name: words.take }).press('Enter')
  await card(wrong).waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe(`${text.replace(wrong, meant)}.`)

  const add = words.addNamed.replace('{{word}}', 'telvium')
  await card('telvium').getByRole('button', { name: add }).press('Enter')
  await card('telvium').waitFor({ state: 'detached' })
  await page.getByText(say('common:saved.saved')).first().waitFor()
  await page.reload()
  // a word that is wrong now shows that the spelling has been read again
  await field.fill(`${text}.`)
  await card(wrong).waitFor()
  expect(await card('telvium').count()).toBe(0)

  await page.evaluate(() => location.assign('#/settings'))
  await page.getByRole('button', { name: words.remove.replace('{{word}}', 'telvium') }).waitFor()
  await expectAccessible(page, 'settings with a word of the firm')
})

test('a word is not marked while the cursor is still at its end', async () => {
  const { folder, pathOf } = makeSampleFolder('en')
  const { page } = await openApp(folder)
  await page.evaluate(hash => location.assign(hash), `#${pathOf('role')}`)
  const field = page.getByRole('textbox', { name: wordsOf('en')('roles:duty.what', { number: 1 }) })
  const marked = (word: string) => page.locator('.coach-words', { hasText: new RegExp(`^${word}$`) })
  await field.fill('Files custumer')
  // another wrong word is marked: this one has been looked up with it
  await field.fill('Files seperate custumer')
  await marked('seperate').waitFor()
  expect(await marked('custumer').count()).toBe(0)
  await page.keyboard.type(' letters')
  await marked('custumer').waitFor()
})
