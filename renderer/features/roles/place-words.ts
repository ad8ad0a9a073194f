import { numberOf, type RolePlace } from '../../../shared/domain/role-places'
import type { RoleContent } from '../../../shared/domain/roles'
import type { Words } from '../../i18n'
import '../../i18n/versions'

type Part = Pick<RolePlace, 'kind' | 'part'>

const criterionName = ({ part }: Part, contents: readonly RoleContent[]): string =>
  contents.flatMap(content => content.criteria).find(({ id }) => part === `criteria/${id}`)?.name ?? ''

/** The main text of a part that has only a number for a name; '' where it has a name of its own, or none is written. */
export function mainText({ duties, requirements, kit }: RoleContent, part: string): string {
  const isIt = ({ id }: { readonly id: string }) => part.endsWith(`/${id}`)
  if (part.startsWith('duties/')) return duties.find(isIt)?.what ?? ''
  if (part.startsWith('requirements/')) return requirements.find(isIt)?.text ?? ''
  return part.startsWith('kit/questions/') ? (kit.questions.find(isIt)?.text ?? '') : ''
}

/** A part of the role by name: "Duty 3", "Criterion “Exactness”". Of several contents the first counts that has it. */
export function partWords({ t }: Words, place: Part, contents: readonly RoleContent[]): string {
  const number = contents.map(content => numberOf(content, place)).find(each => each !== null) ?? ''
  return t(`versions:part.${place.kind}`, { number, name: criterionName(place, contents) })
}

/** A field of a part: "standard", "rating 3"; null where the part is that one text. */
export function fieldWords({ t }: Words, { field, counts }: RolePlace): string | null {
  const [number, second] = counts
  return field && t(`versions:field.${field}`, { number, second })
}

/** A place in full: "Duty 3 – standard". */
export function placeWords(words: Words, place: RolePlace, contents: readonly RoleContent[]): string {
  const [part, field] = [partWords(words, place, contents), fieldWords(words, place)]
  return field === null ? part : words.t('versions:place', { part, field })
}
