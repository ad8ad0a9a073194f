import { useState } from 'react'
import type { DocumentKind } from './printed-role'

export const documentKinds = ['advert', 'description'] as const satisfies readonly DocumentKind[]

const key = 'backbench-document-kind'

/** Which document is shown; the next role's page begins with the same one, for as long as the window is open. */
export function useChosenKind(): readonly [DocumentKind, (kind: DocumentKind) => void] {
  const [kind, setKind] = useState<DocumentKind>(() => documentKinds.find(id => id === sessionStorage.getItem(key)) ?? 'description')
  const choose = (chosen: DocumentKind) => {
    sessionStorage.setItem(key, chosen)
    setKind(chosen)
  }
  return [kind, choose]
}
