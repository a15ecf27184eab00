import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'

export interface NavItem {
  readonly label: string
  readonly href: string
  readonly current: boolean
  readonly count?: number
  /** Opened now and then: it stands in the menu under one's name. */
  readonly seldom?: true
}

/** What a page knows of the request it answers. Every page takes one; nothing else reaches a view from the outside. */
export interface Visit {
  readonly language: Language
  readonly today: PlainDate
  /** The instant of the request, ISO. */
  readonly now: string
  /** Path and query of this page, so that switching language comes back to it. */
  readonly path: string
  readonly who: { readonly name: string; readonly unit: string } | null
  readonly nav: readonly NavItem[]
  /** Shown as a banner on every page: the data are invented or the database is not made for real citizens. */
  readonly trial: boolean
  /** The confirmation of what happened, after a redirect. */
  readonly notice: string | null
  /** Where the person search of the header posts to; null where the role has no search. */
  readonly searchAction: string | null
  /** A fresh token that makes a form's second arrival harmless. */
  readonly once: () => string
}
