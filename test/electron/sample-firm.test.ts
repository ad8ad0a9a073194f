import { describe, expect, test } from 'vitest'
import { sampleFirm } from '../../electron/core/sample/sample-data'
import { compare } from '../../shared/domain/comparison'
import { DecisionRecord } from '../../shared/domain/decisions'
import type { Gate } from '../../shared/domain/gates'
import type { InterviewSummary } from '../../shared/domain/interviews'
import { type Language, languages } from '../../shared/domain/language'
import { nearestBranch, subjectsOf } from '../../shared/domain/qualification'
import { openTestApp, valueOf } from '../helpers/open-test-app'

// A Sunday evening where the sample is made and around it: the story has to find its way round weekends.
const sunday = new Date(2026, 10, 22, 21).getTime()
const monday = new Date(2026, 10, 23, 8).getTime()

async function openSample(language: Language, nowMs = monday) {
  const app = openTestApp()
  app.clock.nowMs = nowMs
  valueOf(await app.api.workspace.setUp({ firmName: 'Maison Lestrade', language, country: 'FR', start: 'sample' }))
  const [books, support] = valueOf(await app.api.roles.list({}))
  if (!books || !support) throw new Error('two roles are missing')
  const comparison = async (roleId: string) => valueOf(await app.api.comparison.get({ roleId }))
  const columns = async (roleId: string) => compare(await comparison(roleId))
  const interviews = async (roleId: string) => valueOf(await app.api.interviews.listForRole({ roleId }))
  return { ...app, books, support, comparison, columns, interviews }
}

const round = (value: number | undefined | null) => (value == null ? null : Math.round(value * 100) / 100)
const ruleOf = (gates: readonly Gate[]) => gates.find(gate => gate.kind === 'qualification')

/** Everything of a role that is not words. */
async function figuresOf({ columns, interviews, api }: Awaited<ReturnType<typeof openSample>>, roleId: string) {
  const people = await columns(roleId)
  const listed = valueOf(await api.candidates.listForRole({ roleId }))
  return {
    people: people.map(({ applicant, gates, cells, total, noTotal }) => ({
      name: applicant.name,
      stage: applicant.stage,
      rejection: applicant.rejection?.kind,
      gates: gates.map(gate => gate.status),
      ratings: cells.map(cell => cell.ratings.map(rating => [rating.rater, rating.value])),
      total,
      noTotal,
    })),
    listed: listed.map(({ name, stage, fileCount, createdAtMs, stageSinceMs }) => ({ name, stage, fileCount, createdAtMs, stageSinceMs })),
    interviews: (await interviews(roleId)).map(({ candidateName, rater, status, plannedForMs, minutes, ratedCount }) => ({
      candidateName,
      rater,
      status,
      plannedForMs,
      minutes,
      ratedCount,
    })),
  }
}

