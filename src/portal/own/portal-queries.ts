import { boundsOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { AssessmentId, CitizenId, TalkId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { TalkKind } from '../../talks/index.ts'

/** A booked talk as the citizen needs it: when, where, with whom, and whom to call. */
export interface Appointment {
  readonly id: TalkId
  readonly kind: TalkKind
  /** ISO instant. */
  readonly startsAt: string
  readonly place: string
  readonly withFip: boolean
  readonly interpreter: boolean
  /** The citizen chose the time herself, and may call it off. */
  readonly bookedByCitizen: boolean
  readonly staffName: string
  readonly staffTelephone: string
}

const MOST = 5

/** The citizen's booked talks from the beginning of today, the next one first. */
export async function listAppointments(db: Db, citizenId: CitizenId, today: PlainDate): Promise<Appointment[]> {
  return await db
    .selectFrom('talk')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'talk.municipalityId').onRef('staff.id', '=', 'talk.staffId'),
    )
    .select(['talk.id', 'talk.kind', 'startsAt', 'place', 'withFip', 'interpreter', 'bookedByCitizen'])
    .select(['staff.name as staffName', 'staff.telephone as staffTelephone'])
    .where('citizenId', '=', citizenId)
    .where('startsAt', '>=', boundsOf(today).from)
    .where('heldOn', 'is', null)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .orderBy('startsAt')
    .limit(MOST)
    .execute()
}

/** The waves that wait for the citizen's answers. */
export async function listWaitingForms(db: Db, citizenId: CitizenId): Promise<AssessmentId[]> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('assessmentSide as side', (join) =>
      join
        .onRef('side.municipalityId', '=', 'assessment.municipalityId')
        .onRef('side.assessmentId', '=', 'assessment.id')
        .on('side.rater', '=', 'citizen'),
    )
    .select('assessment.id')
    .where('citizenId', '=', citizenId)
    .where('completedOn', 'is', null)
    .where('mode', '<>', 'caseworker-only')
    .where('submittedAt', 'is', null)
    .where('closedAt', 'is', null)
    .orderBy('openedOn')
    .execute()
  return rows.map(({ id }) => id)
}

/** Whether the citizen is reported absent on a day, by whomever. */
export async function isReportedAbsent(db: Db, citizenId: CitizenId, day: PlainDate): Promise<boolean> {
  const row = await db
    .selectFrom('absence')
    .select('id')
    .where('citizenId', '=', citizenId)
    .where('absentOn', '=', day)
    .executeTakeFirst()
  return row !== undefined
}
