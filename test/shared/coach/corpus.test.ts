import { expect, test } from 'vitest'
import type { CoachField, FindingKind } from '../../../shared/domain/coach/finding'
import { fieldReader } from '../../../shared/domain/coach/read-role'
import { languages } from '../../../shared/domain/language'
import heldOutEn from '../../fixtures/coach/held-out.en.json'
import heldOutFr from '../../fixtures/coach/held-out.fr.json'
import en from '../../fixtures/coach/labelled.en.json'
import fr from '../../fixtures/coach/labelled.fr.json'

type Labelled = {
  readonly text: string
  readonly field: string
  readonly country: string | null
  readonly labels: readonly { readonly kind: string; readonly words: string }[]
}

const corpora: Readonly<Record<'labelled' | 'held out', Readonly<Record<'en' | 'fr', readonly Labelled[]>>>> = {
  labelled: { en, fr },
  'held out': { en: heldOutEn, fr: heldOutFr },
}

/** Whether a law or a rule of wording says it is the country's matter. */
const same = (kind: string) => (kind === 'unlawful' ? 'loaded' : kind)

/** How often the coach is right (precision), and how much it sees (recall). A label is hit by a finding of its kind that touches its words. */
function measure(language: 'en' | 'fr', corpus: readonly Labelled[]) {
  const sum = { hit: 0, missed: 0, tooMuch: 0 }
  for (const { text, field, country, labels } of corpus) {
    const read = fieldReader(language, country ?? 'GB')
    const findings = read(text, field as CoachField).filter(finding => finding.rule !== 'long-sentence')
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

test.each(languages)('on the labelled sentences in %s the coach is seldom wrong and sees nearly all', language => {
  const { precision, recall, sentences } = measure(language, corpora.labelled[language])
  const held = measure(language, corpora['held out'][language])
  const told = (value: number) => value.toFixed(3)
  console.log(`coach ${language}: ${sentences} sentences, precision ${told(precision)}, recall ${told(recall)}`)
  console.log(`coach ${language}, held out: ${held.sentences} sentences, precision ${told(held.precision)}, recall ${told(held.recall)}`)
  expect(sentences).toBeGreaterThanOrEqual(150)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})
