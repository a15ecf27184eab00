import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import { texts } from '../texts.ts'
import { pagesShown } from './pages-shown.ts'

export interface PaginationProps {
  readonly language: Language
  /** From 1. */
  readonly current: number
  readonly total: number
  /** Where a page lives; it keeps the sorting and the filter in the address. */
  readonly pageHref: (page: number) => string
  readonly label?: string
}

/** Nothing where there is one page only. */
export function Pagination(props: PaginationProps) {
  const { language, current, total, pageHref, label } = props
  const t = texts[language]
  if (total < 2) return null
  const atStart = current === 1
  const atEnd = current === total
  return (
    <nav class="pagination" aria-label={label ?? t.pages}>
      <Arrow kind="first" hidden={atStart} href={pageHref(1)}>
        <DkfdsIcon name="first-page" />
        <span class="sr-only">{t.firstPage}</span>
      </Arrow>
      <Arrow kind="previous" hidden={atStart} href={pageHref(Math.max(1, current - 1))} label={t.previousPage}>
        <DkfdsIcon name="chevron-left" />
        <span class="pagination-nav-link">{t.previous}</span>
      </Arrow>
      <span class="pagination-mobile">{t.pageOf(current, total)}</span>
      <ul class="pagination__items">
        {pagesShown(current, total).map((page) =>
          page === null ? <Dots language={language} /> : <Item {...props} page={page} />,
        )}
      </ul>
      <Arrow kind="next" hidden={atEnd} href={pageHref(Math.min(total, current + 1))} label={t.nextPage}>
        <span class="pagination-nav-link">{t.next}</span>
        <DkfdsIcon name="chevron-right" />
      </Arrow>
      <Arrow kind="last" hidden={atEnd} href={pageHref(total)}>
        <DkfdsIcon name="last-page" />
        <span class="sr-only">{t.lastPage}</span>
      </Arrow>
    </nav>
  )
}

interface ArrowProps {
  readonly kind: 'first' | 'previous' | 'next' | 'last'
  readonly hidden: boolean
  readonly href: string
  readonly label?: string
  readonly children: Child
}

function Arrow({ kind, hidden, href, label, children }: ArrowProps) {
  return (
    <a href={href} class={`button button-arrow button-${kind}${hidden ? ' hidden' : ''}`} aria-label={label}>
      {children}
    </a>
  )
}

function Item({ language, current, total, pageHref, page }: PaginationProps & { page: number }) {
  const t = texts[language]
  const isLastOfMany = page === total && total > 7 && current + 4 <= total
  const said = isLastOfMany ? t.lastPageNumbered(page) : t.page(page)
  const isCurrent = page === current
  return (
    <li class="pagination-item pagination-number">
      <a
        href={pageHref(page)}
        class={isCurrent ? 'button current-page' : 'button button-secondary'}
        aria-label={said}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {page}
      </a>
    </li>
  )
}

function Dots({ language }: { language: Language }) {
  return (
    <li class="pagination-item pagination-overflow">
      <span class="sr-only">{texts[language].skippedPages}</span>
      <span>...</span>
    </li>
  )
}
