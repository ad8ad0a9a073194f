import type { Country } from './country'
import type { QualificationRule } from './qualification'
import type { Conditions, Duty, Pay, RoleContent } from './roles'

/** A level of education in the words that Google's job search knows. */
type CredentialCategory = 'high school' | 'associate degree' | 'bachelor degree' | 'professional certificate' | 'postgraduate degree'

/** Said where the rule is written and asks for nothing of the kind; Google's job search knows these words. */
const nothingAsked = 'no requirements'

type Education = {
  readonly '@type': 'EducationalOccupationalCredential'
  readonly credentialCategory: CredentialCategory
  /** "EQF 5": the level as the role has it, of which the category keeps less. */
  readonly educationalLevel: string
}

type Experience = { readonly '@type': 'OccupationalExperienceRequirements'; readonly monthsOfExperience: number }

type Salary = {
  readonly '@type': 'MonetaryAmount'
  /** ISO 4217. */
  readonly currency: string
  readonly value: {
    readonly '@type': 'QuantitativeValue'
    readonly value?: number
    readonly minValue?: number
    readonly maxValue?: number
    readonly unitText: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
  }
}

type Location = {
  readonly '@type': 'Place'
  readonly address: { readonly '@type': 'PostalAddress'; readonly addressLocality?: string; readonly addressCountry: string }
}

type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'TEMPORARY'

/**
 * A role as schema.org's `JobPosting` (https://schema.org/JobPosting), in JSON-LD. A property is there only when the role says it:
 * nothing is guessed.
 */
export type JobPosting = {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'JobPosting'
  readonly title: string
  /** HTML: only `p`, `ul` and `li`, which job search engines read. */
  readonly description: string
  /** A day, ISO 8601. */
  readonly datePosted: string
  readonly hiringOrganization: { readonly '@type': 'Organization'; readonly name: string }
  readonly jobLocation?: Location
  readonly jobLocationType?: 'TELECOMMUTE'
  readonly applicantLocationRequirements?: { readonly '@type': 'Country'; readonly name: string }
  readonly employmentType?: EmploymentType | readonly EmploymentType[]
  readonly baseSalary?: Salary
  readonly workHours?: string
  readonly responsibilities?: string
  readonly qualifications?: string
  readonly educationRequirements?: Education | typeof nothingAsked
  readonly experienceRequirements?: Experience | typeof nothingAsked
  readonly experienceInPlaceOfEducation?: boolean
}

const periods = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const

/** EQF levels 3 to 8. Levels 1 and 2 are compulsory schooling, for which there is no word: nothing is asked then. */
const categories: Readonly<Record<number, CredentialCategory>> = {
  3: 'professional certificate',
  4: 'high school',
  5: 'associate degree',
  6: 'bachelor degree',
  7: 'postgraduate degree',
  8: 'postgraduate degree',
}

function credential(level: number): Education | typeof nothingAsked {
  const credentialCategory = categories[level]
  if (credentialCategory === undefined) return nothingAsked
  return { '@type': 'EducationalOccupationalCredential', credentialCategory, educationalLevel: `EQF ${level}` }
}

type Asked = { readonly level: number; readonly months: number; readonly hasEducation: boolean }

/** What one branch asks for. Years in two areas may be the same years, so the longest counts and not the sum. */
function askedBy({ conditions }: QualificationRule['branches'][number]): Asked {
  const levels = conditions.flatMap(each => (each.kind === 'education' ? [each.level] : []))
  const years = conditions.flatMap(each => (each.kind === 'experience' ? [each.years] : []))
  return { level: Math.max(0, ...levels), months: Math.round(12 * Math.max(0, ...years)), hasEducation: levels.length > 0 }
}

type QualificationPart = Pick<JobPosting, 'educationRequirements' | 'experienceRequirements' | 'experienceInPlaceOfEducation'>

/**
 * The rule has any number of branches, a posting only one education, one number of months, and whether the second may stand for the
 * first. A posting must not turn away anybody whom the rule lets in, so:
 * - `educationRequirements` is the lowest level among the branches that ask for education;
 * - `experienceInPlaceOfEducation` is true exactly when some branch asks for no education;
 * - `monthsOfExperience` is that of the lowest branch: of those that ask for experience where it may stand for education (a posting that
 *   says so has to name some), else of all, where a branch without experience counts as 0 months.
 * Nothing of a kind asked for is said in words; a rule without branches says nothing at all.
 */
