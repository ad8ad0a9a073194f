import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import { type Language, languages } from '../../../../shared/domain/language'
import { type PackLists, searchPacks } from '../../../../shared/domain/pack-search'
import type { RolePackSummary } from '../../../../shared/domain/role-packs'
import { openTwin } from '../../../../shared/domain/role-titles'
import { storable } from '../../../../shared/domain/text'
import { useWords } from '../../../i18n'
import { formatDate } from '../../../i18n/format'
import { useResource } from '../../../resource'
import { Button, LinkButton } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Loaded } from '../../../ui/loaded'
import { Select } from '../../../ui/select'
import { showToast } from '../../../ui/toast'
import { useRoles } from '../roles-store'
import { useCreateRole } from '../use-create-role'
import { PackList } from './pack-list'
import { PackPreview } from './pack-preview'
import { packsResource } from './pack-store'

/** Starts from a pack, and says so when that makes two roles of one name. */
function useStart(language: Language) {
  const words = useWords()
  const roles = useRoles()
  const { create, failure } = useCreateRole()
  const start = ({ id, title }: RolePackSummary) => {
    const twin = openTwin(roles, title)
    const say = () => twin && showToast(words.t('new-role:twin.made', { title, date: formatDate(twin.createdAtMs, words.language) }))
    void create({ from: 'pack', packId: id, language }, say)
  }
  return { start, failure }
}

type FoundProps = {
  readonly kind: 'exact' | 'close'
  readonly count: number
  readonly typed: string
  readonly onBlank: (title: string) => void
}

/** How many packs were found; where there is none, the two ways on. */
function Found({ kind, count, typed, onBlank }: FoundProps) {
  const { t } = useWords()
  const sentence = count === 0 ? 'none' : kind === 'exact' ? 'found' : 'close'
  return (
    <div className={count === 0 && typed !== '' ? 'packs-none' : 'packs-found'}>
      <p id="packs-found" role="status">
        {typed !== '' && (sentence === 'none' ? t('new-role:search.none', { typed }) : t(`new-role:search.${sentence}`, { count, typed }))}
      </p>
      {count === 0 && (
        <div className="row">
          <Button onPress={() => onBlank(typed)}>{t('new-role:search.startBlank', { typed })}</Button>
          <LinkButton href="/new-role/from-text">{t('imports:card.start')}</LinkButton>
        </div>
      )}
    </div>
  )
}

type ChoiceProps = {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onBlank: (title: string) => void
}

type SearchProps = Pick<ChoiceProps, 'language' | 'onLanguage'> & {
  readonly text: string
  readonly onText: (text: string) => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly onKey: (event: KeyboardEvent) => void
}

function PackSearch({ language, onLanguage, text, onText, field, onKey }: SearchProps) {
  const { t } = useWords()
  return (
    <div className="packs-tools">
      <SearchField
        className="packs-search"
        aria-label={t('new-role:search.label')}
        value={text}
        onChange={typed => onText(storable(typed).slice(0, 120))}
        onKeyDown={onKey}
      >
        <Search size={16} aria-hidden />
        <Input className="packs-input" ref={field} autoFocus placeholder={t('new-role:search.placeholder')} spellCheck={false} />
        {text !== '' && (
          <AriaButton className="button button-quiet button-icon" aria-label={t('new-role:search.clear')}>
            <X size={16} aria-hidden />
          </AriaButton>
        )}
      </SearchField>
      <Select
        label={t('roles:side.language')}
        isLabelHidden
        value={language}
        options={languages.map(id => ({ id, label: t(`common:language.${id}`) }))}
        onChange={onLanguage}
      />
    </div>
  )
}

type FoundPacksProps = Pick<ChoiceProps, 'language' | 'onBlank'> & {
  readonly packs: PackLists
  readonly typed: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly list: RefObject<HTMLDivElement | null>
}

function FoundPacks({ packs, typed, field, list, language, onBlank }: FoundPacksProps) {
  const [looked, setLooked] = useState<RolePackSummary | null>(null)
  const { start, failure } = useStart(language)
  const { kind, hits } = useMemo(() => searchPacks(packs, language, typed), [packs, language, typed])
  const found = { packs, language, hits, typed, field, list }
  return (
    <>
      {failure && <FailureNote failure={failure} />}
      <Found kind={kind} count={hits.length} typed={typed} onBlank={onBlank} />
      <PackList {...found} onLook={setLooked} onStart={start} />
      {looked && <PackPreview pack={looked} language={language} onStart={() => start(looked)} onClose={() => setLooked(null)} />}
    </>
  )
}

/** The ready roles: searched, looked into, started from. */
export function PackChoice({ language, onLanguage, onBlank }: ChoiceProps) {
  const { t } = useWords()
  const packs = useResource(packsResource, null, [])
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const typed = text.trim()
  const goOn = (event: KeyboardEvent) => {
    const first = list.current?.querySelector<HTMLElement>('[data-pack]')
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      first?.focus()
    }
    if (event.key === 'Enter' && typed !== '') first?.click()
  }
  return (
    <section aria-labelledby="roles-new-pack" className="packs-choice">
      <div>
        <div className="row roles-heading">
          <h2 id="roles-new-pack">{t('roles:new.pack')}</h2>
          <span className="hint">{t('roles:new.packHint')}</span>
        </div>
        <PackSearch language={language} onLanguage={onLanguage} text={text} onText={setText} field={field} onKey={goOn} />
      </div>
      <Loaded load={packs}>{lists => <FoundPacks {...{ typed, field, list, language, onBlank }} packs={lists} />}</Loaded>
    </section>
  )
}
