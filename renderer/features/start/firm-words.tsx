import { X } from 'lucide-react'
import { useState } from 'react'
import { FirmWord } from '../../../shared/domain/firm-words'
import type { Failure, Result } from '../../../shared/result'
import { api } from '../../api'
import { useWords } from '../../i18n'
import '../../i18n/spelling'
import { Button, IconButton } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Loaded } from '../../ui/loaded'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { firmWordsResource, useFirmWords } from '../../workspace'

type Change = (answer: Promise<Result<string[]>>) => Promise<boolean>

function NewWord({ change }: { readonly change: Change }) {
  const { t } = useWords()
  const [word, setWord] = useState('')
  const typed = word.trim()
  const isWord = FirmWord.safeParse(typed).success
  async function add() {
    if (isWord && (await change(api.firmWords.add({ word: typed })))) setWord('')
  }
  return (
    <form
      className="settings-new-word"
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField label={t('spelling:word')} value={word} onChange={setWord} hint={t('spelling:hint')} maxLength={60} />
      <Button type="submit" isDisabled={!isWord}>
        {t('spelling:addWord')}
      </Button>
    </form>
  )
}

type ListProps = { readonly words: readonly string[]; readonly change: Change }

function WordList({ words, change }: ListProps) {
  const { t, language } = useWords()
  if (words.length === 0) return <p className="hint">{t('spelling:empty')}</p>
  async function remove(word: string) {
    const putBack = () => void change(api.firmWords.add({ word }))
    if (await change(api.firmWords.remove({ word }))) showToast(t('spelling:removed', { word }), putBack)
  }
  return (
    <ul className="settings-words" aria-label={t('spelling:list')}>
      {words
        .toSorted((a, b) => a.localeCompare(b, language))
        .map(word => (
          <li key={word}>
            {word}
            <IconButton icon={X} label={t('spelling:remove', { word })} onPress={() => void remove(word)} />
          </li>
        ))}
    </ul>
  )
}

/** Words that the spelling knows beside the dictionary: read, added to, taken from. */
export function FirmWords() {
  const { t } = useWords()
  const words = useFirmWords()
  const [failure, setFailure] = useState<Failure | null>(null)
  const change: Change = async answered => {
    const answer = await answered
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) firmWordsResource.put(answer.value)
    return answer.ok
  }
  return (
    <section className="settings-section" aria-labelledby="settings-words">
      <h2 id="settings-words">{t('spelling:title')}</h2>
      <p className="hint">{t('spelling:text')}</p>
      <Loaded load={words}>{list => <WordList words={list} change={change} />}</Loaded>
      <NewWord change={change} />
      {failure && <FailureNote failure={failure} />}
    </section>
  )
}
