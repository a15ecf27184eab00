import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { findLastChange } from '../../platform/audit/last-change-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { ConflictError } from '../../platform/errors.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { CaseFile } from '../case-file.ts'
import { addressFields, asText, type DetailField, type Details, differingFields } from './details.ts'
import { correctedDetails } from './details-from.ts'
import { lockDetails, updateDetails } from './details-queries.ts'
import { isCaseworkerOf } from './is-caseworker-of.ts'
import type { CorrectionInput } from './person-input.ts'

/** How a field is named and its value said, for somebody who must see two versions side by side. */
export interface InWords {
  label(field: DetailField): string
  value(field: DetailField, details: Details): string
  readonly backTo: string
}

/**
 * Puts right what is noted about a person; the old and the new value stay in the case, sealed.
 * @throws ConflictError when somebody saved since the form was filled.
 */
export async function correctPerson(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  file: CaseFile,
  input: CorrectionInput,
  inWords: InWords,
): Promise<Result<null, 'nothing-changed'>> {
  const citizenId = file.citizen.id
  const { version, ...before } = await lockDetails(db, citizenId)
  const after = correctedDetails(input, before, { isCaseworker: isCaseworkerOf(actor, file), today })
  const changed = differingFields(before, after)
  if (input.version !== version)
    throw await conflict(db, citizenId, now, shown(changed, before), before, after, inWords)
  if (changed.length === 0) return refused('nothing-changed')
  await updateDetails(db, citizenId, after)
  await recordEvent(db, actor, {
    what: 'citizen.corrected',
    citizen: citizenId,
    subject: citizenId,
    on: today,
    detail: {
      reason: input.reason,
      fields: changed.join(' '),
      ...values('from', changed, before),
      ...values('to', changed, after),
    },
  })
  return done(null)
}

const values = (side: 'from' | 'to', fields: readonly DetailField[], details: Details) =>
  Object.fromEntries(fields.map((field) => [`${side}.${field}`, asText(details[field])]))

/** A protected address is not shown beside another. */
function shown(fields: readonly DetailField[], before: Details): DetailField[] {
  const hidden: readonly DetailField[] = before.addressProtectedFrom === null ? [] : addressFields
  return fields.filter((field) => !hidden.includes(field))
}

async function conflict(
  db: Db,
  citizenId: CitizenId,
  now: string,
  fields: readonly DetailField[],
  theirs: Details,
  yours: Details,
  inWords: InWords,
): Promise<ConflictError> {
  const saved = await findLastChange(db, citizenId, citizenId, [
    'citizen.corrected',
    'citizen.import-corrected',
    'number.added',
    'citizen.created',
    'citizen.imported',
  ])
  return new ConflictError({
    savedBy: saved?.savedBy ?? '',
    savedAt: saved?.savedAt ?? now,
    fields: fields.map((field) => ({
      label: inWords.label(field),
      yours: inWords.value(field, yours),
      theirs: inWords.value(field, theirs),
    })),
    backTo: inWords.backTo,
  })
}
