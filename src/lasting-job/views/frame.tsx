import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import type { Child } from '../../ui/child.ts'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Tabs } from '../../ui/tabs/tabs.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

interface FrameProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly part: 'retention' | 'warnings' | 'hours'
  readonly title: string
  readonly lead?: Child
  readonly form?: Form
  readonly children?: Child
}

const parts = [
  { part: 'warnings', may: 'see-early-warnings', href: paths.earlyWarnings },
  { part: 'retention', may: 'see-lasting-job', href: paths.lastingJob },
  { part: 'hours', may: 'import-job-hours', href: paths.jobHoursImport },
] as const

/** The parts of lasting job, those the reader may open. */
export function JobFrame({ visit, actor, part, title, lead, form, children }: FrameProps) {
  const t = texts[visit.language]
  const open = parts.filter((each) => may(actor, each.may))
  return (
    <Page visit={visit} title={title} lead={lead} form={form}>
      {open.length > 1 && (
        <Tabs
          label={t.parts}
          items={open.map((each) => ({ label: t.tabs[each.part], href: each.href(), current: each.part === part }))}
        />
      )}
      {children}
    </Page>
  )
}
