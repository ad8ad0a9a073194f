import type { Conditions } from '../../../../shared/domain/roles'
import type { Words } from '../../../i18n'
import { payWords } from '../../../i18n/pay-words'
import { oneLine } from './one-line'

/** One line of what is said about the role: "Pay", "€30,000 a year". */
export type Fact = {
  readonly label: string
  readonly text: string
  /** Both in one line: "Pay: €30,000 a year". */
  readonly line: string
}

const small = (words: string) => words.slice(0, 1).toLocaleLowerCase() + words.slice(1)

/** What a text says beyond a choice that it begins with: "two-month trial" of "Permanent; two-month trial". */
function beyond(text: string, choice: string): string {
  const [start, rest] = [text.slice(0, choice.length), text.slice(choice.length)]
  const isSame = choice !== '' && start.toLocaleLowerCase() === choice.toLocaleLowerCase() && !/^[\p{L}\p{N}]/u.test(rest)
  return isSame ? rest.replace(/^[\s;,.:–—-]+/u, '') : text
}

/** What is chosen, then what is written, with nothing said twice: "Permanent, full time; two-month trial". */
function together({ t }: Words, chosen: readonly string[], text: string): string {
  const made = chosen.filter(choice => choice !== '')
  const choices = made.map((choice, place) => (place === 0 ? choice : small(choice))).join(', ')
  const more = oneLine(made.reduce(beyond, oneLine(text)))
  return choices === '' || more === '' ? choices + more : t('documents:more', { choices, text: more })
}

type LineName = 'pay' | 'contract' | 'hours' | 'place' | 'remote' | 'start' | 'reportsTo' | 'worksWith' | 'customerContact'

const factsOf = ({ t }: Words, lines: readonly (readonly [LineName, string])[]): readonly Fact[] =>
  lines.flatMap(([key, said]) => {
    const [label, text] = [t(`documents:line.${key}`), oneLine(said)]
    return text === '' ? [] : [{ label, text, line: t('documents:colon', { label, text }) }]
  })

/** What the firm offers, in the order in which candidates look for it: pay first. What is not said is left out. */
export function offerLines(words: Words, conditions: Conditions): readonly Fact[] {
  const { t } = words
  const { contract, hours, place, term, time, remote, remoteNote, start } = conditions
  return factsOf(words, [
    ['pay', payWords(words, conditions.pay)],
    ['contract', together(words, [term ? t(`common:term.${term}`) : '', time ? t(`common:time.${time}`) : ''], contract)],
    ['hours', hours],
    ['place', place],
    ['remote', together(words, [remote && remote !== 'some' ? t(`common:remote.${remote}`) : ''], remoteNote)],
    ['start', start],
  ])
}

/** With whom the person works. What is not said is left out. */
export const peopleLines = (words: Words, { reportsTo, worksWith, customerContact }: Conditions): readonly Fact[] =>
  factsOf(words, [
    ['reportsTo', reportsTo],
    ['worksWith', worksWith],
    ['customerContact', customerContact],
  ])
