import { ScanText } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { currencyOf } from '../../../shared/domain/country'
import { readJobText } from '../../../shared/domain/job-text'
import { type Language, languages } from '../../../shared/domain/language'
import { RoleContent } from '../../../shared/domain/roles'
import { problemWith } from '../../../shared/domain/text'
import { useWords } from '../../i18n'
import { roleName } from '../../i18n/role-names'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/page'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { rowsOf, useDraft } from './from-text-draft'
import { FromTextRows } from './from-text-rows'
import { FromTextSource } from './from-text-source'
import { useRoles } from './roles-store'
import { TwinNote } from './twin-note'
import { mostDuties, mostRequirements, useMakeRole } from './use-make-role'
import '../../i18n/imports'
import { useWorkspace } from '../../workspace'
import './roles.css'
import './from-text.css'

const newRole = 'new'
const unsaid = 'unsaid'

/** Where the lines go: a new role, or one that is still open. */
function Where({ chosen, onChange }: { readonly chosen: string; readonly onChange: (id: string) => void }) {
  const { t, language } = useWords()
  const open = useRoles().filter(role => role.status === 'open')
  if (open.length === 0) return null
  const options = [
    { id: newRole, label: t('imports:newRole') },
    ...open.map(role => ({ id: role.id, label: t('imports:toRole', { title: roleName(open, role, language) }) })),
  ]
  return <Select label={t('imports:where')} isLabelHidden value={chosen} options={options} onChange={onChange} />
}

type HeadProps = { readonly title: string; readonly language: Language | null; readonly found: Language | null; readonly isTried: boolean }

/** What a new role has beside its lines. */
function NewRoleHead({ title, language, found, isTried }: HeadProps) {
  const { t } = useWords()
  const problem = problemWith(RoleContent.shape.title, title)
  const options = [
    ...(language ? [] : [{ id: unsaid, label: t('imports:language.choose') }]),
    ...languages.map(id => ({ id: id as string, label: t(`common:language.${id}`) })),
  ]
  const chooseLanguage = (id: string) => useDraft.setState({ language: languages.find(each => each === id) ?? null })
  return (
    <>
      <div className="from-text-head">
        <TextField
          label={t('imports:roleTitle')}
          value={title}
          onChange={typed => useDraft.setState({ title: typed })}
          problem={isTried || problem !== 'empty' ? problem : null}
        />
        <Select label={t('imports:language.label')} value={language ?? unsaid} options={options} onChange={chooseLanguage} />
      </div>
      <TwinNote title={title} />
      {found === null && (
        <p className="from-text-note" role="status">
          {t('imports:language.unknown')}
        </p>
      )}
      {isTried && language === null && (
        <p className="field-problem" role="alert">
          {t('imports:language.missing')}
        </p>
      )}
    </>
  )
}

/** A description that one has, and what of it goes into the role: confirmed line by line. */
export function FromTextPage() {
  const { t, language: windowLanguage } = useWords()
  const draft = useDraft()
  const text = useDeferredValue(draft.text)
  const read = useMemo(() => readJobText(text), [text])
  const rows = useMemo(() => rowsOf(read.lines, draft.choices), [read, draft.choices])
  const firm = useWorkspace()
  const [where, setWhere] = useState(newRole)
  const [isTried, setTried] = useState(false)
  const { make, failure } = useMakeRole(rows)
  const title = draft.title ?? read.title.slice(0, 120)
  const language = draft.language ?? read.language
  const currency = currencyOf((firm.kind === 'ready' && firm.value?.country) || 'FR')
  const isNew = where === newRole
  const hasText = read.lines.length > 0
  const submit = () => {
    setTried(true)
    const canBeMade = !isNew || (problemWith(RoleContent.shape.title, title) === null && language !== null)
    if (hasText && canBeMade) void make({ roleId: isNew ? null : where, title, language: language ?? windowLanguage, currency })
  }
  const actions = (
    <>
      <Where chosen={where} onChange={setWhere} />
      <Button tone="primary" isDisabled={!hasText} onPress={submit}>
        {t(isNew ? 'imports:make' : 'imports:add')}
      </Button>
    </>
  )
  return (
    <Page title={t('imports:title')} actions={actions} isFlush>
      <div className="from-text">
        <FromTextSource />
        <section className="from-text-found" aria-labelledby="from-text-found">
          <h2 id="from-text-found" className={hasText ? undefined : 'visually-hidden'}>
            {t('imports:found')}
          </h2>
          {failure && failure !== 'too-many' && <FailureNote failure={failure} />}
          {failure === 'too-many' && (
            <p className="failure" role="alert">
              {t('imports:tooMany', { duties: mostDuties, requirements: mostRequirements })}
            </p>
          )}
          {hasText ? (
            <>
              {isNew && <NewRoleHead title={title} language={language} found={read.language} isTried={isTried} />}
              <FromTextRows rows={rows} language={language ?? windowLanguage} currency={currency} />
            </>
          ) : (
            <EmptyState icon={ScanText} title={t('imports:nothing.title')}>
              {t('imports:nothing.text')}
            </EmptyState>
          )}
        </section>
      </div>
    </Page>
  )
}
