import {
  type BroughtUnit,
  bringInUnits,
  correctUnits,
  cvrProblem,
  findUnitsByNumber,
  isPNumber,
  listManyUnits,
  readCvr,
} from '../companies/index.ts'
import type { UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { ReadRow } from './read-rows.ts'
import type { Misplaced, Placed, RecordKind } from './record-kind.ts'
import { requiredIn } from './required.ts'
import type { Values } from './value.ts'

/** Workplaces: found by P-number. */
export const kindOfCompanies: RecordKind = {
  kind: 'companies',
  keyOf: pNumberIn,
  place: async ({ db }, rows) => {
    const known = await findUnitsByNumber(
      db,
      rows.flatMap((row) => pNumberIn(row) ?? []),
    )
    return rows.map((row) => placed(row, known))
  },
  listOurs: async ({ db }, subjects) => {
    const units = await listManyUnits(db, subjects as UnitId[])
    return new Map([...units].map(([id, unit]) => [id, unitAsRow(unit)]))
  },
  refusal: (_, __, next) => {
    const missing = requiredIn('companies', next)
    if (missing) return missing
    if (!/^(\d{4})?$/.test(String(next.postalCode ?? ''))) return { field: 'postalCode', reason: 'not-a-postal-code' }
    return /^(\d{6})?$/.test(String(next.db07 ?? '')) ? null : { field: 'db07', reason: 'unknown-word' }
  },
  create: async ({ db, actor, moment }, records, along) => {
    const brought = records.map(({ placed: { key }, values }) => unitFrom(values, key as string))
    const ids = await bringInUnits(db, actor, moment.today, brought)
    await along(ids.map((id) => ({ subjectId: id, citizenId: null })))
  },
  change: async ({ db, actor, moment }, records) => {
    const changes = records.map(({ subjectId, next }) => ({
      id: subjectId as UnitId,
      after: unitFrom(next, String(next.pNumber)),
    }))
    await correctUnits(db, actor, moment.today, changes)
  },
}

function pNumberIn({ values }: ReadRow): string | null {
  const digits = String(values.pNumber ?? '').replaceAll(/[\s.-]/g, '')
  return isPNumber(digits) ? digits : null
}

function placed(row: ReadRow, known: ReadonlyMap<string, UnitId>): Placed | Misplaced {
  const key = pNumberIn(row)
  if (!key) return { row, field: 'pNumber', reason: 'not-a-p-number' }
  const cvr = readCvr(String(row.values.cvr))
  if (cvrProblem(cvr) !== null) return { row, field: 'cvr', reason: 'not-a-cvr' }
  return { row, key, citizenId: null, subjectId: known.get(key) ?? null, theirs: theirsIn(row, cvr) }
}

const names = ['companyName', 'name'] as const
const texts = ['address', 'postalCode', 'city', 'telephone', 'email', 'trade'] as const

/** What the row says. An empty name, and a track nobody named, say nothing. */
function theirsIn({ values }: ReadRow, cvr: string): Values {
  const said: Record<string, Values[string]> = { cvr }
  for (const name of names) if (values[name]) said[name] = values[name]
  for (const name of texts) if (values[name] !== undefined) said[name] = values[name]
  if (values.db07 !== undefined) said.db07 = String(values.db07).replaceAll('.', '')
  if (values.track) said.track = values.track
  if (values.closedOn !== undefined) said.closedOn = values.closedOn
  return said
}

/** A workplace as a file says it. */
export const unitAsRow = (unit: BroughtUnit): Values => ({ ...unit })

const unitFrom = (values: Values, pNumber: string): BroughtUnit => ({
  pNumber,
  cvr: String(values.cvr),
  companyName: String(values.companyName ?? values.name),
  name: String(values.name),
  ...(Object.fromEntries(texts.map((name) => [name, String(values[name] ?? '')])) as Record<
    (typeof texts)[number],
    string
  >),
  db07: String(values.db07 ?? ''),
  track: (values.track ?? 'other') as BroughtUnit['track'],
  closedOn: (values.closedOn ?? null) as PlainDate | null,
})
