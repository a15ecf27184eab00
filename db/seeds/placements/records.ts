import { sql } from 'kysely'
import { insertCourseEvents, type NewCourseEvent } from '../../../src/placements/course/course-queries.ts'
import type { EndReason, PlacementKind } from '../../../src/placements/placement.ts'
import type { Db } from '../../../src/platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlacementId, StaffId } from '../../../src/platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { instantOf } from '../calendar.ts'

interface Told {
  readonly id: PlacementId
  readonly citizenId: CitizenId
  readonly kind: PlacementKind
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  readonly weeklyQuarterHours: number
  readonly paidQuarterHours: number
  readonly aimedQuarterHours: number
  readonly endedOn: PlainDate | null
  readonly endReason: EndReason | null
  readonly agreedBy: StaffId
  readonly agreedOn: PlainDate | null
  readonly paidSince: PlainDate | null
}

const paid: readonly PlacementKind[] = ['paid-hours', 'small-job', 'job']
const FIRST_PART = 13 * 7

/** The record of every placement that has none: as it would have been written had the application been used all along. */
export async function writeRecords(trx: Db, municipalityId: MunicipalityId, today: PlainDate): Promise<void> {
  const placements = await listTold(trx)
  const became = pathsToHours(placements)
  const events = placements.flatMap((placement) => eventsOf(placement, became, today))
  await insertCourseEvents(
    trx,
    events.map((event) => ({ municipalityId, ...event })),
  )
  for (const placement of placements) {
    const next = became.get(placement.id)
    const extendedFrom = extensionOf(placement)
    if (next) await update(trx, placement.id, { becameId: next.id, endReason: reasonOf(next) })
    if (next) await update(trx, next.id, { cameOfId: placement.id })
    if (extendedFrom) await update(trx, placement.id, { extendedFrom })
  }
}

const update = (trx: Db, id: PlacementId, change: object) =>
  trx.updateTable('placement').set(change).where('id', '=', id).execute()

async function listTold(trx: Db): Promise<Told[]> {
  const happened = (what: string) =>
    sql<PlainDate | null>`(select max(happened_on) from case_event event where event.municipality_id = placement.municipality_id
      and event.citizen_id = placement.citizen_id and event.subject_id = placement.id and event.what = ${what})`
  return (await trx
    .selectFrom('placement')
    .select(['id', 'citizenId', 'kind', 'startsOn', 'endsOn', 'weeklyQuarterHours', 'paidQuarterHours'])
    .select(['aimedQuarterHours', 'endedOn', 'endReason', 'agreedBy'])
    .select([happened('placement.agreed').as('agreedOn'), happened('placement.corrected').as('paidSince')])
    .orderBy('citizenId')
    .orderBy('startsOn')
    .orderBy('id')
    .execute()) as Told[]
}

/** A placement that ended well, and the paid work of the same citizen that began within a month after it. */
function pathsToHours(placements: readonly Told[]): Map<PlacementId, Told> {
  const became = new Map<PlacementId, Told>()
  for (const [at, next] of placements.entries()) {
    const before = placements[at - 1]
    if (!before?.endedOn || before.citizenId !== next.citizenId || !paid.includes(next.kind)) continue
    const days = daysBetween(before.endedOn, next.startsOn)
    const endedWell = before.endReason === 'hours' || before.endReason === 'completed' || before.endReason === 'job'
    if (endedWell && days > 0 && days <= 31 && before.kind !== 'mentor-scheme') became.set(before.id, next)
  }
  return became
}

const reasonOf = ({ kind }: Told): EndReason => (kind === 'job' ? 'job' : 'hours')

/** An internship of more than 13 weeks was extended after them, if it came so far. */
function extensionOf({ kind, startsOn, endsOn, endedOn }: Told): PlainDate | null {
  if (kind !== 'internship' || endsOn === null) return null
  const from = addDays(startsOn, FIRST_PART)
  return from <= endsOn && (endedOn === null || endedOn >= from) ? from : null
}

function eventsOf(placement: Told, became: ReadonlyMap<PlacementId, Told>, today: PlainDate) {
  const { id: placementId, citizenId, startsOn, endsOn, endedOn, endReason, paidSince, agreedBy: staffId } = placement
  const { kind, weeklyQuarterHours, paidQuarterHours, aimedQuarterHours } = placement
  const agreedOn = placement.agreedOn ?? addDays(startsOn, -7)
  const on = (happenedOn: PlainDate) => ({
    placementId,
    citizenId,
    staffId,
    happenedOn,
    recordedAt: instantOf(happenedOn, '14.00'),
  })
  const extendedFrom = extensionOf(placement)
  const firstEnd = extendedFrom ? addDays(extendedFrom, -1) : endsOn
  const rises = paidSince !== null && paidSince >= agreedOn
  const terms = { kind, startsOn, weeklyQuarterHours, aimedQuarterHours }
  const came = [...became].find(([, next]) => next.id === placementId)?.[0] ?? null
  const events: object[] = [
    {
      ...on(agreedOn),
      what: 'agreed',
      ...terms,
      endsOn: firstEnd,
      paidQuarterHours: rises ? 0 : paidQuarterHours,
      otherPlacementId: came,
    },
  ]
  if (rises) {
    const corrected = { ...on(paidSince), what: 'corrected', ...terms, endsOn: firstEnd, paidQuarterHours }
    events.push(corrected)
  }
  if (extendedFrom) {
    const agreed = addDays(extendedFrom, -10)
    events.push({ ...on(agreed < today ? agreed : today), what: 'extended', endsOn, extendedFrom })
  }
  const next = became.get(placementId)
  if (next) {
    const turned = { what: 'turned', endsOn, endedOn, endReason: reasonOf(next), otherPlacementId: next.id }
    events.push({ ...on(endedOn as PlainDate), ...turned })
  } else if (endedOn) events.push({ ...on(endedOn), what: 'ended', endedOn, endReason })
  return events as (Omit<NewCourseEvent, 'municipalityId'> & { recordedAt: string })[]
}
