import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyStateProps = { readonly icon: LucideIcon; readonly title: string; readonly children: ReactNode; readonly action?: ReactNode }

/** Nothing here yet: why, and what to do next. */
export const EmptyState = ({ icon: Icon, title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <Icon size={28} strokeWidth={1.5} aria-hidden />
    <h2>{title}</h2>
    <p>{children}</p>
    {action}
  </div>
)
