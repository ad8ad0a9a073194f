import type { RoleValue } from '../../../shared/domain/role-changes'
import { type PartField, placeOf, type RolePlace } from '../../../shared/domain/role-places'
import { Conditions, Criterion, Method, Requirement, type RoleContent } from '../../../shared/domain/roles'
import type { Words } from '../../i18n'
import { formatList, formatNumber, formatShare } from '../../i18n/format'
import { mainText, partWords } from './place-words'

/** The word for one of a few; the value itself where it is none of them. */
function oneOf<T extends string>(options: readonly T[], value: string, word: (option: T) => string): string {
  const option = options.find(each => each === value)
  return option === undefined ? value : word(option)
}

function choiceWords({ t }: Words, field: PartField | null, value: string): string {
  switch (field) {
    case 'level':
      return oneOf(Requirement.shape.level.options, value, id => t(`roles:level.${id}`))
    case 'checkedBy':
      return oneOf(Method.options, value, id => t(`common:method.${id}`))
    case 'group':
      return oneOf(Criterion.shape.group.options, value, id => t(`common:group.${id}`))
    case 'term':
      return oneOf(Conditions.shape.term.unwrap().options, value, id => t(`common:term.${id}`))
    case 'time':
      return oneOf(Conditions.shape.time.unwrap().options, value, id => t(`common:time.${id}`))
    case 'remote':
      return oneOf(Conditions.shape.remote.unwrap().options, value, id => t(`common:remote.${id}`))
    default:
      return oneOf(['en', 'fr'], value, id => t(`common:language.${id}`))
  }
}

const amountWords = ({ t, language }: Words, field: PartField | null, value: number): string =>
  field === 'sharePercent'
    ? formatShare(value / 100, language)
    : field === 'minutes'
      ? t('roles:minutes', { count: value })
      : formatNumber(value, language)

const nameOf = (words: Words, path: string, content: RoleContent) => {
  const { kind, part } = placeOf(path)
  return mainText(content, part) || partWords(words, { kind, part }, [content])
}

type Standing = { readonly value: RoleValue; readonly content: RoleContent }

/** A choice, an amount or what something follows from, in words; null where nothing is said. `content` is the one that it stands in. */
export function valueWords(words: Words, { field }: RolePlace, { value, content }: Standing): string | null {
  if (value === null) return null
  if (typeof value === 'number') return amountWords(words, field, value)
  if (typeof value === 'string')
    return field === 'criterionId' ? nameOf(words, `criteria/${value}`, content) : choiceWords(words, field, value)
  const list = field === 'dutyIds' ? 'duties' : 'requirements'
  const names = value.map(id => nameOf(words, `${list}/${id}`, content))
  return names.length === 0 ? null : formatList(names, words.language)
}
