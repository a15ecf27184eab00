import { paths } from '../../../paths.ts'
import type { Child } from '../../../ui/child.ts'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Tabs } from '../../../ui/tabs/tabs.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

interface FrameProps {
  readonly visit: Visit
  readonly title: string
  readonly lead?: Child
  readonly actions?: Child
  readonly form?: Form
  readonly part: 'snapshots' | 'jobindsats' | 'codes' | 'why'
  /** Only the evaluator takes in files and asks about a pseudonym. */
  readonly mayExplain: boolean
  readonly children?: Child
}

/** Title and the pages of the register. */
export function RegisterFrame({ visit, part, mayExplain, children, ...page }: FrameProps) {
  const t = texts[visit.language]
  const items = [
    { label: t.part.snapshots, href: paths.snapshots(), current: part === 'snapshots' },
    ...(mayExplain ? [{ label: t.part.jobindsats, href: paths.jobindsats(), current: part === 'jobindsats' }] : []),
    { label: t.part.codes, href: paths.dreamCodes(), current: part === 'codes' },
    ...(mayExplain ? [{ label: t.part.why, href: paths.whyCounted(), current: part === 'why' }] : []),
  ]
  return (
    <Page visit={visit} {...page}>
      <Tabs label={t.parts} items={items} />
      {children}
    </Page>
  )
}
