import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hostKind } from '../helpers/host-kind'
import { makeFolder } from '../helpers/make-folder'
import { openDesktop } from '../helpers/open-desktop'
import { packApp, packedMainPath } from '../helpers/pack-app'

// What is packed is the same for every host; it is started where no other binary would take its place.
test.runIf(hostKind === 'stand-in')(
  'the packed app starts from what is inside the package alone, shows its first page, and has its dictionaries',
  async () => {
    const packed = packApp()
    onTestFinished(packed.remove)
    const main = packedMainPath(packed.archive)
    onTestFinished(() => rmSync(join(main, '../../..'), { recursive: true, force: true }))
    const app = await openDesktop({ folder: makeFolder(), main })
    const page = await app.page()
    await page.getByRole('heading', { level: 1, name: 'Hire the right person, and be able to say why' }).waitFor()
    const misspelt = await page.evaluate(async () => {
      type Answer = { value: { misspelt: { word: string; suggestions: string[] }[] } }
      const check = async (language: string, word: string) =>
        (await window.bridge?.invoke('spelling.check', { language, words: [word] })) as unknown as Answer
      return [await check('en', 'recieve'), await check('fr', 'acceuil')].map(({ value }) => value.misspelt[0]?.suggestions[0])
    })
    expect(misspelt).toEqual(['receive', 'accueil'])
    expect(app.complaints()).toBe('')
  },
)
