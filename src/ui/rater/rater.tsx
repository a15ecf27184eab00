import type { Child } from 'hono/jsx'

/** Who rated: the citizen a circle, the caseworker a square, and the words beside it. */
export function Rater({ who, children }: { who: 'citizen' | 'worker' | 'none'; children?: Child }) {
  const mark = { citizen: 'c', worker: 'w', none: 'none' }[who]
  return <span class={`fg-rater fg-rater--${mark}`}>{children}</span>
}
