import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { type Citizen, type DigitalLevel, digitalServices } from '../citizen.ts'
import type { StandingRefusal } from './change-match-group.ts'
import type { DigitalSkillsInput } from './standing-input.ts'
import { insertDigitalSkill, listDigitalSkills } from './standing-queries.ts'

/** What somebody does digitally from a day on; only the services that changed become facts. */
export async function noteDigitalSkills(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  input: DigitalSkillsInput,
): Promise<Result<null, StandingRefusal>> {
  if (input.from > today) return refused('in-the-future')
  const known = (await listDigitalSkills(db, citizen.id)).filter((each) => each.fromOn <= input.from)
  const changes = digitalServices
    .map((service) => ({ service, from: known.find((each) => each.service === service)?.level, to: input[service] }))
    .filter(({ from, to }) => to !== '' && from !== to)
  if (changes.length === 0) return refused('unchanged')
  for (const { service, from, to } of changes) {
    await insertDigitalSkill(db, actor, citizen.id, { service, level: to as DigitalLevel, fromOn: input.from })
    const detail = { service, from: from ?? null, to }
    await recordEvent(db, actor, { what: 'digital-skill.changed', citizen: citizen.id, on: input.from, detail })
  }
  return done(null)
}
