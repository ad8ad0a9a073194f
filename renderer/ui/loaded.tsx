import type { ReactNode } from 'react'
import { useWords } from '../i18n'
import type { Load } from '../load'
import { FailureNote } from './failure-note'

type LoadedProps<T> = { readonly load: Load<T>; readonly children: (value: T) => ReactNode }

/** Shows a value once it is there. Loading is silent to the eye: it takes a millisecond, and a flash would only disturb. */
export function Loaded<T>({ load, children }: LoadedProps<T>) {
  const { t } = useWords()
  if (load.kind === 'ready') return children(load.value)
  if (load.kind === 'failed') return <FailureNote failure={load.failure} />
  return (
    <p className="visually-hidden" aria-busy>
      {t('common:loading')}
    </p>
  )
}
