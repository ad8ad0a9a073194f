import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { type Language, languages } from '../../shared/domain/language'
import { en, fr, laterNamespaces } from './resources'

const namespaces = [
  'common',
  'commands',
  'shell',
  'start',
  'today',
  'roles',
  'candidates',
  'interviews',
  'comparison',
  'decisions',
  ...laterNamespaces,
] as const

/** `t` and the language it speaks: the window's, or a document's. Keys name their catalogue: `t('roles:duty.add')`. */
export type Words = { readonly t: TFunction<typeof namespaces>; readonly language: Language }

const languageOf = (code: string): Language => (code === 'fr' ? 'fr' : 'en')

type Catalogues = Readonly<Record<Language, object>>
const later = new Map<string, Catalogues>()

const add = (namespace: string, words: Catalogues) => {
  for (const language of languages) i18next.addResourceBundle(language, namespace, words[language])
}

/** The words of a part of the app that comes only when it is opened, so that the first page need not wait for them. */
export function addWords(namespace: (typeof laterNamespaces)[number], words: Catalogues): void {
  later.set(namespace, words)
  if (i18next.isInitialized) add(namespace, words)
}

/** Both catalogues are in the bundle: a document may be in the language that the window is not in. */
export function startTranslation(language: Language): void {
  void i18next.init({
    resources: { en, fr },
    lng: language,
    fallbackLng: 'en',
    ns: namespaces,
    defaultNS: 'common',
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  })
  for (const [namespace, words] of later) add(namespace, words)
  document.documentElement.lang = language
}

/** Changes the window's language at once. */
export function switchLanguage(language: Language): void {
  void i18next.changeLanguage(language)
  document.documentElement.lang = language
}

const spoken: Partial<Record<Language, Words>> = {}

/** The words of a document's language, whatever the window speaks. The same object each time, so that what depends on it rests. */
export const wordsIn = (language: Language): Words => (spoken[language] ??= { t: i18next.getFixedT(language, namespaces), language })

function onLanguage(hear: () => void): () => void {
  i18next.on('languageChanged', hear)
  return () => i18next.off('languageChanged', hear)
}

const windowLanguage = () => languageOf(i18next.language)

/** The words of the window's language. Every component asks, at every key that is typed: it must cost nothing. */
export const useWords = (): Words => wordsIn(useSyncExternalStore(onLanguage, windowLanguage))

/** The language of the machine, as far as we speak it. */
export const machineLanguage = (): Language => languageOf(navigator.language.slice(0, 2).toLowerCase())
