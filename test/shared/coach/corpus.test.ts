import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CoachField, FindingKind } from '../../../shared/domain/coach/finding'
import { fieldReader, readTogether } from '../../../shared/domain/coach/read-role'
import { type Language, languages } from '../../../shared/domain/language'
import en from '../../fixtures/coach/labelled.en.json'
import fr from '../../fixtures/coach/labelled.fr.json'

type Labelled = {
  readonly text: string
  readonly field: string
  readonly country: string | null
  readonly labels: readonly { readonly kind: string; readonly words: string }[]
}

const labelled: Readonly<Record<Language, readonly Labelled[]>> = { en, fr }

/** Sentences that whoever wrote the rules has not seen; null where there are none at the moment, the last having been read. */
function heldOut(language: Language): readonly Labelled[] | null {
  const file = `test/fixtures/coach/held-out.${language}.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labelled[]) : null
}

/** Whether a law or a rule of wording says it is the country's matter. */
const same = (kind: string) => (kind === 'unlawful' ? 'loaded' : kind)

/** How often the coach is right (precision), and how much it sees (recall). A label is hit by a finding of its kind that touches its words. */
function measure(language: Language, corpus: readonly Labelled[]) {
  const sum = { hit: 0, missed: 0, tooMuch: 0 }
  for (const { text, field, country, labels } of corpus) {
    const read = fieldReader(language, country ?? 'GB')
    const place = { field: field as CoachField, text }
    const findings = [...read(text, place.field), ...readTogether([place], language)].filter(finding => finding.rule !== 'long-sentence')
    const right = new Set<object>()
    for (const label of labels) {
      const start = text.indexOf(label.words)
      const end = start + label.words.length
      const touching = findings.filter(each => same(each.kind) === same(label.kind as FindingKind) && each.start < end && start < each.end)
      touching.forEach(each => right.add(each))
      if (touching.length > 0) sum.hit += 1
      else sum.missed += 1
    }
    sum.tooMuch += findings.filter(each => !right.has(each)).length
  }
  return { precision: sum.hit / (sum.hit + sum.tooMuch), recall: sum.hit / (sum.hit + sum.missed), sentences: corpus.length }
}

const told = ({ sentences, precision, recall }: ReturnType<typeof measure>) =>
  `${sentences} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`

test.each(languages)('on the labelled sentences in %s the coach is seldom wrong and sees nearly all', language => {
  const measured = measure(language, labelled[language])
  console.log(`coach ${language}: ${told(measured)}`)
  expect(measured.sentences).toBeGreaterThanOrEqual(150)
  expect(measured.precision).toBeGreaterThanOrEqual(0.95)
  expect(measured.recall).toBeGreaterThanOrEqual(0.9)
})

test.each(languages)('on sentences in %s that nobody saw who wrote the rules, its precision and recall are told', language => {
  const unseen = heldOut(language)
  if (unseen) console.log(`coach ${language}, held out: ${told(measure(language, unseen))}`)
  expect(unseen?.length ?? 150).toBeGreaterThanOrEqual(150)
})
