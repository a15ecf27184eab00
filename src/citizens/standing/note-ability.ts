import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Citizen } from '../citizen.ts'
import { insertAbility, updateAbilityEnded } from './ability-queries.ts'
import type { AbilityInput } from './standing-input.ts'

/** What a citizen can do in a job function, perhaps with an adjustment that the statement names. */
export async function noteAbility(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  ability: AbilityInput,
): Promise<void> {
  const subject = await insertAbility(db, actor, citizen.id, { ...ability, notedOn: today })
  const { jobFunction, statement } = ability
  const detail = { jobFunction, statement }
  await recordEvent(db, actor, { what: 'ability.noted', citizen: citizen.id, on: today, subject, detail })
}

/** It no longer holds. @throws NotFoundError */
export async function endAbility(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  ability: number,
): Promise<void> {
  const detail = await updateAbilityEnded(db, citizen.id, ability, today)
  if (!detail) throw new NotFoundError('ability')
  await recordEvent(db, actor, { what: 'ability.ended', citizen: citizen.id, on: today, subject: ability, detail })
}
