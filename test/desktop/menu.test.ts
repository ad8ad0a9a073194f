import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { commandIds, commands, menuLabels } from '../../shared/domain/commands'
import { wordsOf } from '../e2e/helpers/words'
import { choose, goTo, menuOf, until } from '../helpers/drive-desktop'
import { openDesktop } from '../helpers/open-desktop'
import { makeSampleFolder } from '../helpers/sample-folder'

test.each(['en', 'fr'] as const)('the native menu holds every command in the language of the window (%s)', async language => {
  const app = await openDesktop({ folder: makeSampleFolder(language).folder, language: language === 'en' ? 'fr' : 'en' })
  await (await app.page()).getByRole('navigation').first().waitFor()
  await until(async () => (await menuOf(app)).some(entry => entry.menu === menuLabels.file[language]), 'the menu in the window’s language')
  const entries = await menuOf(app)
  for (const id of commandIds) {
    const { label, menu } = commands[id]
    expect(entries).toContainEqual(expect.objectContaining({ id, label: label[language], menu: menuLabels[menu][language] }))
  }
})

test('choosing in the menu does what it says, and only what can be done here can be chosen', async () => {
  const { folder, pathOf } = makeSampleFolder()
  const app = await openDesktop({ folder })
  const page = await app.page()
  const say = wordsOf('en')
  await page.getByRole('navigation').first().waitFor()
  const isEnabled = async (id: string) => (await menuOf(app)).some(entry => entry.id === id && entry.enabled)
  await until(() => isEnabled('new-role'), 'the page to say what can be done')
  expect(await isEnabled('go-plan')).toBe(false) // no role is open
  await choose(app, 'new-role')
  await page.waitForURL(/#\/new-role$/)
  await goTo(page, pathOf('role'))
  await choose(app, 'go-plan')
  await page.waitForURL(new RegExp(`#${pathOf('plan')}$`))
  await choose(app, 'add-candidate')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: say('candidates:field.name') })
    .waitFor()
  await choose(app, 'new-role') // nobody is led away from a dialog
  await choose(app, 'go-plan')
  await pause(200)
  expect(page.url()).toMatch(new RegExp(`#${pathOf('candidates')}$`))
  await page.keyboard.press('Escape')
  await choose(app, 'about')
  await page.getByRole('dialog').getByText(say('commands:about.silent')).waitFor()
})

test('the menu makes everything larger, and the next start remembers it', async () => {
  const { folder } = makeSampleFolder()
  const zoom = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(), null)
  let app = await openDesktop({ folder })
  await (await app.page()).getByRole('navigation').first().waitFor()
  await choose(app, 'zoom-in')
  await choose(app, 'zoom-in')
  expect(await zoom()).toBe(1)
  await choose(app, 'quit')
  expect(await app.ended).toBe(0)
  app = await openDesktop({ folder })
  await (await app.page()).getByRole('navigation').first().waitFor()
  await until(async () => (await zoom()) === 1, 'the zoom of the last time')
})
