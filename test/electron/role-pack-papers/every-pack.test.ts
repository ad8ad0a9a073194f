import { describe, expect, test } from 'vitest'
import { languages } from '../../../shared/domain/language'
import { RolePackId } from '../../../shared/domain/role-packs'
import {
  datesIn,
  describePapers,
  figuresIn,
  found,
  isRight,
  linesOf,
  type RolePapers,
  readPapers,
  sumsIn,
  weekdaysIn,
} from '../../helpers/role-papers'

const textsOf = ({ sample, play }: RolePapers) => [sample.task, sample.key, play.situation, play.part, play.watchFor]

/** Days that a paper calls by a wrong weekday because the candidate is to notice it. */
const plantedDays: Partial<Record<RolePackId, readonly string[]>> = {
  'administrative-assistant': ['2026-11-19 not Friday'],
  'executive-assistant': ['2026-11-14 not Friday'],
  'legal-secretary': ['2026-08-30 not Monday', '2026-10-23 not Thursday'],
}

/** Points of a key that go by the number of a paper, in an order of their own. */
const outOfOrder = ['medical-secretary 6']

/** Hours and amounts that the interviewer's side alone knows. */
const ownFigures: Partial<Record<RolePackId, readonly string[]>> = {
  'payroll-clerk': ['187', '55', '195', '7.8'],
  'billing-clerk': ['17:00'],
  collections: ['1400', '500'],
  'administrative-assistant': ['12:20', '15:30'],
  'executive-assistant': ['18400'],
  'medical-secretary': ['12:35'],
  'customer-support': ['150'],
  'sales-administrator': ['0.085'],
  'procurement-clerk': ['45'],
  'purchasing-agent': ['0.304', '0.29', '0.285', '11600', '11760'],
}

const minuteWords = { seven: 'sept', eight: 'huit', nine: 'neuf', ten: 'dix' }
const wordOf = { 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' } as const

describe.each(RolePackId.options)('the papers of the %s', id => {
  test('hold the same figures, line by line, in every language', () => {
    const [english, ...others] = found(languages).map(language =>
      textsOf(readPapers(id, language)).map(text => linesOf(text).map(figuresIn)),
    )
    expect(english.flat(2).length).toBeGreaterThan(20)
    for (const other of others) expect(other).toEqual(english)
  })
})

for (const id of RolePackId.options) {
  describePapers(id, papers => {
    const all = textsOf(papers).join('\n')

    test('call each day by its weekday, but for the planted ones', () => {
      const { looked, wrong } = weekdaysIn(all, papers.language, datesIn(papers.sample.task)[0])
      expect(wrong).toEqual(plantedDays[id] ?? [])
      expect(looked).toBeGreaterThanOrEqual(id === 'bookkeeper' ? 0 : 2)
    })

    test('work out each sum rightly', () => {
      expect(sumsIn(all).filter(each => !isRight(each))).toEqual([])
    })

    test('number their points and their levels without a gap', () => {
      for (const text of textsOf(papers)) {
        const seen = new Set([0])
        for (const block of text.split('\n\n')) {
          const points = [...block.matchAll(/^(\d+)\. /gm)]
            .map(([, number]) => Number(number))
            .filter(number => !outOfOrder.includes(`${id} ${number}`))
          expect(points.slice(1)).toEqual(points.slice(0, -1).map(number => number + 1))
          if (points.length > 0) expect([...seen]).toContain((points[0] ?? 0) - 1)
          for (const number of points) seen.add(number)
        }
      }
      const levels = papers.sample.key.slice(papers.sample.key.indexOf(papers.say('HOW TO RATE', 'COMMENT NOTER')))
      expect([...levels.matchAll(/^(\d) ?: /gm)].map(([, level]) => level)).toEqual(['1', '2', '3', '4', '5'])
      const inOneLine = linesOf(papers.play.watchFor).at(-1)
      expect([...inOneLine.matchAll(/(?:^|\. )(\d) ?: /g)].map(([, level]) => level)).toEqual(['3', '4', '5'])
      for (const [, level, other] of `${levels}\n${inOneLine}`.matchAll(/(\d) ?: (?:as|comme) (\d)/g))
        expect(Number(other)).toBe(Number(level) - 1)
    })

    test('name nothing by a number that is not in the papers of the candidate', () => {
      const namesIn = (text: string) => new Set(text.match(/(?<![\p{L}\d-])\p{Lu}{1,2}-?\d+/gu) ?? [])
      const missing = (said: string, known: string) => [...namesIn(said)].filter(name => !namesIn(known).has(name))
      expect(missing(papers.sample.key, papers.sample.task)).toEqual([])
      expect(missing(`${papers.play.part}\n${papers.play.watchFor}`, papers.play.situation)).toEqual([])
    })

    test('repeat an hour or an amount only as it was said before', () => {
      const figures = (text: string) =>
        (text.replace(/\d{4}-\d\d-\d\d/g, '').match(/\d+:\d\d|\d+\.\d\d+|\d{3,}/g) ?? []).map(figure =>
          figure.includes(':') ? figure : `${Number(figure)}`,
        )
      const unsaid = (said: string, before: string) => figures(said).filter(figure => !figures(before).includes(figure))
      const { sample, play } = papers
      const levels = sample.key.indexOf(papers.say('HOW TO RATE', 'COMMENT NOTER'))
      expect([
        ...unsaid(sample.key.slice(levels), `${sample.task}\n${sample.key.slice(0, levels)}`),
        ...unsaid(play.part, play.situation),
        ...unsaid(play.watchFor, `${play.situation}\n${play.part}`),
      ]).toEqual(ownFigures[id] ?? [])
    })

    test('give the time that the kit plans', () => {
      const { sample, play, say } = papers
      expect(linesOf(sample.task)[0]).toContain(`${sample.minutes} minutes`)
      const word = wordOf[play.minutes as keyof typeof wordOf]
      const minutes = `${say(word, minuteWords[word])} minutes`
      expect(play.situation).toContain(minutes)
      expect(play.part).toContain(minutes)
    })
  })
}
