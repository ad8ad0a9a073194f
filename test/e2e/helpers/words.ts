import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { en, fr, laterNamespaces } from '../../../renderer/i18n/resources'
import type { Language } from '../../../shared/domain/language'

/** The catalogues that the app loads with their part of it. */
const later = (language: Language): Record<string, object> =>
  Object.fromEntries(
    laterNamespaces.map(name => {
      const file = new URL(`../../../renderer/i18n/${language}/${name}.json`, import.meta.url)
      return [name, JSON.parse(readFileSync(file, 'utf8')) as object]
    }),
  )

const i18n = i18next.createInstance({
  resources: { en: { ...en, ...later('en') }, fr: { ...fr, ...later('fr') } },
  lng: 'en',
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  initAsync: false,
})
void i18n.init()

/** The sentences of one language, so that one journey can be walked in both. Throws for a key that is not there. */
export function wordsOf(language: Language) {
  const translate: unknown = i18n.getFixedT(language)
  const t = translate as (key: string, values: object) => string // the keys are checked below, at run time
  return (key: string, values: Readonly<Record<string, unknown>> = {}): string => {
    if (!i18n.exists(key, { lng: language, ...values })) throw new Error(`There is no sentence ${key}`)
    return t(key, values)
  }
}
