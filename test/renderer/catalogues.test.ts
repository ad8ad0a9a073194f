import { expect, test } from 'vitest'

const enFiles = import.meta.glob<Tree>('../../renderer/i18n/en/*.json', { import: 'default', eager: true })
const frFiles = import.meta.glob<Tree>('../../renderer/i18n/fr/*.json', { import: 'default', eager: true })

type Tree = { readonly [key: string]: string | Tree }

/** Every sentence by its full key. */
function sentences(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : [...sentences(value, `${path}${key}.`)],
  )
  return new Map(entries)
}

const pluralForm = /_(?:one|many|other)$/
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '').sort()
const base = (key: string) => key.replace(pluralForm, '')

const inOne = (files: Readonly<Record<string, Tree>>): Tree =>
  Object.fromEntries(Object.entries(files).map(([path, tree]) => [path.replace(/.*\//, ''), tree]))
const english = sentences(inOne(enFiles))
const french = sentences(inOne(frFiles))

test('every English sentence has its French one, and the other way round', () => {
  const keys = (catalogue: ReadonlyMap<string, string>) => [...new Set([...catalogue.keys()].map(base))].sort()
  expect(keys(french)).toEqual(keys(english))
})

test('every plural has all the forms of its language', () => {
  const missing = [...new Set([...english.keys()].filter(key => pluralForm.test(key)).map(base))].flatMap(key => [
    ...['one', 'other'].filter(form => !english.has(`${key}_${form}`)).map(form => `en ${key}_${form}`),
    ...['one', 'many', 'other'].filter(form => !french.has(`${key}_${form}`)).map(form => `fr ${key}_${form}`),
  ])
  expect(missing).toEqual([])
})

test('no sentence is empty, and both languages fill in the same words', () => {
  for (const [key, sentence] of english) {
    expect(sentence.trim(), key).not.toBe('')
    const twin = french.get(key)
    expect(twin?.trim(), key).not.toBe('')
    // the form for exactly one may leave the number out in either language
    if (twin !== undefined && !key.endsWith('_one')) expect(placeholders(twin), key).toEqual(placeholders(sentence))
  }
})

test('French sentences have a no-break space before the marks that want one', () => {
  const wrong = [...french].filter(([, sentence]) => / [?!;:»%]|« |[\p{L}\d][?!;»]|«[\p{L}\d]/u.test(sentence))
  expect(wrong).toEqual([])
})
