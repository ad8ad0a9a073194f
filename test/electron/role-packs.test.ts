import { describe, expect, test } from 'vitest'
import { getRolePack, listRolePacks } from '../../electron/core/role-packs'
import { readRole } from '../../shared/domain/coach/read-role'
import { coverageOf, kitTime, minutesForWelcome, minutesPerQuestion, testsOthers } from '../../shared/domain/coverage'
import { buildKit } from '../../shared/domain/kits'
import { languages } from '../../shared/domain/language'
import { subjectsOf } from '../../shared/domain/qualification'
import { RolePackId, RolePackSummary, rolePacks } from '../../shared/domain/role-packs'
import type { RoleContent } from '../../shared/domain/roles'

const offered = listRolePacks('en').map(({ id }) => id)
const packs = offered.flatMap(id => languages.map(language => ({ id, language, content: getRolePack(id, language) })))
const wordCount = (words: string) => words.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** The shape of a pack without its words: what must be equal in every language. */
const shapeOf = ({ duties, requirements, qualification, criteria, kit }: RoleContent) => ({
  duties: duties.map(({ id, sharePercent }) => [id, sharePercent]),
  requirements: requirements.map(({ id, level, checkedBy }) => [id, level, checkedBy]),
  branches: qualification.branches.map(branch => branch.conditions.map(condition => [condition.kind, amountOf(condition)])),
  criteria: criteria.map(({ id, group, dutyIds, requirementIds }) => [id, group, dutyIds, requirementIds]),
  questions: kit.questions.map(({ id, criterionId, followUps }) => [id, criterionId, followUps.length]),
  tests: [kit.workSample, kit.rolePlay].map(each => [each?.criterionId, each?.minutes]),
  minutes: kit.minutes,
})
type AnyCondition = RoleContent['qualification']['branches'][number]['conditions'][number]
const amountOf = (condition: AnyCondition) =>
  condition.kind === 'education' ? condition.level : condition.kind === 'experience' ? condition.years : null

