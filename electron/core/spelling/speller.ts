import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import tradeWordsEn from '../../../shared/domain/coach/trade-words.en.json'
import tradeWordsFr from '../../../shared/domain/coach/trade-words.fr.json'
import type { Language } from '../../../shared/domain/language'

/** A word that the dictionary does not know. `suggestions`: the best first, at most three; null: there were too many words to look for any. */
export type Misspelt = { readonly word: string; readonly suggestions: readonly string[] | null }

/** A dictionary as the thread is given it, once. */
export type DictionaryFiles = {
  readonly language: Language
  readonly affixes: Uint8Array
  readonly words: Uint8Array
  /** Words of back-office trades that it lacks. */
  readonly tradeWords: readonly string[]
}

/** What the thread is asked. The first question in a language brings its dictionary. */
export type SpellingQuestion = {
  readonly language: Language
  readonly words: readonly string[]
  readonly files: DictionaryFiles | null
}

/** Looks words up in a dictionary, in a thread of its own that is started when it is first asked. */
export type Speller = {
  /** The words that are not known, in the order given; null: there is no spelling (a file is missing, the thread broke). Never throws. */
  readonly check: (language: Language, words: readonly string[]) => Promise<readonly Misspelt[] | null>
  /** Ends the thread. Harmless when repeated. */
  readonly close: () => void
}

const tradeWords: Readonly<Record<Language, readonly string[]>> = { en: tradeWordsEn, fr: tradeWordsFr }

/** Where the engine and the dictionaries are: copied beside the bundle (`build/copied-files.ts`), or in their packages. */
export type SpellingFiles = { readonly worker: string; readonly engine: string; readonly dictionary: (language: Language) => string }

function findFiles(): SpellingFiles {
  const beside = join(import.meta.dirname, 'spelling')
  const worker = join(import.meta.dirname, 'spelling-worker.js')
  if (existsSync(worker)) return { worker, engine: join(beside, 'hunspell.wasm'), dictionary: language => join(beside, language) }
  const packages = join(import.meta.dirname, '../../../node_modules')
  return {
    worker: join(import.meta.dirname, 'spelling-worker.ts'),
    engine: join(packages, 'hunspell-wasm/wasm/hunspell.wasm'),
    dictionary: language => join(packages, `dictionary-${language}/index`),
  }
}

const patienceMs = 15_000
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

type Thread = {
  readonly worker: Worker
  /** Rejects when the thread ends, for whatever reason. */
  readonly ended: Promise<never>
  readonly languages: Set<Language>
}

async function startThread({ worker: file, engine }: SpellingFiles): Promise<Thread> {
  const workerData = await readFile(engine)
  // its output is of no use to anybody, and it needs nothing of what surrounds this process
  const worker = new Worker(file, { workerData, resourceLimits, env: {}, stdout: true, stderr: true })
  const { promise: ended, reject } = Promise.withResolvers<never>()
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('The thread ended.')))
  ended.catch(() => undefined) // whoever waits for an answer hears of it
  worker.unref()
  return { worker, ended, languages: new Set() }
}

async function readDictionary(files: SpellingFiles, language: Language): Promise<DictionaryFiles> {
  const name = files.dictionary(language)
  const [affixes, words] = await Promise.all([readFile(`${name}.aff`), readFile(`${name}.dic`)])
  return { language, affixes, words, tradeWords: tradeWords[language] }
}

/** Only while an answer is waited for does the thread keep the process alive. */
async function ask({ worker, ended }: Thread, question: SpellingQuestion): Promise<readonly Misspelt[]> {
  const { promise: answered, resolve } = Promise.withResolvers<readonly Misspelt[]>()
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('It took too long.')), patienceMs)
  worker.once('message', resolve)
  worker.ref()
  worker.postMessage(question)
  try {
    return await Promise.race([answered, ended, late])
  } finally {
    clearTimeout(timer)
    worker.off('message', resolve)
    worker.unref()
  }
}

/** A speller that starts nothing before it is asked. One question after the other; a thread that broke is replaced at the next one. */
export function createSpeller(files: SpellingFiles = findFiles()): Speller {
  let thread: Thread | null = null
  let isClosed = false
  let before: Promise<unknown> = Promise.resolve()

  const end = () => {
    void thread?.worker.terminate()
    thread = null
  }

  async function askNext(language: Language, words: readonly string[]): Promise<readonly Misspelt[] | null> {
    if (isClosed) return null
    try {
      const running = thread ?? (await startThread(files))
      thread = running
      const isNew = !running.languages.has(language)
      const misspelt = await ask(running, { language, words, files: isNew ? await readDictionary(files, language) : null })
      running.languages.add(language)
      return misspelt
    } catch {
      end()
      return null
    } finally {
      if (isClosed) end()
    }
  }

  return {
    check(language, words) {
      const answer = before.then(() => askNext(language, words))
      before = answer
      return answer
    },
    close() {
      isClosed = true
      end()
    },
  }
}
