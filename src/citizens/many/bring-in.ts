import { recordEvents } from '../../platform/audit/many-events-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { insertCitizenKeys } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { sideBySide } from '../../platform/side-by-side.ts'
import type { ReadCpr } from '../cpr.ts'
import type { Caseworker } from '../person/create-case.ts'
import { asText, type DetailField, type Details, differingFields } from '../person/details.ts'
import { insertCaseworkers, insertCitizens, insertNumbers, takeCitizenIds, updateManyDetails } from './many-queries.ts'

/** A person as another system tells of her, for a new case. */
export interface BroughtCitizen {
  readonly cpr: ReadCpr
  readonly details: Details
  readonly caseworker: Caseworker
}

/**
 * Opens many cases at once, as `createCase` opens one. The caller holds the lock on imports, has found that nobody has these
 * numbers, and that what is brought keeps the rules of the form. `along` is told who they became, in their order, and writes what
 * the caller knows of them meanwhile.
 */
export async function bringInCitizens(
  db: Db,
  actor: Actor,
  today: PlainDate,
  source: string,
  brought: readonly BroughtCitizen[],
  along: (ids: readonly CitizenId[]) => Promise<void>,
): Promise<void> {
  if (brought.length === 0) return
  const ids = await takeCitizenIds(db, brought.length)
  const idOf = (at: number) => ids[at] as CitizenId
  const persons = brought.map(({ cpr: { bornOn, sex }, details, caseworker: { teamId } }, at) => {
    return { id: idOf(at), details, bornOn, sex, teamId, createdOn: today }
  })
  const numbers = brought.map(({ cpr: read }, at) => ({ citizenId: idOf(at), read, from: today }))
  const parts = brought.map(({ caseworker: { id: staffId } }, at) => ({ citizenId: idOf(at), staffId, fromOn: today }))
  const facts = brought.map(({ details: { targetGroup, takenOverOn }, caseworker }, at) => ({
    citizen: idOf(at),
    subject: idOf(at),
    on: today,
    detail: { source, caseworker: caseworker.name, targetGroup, takenOverOn },
  }))
  await sideBySide([
    () => insertCitizens(db, actor, persons),
    () => insertCitizenKeys(db, actor.municipalityId, ids),
    () => insertNumbers(db, actor, numbers),
    () => insertCaseworkers(db, actor, parts),
    () => recordEvents(db, actor, 'citizen.imported', facts),
    () => along(ids),
  ])
}

/** What is noted about somebody, before and after. */
export interface BroughtChange {
  readonly id: CitizenId
  readonly before: Details
  readonly after: Details
}

/** Puts many persons right as a source says; the old and the new value stay in the case, sealed, as after `correctPerson`. */
export async function correctCitizens(
  db: Db,
  actor: Actor,
  today: PlainDate,
  source: string,
  changes: readonly BroughtChange[],
): Promise<void> {
  if (changes.length === 0) return
  const corrected = changes.map(({ id, after }) => ({ id, details: after }))
  const facts = changes.map(({ id, before, after }) => {
    const changed = differingFields(before, after)
    const values = (side: 'from' | 'to', of: Details) =>
      Object.fromEntries(changed.map((field: DetailField) => [`${side}.${field}`, asText(of[field])]))
    const detail = { source, fields: changed.join(' '), ...values('from', before), ...values('to', after) }
    return { citizen: id, subject: id, on: today, detail }
  })
  await sideBySide([
    () => updateManyDetails(db, corrected),
    () => recordEvents(db, actor, 'citizen.import-corrected', facts),
  ])
}
