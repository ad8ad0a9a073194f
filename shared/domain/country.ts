import { z } from 'zod'
import type { Language } from './language'

/** A country as ISO 3166 has it: two capitals. */
export const Country = z.string().regex(/^[A-Z]{2}$/)
export type Country = z.infer<typeof Country>

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
const members = new Set(union)

/** The countries that a firm may choose. */
export const countries: readonly Country[] = [...union, 'CA', 'CH', 'GB', 'US'].toSorted()

/** Whether the law of the European Union holds there. */
export const isInTheUnion = (country: Country): boolean => members.has(country)

/** Where a firm probably is whose manager's machine is set to this locale (`fr-CA`, `en-US`). */
export function countryOf(locale: string, language: Language): Country {
  const [spoken, region = ''] = locale.split('-')
  if (spoken === language && countries.includes(region.toUpperCase())) return region.toUpperCase()
  return language === 'fr' ? 'FR' : 'GB'
}

const ownMoney: Readonly<Record<Country, string>> = {
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  US: 'USD',
}

/** The money that people are paid in there (ISO 4217). */
export const currencyOf = (country: Country): string => ownMoney[country] ?? 'EUR'
