import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may, type Permission } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { wholeYearsBetween } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Child } from '../../ui/child.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Tabs } from '../../ui/tabs/tabs.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CaseFile } from '../case-file.ts'
import { citizenName, isProtected } from '../citizen.ts'
import { texts } from '../texts.ts'
import { KeyFacts } from './key-facts.tsx'

const tabs = [
  { tab: 'overview', path: paths.citizen, may: 'read-case' },
  { tab: 'progression', path: paths.progression, may: 'read-fip' },
  { tab: 'plan', path: paths.plan, may: 'read-plan' },
  { tab: 'talks', path: paths.talks, may: 'read-talks' },
  { tab: 'ownNotes', path: paths.ownNotes, may: 'write-own-notes' },
  { tab: 'visitation', path: paths.visitation, may: 'read-visitation' },
  { tab: 'placements', path: paths.placements, may: 'read-placements' },
  { tab: 'tasks', path: paths.citizenTasks, may: 'use-tasks' },
  { tab: 'details', path: paths.citizenDetails, may: 'read-case' },
  { tab: 'accesses', path: paths.accesses, may: 'read-case-history' },
] as const satisfies readonly { tab: string; path: unknown; may: Permission }[]

export type CaseTab = (typeof tabs)[number]['tab']

interface CasePageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly tab: CaseTab
  /** What this page is about, for the browser's title; the tab's name without it. Panels carry the visible headings. */
  readonly title?: string
  /** Buttons beside the name; at most one of them filled. */
  readonly actions?: Child
  readonly form?: Form | undefined
  /** Where this citizen stands in the list one came from, and the next one in it. */
  readonly walk?: Child
  /** The number in full, where somebody has just asked for it. */
  readonly shownNumber?: string
  readonly children?: Child
}

/** A page of a case: who it is about, the key facts, the parts of the case, and below them what the page is for. */
export function CasePage({
  title,
  tab,
  file,
  actor,
  visit,
  actions,
  form,
  walk,
  shownNumber,
  children,
}: CasePageProps) {
  const t = texts[visit.language]
  const name = citizenName(file.citizen)
  return (
    <Page
      visit={visit}
      title={`${name}, ${title ?? t.tabs[tab]}`}
      back={{ href: paths.worklist(), label: t.worklist }}
      form={form}
      walk={walk}
      head={<Head file={file} actor={actor} visit={visit} actions={actions} shownNumber={shownNumber} />}
    >
      <KeyFacts head={file.head} actor={actor} language={visit.language} />
      <Tabs
        label={t.theCase}
        items={tabs
          .filter((each) => may(actor, each.may))
          .map((each) => ({
            label: t.tabs[each.tab],
            href: each.path({ citizen: file.citizen.id }),
            current: each.tab === tab,
          }))}
      />
      {children}
    </Page>
  )
}

type HeadProps = Pick<CasePageProps, 'file' | 'actor' | 'visit' | 'actions'> & { shownNumber: string | undefined }

function Head({ file, visit, actions, shownNumber }: HeadProps) {
  const { citizen, head } = file
  return (
    <div class="fg-head">
      <div class="fg-who">
        <h1>{citizenName(citizen)}</h1>
        <span class="fg-quiet">{texts[visit.language].age(wholeYearsBetween(citizen.bornOn, visit.today))}</span>
        {head.maskedNumber && <CprNumber file={file} visit={visit} shown={shownNumber} />}
        <Flags file={file} visit={visit} />
      </div>
      {actions && <div class="fg-row">{actions}</div>}
    </div>
  )
}

function CprNumber({ file, visit, shown }: { file: CaseFile; visit: Visit; shown: string | undefined }) {
  const t = texts[visit.language]
  return (
    <div class="fg-row fg-row--tight fg-quiet">
      <span class="fg-nowrap">
        {t.cpr} {shown ?? file.head.maskedNumber}
      </span>
      {shown === undefined && (
        <PostForm visit={visit} action={paths.number({ citizen: file.citizen.id })}>
          <Button variant="tertiary" small about={t.showNumberOf(citizenName(file.citizen))}>
            {t.showNumber}
          </Button>
        </PostForm>
      )}
    </div>
  )
}

function Flags({ file: { citizen, head }, visit }: { file: CaseFile; visit: Visit }) {
  const t = texts[visit.language]
  const nameProtected = isProtected(citizen.nameProtectedFrom, visit.today)
  return (
    <>
      {head.closed && (
        <Flag kind="now" icon="lock">
          {t.closedOn(formatDate(head.closed.on, visit.language))}
        </Flag>
      )}
      {(nameProtected || isProtected(citizen.addressProtectedFrom, visit.today)) && (
        <Flag kind="alert" icon="visibility-off">
          {nameProtected ? t.protectedName : t.protectedAddress}
        </Flag>
      )}
      {citizen.interpreterNeed !== 'none' && (
        <Flag kind="line" icon="language">
          {t.interpreter(citizen.interpreterLanguage, citizen.interpreterNeed === 'always')}
        </Flag>
      )}
    </>
  )
}
