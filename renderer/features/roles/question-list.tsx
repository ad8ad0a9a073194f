import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Question, RoleContent } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { Button } from '../../ui/button'
import { MoveNews } from './move-news'
import { moveWithin } from './move-within'
import type { CriterionProps } from './plan-part'
import { QuestionRow } from './question-row'
import { changePart, newPartId, newQuestion } from './role-parts'
import { usePartList } from './use-part-list'
import { useRemoval } from './use-removal'

const most = 80

const withQuestions = (content: RoleContent, questions: Question[]): RoleContent => ({ ...content, kit: { ...content.kit, questions } })

/** What is asked about one criterion, in the order in which it is asked. */
export function QuestionList({ criterion, open, document, mend }: CriterionProps) {
  const { t } = useWords()
  const [newId, setNewId] = useState(mend?.kind === 'question' ? mend.id : null)
  const [movedTo, setMovedTo] = useState<number | null>(null)
  const remove = useRemoval(document)
  const all = open.content.kit.questions
  const isMine = (question: Question) => question.criterionId === criterion.id
  const mine = all.filter(isMine)
  const add = () => {
    if (all.length >= most) return
    const id = newPartId()
    setNewId(id)
    document.edit(content => withQuestions(content, [...content.kit.questions, newQuestion(id, criterion.id)]))
  }
  const move = (from: number, to: number) => {
    setMovedTo(to)
    document.edit(content => withQuestions(content, moveWithin(content.kit.questions, isMine, { from, to })))
  }
  const { list, gripProps, rowProps } = usePartList({ onMove: move, onAdd: add })
  return (
    <section aria-labelledby="roles-questions" ref={list}>
      <div className="row roles-heading">
        <h2 id="roles-questions">{t('roles:question.title')}</h2>
        <span className="hint">{t('roles:question.hint')}</span>
      </div>
      <ol className="roles-rows">
        {mine.map((question, index) => (
          <QuestionRow
            key={question.id}
            question={question}
            index={index}
            count={mine.length}
            isNew={question.id === newId}
            rowProps={rowProps(index)}
            gripProps={gripProps(index)}
            onMove={move}
            onChange={(changes, field) =>
              document.edit(
                content => withQuestions(content, changePart(content.kit.questions, question.id, changes)),
                field && `${question.id}:${field}`,
              )
            }
            onRemove={() =>
              remove(
                content =>
                  withQuestions(
                    content,
                    content.kit.questions.filter(each => each.id !== question.id),
                  ),
                t('roles:question.removed'),
              )
            }
          />
        ))}
      </ol>
      <Button tone="quiet" icon={Plus} shortcut={t('roles:key.add')} onPress={add} isDisabled={all.length >= most}>
        {t('roles:question.add')}
      </Button>
      <MoveNews to={movedTo} count={mine.length} />
    </section>
  )
}
