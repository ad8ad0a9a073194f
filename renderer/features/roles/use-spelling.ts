import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { RoleFinding } from '../../../shared/domain/coach/role-checks'
import { roleTexts } from '../../../shared/domain/role-texts'
import type { RoleContent } from '../../../shared/domain/roles'
import { useFirmWords } from '../../workspace'
import { askSpelling, loadSpelling, spellingStore } from './spelling-store'
import { useTypedSpot } from './use-typed-spot'

/** So long after the last key new words are asked for. */
const pauseMs = 400

const none: readonly RoleFinding[] = []

/** Words of the role (null: none is shown) that no dictionary knows, as far as they were looked up; computed from the text as it is shown, so no mark is ever stale. */
export function useSpelling(content: RoleContent | null, firmName: string): readonly RoleFinding[] {
  const { rules, verdicts, isBusy } = useStore(spellingStore)
  const words = useFirmWords()
  const typed = useTypedSpot()
  const added = words.kind === 'ready' ? words.value : null
  const language = content?.language
  useEffect(() => {
    if (language) void loadSpelling()
  }, [language])

  const { findings, asked } = useMemo(() => {
    if (!rules || !added || !content) return { findings: none, asked: [] }
    const spelling = {
      language: content.language,
      verdicts: verdicts[content.language],
      firm: rules.firmSpelling([...added, firmName]),
    }
    const texts = rules.spelledTexts(roleTexts(content))
    return { findings: rules.spellingFindings(texts, spelling), asked: rules.wordsToAsk(texts, spelling) }
  }, [rules, added, firmName, verdicts, content])

  useEffect(() => {
    if (isBusy || asked.length === 0 || !language) return
    const timer = setTimeout(() => void askSpelling(language, asked), pauseMs)
    return () => clearTimeout(timer)
  }, [isBusy, asked, language])

  // the word that is being typed is not finished
  return useMemo(
    () => (typed ? findings.filter(({ path, end }) => path !== typed.path || end !== typed.caret) : findings),
    [typed, findings],
  )
}
