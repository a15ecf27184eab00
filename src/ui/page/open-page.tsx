import type { Child } from 'hono/jsx'
import { BackLink } from '../back-link/back-link.tsx'
import type { ContentLanguage } from '../content-language.ts'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import type { Form } from '../form.ts'
import type { Visit } from '../visit.ts'
import { words } from '../words.ts'
import { Brand } from './brand.tsx'
import { Document } from './document.tsx'
import { LogOut } from './log-out.tsx'
import { Notice } from './notice.tsx'

interface OpenPageProps {
  readonly visit: Visit
  readonly title: string
  readonly language: ContentLanguage
  readonly dir: 'ltr' | 'rtl'
  readonly lead?: Child
  readonly back?: { readonly href: string; readonly label: string } | undefined
  readonly form?: Form | undefined
  /** At the end of the bar: a choice of language, or what kind of link this is. */
  readonly bar?: Child
  readonly children?: Child
}

/** A whole page for citizens and companies: one column, larger type, any content language, either direction. */
export function OpenPage({ visit, title, language, dir, lead, back, form, bar, children }: OpenPageProps) {
  return (
    <Document title={title} language={language} dir={dir} form={form} open>
      <header class="fg-bar fg-bar--open">
        <div class="fg-bar__in">
          <Brand href={visit.who ? '/' : null} />
          <div class="fg-bar__end">
            {visit.trial && <span class="fg-trial">{words[language].trial}</span>}
            {bar}
          </div>
        </div>
      </header>
      <main class="fg-page" id="indhold" tabindex={-1}>
        <OpenNav visit={visit} language={language} />
        <Notice>{visit.notice}</Notice>
        {back && <BackLink {...back} />}
        {form && <ErrorSummary form={form} language={language} />}
        <h1>{title}</h1>
        {lead && <p class="fg-quiet fg-above-1 fg-below-4">{lead}</p>}
        {children}
      </main>
      <OpenFoot visit={visit} language={language} />
    </Document>
  )
}

function OpenNav({ visit, language }: { visit: Visit; language: ContentLanguage }) {
  if (visit.nav.length === 0) return null
  return (
    <nav class="fg-tabs fg-tabs--top" aria-label={words[language].mainMenu}>
      {visit.nav.map(({ label, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

function OpenFoot({ visit, language }: { visit: Visit; language: ContentLanguage }) {
  return (
    <footer class="fg-foot">
      <div class="fg-foot__in">
        <a href="/tilgaengelighed">{words[language].accessibility}</a>
        {visit.who && <LogOut language={language} />}
      </div>
    </footer>
  )
}
