import { type ReactNode, useRef } from 'react'
import { usePageFocus } from './kept-focus'

type PageProps = {
  readonly title: string
  /** Small facts beside the title. */
  readonly facts?: ReactNode
  readonly actions?: ReactNode
  /** Navigation below the title. */
  readonly tabs?: ReactNode
  readonly children: ReactNode
  /** The body fills the page to its edges and scrolls on its own. */
  readonly isFlush?: boolean
}

/** A page of the window: a head that stays, a body that scrolls. */
export function Page({ title, facts, actions, tabs, children, isFlush = false }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageFocus(heading)
  return (
    <main className="page">
      <header className={tabs ? 'page-header page-header-tabs' : 'page-header'}>
        <div className="row">
          <h1 className="page-title" ref={heading} tabIndex={-1} title={title}>
            {title}
          </h1>
          {facts}
          <span className="grow" />
          {actions}
        </div>
        {tabs}
      </header>
      <div className={isFlush ? 'page-body page-body-flush' : 'page-body'}>{children}</div>
    </main>
  )
}
