import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlaceId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { SharedField, Told } from './sharing.ts'

/** A consent with who noted it; in force while nothing has revoked it. */
export interface Consent {
  readonly id: number
  readonly field: SharedField
  readonly givenOn: PlainDate
  readonly revokedOn: PlainDate | null
  readonly by: string | null
}

/** The consents of a citizen whom the caller has opened, the newest first. */
export async function listConsents(db: Db, citizenId: CitizenId): Promise<Consent[]> {
  return await db
    .selectFrom('sharingConsent')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'sharingConsent.municipalityId')
        .onRef('staff.id', '=', 'sharingConsent.notedBy'),
    )
    .select(['sharingConsent.id', 'field', 'givenOn', 'revokedOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .orderBy('sharingConsent.id', 'desc')
    .execute()
}

/** False: it was in force already. */
export async function insertConsent(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  field: SharedField,
  givenOn: PlainDate,
): Promise<boolean> {
  const inserted = await db
    .insertInto('sharingConsent')
    .values({ municipalityId: actor.municipalityId, citizenId, field, givenOn, notedBy: staffOf(actor) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The field it was about, or undefined where nothing was in force. */
export async function updateRevoked(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  id: number,
  revokedOn: PlainDate,
): Promise<SharedField | undefined> {
  const row = await db
    .updateTable('sharingConsent')
    .set({ revokedOn, revokedBy: staffOf(actor) })
    .where('citizenId', '=', citizenId)
    .where('id', '=', id)
    .where('revokedOn', 'is', null)
    .returning('field')
    .executeTakeFirst()
  return row?.field
}

export async function insertRequest(
  db: Db,
  actor: Actor,
  request: {
    readonly citizenId: CitizenId
    readonly placeId: PlaceId
    readonly shared: readonly Told[]
    readonly words: string
    readonly sentBy: 'print' | 'message'
    readonly madeOn: PlainDate
  },
): Promise<number> {
  const { words, shared, ...rest } = request
  const { id } = await db
    .insertInto('companyRequest')
    .values({
      municipalityId: actor.municipalityId,
      ...rest,
      shared: [...shared],
      words: await sealForCitizen(db, request.citizenId, words),
      madeBy: staffOf(actor),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The requests made for a citizen about a place, the newest first. */
export async function listRequests(db: Db, citizenId: CitizenId, placeId: PlaceId) {
  return await db
    .selectFrom('companyRequest')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'companyRequest.municipalityId')
        .onRef('staff.id', '=', 'companyRequest.madeBy'),
    )
    .select(['companyRequest.id', 'shared', 'sentBy', 'madeOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .where('placeId', '=', placeId)
    .orderBy('companyRequest.id', 'desc')
    .execute()
}

export type RequestMade = Awaited<ReturnType<typeof listRequests>>[number]
