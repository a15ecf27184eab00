import type { Child } from '../../../ui/child.ts'

interface CardProps {
  readonly title: string
  readonly id?: string
  /** What the paper does not need. */
  readonly screenOnly?: boolean
  readonly children?: Child
}

/** One matter on the own page. */
export function OwnCard({ title, id, screenOnly, children }: CardProps) {
  return (
    <section class={screenOnly ? 'fg-card fg-owncard fg-no-print' : 'fg-card fg-owncard'} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Danish words within a page of another language: names, places, what somebody typed. */
export function InDanish({ children }: { readonly children: string }) {
  return <bdi lang="da">{children}</bdi>
}
