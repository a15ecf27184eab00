import type { IconName } from './icon-names.ts'
import { shapeOf } from './icon-shapes.ts'

interface IconProps {
  readonly name: IconName
  /** Said aloud. Leave it out where the words beside the icon say the same. */
  readonly label?: string | undefined
  readonly size?: 's' | 'm' | 'l'
  /** An arrow that points along the line turns round in a right-to-left page. */
  readonly flip?: boolean
}

export function Icon({ name, label, size = 'm', flip = false }: IconProps) {
  const sized = size === 'm' ? 'fg-icon' : `fg-icon fg-icon--${size}`
  return <Svg name={name} label={label} class={flip ? `${sized} fg-icon--flip` : sized} />
}

/** The icon as dkfds' own components carry it. */
export function DkfdsIcon({ name, label, classes }: { name: IconName; label?: string; classes?: string }) {
  return <Svg name={name} label={label} class={classes ? `icon-svg ${classes}` : 'icon-svg'} />
}

function Svg({ name, label, class: classes }: { name: IconName; label?: string | undefined; class: string }) {
  const { viewBox, paths } = shapeOf(name)
  const voice = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label where it is not silent; a title would show as a tooltip
    <svg class={classes} viewBox={viewBox} focusable="false" {...voice}>
      {paths.map(({ d, evenOdd }) => (
        <path d={d} {...(evenOdd ? { 'fill-rule': 'evenodd' } : {})} />
      ))}
    </svg>
  )
}
