import type { Child } from 'hono/jsx'
import { Icon } from '../icons/icon.tsx'
import { Rater } from '../rater/rater.tsx'
import { RatingScale, type RatingScaleProps } from './rating-scale.tsx'

/** Stands where one of the two is not asked. */
export interface NotAsked {
  readonly notAsked: string
  readonly because: string
}
export type Half = Omit<RatingScaleProps, 'rater' | 'size'> | NotAsked

export interface RatingPairProps {
  readonly title: string
  /** Both answers last time. Leave it out until both have answered: it would colour the answer. */
  readonly earlier?: string | undefined
  readonly citizen: Half
  readonly worker: Half
  /** Whose half a phone shows. The other one stays in the form. */
  readonly onPhone?: 'citizen' | 'worker' | 'both'
}

/** One item with both raters beside each other, on a screen that both look at. */
export function RatingPair({ title, earlier, citizen, worker, onPhone = 'both' }: RatingPairProps) {
  return (
    <section class="fg-pair">
      <div class="fg-pair__head">
        <h3>{title}</h3>
        {earlier && <span class="fg-quiet fg-s">{earlier}</span>}
      </div>
      <div class="fg-item">
        <OneHalf rater="citizen" half={citizen} away={onPhone === 'worker'} />
        <OneHalf rater="worker" half={worker} away={onPhone === 'citizen'} />
      </div>
    </section>
  )
}

function OneHalf({ rater, half, away }: { rater: 'citizen' | 'worker'; half: Half; away: boolean }) {
  return (
    <div class={away ? 'fg-half fg-hide-s' : 'fg-half'}>
      {'notAsked' in half ? (
        <div class="fg-item--empty">
          <b class="fg-strong">{half.notAsked}</b>
          {half.because}
        </div>
      ) : (
        <RatingScale {...half} rater={rater} />
      )}
    </div>
  )
}

/** What one rater answered: a number stands in bold after the name, words (`ønsker ikke at svare`) stand quietly. */
export interface Answered {
  readonly name: string
  readonly said: string | number
}

export interface RatingDoneProps {
  readonly title: string
  readonly citizen: Answered | null
  readonly worker: Answered | null
  readonly earlier?: string | undefined
  /** Leads back to the item, to correct it. */
  readonly edit?: { readonly href: string; readonly label: string } | undefined
}

/** An item that both have answered, folded to one line. */
export function RatingDone({ title, citizen, worker, earlier, edit }: RatingDoneProps) {
  return (
    <div class="fg-done">
      <Icon name="check" />
      <h3 class="fg-done__title">{title}</h3>
      <span class="fg-row fg-row--wide">
        {citizen && <SaidBy who="citizen" {...citizen} />}
        {worker && <SaidBy who="worker" {...worker} />}
      </span>
      <span class="fg-quiet">{earlier}</span>
      {edit ? (
        <a class="fg-link fg-s" href={edit.href}>
          {edit.label}
          <span class="sr-only"> {title}</span>
        </a>
      ) : (
        <span />
      )}
    </div>
  )
}

function SaidBy({ who, name, said }: Answered & { who: 'citizen' | 'worker' }) {
  return (
    <Rater who={who}>
      {name} {typeof said === 'number' ? said : <span class="fg-quiet fg-regular">{said}</span>}
    </Rater>
  )
}

export interface RaterState {
  readonly says: string
  readonly answered: string
}

/** Over the two columns: who answers, and how far. Stays in view while the items scroll. */
export function RaterHeads({ citizen, worker }: { citizen: RaterState; worker: RaterState }) {
  return (
    <div class="fg-duo fg-hide-s">
      <RaterHead who="citizen" {...citizen} />
      <RaterHead who="worker" {...worker} />
    </div>
  )
}

function RaterHead({ who, says, answered }: RaterState & { who: 'citizen' | 'worker' }) {
  return (
    <div>
      <span class="fg-l">
        <Rater who={who}>{says}</Rater>
      </span>
      <span class="fg-meta">{answered}</span>
    </div>
  )
}

export interface RaterSwitchProps {
  readonly label: string
  readonly current: 'citizen' | 'worker'
  readonly citizen: { readonly name: Child; readonly answered: string; readonly href: string }
  readonly worker: { readonly name: Child; readonly answered: string; readonly href: string }
}

/** On a phone the two take turns. */
export function RaterSwitch({ label, current, citizen, worker }: RaterSwitchProps) {
  const side = (who: 'citizen' | 'worker', { name, answered, href }: RaterSwitchProps['citizen']) => (
    <a class={`fg-seg__${who}`} href={href} aria-current={current === who ? 'step' : undefined}>
      <Rater who={who}>{name}</Rater>
      <br />
      {answered}
    </a>
  )
  return (
    <nav class="fg-seg fg-only-s" aria-label={label}>
      {side('citizen', citizen)}
      {side('worker', worker)}
    </nav>
  )
}
