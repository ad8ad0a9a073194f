import { totalShare } from '../../../shared/domain/role-edits'
import type { Duty } from '../../../shared/domain/roles'
import { useWords } from '../../i18n'
import { formatShare } from '../../i18n/format'

/** How the working time is shared out between the duties; in words when it does not add up. */
export function ShareBar({ duties }: { readonly duties: readonly Duty[] }) {
  const { t, language } = useWords()
  const total = totalShare({ duties: [...duties] })
  const share = (percent: number) => formatShare(percent / 100, language)
  const width = (percent: number) => ({ width: `${(percent / Math.max(100, total)) * 100}%` })
  if (duties.length === 0) return null
  return (
    <div className="roles-share">
      <div className="roles-share-bar" aria-hidden>
        {duties.map(
          duty => duty.sharePercent !== null && <span key={duty.id} className="roles-share-part" style={width(duty.sharePercent)} />,
        )}
      </div>
      <p className="hint num">
        {total === 0 && t('roles:share.none')}
        {total > 0 && total < 100 && t('roles:share.left', { total: share(total), left: share(100 - total) })}
        {total === 100 && t('roles:share.whole')}
        {total > 100 && t('roles:share.over', { total: share(total), over: share(total - 100) })}
      </p>
    </div>
  )
}
