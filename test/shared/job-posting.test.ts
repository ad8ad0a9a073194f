import type { JobPosting as SchemaPosting, WithContext } from 'schema-dts'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { formatJobPosting, type JobPosting, jobPosting, type PostingFacts } from '../../shared/domain/job-posting'
import type { Condition } from '../../shared/domain/qualification'
import { blankRole, type RoleContent } from '../../shared/domain/roles'
import { bookkeeper } from '../helpers/role-content'

const facts: PostingFacts = {
  firmName: 'Maison Lestrade',
  country: 'FR',
  datePosted: '2026-11-23',
  description: '<p>Keeps the books.</p>',
  qualifications: 'A diploma.',
}

/** The compiler holds every posting against the types of schema.org here. */
const post = (content: RoleContent, more: Partial<PostingFacts> = {}): JobPosting => {
  const posting = jobPosting(content, { ...facts, ...more })
  const checked: WithContext<SchemaPosting> = posting
  expect(checked['@context']).toBe('https://schema.org')
  return posting
}

const education = (level: number): Condition => ({ kind: 'education', level, field: 'accounting' })
const years = (count: number): Condition => ({ kind: 'experience', years: count, area: 'bookkeeping' })
const certificate: Condition = { kind: 'certificate', name: 'AAT' }

function asked(...branches: readonly (readonly Condition[])[]) {
  const rule = { branches: branches.map(conditions => ({ conditions: [...conditions] })) }
  const { educationRequirements, experienceRequirements, experienceInPlaceOfEducation } = post(bookkeeper({ qualification: rule }))
  const level = typeof educationRequirements === 'object' ? educationRequirements.credentialCategory : educationRequirements
  const months = typeof experienceRequirements === 'object' ? experienceRequirements.monthsOfExperience : experienceRequirements
  return [level, months, experienceInPlaceOfEducation]
}

const offer = (changes: Partial<RoleContent['conditions']>) => post(bookkeeper({ conditions: { ...bookkeeper().conditions, ...changes } }))

/** What Google's job search asks for, and what it takes where it is given. */
const required = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('JobPosting'),
  title: z.string().min(1),
  description: z.string().min(1),
  datePosted: z.iso.date(),
  hiringOrganization: z.object({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  jobLocation: z.object({
    '@type': z.literal('Place'),
    address: z.object({ '@type': z.literal('PostalAddress'), addressCountry: z.string().length(2) }),
  }),
})

describe('a job posting', () => {
  it('has what job search engines ask for, from the fullest role and from an empty one', () => {
    for (const content of [bookkeeper(), blankRole('Clerk', 'fr')]) {
      expect(required.safeParse(JSON.parse(formatJobPosting(post(content)))).error).toBeUndefined()
    }
  })

  it('says nothing that the role does not say', () => {
    expect(Object.keys(post(blankRole('Clerk', 'en'), { qualifications: '' })).toSorted()).toEqual(
      ['@context', '@type', 'title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation'].toSorted(),
    )
  })

  it('says where: the place and the country, or that the work is done from home by people of the country', () => {
    expect(offer({ place: ' Lyon ' }).jobLocation).toEqual({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' },
    })
    const remote = offer({ remote: 'full' })
    expect(remote).toMatchObject({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'France' } })
    expect(remote).not.toHaveProperty('jobLocation')
    expect(offer({ remote: 'full', place: 'Lyon' })).toHaveProperty('jobLocation')
    expect(offer({ remote: 'some', place: 'Lyon' })).not.toHaveProperty('jobLocationType')
  })

  it('says how long and how much of the week', () => {
    expect(offer({ time: 'full', term: 'permanent' }).employmentType).toBe('FULL_TIME')
    expect(offer({ time: 'part', term: 'fixed' }).employmentType).toEqual(['PART_TIME', 'TEMPORARY'])
    expect(offer({ term: 'fixed' }).employmentType).toBe('TEMPORARY')
    expect(offer({ term: 'permanent' })).not.toHaveProperty('employmentType')
    expect(offer({ hours: '35 hours' }).workHours).toBe('35 hours')
  })

  it('says the pay: a range, one bound, one amount, and 0 is an amount', () => {
    const paid = (min: number | null, max: number | null) =>
      offer({ pay: { min, max, currency: 'CHF', period: 'month', note: '' } }).baseSalary?.value
    expect(paid(3000, 3500.5)).toEqual({ '@type': 'QuantitativeValue', minValue: 3000, maxValue: 3500.5, unitText: 'MONTH' })
    expect(paid(null, 3500)).toEqual({ '@type': 'QuantitativeValue', maxValue: 3500, unitText: 'MONTH' })
    expect(paid(0, null)).toEqual({ '@type': 'QuantitativeValue', minValue: 0, unitText: 'MONTH' })
    expect(paid(3000, 3000)).toEqual({ '@type': 'QuantitativeValue', value: 3000, unitText: 'MONTH' })
    expect(paid(null, null)).toBeUndefined()
    expect(offer({ pay: { min: 1, max: 2, currency: 'CHF', period: 'hour', note: '' } }).baseSalary).toMatchObject({
      currency: 'CHF',
      value: { unitText: 'HOUR' },
    })
  })

  it('lists the duties with their standards', () => {
    expect(post(bookkeeper()).responsibilities).toBe('Closes the month (by the fifth day)\nAnswers suppliers (the same day)')
  })
})

describe('education and experience in a posting', () => {
  test.each([
    [1, 'no requirements'],
    [3, 'professional certificate'],
    [4, 'high school'],
    [5, 'associate degree'],
    [6, 'bachelor degree'],
    [7, 'postgraduate degree'],
    [8, 'postgraduate degree'],
  ])('EQF level %i is called %s', (level, category) => {
    expect(asked([education(level)])[0]).toBe(category)
  })

  it('lets experience stand for education exactly when a branch asks for none', () => {
    expect(asked([education(5), years(1)], [years(4)])).toEqual(['associate degree', 12, true])
    expect(asked([education(5)], [certificate])).toEqual(['associate degree', 'no requirements', true])
    expect(asked([education(5), years(1)], [education(4), years(4)])).toEqual(['high school', 12, false])
    expect(asked([years(1.5)])).toEqual(['no requirements', 18, true])
  })

  it('counts the months of the lowest branch, so that nobody whom the rule lets in is turned away', () => {
    expect(asked([education(6)], [education(4), years(2)])).toEqual(['high school', 'no requirements', false])
    expect(asked([education(5)], [years(4)], [years(6)])).toEqual(['associate degree', 48, true])
    expect(asked([years(2), { ...years(3), area: 'payroll' } as Condition])).toEqual(['no requirements', 36, true])
  })

  it('says nothing of a rule that is not written, and passes over a branch that is not', () => {
    expect(asked()).toEqual([undefined, undefined, undefined])
    expect(asked([], [education(5)])).toEqual(['associate degree', 'no requirements', false])
  })
})

test('whatever is typed, the file can be put into a script element of a page and read back', () => {
  const title = '</script><script>alert(1)</script> & "Bookkeeper" \u2028 <!--'
  const file = formatJobPosting(post({ ...bookkeeper(), title }))
  expect(file).not.toContain('<')
  expect(JSON.parse(file)).toMatchObject({ title })
})
