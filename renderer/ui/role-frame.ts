import type { ComponentType, ReactNode } from 'react'

/** The head of a role and its six steps, handed to each step's page: the frame belongs to the shell, and features do not import each other. */
export type RoleFrameComponent = ComponentType<{
  readonly roleId: string
  /** Buttons of the page, at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** The body fills the page to its edges and scrolls on its own. */
  readonly isFlush?: boolean
}>
