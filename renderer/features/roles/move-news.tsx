import { useWords } from '../../i18n'

/** Says to those who do not see it where a row has moved to. */
export function MoveNews({ to, count }: { readonly to: number | null; readonly count: number }) {
  const { t } = useWords()
  return (
    <p className="visually-hidden" role="status">
      {to !== null && t('roles:moved', { position: to + 1, total: count })}
    </p>
  )
}
