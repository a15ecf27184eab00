import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import { NewTaskLink } from '../../tasks/index.ts'
import { Button } from '../../ui/button/button.tsx'
import { FactRows, Facts } from '../../ui/facts/facts.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import { freshnessOfUnit, rhythmOf } from '../load-catalogue.ts'
import type { LoadedUnit } from '../load-unit.ts'
import { texts } from '../texts.ts'
import { isClosed, type UnitLine } from '../unit.ts'
import { AgreementPanel } from './agreement-panel.tsx'
import { Telephone } from './call-list-page.tsx'
import { prospectOf } from './company-words.ts'
import { LogPanel } from './log-panel.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { PlacesPanel } from './places-panel.tsx'

export interface UnitPageProps extends LoadedUnit {
  readonly visit: Visit
  readonly actor: Actor
  /** A new contact person, or a word about a contact, being typed. */
  readonly form: Form
}

/** A workplace: how fresh our knowledge is, what is free, what is agreed, whom one talks with. */
export function UnitPage(props: UnitPageProps) {
  const { visit, actor, unit, form } = props
  const t = texts[visit.language]
  const closed = isClosed(unit, visit.today)
  return (
    <Page
      visit={visit}
      title={unit.name}
      lead={[t.tracks[unit.track], unit.city, unit.companyName !== unit.name && unit.companyName]
        .filter(Boolean)
        .join(' · ')}
      back={{ href: paths.companies(), label: t.catalogue }}
      form={form}
      actions={
        <>
          <NewTaskLink {...{ visit, actor }} source="company" id={unit.id} file={null} />
          {may(actor, 'write-companies') && !closed && <LogButtons visit={visit} unit={unit} />}
        </>
      }
    >
      {closed && unit.closedOn && <Note kind="alert">{t.closedNote(formatDate(unit.closedOn, visit.language))}</Note>}
      <KeyFacts {...props} />
      <Columns>
        <Column width={8}>
          <PlacesPanel {...props} />
          <AgreementPanel {...props} />
          <LogPanel {...props} />
        </Column>
        <Column width={4}>
          <PeoplePanel {...props} />
          <Panel
            title={t.facts.company}
            aside={may(actor, 'write-companies') && <a href={paths.unitCorrection({ unit: unit.id })}>{t.correct}</a>}
          >
            <FactRows items={registerFacts(unit, visit)} />
          </Panel>
        </Column>
      </Columns>
    </Page>
  )
}

/** One tap on a phone; the word comes after, if at all. */
function LogButtons({ visit, unit }: { visit: Visit; unit: UnitLine }) {
  const t = texts[visit.language]
  return (
    <PostForm visit={visit} action={paths.unitLog({ unit: unit.id })} class="fg-row">
      <Button name="kind" value="visit" icon="location">
        {t.visitToday}
      </Button>
      <Button name="kind" value="call" variant="secondary" icon="smartphone">
        {t.callToday}
      </Button>
      <Button name="kind" value="mail" variant="tertiary" icon="email">
        {t.mailToday}
      </Button>
    </PostForm>
  )
}

function KeyFacts({ visit, unit, places }: UnitPageProps) {
  const t = texts[visit.language]
  const freshness = freshnessOfUnit(unit, visit.today)
  const free = places.filter(({ freeFrom }) => freeFrom === visit.today).length
  const isLate = freshness.overdueDays > 0 && !isClosed(unit, visit.today)
  return (
    <Facts
      columns={4}
      items={[
        {
          label: t.freshness,
          value: freshness.daysSince === null ? t.neverContacted : t.contactAgo(freshness.daysSince),
          note: isLate ? (
            <Flag kind="alert">{t.overdue(freshness.overdueDays)}</Flag>
          ) : (
            `${t.rhythm(rhythmOf(unit, visit.today))}, ${t.dueOn(formatShortDate(freshness.dueOn, visit.language)).toLowerCase()}`
          ),
        },
        { label: t.facts.places, value: places.length > 0 ? t.free(free, places.length) : t.noPlaces },
        { label: t.facts.prospect, value: unit.centre ? prospectOf(unit.centre, visit.language) : t.facts.none },
        { label: t.facts.adviser, value: unit.adviserName ?? t.facts.nobody },
      ]}
    />
  )
}

function registerFacts(unit: UnitLine, { language }: Visit) {
  const t = texts[language]
  const address = [unit.address, [unit.postalCode, unit.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [
    { label: t.facts.address, value: address || t.facts.none },
    {
      label: t.facts.telephone,
      value: unit.telephone ? <Telephone number={unit.telephone} about={unit.name} label={t.call} /> : t.facts.none,
    },
    ...(unit.email ? [{ label: t.facts.email, value: unit.email }] : []),
    { label: t.facts.company, value: unit.companyName },
    { label: t.facts.cvr, value: unit.cvr },
    { label: t.facts.pNumber, value: unit.pNumber },
    { label: t.facts.trade, value: unit.trade || t.facts.none, note: unit.db07 },
    { label: t.facts.employees, value: t.employees(unit.employees) },
  ]
}
