import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../../platform/ids.ts'
import type { Breach } from './breach.ts'
import { insertOverride } from './override-queries.ts'

/** Notes why a placement stands though it breaks some rules: who, when, and what was measured. The breaches stay in sight. */
export async function overrule(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  placement: { readonly id: PlacementId; readonly citizenId: CitizenId; readonly workplace: string },
  breaches: readonly Breach[],
  reason: string,
): Promise<void> {
  const { id: placementId, citizenId, workplace } = placement
  const given = { municipalityId: actor.municipalityId, placementId, citizenId, givenBy: staffOf(actor), givenAt: now }
  for (const breach of breaches) {
    await insertOverride(db, breach, given, reason)
    const detail = { workplace, rule: breach.code, allowed: breach.allowed, found: breach.found, reason }
    await recordEvent(db, actor, {
      what: 'placement.overruled',
      citizen: citizenId,
      subject: placementId,
      on: today,
      detail,
    })
  }
}
