import type { Child } from 'hono/jsx'
import { href as safe } from '../href.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'

interface Look {
  /** One filled (`primary`) button a page: the deed it is for. */
  readonly variant?: 'primary' | 'secondary' | 'tertiary' | 'warning'
  /** 32 px high, for rows and panel heads. */
  readonly small?: boolean
  /** As wide as what holds it. */
  readonly wide?: boolean
  readonly icon?: IconName
  /** Said after the visible words, so that ten buttons "Ret" can be told apart by ear. */
  readonly about?: string | undefined
  readonly children?: Child
}

export interface ButtonProps extends Look {
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string
  readonly value?: string
  readonly id?: string
  /** Sends the form somewhere else than the form says. */
  readonly formaction?: string
  /** The id of the form, where the button stands outside it. */
  readonly form?: string
}

export function Button({
  variant = 'primary',
  small,
  wide,
  icon,
  about,
  children,
  type = 'submit',
  ...rest
}: ButtonProps) {
  return (
    <button class={classesOf({ variant, small, wide })} type={type} {...rest}>
      <Content icon={icon} about={about}>
        {children}
      </Content>
    </button>
  )
}

export function ButtonLink({
  href,
  variant = 'secondary',
  small,
  wide,
  icon,
  about,
  children,
}: Look & { href: string }) {
  return (
    <a class={classesOf({ variant, small, wide })} href={safe(href)}>
      <Content icon={icon} about={about}>
        {children}
      </Content>
    </a>
  )
}

function classesOf({
  variant,
  small,
  wide,
}: {
  variant: string
  small?: boolean | undefined
  wide?: boolean | undefined
}) {
  return ['button', `button-${variant}`, small && 'fg-button--s', wide && 'fg-wide'].filter(Boolean).join(' ')
}

function Content({
  icon,
  about,
  children,
}: {
  icon?: IconName | undefined
  about?: string | undefined
  children?: Child
}) {
  return (
    <>
      {icon && <DkfdsIcon name={icon} />}
      {children}
      {about && <span class="sr-only"> {about}</span>}
    </>
  )
}
