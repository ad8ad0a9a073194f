import type { Language } from '../../../../shared/domain/language'
import type { RolePackSummary } from '../../../../shared/domain/role-packs'
import type { RoleContent } from '../../../../shared/domain/roles'
import { useWords, wordsIn } from '../../../i18n'
import { formatShare } from '../../../i18n/format'
import { ruleWords } from '../../../i18n/qualification-words'
import { useResource } from '../../../resource'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Loaded } from '../../../ui/loaded'
import { TwinNote } from '../twin-note'
import { packResource } from './pack-store'

function Duties({ content: { duties, language } }: { readonly content: RoleContent }) {
  const { t, language: own } = useWords()
  return (
    <section>
      <h3>{t('new-role:preview.duties')}</h3>
      <ul className="pack-duties" lang={language}>
        {duties.map(({ id, what, sharePercent }) => (
          <li key={id}>
            <span>{what}</span>
            <span className="hint num">{sharePercent !== null && formatShare(sharePercent / 100, own)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Interview({ content: { kit, language } }: { readonly content: RoleContent }) {
  const { t } = useWords()
  const inPack = wordsIn(language)
  const questions = t('roles:side.questions', { count: kit.questions.length })
  return (
    <section>
      <h3>{t('new-role:preview.interview')}</h3>
      <ul>
        <li>{t('new-role:preview.length', { count: kit.minutes, questions })}</li>
        {kit.workSample && <li lang={language}>{inPack.t('new-role:preview.workSample', { title: kit.workSample.title })}</li>}
        {kit.rolePlay && <li lang={language}>{inPack.t('new-role:preview.rolePlay', { title: kit.rolePlay.title })}</li>}
      </ul>
    </section>
  )
}

function Requirements({ content: { requirements, language } }: { readonly content: RoleContent }) {
  const { t } = useWords()
  return (
    <section>
      <h3>{t('new-role:preview.requirements')}</h3>
      <ul lang={language}>
        {requirements.map(({ id, text, level }) => (
          <li key={id}>
            {text} <span className="hint">{wordsIn(language).t(`roles:level.${level}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Inside({ content }: { readonly content: RoleContent }) {
  const { t } = useWords()
  const { language, title, purpose, qualification, criteria } = content
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing else in it takes the focus, and the arrow keys must scroll it
    <div className="pack-look" role="group" aria-label={title} tabIndex={0}>
      <p lang={language}>{purpose}</p>
      <div className="pack-inside">
        <div className="stack">
          <Duties content={content} />
          <Requirements content={content} />
        </div>
        <div className="stack">
          <section>
            <h3>{t('new-role:preview.qualification')}</h3>
            <p lang={language}>{ruleWords(wordsIn(language), qualification)}</p>
          </section>
          <section>
            <h3>{t('new-role:preview.criteria')}</h3>
            <ul lang={language}>
              {criteria.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </section>
          <Interview content={content} />
        </div>
      </div>
    </div>
  )
}

type PackPreviewProps = {
  readonly pack: RolePackSummary
  readonly language: Language
  readonly onStart: () => void
  readonly onClose: () => void
}

/** What a pack holds, before one starts from it. */
export function PackPreview({ pack, language, onStart, onClose }: PackPreviewProps) {
  const { t } = useWords()
  const load = useResource(packResource, { packId: pack.id, language }, [])
  const actions = (
    <>
      <Button onPress={onClose}>{t('common:close')}</Button>
      <Button tone="primary" autoFocus onPress={onStart}>
        {t('roles:new.start')}
      </Button>
    </>
  )
  return (
    <Dialog title={pack.title} onClose={onClose} actions={actions} isWide>
      <TwinNote title={pack.title} />
      <Loaded load={load}>{content => <Inside content={content} />}</Loaded>
    </Dialog>
  )
}
