import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { CourseLine } from '../course/course-queries.ts'
import { listCourses } from '../course/course-queries.ts'
import { type FullPlacement, listPlacements } from '../placement-queries.ts'
import { type Breach, type Override, overrideFor } from './breach.ts'
import { breachesOf } from './check-offer.ts'
import { offerOf } from './offer-of.ts'
import { listOverrides } from './override-queries.ts'

/** A breach or a hint with the reason it stands, where one is given. */
export interface Checked {
  readonly breach: Breach
  readonly override: Override | null
}

/** A citizen's placements with their records and all that the rules have to say of each. */
export interface CheckedPlacements {
  readonly placements: readonly FullPlacement[]
  readonly courses: ReadonlyMap<PlacementId, readonly CourseLine[]>
  checksOf(id: PlacementId): readonly Checked[]
}

/** Reads them all. The caller has opened the case. */
export async function checkPlacements(
  db: Db,
  { id, bornOn }: { readonly id: CitizenId; readonly bornOn: PlainDate },
): Promise<CheckedPlacements> {
  const [placements, courses, overrides] = [
    await listPlacements(db, id),
    await listCourses(db, id),
    await listOverrides(db, id),
  ]
  const offers = placements.map((placement) => offerOf(placement, courses.get(placement.id)))
  const checks = new Map(
    placements.map((placement, at) => {
      const breaches = breachesOf(offers[at] as (typeof offers)[number], offers, bornOn)
      const given = overrides.get(placement.id) ?? []
      return [placement.id, breaches.map((breach) => ({ breach, override: overrideFor(breach, given) }))] as const
    }),
  )
  return { placements, courses, checksOf: (placement) => checks.get(placement) ?? [] }
}

/** Broken rules that nobody has given a reason for. */
export const unexplained = (checks: readonly Checked[]) =>
  checks.filter(({ breach, override }) => breach.breaks && override === null)
