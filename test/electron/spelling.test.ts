import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { getRolePack } from '../../electron/core/role-packs'
import { spellTexts } from '../../electron/core/spelling/spell-texts'
import { createSpeller, type SpellingFiles } from '../../electron/core/spelling/speller'
import { spelledTexts } from '../../shared/domain/coach/spelling'
import { type Language, languages } from '../../shared/domain/language'
import { RolePackId } from '../../shared/domain/role-packs'
import { roleTexts } from '../../shared/domain/role-texts'
import { makeFolder } from '../helpers/make-folder'
import { openTestApp, valueOf } from '../helpers/open-test-app'

function openSpeller(files?: SpellingFiles) {
  const speller = createSpeller(files)
  onTestFinished(speller.close)
  return speller
}

/** Words that are marked in a text, each with what is offered. */
async function marked(text: string, language: Language, firmWords: readonly string[] = []) {
  const findings = await spellTexts(openSpeller(), [{ path: '', field: 'free', text }], { language, firmWords })
  return findings?.map(({ words, suggestion }) => [words, suggestion])
}

describe('the spelling of an English text', () => {
  it('marks what is wrong and offers what was meant', async () => {
    const text = 'Recieve the post, sort seperate ledgers and check teh figures with our custumers on monday.'
    expect(await marked(text, 'en')).toEqual([
      ['Recieve', 'Receive'],
      ['seperate', 'separate'],
      ['teh', 'the'],
      ['custumers', 'customers'],
      ['monday', 'Monday'],
    ])
  })

  it.each([
    'Organise the programme, cancelled cheques and coloured labels; analyse the behaviour of a centre.',
    'Organize the program, canceled checks and colored labels; analyze the behavior of a center.',
    'Onboarding, timesheets, accruals, chargebacks and the helpdesk: the employee’s own follow-up isn’t late.',
    'Knows Excel, Xero and Silae, e.g. VAT returns at brunel.example/jobs (2nd line).',
    'Mrs Kerner runs Telvia. Telvia sells lamps.',
    'Payroll certificate (titre professionnel Gestionnaire de paie or similar), résumé in French.',
  ])('says nothing of: %s', async text => {
    expect(await marked(text, 'en')).toEqual([])
  })
})

describe('the spelling of a French text', () => {
  it('marks what is wrong and offers what was meant', async () => {
    const text = 'Gérer l’acceuil, développper les ventes et controler les factures reçus des fourniseurs.'
    expect(await marked(text, 'fr')).toEqual([
      ['acceuil', 'accueil'],
      ['développper', 'développer'],
      ['controler', 'contrôler'],
      ['fourniseurs', 'fournisseurs'],
    ])
  })

  it.each([
    'Salarié(e)s, employé·e·s, candidat.e.s, assistant-e, acheteur/euse, chargé(e) de paie H/F.',
    'Aujourd’hui, l’employé s’occupe de l’onboarding, du lettrage et de la DSN ; c’est-à-dire qu’il télétravaille.',
    'Etablir les avoirs intracommunautaires, contrepasser, dédoublonner, relancer par e-mail.',
    'Silae, Cegid, Sage et Pennylane : logiciels de l’équipe d’Amélie Kerner.',
    'Maitriser les couts, paraitre en aout, connaitre les évènements ; maîtriser les coûts.',
    'Join our great team and become our next accountant!',
    'Être à l’écoute, d’emblée ; n’importe quel jour, jusqu’à 18 h, presqu’île comprise.',
  ])('says nothing of: %s', async text => {
    expect(await marked(text, 'fr')).toEqual([])
  })
})

it.each([
  ['en', 'Recieve timesheets and definately chek acurate reccords', 5],
  ['fr', 'Etre responssable de la gestoin du personel', 3],
] as const)('a sentence that is full of mistakes is still in its language (%s)', async (language, text, count) => {
  expect(await marked(text, language)).toHaveLength(count)
})

it('one word is offered before two, and none that is far from what was written', async () => {
  expect(await marked('classer les dosiers avec zvortok', 'fr')).toEqual([
    ['dosiers', 'dossiers'],
    ['zvortok', null],
  ])
})

it('the words of the firm are right in both languages', async () => {
  expect(await marked('use brunelix daily', 'en')).toHaveLength(1)
  expect(await marked('use brunelix daily', 'en', ['Brunelix'])).toEqual([])
  expect(await marked('avec brunelix', 'fr', ['Brunelix'])).toEqual([])
})

describe.each(languages)('in %s', language => {
  it('no role pack holds a word that the spelling marks', async () => {
    const speller = openSpeller()
    for (const id of RolePackId.options) {
      const texts = spelledTexts(roleTexts(getRolePack(id, language)))
      const findings = await spellTexts(speller, texts, { language, firmWords: [] })
      expect({ id, words: findings?.map(({ path, words }) => `${path} ${words}`) }).toEqual({ id, words: [] })
    }
  })

  it('no role of the sample firm does', async () => {
    const { api, door } = openTestApp()
    valueOf(await api.workspace.setUp({ firmName: 'Maison Lestrade', language, country: 'FR', start: 'sample' }))
    for (const { id } of valueOf(await api.roles.list({}))) {
      const { content } = valueOf(await api.roles.get({ roleId: id }))
      const findings = await spellTexts(door.context.speller, spelledTexts(roleTexts(content)), { language, firmWords: [] })
      expect(findings?.map(({ words }) => words)).toEqual([])
    }
  })
})

