import { openForCitizen, sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { CardId, CitizenId, MunicipalityId, PlacementId, StaffId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { findScheme } from '../find-scheme.ts'
import type { Card, CardContent } from './card.ts'

const cards = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('competenceCard as card')
    .innerJoin('staff as writer', (join) =>
      join.onRef('writer.municipalityId', '=', 'card.municipalityId').onRef('writer.id', '=', 'card.writtenBy'),
    )
    .leftJoin('staff as hearer', (join) =>
      join.onRef('hearer.municipalityId', '=', 'card.municipalityId').onRef('hearer.id', '=', 'card.agreedWith'),
    )
    .select(['card.id', 'card.citizenId', 'card.placementId', 'card.sealed', 'card.writtenOn'])
    .select(['card.agreedOn', 'card.withdrawnOn', 'writer.name as writtenByName', 'hearer.name as agreedWithName'])
    .where('card.citizenId', '=', citizenId)
    .orderBy('card.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]

async function opened(db: Db, { sealed, ...row }: Row): Promise<Card> {
  const words = await openForCitizen(db, row.citizenId, sealed)
  if (words === null) throw new NotFoundError('card')
  const content = JSON.parse(words) as CardContent
  return { ...row, content, scheme: await findScheme(db, content.track, content.schemeVersion) }
}

/** The cards of a citizen whom the caller has opened, newest first; those of one placement where it is named. */
export async function listCards(db: Db, citizenId: CitizenId, placementId: PlacementId | null = null): Promise<Card[]> {
  const rows = await cards(db, citizenId)
    .$if(placementId !== null, (card) => card.where('card.placementId', '=', placementId as PlacementId))
    .execute()
  return await Promise.all(rows.map((row) => opened(db, row)))
}

/** @throws NotFoundError also for another citizen's. */
export async function findCard(db: Db, citizenId: CitizenId, id: CardId): Promise<Card> {
  const row = await cards(db, citizenId).where('card.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('card')
  return await opened(db, row)
}

export async function insertCard(
  db: Db,
  row: {
    readonly municipalityId: MunicipalityId
    readonly citizenId: CitizenId
    readonly placementId: PlacementId
    readonly writtenBy: StaffId
    readonly writtenOn: PlainDate
  },
  content: CardContent,
): Promise<CardId> {
  const sealed = await sealForCitizen(db, row.citizenId, JSON.stringify(content))
  const { id } = await db
    .insertInto('competenceCard')
    .values({ ...row, sealed })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False: it has been agreed already. */
export async function updateAgreed(
  db: Db,
  id: CardId,
  agreedOn: PlainDate,
  agreedWith: StaffId | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('competenceCard')
    .set({ agreedOn, agreedWith })
    .where('id', '=', id)
    .where('agreedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False: there was nothing to withdraw. */
export async function updateWithdrawn(db: Db, id: CardId, withdrawnOn: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('competenceCard')
    .set({ withdrawnOn })
    .where('id', '=', id)
    .where('agreedOn', 'is not', null)
    .where('withdrawnOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
