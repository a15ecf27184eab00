import type { Language } from '../../platform/i18n/language.ts'
import { href as safe } from '../href.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import { texts } from '../texts.ts'

interface BreadcrumbsProps {
  readonly language: Language
  readonly items: readonly { readonly label: string; readonly href?: string }[]
}

/** The way from the front page; the last one, without a link, is this page. */
export function Breadcrumbs({ language, items }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs" aria-label={texts[language].breadcrumbs}>
      <ol class="breadcrumbs__list">
        {items.map(({ label, href }, at) => (
          <li class="breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
            {at > 0 && <DkfdsIcon name="chevron-right" />}
            {href ? (
              <a class="breadcrumbs__link" href={safe(href)}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