/** Every text of a value, with those inside its lists and objects. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

describe.each(packs)('the pack $id in $language', ({ language, content }) => {
  test.each(['FR', 'US', 'GB'])('gives the coach nothing to say above a hint in a firm of %s', country => {
    expect(
      readRole(content, country)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, path, words }) => `${rule} ${path} ${words}`),
    ).toEqual([])
  })

  test('is written in its language, with every field filled', () => {
    expect(content.language).toBe(language)
    const { qualification: _rule, criteria, about: _unsaid, conditions, ...rest } = content
    const { remoteNote, ...said } = conditions
    expect(textsIn(said).filter(each => each.trim() === '')).toEqual([])
    expect(remoteNote === '').toBe(conditions.remote === 'none')
    expect(textsIn(rest).filter(each => each.trim() === '')).toEqual([])
    expect(criteria.filter(({ anchors }) => Object.values(anchors).includes(''))).toEqual([])
  })

  test('has duties that fill the working time exactly', () => {
    expect(content.duties.length).toBeGreaterThanOrEqual(7)
    expect(content.duties.length).toBeLessThanOrEqual(10)
    expect(content.duties.reduce((sum, duty) => sum + (duty.sharePercent ?? Number.NaN), 0)).toBe(100)
  })

  test('asks for few things, and offers more than one way to qualify', () => {
    const { requirements, qualification } = content
    expect(requirements.length).toBeGreaterThanOrEqual(5)
    expect(requirements.length).toBeLessThanOrEqual(8)
    expect(requirements.filter(requirement => requirement.level === 'must').length).toBeLessThanOrEqual(4)
    expect(qualification.branches.length).toBeGreaterThanOrEqual(2)
    for (const branch of qualification.branches) expect(branch.conditions).not.toEqual([])
    for (const kind of ['education', 'experience', 'certificate']) {
      expect(subjectsOf(qualification).filter(condition => condition.kind === kind)).toHaveLength(1)
    }
    for (const { years } of qualification.branches.flatMap(branch => branch.conditions).filter(each => each.kind === 'experience')) {
      expect(years).toBeLessThanOrEqual(5)
    }
  })

  test('rates the work, the dealings with others and the values, at equal weight', () => {
    const { criteria } = content
    expect(criteria.length).toBeGreaterThanOrEqual(6)
    expect(criteria.length).toBeLessThanOrEqual(8)
    expect(criteria.filter(criterion => criterion.group === 'others').length).toBeGreaterThanOrEqual(2)
    expect(criteria.filter(criterion => criterion.group === 'values').length).toBeGreaterThanOrEqual(1)
    for (const criterion of criteria) {
      expect(criterion).toMatchObject({ weight: 1, weightReason: '' })
      expect(criterion.name.length).toBeLessThanOrEqual(45)
    }
  })

  test('leaves no duty, no requirement and no criterion hanging loose', () => {
    const { criteria, duties, requirements } = content
    const linked = new Set(criteria.flatMap(({ dutyIds, requirementIds }) => [...dutyIds, ...requirementIds]))
    expect([...duties, ...requirements].filter(({ id }) => !linked.has(id))).toEqual([])
    for (const { group, dutyIds, requirementIds } of criteria) {
      expect(group === 'values' || dutyIds.length + requirementIds.length > 0).toBe(true)
    }
  })

  test('has two questions a criterion that can be said aloud, and a follow-up or two', () => {
    const { criteria, kit } = content
    for (const { id } of criteria) expect(kit.questions.filter(question => question.criterionId === id).length).toBeGreaterThanOrEqual(2)
    expect(kit.questions.filter(question => wordCount(question.text) > 25).map(question => question.text)).toEqual([])
    for (const { followUps } of kit.questions) {
      expect(followUps.length).toBeGreaterThanOrEqual(2)
      expect(followUps.filter(followUp => wordCount(followUp) > 8)).toEqual([])
    }
  })

  test('builds an interview with every criterion and both tests', () => {
    const kit = buildKit(content)
    expect(kit.criteria).toHaveLength(content.criteria.length)
    expect(kit.steps).toHaveLength(content.kit.questions.length + 2)
  })

  test('plans as long as its questions, its tests and the welcome take, so that its plan warns of nothing', () => {
    const { workSample, rolePlay, minutes } = content.kit
    const time = kitTime(content.kit)
    expect(time.sum).toBe(content.kit.questions.length * minutesPerQuestion + (workSample?.minutes ?? 0) + (rolePlay?.minutes ?? 0))
    expect(time).toMatchObject({ over: 0, planned: minutes, advised: minutes })
    expect(minutes - time.sum).toBeGreaterThanOrEqual(minutesForWelcome)
    expect(minutes).toBeLessThanOrEqual(100)
    expect(coverageOf(content).filter(({ hole }) => hole !== null)).toEqual([])
    expect(testsOthers(content)).toBe(true)
  })

  test('is set in the signs of its language', () => {
    const wrong = language === 'fr' ? /'|"|[^\s\u00A0] ?[;?!](?<![\u202F][;?!])| :|« | »/ : /'|"/
    expect(textsIn(content).filter(each => wrong.test(each))).toEqual([])
  })

  test('asks for nothing that is not the job', () => {
    const loaded = /\bage\b|native|dynam|culture fit|famil|health|santé|enfant|children|jeune|young|nationalit|langue maternelle/i
    expect(textsIn(content).filter(each => loaded.test(each))).toEqual([])
  })
})

test.each(offered)('the pack %s has the same ids, links and amounts in every language', id => {
  expect(shapeOf(getRolePack(id, 'fr'))).toEqual(shapeOf(getRolePack(id, 'en')))
  expect(rolePacks[id].onetSoc.length).toBeGreaterThan(0)
})

test('every pack names the occupations that it was checked against, in both classifications where both know it', () => {
  for (const { onetSoc, rome } of Object.values(rolePacks)) {
    expect(onetSoc.filter(code => !/^\d\d-\d{4}$/.test(code))).toEqual([])
    expect(rome.filter(code => !/^[A-N]\d{4}$/.test(code))).toEqual([])
  }
  expect(RolePackId.options.filter(id => rolePacks[id].rome.length === 0)).toEqual(['stock-clerk'])
})

test('the list shows all twenty packs in the language asked for, each by a title of its own', () => {
  for (const language of languages) {
    const list = listRolePacks(language)
    expect(list.map(({ id }) => id)).toEqual(RolePackId.options)
    expect(new Set(list.map(({ title }) => title)).size).toBe(20)
    for (const summary of list) expect(RolePackSummary.parse(summary)).toEqual(summary)
  }
  expect(listRolePacks('en')[0]).toMatchObject({ family: 'accounts', title: 'Bookkeeper', criterionCount: 6 })
  expect(listRolePacks('en')[0]?.duties).toHaveLength(7)
  expect(listRolePacks('fr')[0]?.title).toBe('Comptable (H/F)')
})

test('what one does to a pack does not reach the next reader', () => {
  getRolePack('bookkeeper', 'en').duties.length = 0
  expect(getRolePack('bookkeeper', 'en').duties).toHaveLength(7)
})
