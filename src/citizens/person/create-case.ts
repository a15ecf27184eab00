import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { insertCitizenKey } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, StaffId, TeamId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { findByNumber, insertNumber, lockNumber } from '../number/number-queries.ts'
import { type NumberRefusal, refusalOf } from '../number/number-refusal.ts'
import { newDetails } from './details-from.ts'
import { insertCaseworker, insertCitizen } from './details-queries.ts'
import type { NewPersonInput } from './person-input.ts'

/** The colleagues who can be the caseworker of a new case: the actor's own team's. */
export interface Caseworker {
  readonly id: StaffId
  readonly name: string
  readonly teamId: TeamId
}

/** Opens a case: the person with a key of her own, the number, and a caseworker from the day of takeover or today. */
export async function createCase(
  db: Db,
  actor: Actor,
  today: PlainDate,
  input: NewPersonInput,
  caseworkers: readonly Caseworker[],
): Promise<Result<CitizenId, NumberRefusal | 'no-such-colleague'>> {
  const caseworker = caseworkers.find((each) => each.id === input.caseworker)
  if (!caseworker) return refused('no-such-colleague')
  const { cpr, bornOn, sex } = input.cpr
  await lockNumber(db, cpr)
  const refusal = refusalOf(input, await findByNumber(db, cpr), today)
  if (refusal) return refused(refusal)

  const { municipalityId } = actor
  const person = { ...newDetails(input, today), bornOn, sex, teamId: caseworker.teamId, createdOn: today }
  const citizenId = await insertCitizen(db, actor, person)
  await insertCitizenKey(db, municipalityId, citizenId)
  await insertNumber(db, { municipalityId, citizenId, cpr, from: today })
  await insertCaseworker(db, actor, citizenId, caseworker.id, today)
  await recordEvent(db, actor, {
    what: 'citizen.created',
    citizen: citizenId,
    subject: citizenId,
    on: today,
    detail: { caseworker: caseworker.name, targetGroup: input.targetGroup, takenOverOn: input.takenOverOn },
  })
  return done(citizenId)
}
