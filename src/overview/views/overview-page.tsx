import { AbilityList, type CaseFile, CasePage, type KnownDetails, sees, type TeamMember } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { type PaidHours, PaidHoursPanel } from '../../plan/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import type { AssessmentId } from '../../platform/ids.ts'
import { daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import type { TaskLine } from '../../tasks/index.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { type Change, SinceLast } from '../../ui/since-last/since-last.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Neighbours } from '../../worklist/index.ts'
import type { Kind, Line } from '../lines.ts'
import { texts } from '../texts.ts'
import { NextSteps } from './next-steps.tsx'
import { Practical } from './practical.tsx'
import { TeamPanel } from './team-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { Walk } from './walk.tsx'

export interface OverviewProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly kind: Kind | null
  readonly lines: readonly Line[]
  readonly lastTalkOn: PlainDate | null
  readonly changes: readonly Change[]
  readonly tasks: readonly TaskLine[]
  readonly team: readonly TeamMember[]
  readonly details: KnownDetails
  readonly openFip: AssessmentId | null
  readonly walk: Neighbours | null
  /** Null for those who see no plan. */
  readonly hours: PaidHours | null
}

/** The case in one screen. What the reader's role does not see is not there at all. */
export function OverviewPage(props: OverviewProps) {
  const { visit, actor, file, changes, details, walk } = props
  const t = texts[visit.language]
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="overview"
      actions={<Verbs {...props} />}
      walk={walk ? <Walk walk={walk} language={visit.language} /> : undefined}
    >
      <Columns>
        <Column width={8}>
          <SinceLast changes={changes} since={sinceWords(props)} language={visit.language} />
          {props.hours ? <PaidHoursPanel visit={visit} citizen={file.citizen.id} hours={props.hours} /> : null}
          <TimelinePanel {...props} />
        </Column>
        <Column width={4}>
          {sees(actor, 'steps') ? <NextSteps {...props} /> : null}
          <TeamPanel {...props} />
          {details.abilities ? (
            <Panel title={t.can[file.citizen.sex]} aside={<Edit {...props} />}>
              {details.abilities.length === 0 ? <p class="fg-quiet">{t.noAbilities}</p> : null}
              <AbilityList abilities={details.abilities} language={visit.language} />
            </Panel>
          ) : null}
          <Practical {...props} />
        </Column>
      </Columns>
    </CasePage>
  )
}

function Edit({ actor, file, visit }: OverviewProps) {
  return may(actor, 'write-case') ? (
    <a href={paths.abilities({ citizen: file.citizen.id })}>{texts[visit.language].change}</a>
  ) : null
}

function Verbs({ visit, actor, file, openFip }: OverviewProps) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id }
  if (file.head.closed) return null
  const findPlace = may(actor, 'reserve-places') && (
    <ButtonLink href={paths.findPlace(at)} icon="business">
      {t.findPlace}
    </ButtonLink>
  )
  if (!may(actor, 'write-talks')) return findPlace || null
  return (
    <>
      {findPlace}
      <ButtonLink href={paths.notes(at)} icon="edit">
        {t.note}
      </ButtonLink>
      <ButtonLink href={paths.newTalk(at)} icon="calendar-month">
        {t.book}
      </ButtonLink>
      {openFip === null ? (
        <ButtonLink href={paths.newAssessment(at)} variant="primary">
          {t.startTalk}
        </ButtonLink>
      ) : (
        <ButtonLink href={paths.assessment({ ...at, assessment: openFip })} variant="primary">
          {t.continueFip}
        </ButtonLink>
      )}
    </>
  )
}

function sinceWords({ lastTalkOn, file, visit }: OverviewProps): string {
  const t = texts[visit.language]
  if (lastTalkOn === null) return t.sinceTakeover(formatShortDate(file.citizen.takenOverOn, visit.language))
  return t.since(formatShortDate(lastTalkOn, visit.language), Math.floor(daysBetween(lastTalkOn, visit.today) / 7))
}