describe('the call', () => {
  it('answers the words that are not known, in their order, and suggests for the first few', async () => {
    const { api } = openTestApp()
    const words = ['invoice', 'recieve', 'teh', 'seperate', 'custumer', 'ledgr', 'colour']
    const { misspelt } = valueOf(await api.spelling.check({ language: 'en', words }))
    expect(misspelt.map(({ word }) => word)).toEqual(['recieve', 'teh', 'seperate', 'custumer', 'ledgr'])
    expect(misspelt[0]?.suggestions?.[0]).toBe('receive')
    expect(misspelt.at(-1)?.suggestions).toBeNull()
    for (const { suggestions } of misspelt) expect(suggestions?.length ?? 0).toBeLessThanOrEqual(3)
  })

  it('answers each language from its own dictionary, whoever asks first', async () => {
    const { api } = openTestApp()
    const ask = async (language: Language) => valueOf(await api.spelling.check({ language, words: ['facture', 'invoice'] })).misspelt
    const answers = await Promise.all([ask('fr'), ask('en'), ask('fr')])
    expect(answers.map(misspelt => misspelt.map(({ word }) => word))).toEqual([['invoice'], ['facture'], ['invoice']])
  })

  it.each([
    ['too many words', Array.from({ length: 3001 }, () => 'word')],
    ['a word that is too long', ['x'.repeat(61)]],
    ['several words in one', ['two words']],
    ['a word with an end inside', ['in\u0000voice']],
  ])('refuses %s', async (_what, words) => {
    const { api } = openTestApp()
    expect(await api.spelling.check({ language: 'en', words })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

/** The real files, with one of them replaced. */
function brokenFiles(broken: Partial<Readonly<Record<'engine' | 'worker' | 'dictionary', string>>>): SpellingFiles {
  const root = join(import.meta.dirname, '../..')
  const folder = makeFolder()
  mkdirSync(join(folder, 'en'), { recursive: true })
  for (const kind of ['aff', 'dic']) copyFileSync(join(root, `node_modules/dictionary-en/index.${kind}`), join(folder, `en.${kind}`))
  const own = (name: string, source: string) => {
    writeFileSync(join(folder, name), source)
    return join(folder, name)
  }
  return {
    engine: broken.engine === undefined ? join(root, 'node_modules/hunspell-wasm/wasm/hunspell.wasm') : own('engine.wasm', broken.engine),
    worker: broken.worker === undefined ? join(root, 'electron/core/spelling/spelling-worker.ts') : own('worker.mjs', broken.worker),
    dictionary: () => broken.dictionary ?? join(folder, 'en'),
  }
}

describe('without spelling', () => {
  it.each([
    ['an engine that is none', { engine: 'no program' }],
    ['a thread that ends', { worker: 'process.exit(3)' }],
    [
      'a thread that throws when asked',
      { worker: "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken') })" },
    ],
    ['a dictionary that is not there', { dictionary: '/nowhere/en' }],
  ])('%s is answered with nothing, each time anew, and the app goes on', async (_what, broken) => {
    const speller = openSpeller(brokenFiles(broken))
    expect(await speller.check('en', ['recieve'])).toBeNull()
    expect(await speller.check('en', ['recieve'])).toBeNull()
  })

  it('the call says that it cannot be had', async () => {
    const app = openTestApp()
    app.door.context.speller.close()
    expect(await app.api.spelling.check({ language: 'en', words: ['recieve'] })).toMatchObject({ error: { code: 'not-available' } })
    expect(app.logged).toEqual([])
  })

  it('a thread that broke once is started again at the next question', async () => {
    const good = brokenFiles({})
    const speller = openSpeller({ ...good, dictionary: language => (language === 'fr' ? '/nowhere/fr' : good.dictionary(language)) })
    expect(await speller.check('fr', ['facture'])).toBeNull()
    expect(await speller.check('en', ['recieve'])).toMatchObject([{ word: 'recieve' }])
  })

  it('who asked when it was closed is answered with nothing', async () => {
    const speller = openSpeller()
    const asked = speller.check('en', ['recieve'])
    speller.close()
    expect(await asked).toBeNull()
  })
})

describe('the words of the firm', () => {
  it('are added once, listed and taken away', async () => {
    const { api, announced } = openTestApp()
    expect(valueOf(await api.firmWords.list({}))).toEqual([])
    valueOf(await api.firmWords.add({ word: 'Silae' }))
    valueOf(await api.firmWords.add({ word: 'Silae' }))
    expect(valueOf(await api.firmWords.add({ word: 'prud’homal' })).toSorted()).toEqual(['Silae', 'prud’homal'])
    expect(valueOf(await api.firmWords.remove({ word: 'Silae' }))).toEqual(['prud’homal'])
    expect(valueOf(await api.firmWords.remove({ word: 'Silae' }))).toEqual(['prud’homal'])
    expect(valueOf(await api.firmWords.list({}))).toEqual(['prud’homal'])
    expect(new Set(announced)).toEqual(new Set(['firmWords']))
  })

  it.each(['', ' ', 'two words', '-', 'x'.repeat(61), 'a\u0000b'])('%j is none', async word => {
    const { api } = openTestApp()
    expect(await api.firmWords.add({ word })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})
