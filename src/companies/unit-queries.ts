import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../platform/db/schema.generated.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { StaffId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Prospect } from './track.ts'
import type { CentreSummary, UnitLine } from './unit.ts'

/** Every workplace of the municipality with its company, its adviser and the agreement in force on a day. */
export const unitsWithAgreement = (db: Db, today: PlainDate) =>
  db
    .selectFrom('productionUnit as unit')
    .innerJoin('company', (join) =>
      join.onRef('company.municipalityId', '=', 'unit.municipalityId').onRef('company.id', '=', 'unit.companyId'),
    )
    .leftJoin('centreAgreement as centre', (join) =>
      join
        .onRef('centre.municipalityId', '=', 'unit.municipalityId')
        .onRef('centre.productionUnitId', '=', 'unit.id')
        .on('centre.validFrom', '<=', today)
        .on((on) => on.or([on('centre.validTo', 'is', null), on('centre.validTo', '>=', today)])),
    )

const closedOn = sql<PlainDate | null>`least(unit.closed_on, company.closed_on)`

/** The last day somebody was in contact. */
export const lastContact = (unit: ExpressionBuilder<DB & { unit: DB['productionUnit'] }, 'unit'>) =>
  unit
    .selectFrom('companyLog as log')
    .select((log) => log.fn.max('log.happenedOn').as('on'))
    .whereRef('log.municipalityId', '=', 'unit.municipalityId')
    .whereRef('log.productionUnitId', '=', 'unit.id')
    .where('log.undoneAt', 'is', null)

const lines = (db: Db, today: PlainDate) =>
  unitsWithAgreement(db, today)
    .leftJoin('staff as adviser', (join) =>
      join.onRef('adviser.municipalityId', '=', 'unit.municipalityId').onRef('adviser.id', '=', 'unit.adviserId'),
    )
    .select(['unit.id', 'unit.companyId', 'company.name as companyName', 'company.cvr', 'unit.pNumber', 'unit.name'])
    .select(['unit.address', 'unit.postalCode', 'unit.city', 'unit.telephone', 'unit.email', 'unit.db07', 'unit.trade'])
    .select(['unit.track', 'unit.employees', 'unit.adviserId', 'adviser.name as adviserName', 'unit.rhythmDays'])
    .select(['unit.version', 'centre.id as centreId', 'centre.partnership', 'centre.prospect'])
    .select(['centre.prospectQuarterHours', 'centre.languages', 'centre.jobFunctions', 'centre.reach'])
    .select('centre.workingHours')
    .select((unit) => [closedOn.as('closedOn'), lastContact(unit).as('lastContactOn')])
    .$narrowType<{ adviserId: StaffId | null }>()

type Row = Awaited<ReturnType<ReturnType<typeof lines>['executeTakeFirstOrThrow']>>

function lineFrom(row: Row): UnitLine {
  const {
    centreId,
    partnership,
    prospect,
    prospectQuarterHours,
    languages,
    jobFunctions,
    reach,
    workingHours,
    ...unit
  } = row
  const agreed: CentreSummary = {
    partnership: partnership ?? false,
    prospect: prospect as Prospect,
    prospectQuarterHours: prospectQuarterHours ?? 0,
    languages: languages ?? [],
    jobFunctions: jobFunctions ?? [],
    reach: reach ?? '',
    workingHours: workingHours ?? '',
  }
  return { ...unit, centre: centreId === null ? null : agreed }
}

/** One workplace with what a list shows of it. @throws NotFoundError */
export async function findUnit(db: Db, id: UnitId, today: PlainDate): Promise<UnitLine> {
  const row = await lines(db, today).where('unit.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('unit')
  return lineFrom(row)
}

/** Workplaces by their ids, in the order of the ids. */
export async function listUnits(db: Db, ids: readonly UnitId[], today: PlainDate): Promise<UnitLine[]> {
  if (ids.length === 0) return []
  const rows = await lines(db, today).where(sql<boolean>`unit.id = any(${ids}::bigint[])`).execute()
  const byId = new Map(rows.map((row) => [row.id, lineFrom(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Open workplaces with an agreement or an adviser: those somebody keeps in touch with. */
export async function listKeptUnits(db: Db, today: PlainDate, adviserId: number | null): Promise<UnitLine[]> {
  let kept = lines(db, today)
    .where((unit) => unit.or([unit(closedOn, 'is', null), unit(closedOn, '>=', today)]))
    .where((unit) => unit.or([unit('centre.id', 'is not', null), unit('unit.adviserId', 'is not', null)]))
  if (adviserId !== null) kept = kept.where('unit.adviserId', '=', adviserId as never)
  return (await kept.execute()).map(lineFrom)
}

/** Open workplaces whose name begins or holds these letters, for choosing one; at most 20. */
export async function searchUnits(db: Db, typed: string, today: PlainDate): Promise<UnitLine[]> {
  const like = `%${typed.trim().replace(/[\\%_]/g, '\\$&')}%`
  const rows = await lines(db, today)
    .where((unit) =>
      unit.or([
        unit('unit.name', 'ilike', like),
        unit('company.name', 'ilike', like),
        unit('company.cvr', '=', typed.trim()),
      ]),
    )
    .where((unit) => unit.or([unit(closedOn, 'is', null), unit(closedOn, '>=', today)]))
    .orderBy('unit.name')
    .limit(20)
    .execute()
  return rows.map(lineFrom)
}

/** Open workplaces whose name what was typed begins with, all of them: `Fjordkøkkenet, Havneby` may mean `Fjordkøkkenet`. */
export async function listUnitsCalled(db: Db, typed: string, today: PlainDate): Promise<UnitLine[]> {
  const rows = await lines(db, today)
    .where(sql<boolean>`starts_with(lower(${typed}::text collate danish), lower(unit.name collate danish))`)
    .where((unit) => unit.or([unit(closedOn, 'is', null), unit(closedOn, '>=', today)]))
    .orderBy('unit.id')
    .execute()
  return rows.map(lineFrom)
}

/** How many open workplaces of an adviser should hear from us now: their rhythm is used up, or nobody ever was in touch. */
export async function countDue(db: Db, adviserId: StaffId, usualDays: number, today: PlainDate): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from production_unit unit
      join company on company.municipality_id = unit.municipality_id and company.id = unit.company_id
      cross join lateral (select max(log.happened_on) as on_day from company_log log
        where log.municipality_id = unit.municipality_id and log.production_unit_id = unit.id and log.undone_at is null) as last
    where unit.adviser_id = ${adviserId} 
      and (last.on_day is null or last.on_day + coalesce(unit.rhythm_days, ${usualDays}::integer) <= ${today}::date)
      and coalesce(least(unit.closed_on, company.closed_on), '9999-12-31') >= ${today}::date`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
