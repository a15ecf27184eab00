import { openForCitizen, sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlacementId, StaffId } from '../../platform/ids.ts'
import type { Breach, Override } from './breach.ts'

/** Why a citizen's placements stand though they break a rule, by placement, oldest first. The caller has opened the case. */
export async function listOverrides(db: Db, citizenId: CitizenId): Promise<Map<PlacementId, Override[]>> {
  const rows = await db
    .selectFrom('placementOverride as given')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'given.municipalityId').onRef('staff.id', '=', 'given.givenBy'),
    )
    .select(['given.placementId', 'given.rule', 'given.ruleOn', 'given.found', 'given.sealed', 'given.givenAt'])
    .select('given.otherPlacementId as otherId')
    .select('staff.name as givenByName')
    .where('given.citizenId', '=', citizenId)
    .orderBy('given.id')
    .$narrowType<{ otherId: PlacementId | null }>()
    .execute()
  const overrides = new Map<PlacementId, Override[]>()
  for (const { placementId, sealed, givenByName, ...row } of rows) {
    const reason = (await openForCitizen(db, citizenId, sealed)) ?? ''
    const override = { ...row, reason, givenByName: givenByName ?? '' }
    const id = placementId as PlacementId
    overrides.set(id, [...(overrides.get(id) ?? []), override])
  }
  return overrides
}

interface Given {
  readonly municipalityId: MunicipalityId
  readonly placementId: PlacementId
  readonly citizenId: CitizenId
  readonly givenBy: StaffId
  readonly givenAt: string
}

/** Written once and never changed: a better reason is a new row. */
export async function insertOverride(
  db: Db,
  { code: rule, ruleOn, allowed, found, otherId: otherPlacementId }: Breach,
  given: Given,
  reason: string,
): Promise<void> {
  const sealed = await sealForCitizen(db, given.citizenId, reason)
  await db
    .insertInto('placementOverride')
    .values({ ...given, rule, ruleOn, allowed, found, otherPlacementId, sealed })
    .execute()
}
