import { memo } from 'react'
import type { Language } from '../../../../shared/domain/language'
import { RoleContent } from '../../../../shared/domain/roles'
import { problemWith } from '../../../../shared/domain/text'
import { useWords } from '../../../i18n'
import '../../../i18n/about'
import { useMarks } from '../coach-provider'
import { cardId } from '../coach-spot'
import type { RoleDocument } from '../role-document'
import { AboutEditor } from './about-editor'

const [titleId, problemId] = ['roles-about', 'roles-about-problem']

type AboutProps = { readonly about: string; readonly language: Language; readonly document: RoleDocument }

/** What candidates read about the firm and how it works. */
export const AboutSection = memo(function AboutSection({ about, language, document }: AboutProps) {
  const { t } = useWords()
  const marks = useMarks('about')
  const problem = problemWith(RoleContent.shape.about, about)
  return (
    <section aria-labelledby={titleId}>
      <div className="row roles-heading">
        <h2 id={titleId}>{t('about:title')}</h2>
        <span className="hint">{t('about:hint')}</span>
      </div>
      <div className="field">
        <AboutEditor
          source={about}
          onChange={source => document.edit(content => ({ ...content, about: source }), 'about')}
          document={document}
          marks={marks}
          language={language}
          placeholder={t('about:ask')}
          labelledBy={titleId}
          problemId={problem && problemId}
          describedBy={marks.length > 0 ? cardId('about') : null}
        />
        {problem && (
          <p id={problemId} className="field-problem">
            {t(`common:problem.${problem}`)}
          </p>
        )}
      </div>
    </section>
  )
})
