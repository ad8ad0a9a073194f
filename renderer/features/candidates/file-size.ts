import type { Language } from '../../../shared/domain/language'
import { formatNumber } from '../../i18n/format'

const kilo = 1024
const units = { en: ['B', 'KB', 'MB'], fr: ['o', 'Ko', 'Mo'] } as const

/** "340 KB" / "1,2 Mo" */
export function formatSize(bytes: number, language: Language): string {
  const [byte, kilobyte, megabyte] = units[language]
  if (bytes < kilo) return `${bytes}\u00A0${byte}`
  if (bytes < kilo * kilo) return `${formatNumber(Math.round(bytes / kilo), language)}\u00A0${kilobyte}`
  return `${formatNumber(Math.round((bytes / kilo / kilo) * 10) / 10, language)}\u00A0${megabyte}`
}
