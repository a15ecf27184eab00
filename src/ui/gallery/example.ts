import type { JSX } from '#jsx/jsx-runtime'

/** What a component shows of itself: drives the gallery page, the HTML tests and axe. Each folder has its `examples.tsx`. */
export interface Examples {
  /** The component's name, as it is imported. */
  readonly component: string
  readonly examples: readonly Example[]
}

export interface Example {
  /** What this one shows, in a few words: `with an error`. */
  readonly name: string
  readonly show: () => JSX.Element
  /** Stands in the right-to-left layer: shown and tested as an Arabic page. */
  readonly dir?: 'rtl'
}
