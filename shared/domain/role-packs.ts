import { z } from 'zod'
import { requiredText, text } from './text'

/** The families in which packs are offered. */
export const PackFamily = z.enum(['accounts', 'office', 'people', 'customers', 'supply'])
export type PackFamily = z.infer<typeof PackFamily>

/**
 * Occupations that the packs' duties were checked against; the sentences are our own.
 * O*NET 27.0 Database, U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, modified.
 * ROME 4.0, France Travail, Licence Ouverte. Both are to be named wherever the codes are shown.
 */
type PackFacts = { readonly family: PackFamily; readonly onetSoc: readonly string[]; readonly rome: readonly string[] }

/** Every pack, in the order in which they are offered. */
export const rolePacks = {
  bookkeeper: { family: 'accounts', onetSoc: ['43-3031'], rome: ['M1203', 'M1225'] },
  'payroll-clerk': { family: 'accounts', onetSoc: ['43-3051'], rome: ['M1507'] },
  'billing-clerk': { family: 'accounts', onetSoc: ['43-3021'], rome: ['M1611'] },
  collections: { family: 'accounts', onetSoc: ['43-3011'], rome: ['D1422'] },
  'administrative-assistant': { family: 'office', onetSoc: ['43-6014'], rome: ['M1607'] },
  'executive-assistant': { family: 'office', onetSoc: ['43-6011'], rome: ['M1604'] },
  'office-clerk': { family: 'office', onetSoc: ['43-9061'], rome: ['M1607'] },
  receptionist: { family: 'office', onetSoc: ['43-4171'], rome: ['M1601', 'M1614'] },
  'medical-secretary': { family: 'office', onetSoc: ['43-6013'], rome: ['M1609'] },
  'legal-secretary': { family: 'office', onetSoc: ['43-6012'], rome: ['M1612'] },
  'records-clerk': { family: 'office', onetSoc: ['43-4071'], rome: ['K1613', 'M1607'] },
  'data-entry': { family: 'office', onetSoc: ['43-9021'], rome: ['M1606'] },
  'office-supervisor': { family: 'office', onetSoc: ['43-1011'], rome: ['M1432', 'M1506'] },
  'hr-assistant': { family: 'people', onetSoc: ['43-4161'], rome: ['M1501'] },
  'hr-specialist': { family: 'people', onetSoc: ['13-1071'], rome: ['M1502'] },
  'customer-support': { family: 'customers', onetSoc: ['43-4051'], rome: ['D1408', 'D1432'] },
  'sales-administrator': { family: 'customers', onetSoc: ['43-4151'], rome: ['D1409'] },
  'procurement-clerk': { family: 'supply', onetSoc: ['43-3061'], rome: ['D1431'] },
  'purchasing-agent': { family: 'supply', onetSoc: ['13-1023'], rome: ['M1101'] },
  'stock-clerk': { family: 'supply', onetSoc: ['43-5071'], rome: [] },
} satisfies Readonly<Record<string, PackFacts>>

export const RolePackId = z.enum(Object.keys(rolePacks) as (keyof typeof rolePacks)[])
export type RolePackId = z.infer<typeof RolePackId>

/** What the choice of packs shows, and what it is found by. */
export const RolePackSummary = z.strictObject({
  id: RolePackId,
  family: PackFamily,
  title: requiredText(120),
  /** What else such a person is called. */
  otherNames: z.array(requiredText(120)),
  purpose: text(1500),
  /** What each duty is, in the pack's order. */
  duties: z.array(requiredText(300)),
  criterionCount: z.number().int(),
})
export type RolePackSummary = z.infer<typeof RolePackSummary>
