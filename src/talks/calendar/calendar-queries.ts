import { citizenName, visibleCitizens } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { boundsOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import type { CitizenId, StaffId, TalkId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { stateOf, type TalkKind, type TalkState } from '../talk.ts'

/** A talk as a calendar shows it. */
export interface CalendarTalk {
  readonly id: TalkId
  readonly citizenId: CitizenId
  readonly citizenName: string
  readonly staffId: StaffId
  readonly staffName: string
  readonly kind: TalkKind
  /** ISO instant. */
  readonly startsAt: string
  readonly minutes: number
  /** Empty where the address is protected and the talk is at home. */
  readonly place: string
  readonly withFip: boolean
  readonly interpreter: boolean
  readonly bookedByCitizen: boolean
  readonly state: TalkState
}

/** The talks of some days with the citizens the actor may know of: of some colleagues, or of everybody where none is named. Called-off ones are left out. */
export async function listCalendarTalks(
  db: Db,
  actor: Actor,
  staff: readonly StaffId[] | null,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<CalendarTalk[]> {
  if (staff?.length === 0) return []
  const rows = await visibleCitizens(db, actor)
    .innerJoin('talk', (join) =>
      join.onRef('talk.municipalityId', '=', 'citizen.municipalityId').onRef('talk.citizenId', '=', 'citizen.id'),
    )
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'talk.municipalityId').onRef('staff.id', '=', 'talk.staffId'),
    )
    .select(['talk.id', 'talk.citizenId', 'talk.staffId', 'staff.name as staffName', 'talk.kind', 'talk.startsAt'])
    .select(['talk.minutes', 'talk.place', 'talk.withFip', 'talk.interpreter', 'talk.bookedByCitizen'])
    .select(['talk.heldOn', 'talk.missedOn', 'talk.cancelledOn', 'citizen.addressProtectedFrom'])
    .select(['citizen.givenName', 'citizen.familyName'])
    .where('talk.startsAt', '>=', boundsOf(from).from)
    .where('talk.startsAt', '<', boundsOf(to).to)
    .where('talk.cancelledOn', 'is', null)
    .$if(staff !== null, (talk) => talk.where('talk.staffId', 'in', staff as readonly StaffId[]))
    .orderBy('talk.startsAt')
    .execute()
  return rows.map(({ givenName, familyName, addressProtectedFrom, heldOn, missedOn, cancelledOn, place, ...talk }) => ({
    ...talk,
    citizenName: citizenName({ givenName, familyName }),
    place: isHiddenPlace(talk, addressProtectedFrom) ? '' : place,
    state: stateOf({ heldOn, missedOn, cancelledOn }),
  }))
}

/** A protected address stands in no calendar, and a talk at home is where somebody lives. */
const isHiddenPlace = ({ kind, startsAt }: { kind: TalkKind; startsAt: string }, protectedFrom: PlainDate | null) =>
  kind === 'home-visit' && protectedFrom !== null && protectedFrom <= dayOf(startsAt)

export interface Colleague {
  readonly id: StaffId
  readonly name: string
}

/** Whose calendars the actor may open: those of the own team who hold talks. */
export async function listTeamCalendars(db: Db, actor: Actor, today: PlainDate): Promise<Colleague[]> {
  return await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('teamId', '=', actor.teamId)
    .where('role', 'in', ['caseworker', 'coordinator'])
    .where('validFrom', '<=', today)
    .where((staff) => staff.or([staff('validTo', 'is', null), staff('validTo', '>=', today)]))
    .orderBy('name')
    .execute()
}
