import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { trackWords } from './track.ts'
import { endingsOf, wordsIn } from './words.ts'

interface Told {
  readonly id: UnitId
  readonly texts: string[]
}

/** Writes anew what these workplaces are found by: name, company, town, trade, agreement and job functions. */
export async function reindexUnits(
  db: Db,
  municipalityId: MunicipalityId,
  units: readonly UnitId[],
  today: PlainDate,
): Promise<void> {
  if (units.length === 0) return
  const told = await tellUnits(db, units, today)
  const pairs = told.flatMap(({ id, texts }) => wordsIn(...texts).map((word) => ({ id, word })))
  await db.deleteFrom('catalogueWord').where(sql<boolean>`production_unit_id = any(${units}::bigint[])`).execute()
  await insertWords(db, municipalityId, pairs)
}

async function insertWords(
  db: Db,
  municipalityId: MunicipalityId,
  pairs: readonly { readonly id: UnitId; readonly word: string }[],
): Promise<void> {
  if (pairs.length === 0) return
  const ids = pairs.map(({ id }) => id)
  const words = pairs.map(({ word }) => word)
  await sql`insert into catalogue_word (municipality_id, word, production_unit_id)
    select ${municipalityId}, word, id from unnest(${words}::text[], ${ids}::bigint[]) as pair(word, id)
    on conflict do nothing`.execute(db)
  const endings = [...new Set(words)].flatMap((word) => endingsOf(word).map((ending) => ({ ending, word })))
  await sql`insert into catalogue_ending (municipality_id, ending, word)
    select ${municipalityId}, ending, word
    from unnest(${endings.map(({ ending }) => ending)}::text[], ${endings.map(({ word }) => word)}::text[]) as pair(ending, word)
    on conflict do nothing`.execute(db)
}

async function tellUnits(db: Db, units: readonly UnitId[], today: PlainDate): Promise<Told[]> {
  const rows = await db
    .selectFrom('productionUnit as unit')
    .innerJoin('company', (join) =>
      join.onRef('company.municipalityId', '=', 'unit.municipalityId').onRef('company.id', '=', 'unit.companyId'),
    )
    .select([
      'unit.track',
      'unit.id',
      'unit.name',
      'unit.city',
      'unit.trade',
      'company.name as companyName',
      'company.cvr',
      'unit.pNumber',
    ])
    .where(sql<boolean>`unit.id = any(${units}::bigint[])`)
    .execute()
  const told = new Map<UnitId, string[]>(
    rows.map(({ id, ...texts }) => [
      id,
      [texts.name, texts.city, texts.trade, texts.companyName, texts.cvr, texts.pNumber, trackWords[texts.track]],
    ]),
  )
  for (const { unit, texts } of [...(await agreedTexts(db, units, today)), ...(await placeTexts(db, units, today))])
    told.get(unit)?.push(...texts)
  return [...told].map(([id, texts]) => ({ id, texts }))
}

async function agreedTexts(db: Db, units: readonly UnitId[], today: PlainDate) {
  const rows = await db
    .selectFrom('centreAgreement')
    .select(['productionUnitId as unit', 'workAreas', 'jobFunctions', 'languages'])
    .where(sql<boolean>`production_unit_id = any(${units}::bigint[])`)
    .where((agreement) => agreement.or([agreement('validTo', 'is', null), agreement('validTo', '>=', today)]))
    .execute()
  return rows.map(({ unit, workAreas, jobFunctions, languages }) => ({
    unit,
    texts: [...workAreas, ...jobFunctions, ...languages],
  }))
}

async function placeTexts(db: Db, units: readonly UnitId[], today: PlainDate) {
  const rows = await db
    .selectFrom('place')
    .select(['productionUnitId as unit', 'jobFunction', 'languages'])
    .where(sql<boolean>`production_unit_id = any(${units}::bigint[])`)
    .where((place) => place.or([place('toOn', 'is', null), place('toOn', '>=', today)]))
    .execute()
  return rows.map(({ unit, jobFunction, languages }) => ({ unit, texts: [jobFunction, ...languages] }))
}