function qualificationPart(rule: QualificationRule): QualificationPart {
  const branches = rule.branches.filter(branch => branch.conditions.length > 0).map(askedBy)
  if (branches.length === 0) return {}
  const levels = branches.filter(branch => branch.hasEducation).map(branch => branch.level)
  const experienceInPlaceOfEducation = levels.length < branches.length
  const allMonths = branches.map(branch => branch.months)
  const counted = experienceInPlaceOfEducation ? allMonths.filter(months => months > 0) : allMonths
  const monthsOfExperience = counted.length > 0 ? Math.min(...counted) : 0
  return {
    educationRequirements: levels.length > 0 ? credential(Math.min(...levels)) : nothingAsked,
    experienceRequirements: monthsOfExperience > 0 ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience } : nothingAsked,
    experienceInPlaceOfEducation,
  }
}

function payPart({ min, max, currency, period }: Pay): Pick<JobPosting, 'baseSalary'> {
  if (min === null && max === null) return {}
  const bounds = { ...(min === null ? {} : { minValue: min }), ...(max === null ? {} : { maxValue: max }) }
  const amount = min !== null && min === max ? { value: min } : bounds
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: { '@type': 'QuantitativeValue', ...amount, unitText: periods[period] },
    },
  }
}

function employmentPart({ term, time }: Conditions): Pick<JobPosting, 'employmentType'> {
  const types: EmploymentType[] = []
  if (time !== null) types.push(time === 'full' ? 'FULL_TIME' : 'PART_TIME')
  if (term === 'fixed') types.push('TEMPORARY')
  const [only] = types
  if (only === undefined) return {}
  return { employmentType: types.length === 1 ? only : types }
}

/** Where the work is done. Wholly from home, a place is told only if the role names one, and who may apply is: people of the country. */
function placePart(
  { place, remote }: Conditions,
  country: Country,
): Pick<JobPosting, 'jobLocation' | 'jobLocationType' | 'applicantLocationRequirements'> {
  const locality = place.trim()
  const isRemote = remote === 'full'
  const jobLocation: Location = {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', ...(locality === '' ? {} : { addressLocality: locality }), addressCountry: country },
  }
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country
  return {
    ...(isRemote && locality === '' ? {} : { jobLocation }),
    ...(isRemote ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name } } : {}),
  }
}

const dutyLine = ({ what, standard }: Duty) => (standard.trim() === '' ? what.trim() : `${what.trim()} (${standard.trim()})`)

const said = <Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } =>
  text.trim() === '' ? {} : ({ [key]: text.trim() } as { readonly [K in Key]: string })

/** What a posting says beside the role. */
export type PostingFacts = {
  readonly firmName: string
  /** Where the firm is. */
  readonly country: Country
  /** The day of the advert, ISO 8601 (`2026-11-23`). */
  readonly datePosted: string
  /** The document in HTML, of `p`, `ul` and `li` only. */
  readonly description: string
  /** What it takes, in sentences; '' for nothing. */
  readonly qualifications: string
}

/** The role as `JobPosting`. Any content will do; what is empty is left out. */
export const jobPosting = (content: RoleContent, facts: PostingFacts): JobPosting => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: content.title.trim(),
  description: facts.description,
  datePosted: facts.datePosted,
  hiringOrganization: { '@type': 'Organization', name: facts.firmName },
  ...placePart(content.conditions, facts.country),
  ...employmentPart(content.conditions),
  ...payPart(content.conditions.pay),
  ...said('workHours', content.conditions.hours),
  ...said(
    'responsibilities',
    content.duties
      .filter(duty => duty.what.trim() !== '')
      .map(dutyLine)
      .join('\n'),
  ),
  ...said('qualifications', facts.qualifications),
  ...qualificationPart(content.qualification),
})

/** As a file. `<` is written as an escape, so that the whole may be put into a page's `script` element as it is. */
export const formatJobPosting = (posting: JobPosting): string => `${JSON.stringify(posting, null, 2).replaceAll('<', String.raw`\u003c`)}\n`
