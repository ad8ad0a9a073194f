import { Plus, X } from 'lucide-react'
import { type HTMLAttributes, useState } from 'react'
import { Question } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Button, IconButton } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { LineField } from './draft-field'
import { Grip } from './grip'
import { moveActions } from './move-actions'
import type { RowProps } from './use-part-list'

const most = 6

type QuestionRowProps = {
  readonly question: Question
  readonly index: number
  readonly count: number
  readonly isNew: boolean
  readonly rowProps: RowProps
  readonly gripProps: HTMLAttributes<HTMLButtonElement>
  readonly onChange: (changes: Partial<Question>, field?: string) => void
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: () => void
}

function FollowUps({ question, index, onChange }: Pick<QuestionRowProps, 'question' | 'index' | 'onChange'>) {
  const { t } = useWords()
  const [isAsked, setAsked] = useState(false)
  const { followUps } = question
  const without = (place: number) => onChange({ followUps: followUps.toSpliced(place, 1) })
  const add = () => {
    setAsked(true)
    onChange({ followUps: [...followUps, ''] })
  }
  return (
    <div className="roles-follow-ups">
      {followUps.map((text, place) => {
        const names = { number: place + 1, question: index + 1 }
        return (
          <div key={place} className="roles-follow-up">
            <LineField
              label={t('roles:question.followUp', names)}
              isLabelHidden
              isPlain
              placeholder={t('roles:question.askFollowUp')}
              schema={Question.shape.followUps.element}
              value={text}
              onChange={value => onChange({ followUps: followUps.toSpliced(place, 1, value) }, `follow${place}`)}
              onBlur={() => text.trim() === '' && without(place)}
              autoFocus={isAsked && text === '' && place === followUps.length - 1}
            />
            <IconButton icon={X} label={t('roles:question.removeFollowUp', names)} onPress={() => without(place)} />
          </div>
        )
      })}
      {followUps.length < most && (
        <Button tone="quiet" icon={Plus} onPress={add} aria-label={t('roles:question.addFollowUpTo', { question: index + 1 })}>
          {t('roles:question.addFollowUp')}
        </Button>
      )}
    </div>
  )
}

/** One question in the words in which it is put to everybody, with what may be asked after it. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, index, count, isNew, rowProps, gripProps, onChange, onMove, onRemove } = props
  const { t } = useWords()
  const number = index + 1
  const remove = { id: 'remove', label: t('roles:question.remove'), run: onRemove, isDanger: true }
  return (
    <li className="roles-question" {...rowProps}>
      <Grip label={t('roles:question.drag', { number })} {...gripProps} />
      <div className="roles-question-body">
        <LineField
          label={t('roles:question.text', { number })}
          isLabelHidden
          isPlain
          placeholder={t('roles:question.ask')}
          schema={Question.shape.text}
          value={question.text}
          onChange={text => onChange({ text }, 'text')}
          autoFocus={isNew}
        />
        <FollowUps question={question} index={index} onChange={onChange} />
      </div>
      <Menu label={t('roles:question.more', { number })} actions={[...moveActions(t, { index, count, onMove }), remove]} />
    </li>
  )
}
