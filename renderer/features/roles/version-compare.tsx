import { RotateCcw } from 'lucide-react'
import { isChanged, roleChanges, translationChanges } from '../../../shared/domain/role-changes'
import { restoreVersion } from '../../../shared/domain/role-restore'
import type { RoleContent, RoleVersion, RoleVersionSummary } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { useResource } from '../../resource'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Select } from '../../ui/select'
import { showToast } from '../../ui/toast'
import { ChangeList } from './change-list'
import type { RoleWorkProps } from './role-work'
import { chosenVersionsResource } from './versions-store'

/** One side of a comparison: the number of a version, or what is written now. */
type Side = number | 'now'

export type VersionPair = { readonly from: Side; readonly to: Side }

type Props = RoleWorkProps & {
  readonly versions: readonly RoleVersionSummary[]
  readonly pair: VersionPair
  readonly onChange: (pair: VersionPair) => void
}

const sideOf = (id: string): Side => (id === 'now' ? 'now' : Number(id))

function Sides({ versions, pair, onChange }: Pick<Props, 'versions' | 'pair' | 'onChange'>) {
  const { t, language } = useWords()
  const options = [
    { id: 'now', label: t('versions:now') },
    ...versions.map(({ number, advertisedAtMs }) => ({
      id: String(number),
      label: `${t('versions:number', { number })} · ${formatDate(advertisedAtMs, language)}`,
    })),
  ]
  return (
    <>
      <Select
        label={t('versions:compare.from')}
        value={String(pair.from)}
        options={options}
        onChange={id => onChange({ ...pair, from: sideOf(id) })}
      />
      <Select
        label={t('versions:compare.to')}
        value={String(pair.to)}
        options={options}
        onChange={id => onChange({ ...pair, to: sideOf(id) })}
      />
    </>
  )
}

/** Writes the role as it was, and offers the way back. */
function RestoreButton({ version, document }: Pick<RoleWorkProps, 'document'> & { readonly version: RoleVersion }) {
  const { t } = useWords()
  const { number } = version
  const restore = () =>
    document.edit(before => {
      showToast(t('versions:restore.done', { number }), () => document.edit(() => before))
      return restoreVersion(before, version.content)
    })
  return (
    <Button icon={RotateCcw} onPress={restore}>
      {t('versions:restore.action', { number })}
    </Button>
  )
}

function Difference({ before, after }: { readonly before: RoleContent; readonly after: RoleContent }) {
  const { t } = useWords()
  const parts = roleChanges(before, after).length
  const texts = translationChanges(before, after).length
  const facts = [
    ...(parts > 0 ? [t('versions:compare.count', { count: parts })] : []),
    ...(texts > 0 ? [t('versions:compare.translated', { count: texts })] : []),
  ]
  return (
    <>
      <p className="hint" role="status">
        {facts.length === 0 ? t('versions:compare.same') : facts.join(' · ')}
      </p>
      <ChangeList before={before} after={after} />
    </>
  )
}

/** Two versions, or one and what is written now, laid over each other; the older wording can be restored. */
export function VersionCompare({ versions, pair, onChange, ...work }: Props) {
  const { t } = useWords()
  const { content, role } = work.open
  const numbers = [...new Set([pair.from, pair.to])].filter(side => side !== 'now')
  const chosen = useResource(chosenVersionsResource, { roleId: role.id, numbers }, ['roles'])
  const found = chosen.kind === 'ready' ? chosen.value : []
  const restorable = found.find(each => each.number === pair.from) ?? found[0]
  const at = (side: Side) => (side === 'now' ? content : found.find(each => each.number === side)?.content)
  const [before, after] = [at(pair.from), at(pair.to)]
  return (
    <section className="versions-compare" aria-labelledby="versions-compare">
      <h2 id="versions-compare" className="visually-hidden">
        {t('versions:compare.title')}
      </h2>
      <div className="versions-head">
        <Sides versions={versions} pair={pair} onChange={onChange} />
        <span className="grow" />
        {restorable && isChanged(content, restoreVersion(content, restorable.content)) && (
          <RestoreButton document={work.document} version={restorable} />
        )}
      </div>
      <Loaded load={chosen}>
        {() =>
          pair.from === pair.to ? (
            <p className="hint">{t('versions:compare.twice')}</p>
          ) : (
            before && after && <Difference before={before} after={after} />
          )
        }
      </Loaded>
    </section>
  )
}