describe.each(languages)('the sample firm in %s', language => {
  test('has one open and one decided role, with twelve people', async () => {
    const { books, support, api } = await openSample(language)
    expect([books.status, support.status]).toEqual(['open', 'closed'])
    expect([books.language, support.language]).toEqual([language, language])
    const people = [books, support].map(async ({ id }) => valueOf(await api.candidates.listForRole({ roleId: id })))
    const names = (await Promise.all(people)).flat().map(each => each.name)
    expect(names).toHaveLength(12)
    expect(new Set(names).size).toBe(12)
  })

  test('fills every column of the open role’s board', async () => {
    const { books, api } = await openSample(language)
    const listed = valueOf(await api.candidates.listForRole({ roleId: books.id }))
    const stages = Map.groupBy(listed, each => each.stage)
    expect(Object.fromEntries([...stages].map(([stage, each]) => [stage, each.map(({ name }) => name)]))).toEqual({
      received: ['Valentine Ferrand'],
      screening: ['Yannick Moreau'],
      interview: ['Dana Kowalczyk', 'Hugo Bellanger', 'Salomé Vidal'],
      finalist: ['Inès Charpentier', 'Marc Oyelaran'],
      rejected: ['Nora Benhaddou'],
    })
  })

  test('shows interviews in every state', async () => {
    const { books, support, interviews } = await openSample(language)
    const lineOf = (each: InterviewSummary) =>
      `${each.status} ${each.candidateName}, ${each.rater}, ${each.ratedCount}/${each.criterionCount}`
    expect((await interviews(books.id)).map(lineOf)).toEqual([
      'running Hugo Bellanger, Claire Lestrade, 3/6',
      'planned Salomé Vidal, Claire Lestrade, 0/6',
      'locked Marc Oyelaran, Étienne Roche, 6/6',
      'locked Dana Kowalczyk, Claire Lestrade, 6/6',
      'locked Marc Oyelaran, Claire Lestrade, 6/6',
      'locked Inès Charpentier, Claire Lestrade, 6/6',
    ])
    expect((await interviews(support.id)).map(each => each.status)).toEqual(['locked', 'locked', 'locked'])
  })

  test('compares two who are close, one with gaps, and puts last who does not meet the rule or was set aside', async () => {
    const { books, columns } = await openSample(language)
    const compared = await columns(books.id)
    expect(compared.map(({ applicant, total, gate }) => [applicant.name, round(total?.mean), gate])).toEqual([
      ['Inès Charpentier', 4.15, 'met'],
      ['Marc Oyelaran', 4, 'met'],
      ['Dana Kowalczyk', 3.78, 'unknown'],
      ['Hugo Bellanger', null, 'unknown'],
      ['Salomé Vidal', null, 'unknown'],
      ['Valentine Ferrand', null, 'unknown'],
      ['Yannick Moreau', null, 'notMet'],
      ['Nora Benhaddou', null, 'notMet'],
    ])
  })

  test('has someone who is fully assessed, someone with gaps, raters who differ and a scorecard that is open', async () => {
    const { books, columns } = await openSample(language)
    const compared = new Map((await columns(books.id)).map(column => [column.applicant.name, column]))
    const of = (name: string) => compared.get(name)
    expect(of('Inès Charpentier')?.total?.assessedShare).toBe(1)
    const gaps = of('Dana Kowalczyk')?.total
    expect([round(gaps?.assessedShare), round(gaps?.low), round(gaps?.high)]).toEqual([0.69, 2.92, 4.15])
    expect(of('Marc Oyelaran')?.cells.find(cell => cell.criterionId === 'c4')?.ratings).toEqual([
      { rater: 'Claire Lestrade', value: 5 },
      { rater: 'Étienne Roche', value: 3 },
    ])
    expect(of('Hugo Bellanger')?.noTotal).toBe('scorecards-open')
  })

  test('has people who meet the rule by each of its ways, one who does not, and some of whom it is not known', async () => {
    const { books, columns } = await openSample(language)
    const ways = (await columns(books.id)).map(({ applicant, gates }) => {
      const rule = ruleOf(gates)
      const met = rule?.kind === 'qualification' && rule.status === 'met' ? nearestBranch(rule.result) : null
      return [applicant.name, met ? met.conditions.map(each => each.condition.kind).join('+') : rule?.status]
    })
    expect(Object.fromEntries(ways)).toEqual({
      'Inès Charpentier': 'education+experience',
      'Marc Oyelaran': 'experience',
      'Dana Kowalczyk': 'certificate+experience',
      'Valentine Ferrand': 'unknown',
      'Hugo Bellanger': 'unknown',
      'Salomé Vidal': 'education+experience',
      'Yannick Moreau': 'notMet',
      'Nora Benhaddou': 'experience',
    })
  })

  test('records the decision with a reason for everybody', async () => {
    const { support, api } = await openSample(language)
    const { record } = valueOf(await api.decisions.get({ roleId: support.id }))
    const { people, decidedBy } = DecisionRecord.parse(record)
    expect(decidedBy).toBe('Claire Lestrade')
    expect(people.map(({ name, isChosen, mean }) => [name, isChosen, round(mean)])).toEqual([
      ['Awa Diarra', true, 4.5],
      ['Bérénice Caillaux', false, 4.17],
      ['Thomas Lindqvist', false, 3.5],
      ['Rémi Castaing', false, null],
    ])
    for (const { reason } of people) expect(reason.length).toBeGreaterThan(200)
    const stages = valueOf(await api.candidates.listForRole({ roleId: support.id })).map(each => [
      each.name,
      each.stage,
      each.rejection?.kind,
    ])
    expect(stages).toEqual([
      ['Awa Diarra', 'hired', undefined],
      ['Bérénice Caillaux', 'rejected', 'ratings'],
      ['Rémi Castaing', 'rejected', 'qualification'],
      ['Thomas Lindqvist', 'rejected', 'withdrew'],
    ])
  })

  test('gives the page of today something in each block', async () => {
    const { books, api } = await openSample(language)
    const { planned, toLock, received, openRoles } = valueOf(await api.today.get({}))
    expect(planned.map(each => each.candidateName)).toEqual(['Salomé Vidal'])
    expect(planned[0]?.plannedForMs).toBe(new Date(2026, 10, 25, 10).getTime())
    expect(toLock.map(each => each.candidateName)).toEqual(['Hugo Bellanger'])
    expect(received.map(({ role, count }) => [role.id, count])).toEqual([[books.id, 1]])
    expect(openRoles.map(role => role.id)).toEqual([books.id])
  })

  test('changes one weight, for a written reason', async () => {
    const { books, api } = await openSample(language)
    const { criteria } = valueOf(await api.roles.get({ roleId: books.id })).content
    expect(criteria.filter(each => each.weight !== 1).map(each => [each.id, each.weight, each.weightReason.length > 40])).toEqual([
      ['c4', 1.5, true],
    ])
  })

  test('asks of people only what the roles ask, so that every fact counts', async () => {
    const { books, support, comparison } = await openSample(language)
    for (const { id } of [books, support]) {
      const { content, applicants } = await comparison(id)
      const subjects = subjectsOf(content.qualification).map(each =>
        each.kind === 'education' ? each.field : each.kind === 'experience' ? each.area : each.name,
      )
      const requirements = content.requirements.map(each => each.id)
      for (const { facts, checks } of applicants) {
        const named = [
          ...facts.education.map(each => each.field),
          ...facts.experience.map(each => each.area),
          ...facts.certificates.map(each => each.name),
        ]
        expect(subjects).toEqual(expect.arrayContaining(named))
        expect(requirements).toEqual(expect.arrayContaining(checks.map(each => each.requirementId)))
      }
    }
  })

  test('shows beside each rating a line that stands in the notes to that criterion', async () => {
    const { books, support, comparison, api } = await openSample(language)
    for (const { id } of [books, support]) {
      const { applicants } = await comparison(id)
      for (const { applicationId, scorecards } of applicants) {
        for (const { interviewId, ratings } of scorecards) {
          for (const { criterionId, value, quote } of ratings) {
            const evidence = valueOf(await api.comparison.getEvidence({ applicationId, criterionId })).find(
              each => each.interviewId === interviewId,
            )
            const notes = evidence?.steps.map(step => step.note).join('\n') ?? ''
            expect(notes).toContain(quote)
            expect(quote === '').toBe(value === null)
            expect(quote.length).toBeLessThanOrEqual(90)
          }
        }
      }
    }
  })

  test('hands out CVs that read like CVs, and no file without its row', async () => {
    const { books, support, api, door } = await openSample(language)
    const kept: string[] = []
    for (const { id } of [books, support]) {
      for (const { id: applicationId } of valueOf(await api.candidates.listForRole({ roleId: id }))) {
        const { files, details } = valueOf(await api.candidates.get({ applicationId }))
        for (const { id: fileId, name } of files) {
          const cv = new TextDecoder().decode(valueOf(await api.candidates.readFile({ fileId })).bytes)
          expect(name).toBe(`CV ${details.name}.txt`)
          expect(cv.toLowerCase()).toContain(details.name.toLowerCase())
          expect(cv).toMatch(/\b20\d\d\b/)
          expect(cv).not.toMatch(/[{}]/)
          expect(cv.length).toBeGreaterThan(850)
          expect(cv.length).toBeLessThan(1800)
          kept.push(fileId)
        }
      }
    }
    expect(kept.length).toBeGreaterThanOrEqual(6)
    expect([...door.context.files.list()].sort()).toEqual(kept.sort())
  })

  test('happens on working days, in the past, and in order, whatever the day it is made on', async () => {
    const { books, support, api, interviews } = await openSample(language, sunday)
    for (const { id } of [books, support]) {
      const met = (await interviews(id)).flatMap(each => (each.plannedForMs === null ? [] : [{ ...each, plannedForMs: each.plannedForMs }]))
      for (const { status, plannedForMs } of met) {
        expect([1, 2, 3, 4, 5]).toContain(new Date(plannedForMs).getDay())
        expect(plannedForMs < sunday).toBe(status !== 'planned')
      }
      for (const { id: applicationId } of valueOf(await api.candidates.listForRole({ roleId: id }))) {
        const { moves, createdAtMs } = valueOf(await api.candidates.get({ applicationId }))
        const times = [createdAtMs, ...moves.map(move => move.atMs).reverse()]
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.at(-1)).toBeLessThanOrEqual(sunday)
      }
    }
  })

  test('leaves nothing behind', async () => {
    const { api, door } = await openSample(language)
    valueOf(await api.workspace.leaveSample({ firmName: 'Verdier' }))
    expect(valueOf(await api.roles.list({}))).toEqual([])
    expect(valueOf(await api.today.get({}))).toEqual({ planned: [], toLock: [], received: [], openRoles: [] })
    expect(door.context.db.prepare('SELECT count(*) FROM candidates').pluck().get()).toBe(0)
    expect(door.context.files.list()).toEqual([])
  })
})

test('both languages tell of the same people, days and ratings', async () => {
  const [english, french] = [await openSample('en'), await openSample('fr')]
  expect(await figuresOf(french, french.books.id)).toEqual(await figuresOf(english, english.books.id))
  expect(await figuresOf(french, french.support.id)).toEqual(await figuresOf(english, english.support.id))
})

test('keeps to the typography of each language, and to addresses and numbers that belong to nobody', () => {
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
  const [english, french] = languages.map(language => textsIn(sampleFirm(language, 2026)))
  expect([...(english ?? []), ...(french ?? [])].filter(text => /'|"/.test(text))).toEqual([])
  expect(french?.filter(text => /[^\u00a0][;:?!»](?![\d/])|«[^\u00a0]|[“”]/.test(text))).toEqual([])
  expect(english?.filter(text => /[«»]/.test(text))).toEqual([])
  for (const { people } of languages.flatMap(language => sampleFirm(language, 2026).roles)) {
    for (const { details } of people) {
      expect(details.email).toMatch(/^[a-z.]+@example\.(com|org)$/)
      expect(details.phone).toMatch(/^$|^(06 39 98|01 99 00) \d\d \d\d$/)
    }
  }
})
