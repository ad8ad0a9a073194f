import { expect, test } from 'vitest'
import {
  addMonths,
  datesIn,
  daysBetween,
  describePapers,
  found,
  hoursIn,
  levelOf,
  linesUnder,
  lineWith,
  matchIn,
  numbersIn,
} from '../../helpers/role-papers'

describePapers('records-clerk', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const years = new Map(linesUnder(task, say('RETENTION SCHEDULE', 'TABLEAU')).map(line => [line.slice(0, 2), numbersIn(line.slice(2))[0]]))
  const documents = linesUnder(task, say('THE DOCUMENTS', 'LES DOCUMENTS')).map(line => line.replace(/^\d+\. /, ''))
  const yearsOf = (series: string) => years.get(series) ?? Number.NaN
  const answers = linesUnder(key, say('THE TWENTY', 'LES VINGT')).slice(0, 20)
  /** Which series a document belongs to, by what it calls itself; none for what the schedule does not name. */
  const kinds = found<readonly [RegExp, string]>([
    [/^(Draft|Projet|Catalog|Photocop)/, '00'],
    [/^(Invoice|Facture|Bank|Relevé|Expense|Note de frais)/, '10'],
    [/^(Maintenance|Contrat)/, '20'],
    [/^(Acceptance|Procès|As-built|Plans)/, '30'],
    [/^(Visit|Fiche)/, '40'],
    [/^(Staff|Dossier)/, '50'],
    [/^(Application|Candidature)/, '60'],
  ])
  const binOf = (series: string, document: string) =>
    /bank details|coordonnées/.test(document) || ['50', '60'].includes(series) ? 'locked' : 'grey'
  const startOf = (document: string) => datesIn(document).at(-1) ?? document.match(/\d{4}(?!.*\d{4})/)?.[0]
  const judge = (document: string) => {
    const series = kinds
      .filter(([kind]) => kind.test(document))
      .map(([, named]) => named)
      .join()
    if (series === '') return { action: 'ask' }
    const start = startOf(document)
    if (series === '00') return { series, action: 'grey' }
    if (/running|en cours/.test(document)) return { series, action: 'keep' }
    if (start === undefined) return { series, action: 'ask' }
    const lastYear = `${Number(start.slice(0, 4)) + yearsOf(series)}`
    if (/Bellerive/.test(document)) return { series, until: lastYear, action: 'hold' }
    const until = series === '60' ? addMonths(start, 12 * yearsOf(series)) : lastYear
    const isKept = (series === '60' ? until : `${until}-12-31`) >= today
    return { series, until, action: isKept ? 'keep' : binOf(series, document) }
  }
  const judged = documents.map(judge)
  const actionOf = (answer: string) =>
    [/hold|geler/, /grey|gris/, /locked|fermé/, /ask|demander/, /keep|garder/].findIndex(word => word.test(answer))

  test('each document has the series, the end and the fate that the schedule gives it', () => {
    expect(documents).toHaveLength(20)
    judged.forEach(({ series, until, action }, index) => {
      const answer = answers.at(index)
      expect(['hold', 'grey', 'locked', 'ask', 'keep'][actionOf(answer)], answer).toBe(action)
      if (series !== undefined) expect(answer, answer).toMatch(new RegExp(`^${index + 1}\\. ${series},`))
      const stated =
        datesIn(answer).at(-1) ??
        answer
          .replace(/^\d+\. \d+,/, '')
          .replace(/\(.*\)/, '')
          .match(/\d{4}(?!.*\d{4})/)?.[0]
      expect(stated, answer).toBe(until)
    })
  })

  test('the years that the key gives as the start are those of the documents', () => {
    for (const index of [3, 10, 11]) {
      const start = matchIn(answers.at(index).replace(/^\d+\. \d+,/, ''), /\d{4}/)
      expect(start).toBe(datesIn(documents.at(index))[0].slice(0, 4))
    }
    expect(answers[3]).toMatch(/\(.* 2012\)/)
    expect(documents[3]).toContain(' 2012,')
    const [until] = datesIn(answers[12])
    expect(daysBetween(today, until)).toBe(8)
    expect(answers[12]).toContain(say('eight more days', 'huit jours'))
    expect(datesIn(levelOf(key, 5))).toEqual([until])
    const [example, end] = numbersIn(lineWith(task, say('Example: an invoice', 'Exemple : une facture'))).filter(number => number > 2000)
    expect(lineWith(task, say('HOW TO COUNT', 'COMMENT COMPTER'))).not.toBe('')
    expect(end - example).toBe(yearsOf('10'))
    const pattern = lineWith(task, say('Example: 30', 'Exemple : 30'))
    expect(numbersIn(pattern)[1]).toBe(Number(datesIn(pattern)[0].slice(0, 4)) + yearsOf('30'))
    expect(documents.at(17)).toContain(' 2')
  })

  test('the counts, the index line, the list and the questions of the key follow', () => {
    const of = (action: string) => judged.flatMap((each, index) => (each.action === action ? [index + 1] : []))
    expect(numbersIn(lineWith(key, say('Together:', 'En tout :')))).toEqual(
      ['keep', 'hold', 'grey', 'locked', 'ask'].map(action => of(action).length),
    )
    const list = linesUnder(key, say('DESTRUCTION LIST', 'LISTE DE DESTRUCTION'))
    expect(list.slice(0, 2).map(numbersIn)).toEqual([of('grey'), of('locked')])
    const asked = linesUnder(key, say('GOOD QUESTIONS', 'DE BONNES QUESTIONS'))
    expect(asked.map(line => numbersIn(line)[0])).toEqual(of('ask'))
    expect(datesIn(asked[0])).toEqual(datesIn(documents.at(16)))
    const index = linesUnder(key, say('INDEX LINE', 'LIGNE DE RÉPERTOIRE'))[0]
    expect(numbersIn(index)).toEqual([
      Number(judged[8].series),
      Number(judged[8].until),
      numbersIn(lineWith(task, say('2. Write the index', '2. Écrivez la ligne')))[1],
    ])
    expect(datesIn(index)).toEqual(datesIn(documents[8]))
    const holds = of('hold')
    expect([numbersIn(levelOf(key, 1)), numbersIn(levelOf(key, 2))]).toEqual([holds, holds])
    expect(numbersIn(levelOf(key, 4))).toEqual([of('keep').at(-1), ...of('ask')])
    expect(numbersIn(levelOf(key, 5))).toEqual([2, of('keep').at(-1)])
  })

  test('the role-play leaves time to scan the pages that are needed, not the whole file', () => {
    const [now] = hoursIn(play.situation)
    const [pages] = numbersIn(lineWith(play.situation, '120'))
    const perPage = 5 / 15
    expect(play.situation).toMatch(say('fifteen pages', 'quinze pages'))
    expect(now + 12 * perPage).toBeLessThan(14 * 60)
    expect(now + pages * perPage).toBeGreaterThan(14 * 60)
    expect(play.part).toContain(say('wenty-five minutes', 'vingt-cinq minutes'))
    expect(14 * 60 - now).toBe(25)
    const [day, borrowed] = datesIn(play.situation)
    expect(daysBetween(borrowed, day)).toBe(42)
  })
})
