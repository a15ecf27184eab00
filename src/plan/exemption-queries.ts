import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, ExemptionId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Exemption, ExemptionDraft } from './exemption.ts'

/** The exemptions of a citizen whom the caller has opened, newest first, all words opened: `withoutReason` for those who see no health. */
export async function listExemptions(db: Db, citizenId: CitizenId): Promise<Exemption[]> {
  const rows = await db
    .selectFrom('exemption')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'exemption.municipalityId').onRef('staff.id', '=', 'exemption.notedBy'),
    )
    .select([
      'exemption.id',
      'exemption.startsOn',
      'exemption.endsOn',
      'exemption.remainingQuarterHours',
      'exemption.ground',
      'exemption.reason',
      'exemption.healthReason',
      'exemption.notedOn',
      'exemption.endedOn',
      'exemption.version',
      'staff.name as notedByName',
    ])
    .where('exemption.citizenId', '=', citizenId)
    .orderBy('exemption.startsOn', 'desc')
    .orderBy('exemption.id', 'desc')
    .execute()
  const words = async (sealed: Buffer | null) => sealed && (await openForCitizen(db, citizenId, sealed))
  return await Promise.all(
    rows.map(async ({ reason, healthReason, notedByName, ...row }) => ({
      ...row,
      notedByName: notedByName ?? '',
      reason: (await words(reason)) ?? '',
      healthReason: await words(healthReason),
    })),
  )
}

export async function insertExemption(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  { reason, healthReason, ...row }: ExemptionDraft,
  notedOn: PlainDate,
): Promise<ExemptionId> {
  const seal = async (words: string) => (words === '' ? null : await sealForCitizen(db, citizenId, words))
  const { id } = await db
    .insertInto('exemption')
    .values({
      municipalityId: actor.municipalityId,
      citizenId,
      ...row,
      reason: await seal(reason),
      healthReason: await seal(healthReason),
      notedBy: staffOf(actor),
      notedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends it before its time and counts the version on. */
export async function updateExemptionEnded(
  db: Db,
  { id, version }: Pick<Exemption, 'id' | 'version'>,
  endedOn: PlainDate,
): Promise<void> {
  await db
    .updateTable('exemption')
    .set({ endedOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
