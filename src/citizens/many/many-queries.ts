import { sql } from 'kysely'
import { type Work, workOf } from '../../platform/audit/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { insertRows, updateRows } from '../../platform/db/many-rows.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, Cpr, StaffId, TeamId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { visibleCitizens } from '../citizen-queries.ts'
import type { ReadCpr } from '../cpr.ts'
import { type Details, detailFields } from '../person/details.ts'

/** Whom a number belongs to or belonged to in this municipality, and what rules ask about her. */
export interface Known {
  readonly id: CitizenId
  readonly takenOverOn: PlainDate
  readonly nameProtectedFrom: PlainDate | null
  readonly addressProtectedFrom: PlainDate | null
}

/** Those of many numbers that somebody here has or had, erased citizens left out. */
export async function findByNumbers(db: Db, numbers: readonly ReadCpr[]): Promise<Map<Cpr, Known>> {
  const hashes = numbers.flatMap((read) => lookupsOf(db, read).map((hash) => [hash, read.cpr] as const))
  const numberOf = new Map(hashes.map(([hash, cpr]) => [hash.toString('hex'), cpr]))
  const rows = await db
    .selectFrom('citizenNumber')
    .innerJoin('citizen', (join) =>
      join
        .onRef('citizen.municipalityId', '=', 'citizenNumber.municipalityId')
        .onRef('citizen.id', '=', 'citizenNumber.citizenId'),
    )
    .select(['citizen.id', 'citizen.takenOverOn', 'citizen.nameProtectedFrom', 'citizen.addressProtectedFrom'])
    .select(sql<string>`encode(lookup, 'hex')`.as('lookup'))
    .where('lookup', '=', sql<Buffer>`any(${hashes.map(([hash]) => hash)}::bytea[])`)
    .where('citizen.erasedOn', 'is', null)
    .execute()
  return new Map(rows.map(({ lookup, ...known }) => [numberOf.get(lookup) as Cpr, known]))
}

const lookups = new WeakMap<ReadCpr, readonly Buffer[]>()

/** What a number is found by, the first of them what it is kept under: hashed once, however often it is asked for. */
function lookupsOf(db: Db, read: ReadCpr): readonly Buffer[] {
  const known = lookups.get(read) ?? workOf(db).keys.lookups(read.cpr)
  lookups.set(read, known)
  return known
}

/** What is noted about many persons, by id. */
export async function listDetails(db: Db, ids: readonly CitizenId[]): Promise<Map<CitizenId, Details>> {
  const rows = await db
    .selectFrom('citizen')
    .select(['id', ...detailFields])
    .where('id', '=', sql<CitizenId>`any(${[...ids]})`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export type NewPerson = Pick<ReadCpr, 'bornOn' | 'sex'> & {
  readonly id: CitizenId
  readonly details: Details
  readonly teamId: TeamId
  readonly createdOn: PlainDate
}

const reserves = new WeakMap<Work, Promise<CitizenId[]>>()

/**
 * Numbers new citizens before they are written, so that what belongs to them need not wait for it. As many are asked for again at
 * once, for those who come next: they find theirs without waiting for what the database is writing.
 */
export async function takeCitizenIds(db: Db, count: number): Promise<CitizenId[]> {
  const work = workOf(db)
  const asked = reserves.get(work) ?? askForIds(db, count)
  const next = askForIds(db, count)
  next.catch(() => {})
  reserves.set(work, next)
  const ids = await asked
  return ids.length < count ? [...ids, ...(await askForIds(db, count - ids.length))] : ids.slice(0, count)
}

async function askForIds(db: Db, count: number): Promise<CitizenId[]> {
  const { rows } = await sql<{ id: CitizenId }>`
    select nextval('citizen_id_seq') as id from generate_series(1, ${count}::integer)`.execute(db)
  return rows.map(({ id }) => id)
}

export async function insertCitizens(db: Db, actor: Actor, persons: readonly NewPerson[]): Promise<void> {
  const { municipalityId } = actor
  const rows = persons.map(({ details, ...person }) => ({ municipalityId, ...person, ...columnsOf(details) }))
  await insertRows(db, 'citizen', rows)
}

// Kysely's lists may be written to.
const columnsOf = (details: Details) => details as Details & Record<'spokenLanguages' | 'wishes', string[]>

export async function insertNumbers(
  db: Db,
  actor: Actor,
  numbers: readonly { readonly citizenId: CitizenId; readonly read: ReadCpr; readonly from: PlainDate }[],
): Promise<void> {
  const { keys } = workOf(db)
  const rows = numbers.map(({ citizenId, read, from }) => ({
    municipalityId: actor.municipalityId,
    citizenId,
    sealed: keys.seal('cpr', read.cpr),
    lookup: lookupsOf(db, read)[0] as Buffer,
    validFrom: from,
  }))
  await insertRows(db, 'citizenNumber', rows)
}

export async function insertCaseworkers(
  db: Db,
  actor: Actor,
  parts: readonly { readonly citizenId: CitizenId; readonly staffId: StaffId; readonly fromOn: PlainDate }[],
): Promise<void> {
  const { municipalityId } = actor
  await insertRows(
    db,
    'attachment',
    parts.map((part) => ({ municipalityId, part: 'caseworker' as const, ...part })),
  )
}

export async function updateManyDetails(
  db: Db,
  changes: readonly { readonly id: CitizenId; readonly details: Details }[],
): Promise<void> {
  const rows = changes.map(({ id, details }) => ({ id, ...columnsOf(details) }))
  await updateRows(db, 'citizen', ['id'], rows, { countVersion: true })
}

/** A citizen as a file tells of her. */
export interface CitizenInFile extends Details {
  readonly id: CitizenId
  readonly cpr: Cpr
  readonly caseworker: string
}

/** The citizens whom the actor may take out in a file: those visible to her, and of a caseworker her own. By id. */
export async function listForFile(db: Db, actor: Actor): Promise<CitizenInFile[]> {
  const { keys } = workOf(db)
  const rows = await ownOf(db, actor)
    .innerJoin('citizenNumber as number', (join) =>
      join
        .onRef('number.municipalityId', '=', 'citizen.municipalityId')
        .onRef('number.citizenId', '=', 'citizen.id')
        .on('number.validTo', 'is', null),
    )
    .leftJoin('attachment as part', (join) =>
      join
        .onRef('part.municipalityId', '=', 'citizen.municipalityId')
        .onRef('part.citizenId', '=', 'citizen.id')
        .on('part.part', '=', 'caseworker')
        .on('part.toOn', 'is', null),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'part.municipalityId').onRef('staff.id', '=', 'part.staffId'),
    )
    .select(['citizen.id', ...detailFields.map((field) => `citizen.${field}` as const)])
    .select(['number.sealed', 'staff.name as caseworker'])
    .orderBy('citizen.id')
    .execute()
  return rows.map(({ sealed, caseworker, ...row }) => ({
    ...row,
    cpr: keys.open('cpr', sealed).toString() as Cpr,
    caseworker: caseworker ?? '',
  })) as CitizenInFile[]
}

function ownOf(db: Db, actor: Actor) {
  const visible = visibleCitizens(db, actor)
  if (actor.role !== 'caseworker') return visible
  return visible.where('citizen.id', 'in', (own) =>
    own
      .selectFrom('attachment')
      .select('attachment.citizenId')
      .where('attachment.staffId', '=', actor.staffId)
      .where('attachment.toOn', 'is', null),
  )
}
