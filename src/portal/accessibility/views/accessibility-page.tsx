import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { day } from '../../../platform/plain-date.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { OpenPage } from '../../../ui/page/open-page.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

/** The day somebody last held this page against the program. */
const reviewedOn = day('2026-11-22')

interface Props {
  readonly visit: Visit
  /** Citizens and those who are not logged in get the larger page. */
  readonly forStaff: boolean
}

export function AccessibilityPage({ visit, forStaff }: Props) {
  const t = texts[visit.language]
  const page = { visit, title: t.title, lead: t.lead }
  if (forStaff)
    return (
      <Page {...page}>
        <Statement visit={visit} />
      </Page>
    )
  return (
    <OpenPage {...page} language={visit.language} dir="ltr" back={{ href: paths.start(), label: t.back }}>
      <Statement visit={visit} />
    </OpenPage>
  )
}

function Statement({ visit: { language } }: Pick<Props, 'visit'>) {
  const t = texts[language]
  return (
    <div class="fg-prose fg-statement">
      <h2>{t.aim}</h2>
      <p>{t.aimText}</p>
      <h2>{t.built}</h2>
      <List items={t.promises} />
      <h2>{t.checked}</h2>
      <p>{t.checkedLead}</p>
      <DataTable
        caption={t.checked}
        columns={[{ label: t.check }, { label: t.by }]}
        rows={t.checks.map((cells) => ({ cells }))}
      />
      <p>{t.limits}</p>
      <h2>{t.known}</h2>
      <List items={t.shortcomings} />
      <h2>{t.trouble}</h2>
      <p>{t.troubleText}</p>
      <p class="fg-quiet">{t.reviewed(formatDate(reviewedOn, language))}</p>
    </div>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="no-max-width">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
