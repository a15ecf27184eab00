import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { listColleagues } from '../staff/index.ts'
import { findMunicipalityName } from './exchange-queries.ts'
import type { Colleague, Desk } from './record-kind.ts'

/** What bringing in needs to know of the house: who works here, and who takes what names nobody. */
export async function deskFor(db: Db, actor: Actor, moment: Moment, source: string): Promise<Desk> {
  const colleagues = await listColleagues(db, moment.today)
  const byName = new Map<string, Colleague>()
  for (const { id, name, teamId } of colleagues) byName.set(name.toLowerCase(), { id, name, teamId })
  const fallback = { id: staffOf(actor), name: actor.name, teamId: actor.teamId }
  const municipalityName = await findMunicipalityName(db, actor.municipalityId)
  return { db, actor, moment, source, municipalityName, colleagues: byName, fallback }
}
