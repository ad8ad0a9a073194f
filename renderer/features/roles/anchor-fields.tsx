import { Anchors, type Criterion } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { DraftField } from './draft-field'

const levels = [1, 2, 3, 4, 5] as const

type AnchorFieldsProps = { readonly criterion: Criterion; readonly onChange: (anchors: Anchors, level: number) => void }

/** The five levels beside each other, so that the step from one to the next can be read. */
export function AnchorFields({ criterion, onChange }: AnchorFieldsProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="roles-anchors">
      <div className="row roles-heading">
        <h2 id="roles-anchors">{t('roles:anchor.title')}</h2>
        <span className="hint">{t('roles:anchor.hint')}</span>
      </div>
      <div className="roles-anchors">
        {levels.map(level => (
          <DraftField
            key={level}
            label={t(`roles:anchor.${level}`)}
            rows={4}
            schema={Anchors.shape[level]}
            value={criterion.anchors[level]}
            onChange={value => onChange({ ...criterion.anchors, [level]: value }, level)}
          />
        ))}
      </div>
    </section>
  )
}
