import type { Child } from 'hono/jsx'
import { BackLink } from '../back-link/back-link.tsx'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import type { Form } from '../form.ts'
import type { Visit } from '../visit.ts'
import { Bar } from './bar.tsx'
import { Document } from './document.tsx'
import { Foot } from './foot.tsx'
import { Notice } from './notice.tsx'

interface PageProps {
  readonly visit: Visit
  readonly title: string
  /** The sentence under the title: the finding, not a description of the page. */
  readonly lead?: Child
  readonly back?: { readonly href: string; readonly label: string } | undefined
  /** Buttons beside the title; at most one of them filled. */
  readonly actions?: Child
  /** The page's form: with errors in it, the page opens with their summary and says so in its title. */
  readonly form?: Form | undefined
  /** To the right of the back link: where one stands in a list, and the next one in it. */
  readonly walk?: Child
  /** Takes the place of title, lead and actions where a page needs more than a title; must hold the `<h1>`. */
  readonly head?: Child
  readonly children?: Child
}

/** A whole page for staff. */
export function Page({ visit, title, lead, back, actions, form, walk, head, children }: PageProps) {
  return (
    <Document title={title} language={visit.language} dir="ltr" form={form}>
      <Bar visit={visit} />
      <main class="fg-main" id="indhold" tabindex={-1}>
        <Notice>{visit.notice}</Notice>
        {(back || walk) && (
          <div class="fg-row fg-row--between">
            {back && <BackLink {...back} />}
            {walk}
          </div>
        )}
        {form && <ErrorSummary form={form} language={visit.language} />}
        {head ?? <Head title={title} lead={lead} actions={actions} />}
        {children}
      </main>
      <Foot language={visit.language} />
    </Document>
  )
}

function Head({ title, lead, actions }: Pick<PageProps, 'title' | 'lead' | 'actions'>) {
  return (
    <div class="fg-head">
      <div>
        <h1>{title}</h1>
        {lead && <p class="fg-lead">{lead}</p>}
      </div>
      {actions && <div class="fg-row">{actions}</div>}
    </div>
  )
}
