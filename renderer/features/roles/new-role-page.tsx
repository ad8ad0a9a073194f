import { type FormEvent, useState } from 'react'
import { type Language, languages } from '../../../shared/domain/language'
import type { RolePackSummary } from '../../../shared/domain/role-packs'
import { RoleContent, type RoleSummary } from '../../../shared/domain/roles'
import { problemWith } from '../../../shared/domain/text'
import { api } from '../../api'
import { useWords } from '../../i18n'
import { createResource, useResource } from '../../resource'
import { Button, LinkButton } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { CopyRoleForm } from './copy-role-form'
import { useCreateRole } from './use-create-role'
import '../../i18n/imports'
import './roles.css'

const packsResource = createResource((language: Language) => api.roles.listPacks({ language }))
const earlierResource = createResource(() => api.roles.list({}))

function PackCard({ pack, onStart }: { readonly pack: RolePackSummary; readonly onStart: () => void }) {
  const { t } = useWords()
  return (
    <li className="card roles-pack">
      <h3>{pack.title}</h3>
      <p className="roles-pack-purpose">{pack.purpose}</p>
      <p className="hint num">
        {t('roles:new.duties', { count: pack.dutyCount })} · {t('roles:side.criteria', { count: pack.criterionCount })}
      </p>
      <Button onPress={onStart} aria-label={t('roles:new.startNamed', { title: pack.title })}>
        {t('roles:new.start')}
      </Button>
    </li>
  )
}

function Packs({ language }: { readonly language: Language }) {
  const { t } = useWords()
  const packs = useResource(packsResource, language, [])
  const { create, failure } = useCreateRole()
  return (
    <section aria-labelledby="roles-new-pack">
      <div className="row roles-heading">
        <h2 id="roles-new-pack">{t('roles:new.pack')}</h2>
        <span className="hint">{t('roles:new.packHint')}</span>
      </div>
      <Loaded load={packs}>
        {list => (
          <ul className="roles-packs" lang={language}>
            {list.map(pack => (
              <PackCard key={pack.id} pack={pack} onStart={() => void create({ from: 'pack', packId: pack.id, language })} />
            ))}
          </ul>
        )}
      </Loaded>
      {failure && <FailureNote failure={failure} />}
    </section>
  )
}

function Blank({ language }: { readonly language: Language }) {
  const { t } = useWords()
  const [title, setTitle] = useState('')
  const [isTried, setTried] = useState(false)
  const { create, failure } = useCreateRole()
  const problem = problemWith(RoleContent.shape.title, title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!problem) void create({ from: 'blank', title, language })
  }
  return (
    <section className="card roles-way" aria-labelledby="roles-new-blank">
      <h2 id="roles-new-blank">{t('roles:new.blank')}</h2>
      <p className="hint">{t('roles:new.blankHint')}</p>
      <form className="stack" noValidate onSubmit={submit}>
        <TextField
          label={t('roles:opening.roleTitle')}
          value={title}
          onChange={setTitle}
          problem={isTried || problem !== 'empty' ? problem : null}
        />
        {failure && <FailureNote failure={failure} />}
        <div>
          <Button type="submit">{t('roles:new.startBlank')}</Button>
        </div>
      </form>
    </section>
  )
}

function Copy({ roles }: { readonly roles: readonly RoleSummary[] }) {
  const { t } = useWords()
  const [chosenId, setChosenId] = useState('')
  const chosen = roles.find(role => role.id === chosenId) ?? roles[0]
  if (!chosen) return null
  return (
    <section className="card roles-way" aria-labelledby="roles-new-copy">
      <h2 id="roles-new-copy">{t('roles:new.copy')}</h2>
      <p className="hint">{t('roles:copy.text')}</p>
      <Select
        label={t('roles:new.earlier')}
        value={chosen.id}
        options={roles.map(({ id, title }) => ({ id, label: title }))}
        onChange={setChosenId}
      />
      <CopyRoleForm key={chosen.id} id="roles-new-copy-form" roleId={chosen.id} title={chosen.title} />
      <div>
        <Button type="submit" form="roles-new-copy-form">
          {t('roles:copy.confirm')}
        </Button>
      </div>
    </section>
  )
}

function FromText() {
  const { t } = useWords()
  return (
    <section className="card roles-way" aria-labelledby="roles-new-text">
      <h2 id="roles-new-text">{t('imports:card.title')}</h2>
      <p className="hint">{t('imports:card.text')}</p>
      <div>
        <LinkButton href="/new-role/from-text">{t('imports:card.start')}</LinkButton>
      </div>
    </section>
  )
}

/** How to start: from a ready role, from a description that one has, from nothing but a title, or from a role that was written before. */
export function NewRolePage() {
  const { t, language: windowLanguage } = useWords()
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? windowLanguage
  const earlier = useResource(earlierResource, null, ['roles', 'workspace'])
  return (
    <Page title={t('roles:new.title')}>
      <div className="roles-new">
        <div className="roles-new-head">
          <p>{t('roles:new.text')}</p>
          <Select
            label={t('roles:side.language')}
            value={language}
            options={languages.map(id => ({ id, label: t(`common:language.${id}`) }))}
            onChange={setChosen}
          />
        </div>
        <Packs language={language} />
        <div className="roles-ways">
          <FromText />
          <Blank language={language} />
          {earlier.kind === 'ready' && <Copy roles={earlier.value} />}
        </div>
      </div>
    </Page>
  )
}
