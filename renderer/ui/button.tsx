import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Link } from 'wouter'
import { Kbd } from './kbd'

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger'

type Look = { readonly tone?: ButtonTone; readonly icon?: LucideIcon; readonly shortcut?: string }

const classOf = (tone: ButtonTone, extra = '') => `button button-${tone} ${extra}`

type ButtonProps = Omit<AriaButtonProps, 'children' | 'className'> & Look & { readonly children: ReactNode }

export function Button({ tone = 'plain', icon: Icon, shortcut, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classOf(tone)}>
      {Icon && <Icon size={15} strokeWidth={2} aria-hidden />}
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </AriaButton>
  )
}

type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'aria-label'> & {
  readonly icon: LucideIcon
  readonly label: string
  readonly tone?: ButtonTone
}

/** A button that is only a picture; the label is its name and its tooltip. */
export function IconButton({ icon: Icon, label, tone = 'quiet', ...rest }: IconButtonProps) {
  return (
    <span title={label}>
      <AriaButton {...rest} aria-label={label} className={classOf(tone, 'button-icon')}>
        <Icon size={16} strokeWidth={2} aria-hidden />
      </AriaButton>
    </span>
  )
}

type LinkButtonProps = Look & { readonly href: string; readonly children: ReactNode }

/** Looks like a button, goes somewhere. */
export function LinkButton({ tone = 'plain', icon: Icon, shortcut, href, children }: LinkButtonProps) {
  return (
    <Link href={href} className={classOf(tone)}>
      {Icon && <Icon size={15} strokeWidth={2} aria-hidden />}
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </Link>
  )
}
