import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { spellTexts } from '../../electron/core/spelling/spell-texts'
import { createSpeller } from '../../electron/core/spelling/speller'
import { brokenRules } from '../../shared/domain/coach/catalogue'
import type { Finding } from '../../shared/domain/coach/finding'
import { readDocument } from '../../shared/domain/coach/read-document'
import type { BrokenRule } from '../../shared/domain/coach/rules'
import { Country } from '../../shared/domain/country'
import { readJobText } from '../../shared/domain/job-text'
import { Language } from '../../shared/domain/language'

const options = {
  language: { type: 'string' },
  country: { type: 'string', default: 'FR' },
  json: { type: 'boolean', default: false },
} as const
const usage = 'npm run coach -- FILE [--language en|fr] [--country FR] [--json]'

function readWish(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error(usage)
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const language = Language.safeParse(values.language ?? readJobText(text).language)
  if (!language.success)
    throw new Error(`The text is in neither English nor French, or too short to tell: say --language en or fr.\n${usage}`)
  return { text, language: language.data, country: Country.parse(values.country.toUpperCase()), isJson: values.json }
}

/** Words of a description that no dictionary knows. */
async function misspeltIn(text: string, language: Language): Promise<readonly Finding[]> {
  const speller = createSpeller()
  const findings = await spellTexts(speller, [{ path: '', field: 'free', text }], { language, firmWords: [] })
  speller.close()
  if (!findings) console.error('The spelling could not be checked.')
  return (findings ?? []).map(({ path: _path, ...finding }) => finding)
}

/** Says which rules could not be read, and why: they are missing from what the coach says. */
export const brokenLines = (broken: readonly BrokenRule[]): readonly string[] =>
  broken.map(({ name, problem }) => `Left out: the rule ${name} cannot be read. ${problem.replace(/\s+/g, ' ')}`)

/** npm run coach: what the coach says of a text file. Ends with 1 when something in it must not be published. */
export async function main(args: readonly string[]): Promise<void> {
  const { text, language, country, isJson } = readWish(args)
  for (const line of brokenLines(brokenRules(language, country))) console.error(line)
  const findings = [...readDocument(text, { language, country }), ...(await misspeltIn(text, language))].toSorted(
    (a, b) => a.start - b.start,
  )
  if (isJson) console.log(JSON.stringify(findings, null, 2))
  else {
    for (const { severity, kind, start, words, message, suggestion } of findings) {
      const line = text.slice(0, start).split('\n').length
      console.log(`${line}: ${severity} ${kind}${words === '' ? '' : ` “${words}”`}: ${message}${suggestion ? ` → ${suggestion}` : ''}`)
    }
  }
  if (findings.some(({ severity }) => severity === 'block')) process.exitCode = 1
}
