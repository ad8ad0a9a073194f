import { type KeyboardEvent, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import {
  type LooseChoice,
  type LooseCriterion,
  linesOf,
  nearestLine,
  type Removed,
  type RoleLine,
  removeFromChain,
} from '../../../shared/domain/chain'
import type { RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import '../../i18n/chain'
import { formatList, formatNumber } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import './chain.css'

/** What is chosen for one criterion; the line to link it to is kept while another choice is looked at. */
type Answer = { readonly kind: LooseChoice['kind']; readonly line: RoleLine | null }

const choiceOf = ({ kind, line }: Answer): LooseChoice => {
  if (kind !== 'link') return { kind }
  if (!line) return { kind: 'keep' }
  return { kind, dutyIds: line.kind === 'duty' ? [line.id] : [], requirementIds: line.kind === 'requirement' ? [line.id] : [] }
}

const longestName = 90

/** The beginning of a long line, cut after a word. */
const shortened = (text: string) => (text.length <= longestName ? text : `${text.slice(0, longestName).replace(/\s+\S*$/, '')}…`)

/** What is taken out, by its words; by its number where it has none. */
function useNameOf({ duties, requirements }: RoleContent, removed: Removed): string {
  const { t } = useWords()
  if ('removedDutyId' in removed) {
    const at = duties.findIndex(duty => duty.id === removed.removedDutyId)
    return shortened(duties[at]?.what.trim() ?? '') || t('roles:duty.unnamed', { number: at + 1 })
  }
  const at = requirements.findIndex(requirement => requirement.id === removed.removedRequirementId)
  return shortened(requirements[at]?.text.trim() ?? '') || t('roles:requirement.unnamed', { number: at + 1 })
}

/** The questions and tests that hang on a criterion, each in a few words. */
function usePartsOf() {
  const { t } = useWords()
  return ({ questions, tests }: LooseCriterion): readonly string[] => [
    ...(questions.length > 0 ? [t('roles:side.questions', { count: questions.length })] : []),
    ...tests.map(test => (test === 'work-sample' ? t('roles:workSample.lost') : t('roles:rolePlay.lost'))),
  ]
}

type LooseOneProps = {
  readonly loose: LooseCriterion
  readonly lines: readonly RoleLine[]
  readonly answer: Answer
  readonly isFirst: boolean
  readonly onChange: (answer: Answer) => void
}

function LooseOne({ loose, lines, answer, isFirst, onChange }: LooseOneProps) {
  const { t, language } = useWords()
  const { name, weight, weightReason } = loose.criterion
  const parts = usePartsOf()(loose)
  const weighs = t('chain:removal.weight', { weight: formatNumber(weight, language) })
  const facts = [...(parts.length > 0 ? parts : [t('chain:removal.unasked')]), weightReason ? `${weighs} (${weightReason})` : weighs]
  const idOf = ({ kind, id }: RoleLine) => `${kind}:${id}`
  const options = lines.map(line => ({ id: idOf(line), label: t(`chain:removal.line.${line.kind}`, { text: line.text }) }))
  const kinds: readonly Answer['kind'][] = lines.length > 0 ? ['keep', 'drop', 'link'] : ['keep', 'drop']
  const labelOf = (kind: Answer['kind']) =>
    kind === 'drop' && parts.length > 0 ? t('chain:removal.dropWith', { parts: formatList(parts, language) }) : t(`chain:removal.${kind}`)
  return (
    <div className="chain-loose">
      <RadioGroup
        className="chain-choices"
        value={answer.kind}
        onChange={value => onChange({ ...answer, kind: kinds.find(kind => kind === value) ?? 'keep' })}
      >
        <Label className="chain-loose-name">
          {name} <span className="hint">{facts.join(' · ')}</span>
        </Label>
        {kinds.map((kind, at) => (
          <Radio key={kind} value={kind} className="chain-choice" autoFocus={isFirst && at === 0}>
            {labelOf(kind)}
          </Radio>
        ))}
      </RadioGroup>
      {answer.kind === 'link' && answer.line && (
        <div className="chain-link-to">
          <Select
            label={t('chain:removal.linkTo', { name })}
            isLabelHidden
            value={idOf(answer.line)}
            options={options}
            onChange={id => onChange({ ...answer, line: lines.find(line => idOf(line) === id) ?? answer.line })}
          />
        </div>
      )}
    </div>
  )
}

/** What was done, in a sentence. */
function useNews(removed: Removed) {
  const { t, language } = useWords()
  return (choices: readonly LooseChoice[]): string => {
    const count = (kind: LooseChoice['kind']) => choices.filter(choice => choice.kind === kind).length
    const parts = (['drop', 'link', 'keep'] as const)
      .filter(kind => count(kind) > 0)
      .map(kind => t(`chain:removal.news.${kind}`, { count: count(kind) }))
    const words = { parts: formatList(parts, language) }
    return 'removedDutyId' in removed ? t('chain:removal.news.duty', words) : t('chain:removal.news.requirement', words)
  }
}

type Props = {
  readonly removed: Removed
  readonly loose: readonly LooseCriterion[]
  /** As it stood when the question was asked. */
  readonly content: RoleContent
  readonly onClose: () => void
  readonly onConfirm: (choices: ReadonlyMap<string, LooseChoice>, news: string) => void
}

/** Asks, before a duty or requirement goes, what becomes of the criteria that follow from nothing else. */
export function LooseEndsDialog({ removed, loose, content, onClose, onConfirm }: Props) {
  const { t } = useWords()
  const name = useNameOf(content, removed)
  const newsOf = useNews(removed)
  const lines = linesOf(removeFromChain(content, removed, new Map()))
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(
    () => new Map(loose.map(({ criterion }) => [criterion.id, { kind: 'keep', line: nearestLine(lines, `${criterion.name} ${name}`) }])),
  )
  const confirm = () => {
    const choices = new Map([...answers].map(([id, answer]) => [id, choiceOf(answer)]))
    onConfirm(choices, newsOf([...choices.values()]))
  }
  const confirmByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return // a button has its own use for it
    event.preventDefault()
    event.stopPropagation() // a choice that has the focus would take it for itself
    confirm()
  }
  const heard = { onKeyDownCapture: confirmByKey }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      <Button tone="primary" shortcut="↵" onPress={confirm}>
        {'removedDutyId' in removed ? t('chain:removal.confirm.duty') : t('chain:removal.confirm.requirement')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('chain:removal.title', { name, count: loose.length })} onClose={onClose} actions={actions}>
      <p className="hint">{t('chain:removal.text', { count: loose.length })}</p>
      <div className="stack" {...heard}>
        {loose.map((each, at) => {
          const { id } = each.criterion
          const answer = answers.get(id)
          if (!answer) return null
          return (
            <LooseOne
              key={id}
              loose={each}
              lines={lines}
              answer={answer}
              isFirst={at === 0}
              onChange={next => setAnswers(new Map(answers).set(id, next))}
            />
          )
        })}
      </div>
    </Dialog>
  )
}
