import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { bringInUnits, correctUnits } from '../many-units-queries.ts'
import { trackOfDb07 } from '../track.ts'
import { findAnswer, listStanding, updateApplied } from './register-queries.ts'
import type { RegisterUnit } from './register-unit.ts'
import { findTracks } from './track-queries.ts'
import { saidBy, settled, type Weighed, weigh } from './weigh-register.ts'

export type ApplyRefusal = 'applied-already' | 'has-rejects'

export interface Applied {
  readonly added: number
  readonly changed: number
}

/** What an answer would change against what stands here now. */
export async function weighAll(db: Db, units: readonly RegisterUnit[]): Promise<Weighed[]> {
  const standing = await listStanding(
    db,
    units.map(({ pNumber }) => pNumber),
  )
  return units.map((unit) => weigh(unit, standing.get(unit.pNumber)))
}

/**
 * Brings in an answer that was looked at: all of it or nothing. `take` names by P-number where the register is believed over
 * what was typed here; rejected hits stop it unless somebody said to go on without them.
 */
export async function applyRegister(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  id: number,
  { take, withoutRejects }: { take: readonly string[]; withoutRejects: boolean },
): Promise<Result<Applied, ApplyRefusal>> {
  const answer = await findAnswer(db, id)
  if (answer.appliedAt !== null) return refused('applied-already')
  if (answer.rejects.length > 0 && !withoutRejects) return refused('has-rejects')
  const weighed = await weighAll(db, answer.units)
  const fresh = weighed.filter(({ kind }) => kind === 'new')
  const changed = weighed.filter(({ kind }) => kind === 'changed' || kind === 'conflict')
  const brought = fresh.map(({ unit }) => ({ ...unit, track: trackOfDb07(unit.db07), imported: saidBy(unit) }))
  await bringInUnits(db, actor, today, brought)
  const tracks = await findTracks(
    db,
    changed.flatMap(({ standing }) => standing?.id ?? []),
  )
  await correctUnits(
    db,
    actor,
    today,
    changed.flatMap((each) => {
      if (!each.standing) return []
      const { id: unit } = each.standing
      const after = settled(each, take.includes(each.unit.pNumber))
      return [{ id: unit, after: { ...after, track: tracks.get(unit) ?? 'other', imported: saidBy(each.unit) } }]
    }),
  )
  await updateApplied(db, id, now)
  return done({ added: fresh.length, changed: changed.length })
}
