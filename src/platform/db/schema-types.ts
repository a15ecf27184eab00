import type { SqlClient } from './bootstrap.ts'

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly filled: boolean
  readonly computed: boolean
  readonly comment: string | null
  readonly tableComment: string | null
  readonly allowed: readonly string[] | null
}

const branded: Record<string, string> = {
  municipality: 'MunicipalityId',
  staff: 'StaffId',
  team: 'TeamId',
  citizen: 'CitizenId',
  talk: 'TalkId',
  placement: 'PlacementId',
  activity: 'ActivityId',
  hours_requirement: 'RequirementId',
  requirement: 'RequirementId',
  exemption: 'ExemptionId',
  task: 'TaskId',
  message: 'MessageId',
  weekly_form: 'WeeklyFormId',
  form: 'WeeklyFormId',
  competence_card: 'CardId',
  visitation: 'VisitationId',
  referral: 'ReferralId',
  assessment: 'AssessmentId',
  company: 'CompanyId',
  production_unit: 'UnitId',
  unit: 'UnitId',
  company_contact: 'CompanyContactId',
  contact: 'CompanyContactId',
  place: 'PlaceId',
  place_reservation: 'ReservationId',
  reservation: 'ReservationId',
}

const plain: Record<string, string> = {
  date: 'PlainDate',
  timestamptz: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'string',
  float8: 'number',
  bool: 'boolean',
  text: 'string',
  uuid: 'string',
  bytea: 'Buffer',
  jsonb: 'unknown',
  _text: 'string[]',
  _int8: 'number[]',
}

/** The schema as TypeScript: one interface a table, comments carried over, ids branded, `check (… in (…))` as unions. */
export async function schemaTypes(client: SqlClient): Promise<string> {
  const { rows } = await client.query(columnsOfTables)
  const tables = byTable(rows as unknown as Column[])
  const interfaces = [...tables].map(([table, columns]) => interfaceOf(table, columns))
  const database = [...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)}`)
  return `${header}\n${interfaces.join('\n\n')}\n\nexport interface DB {\n${database.join('\n')}\n}\n`
}

const header = `// Written by \`npm run db:types\` from db/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { ${[...new Set(Object.values(branded))].sort().join(', ')} } from '../ids.ts'
import type { PlainDate } from '../plain-date.ts'
`

function interfaceOf(table: string, columns: readonly Column[]): string {
  const comment = columns[0]?.tableComment
  const fields = columns.map((column) => `${doc(column.comment, '  ')}  ${camel(column.name)}: ${typeOf(column)}`)
  return `${doc(comment ?? null, '')}export interface ${pascal(table)} {\n${fields.join('\n')}\n}`
}

function typeOf(column: Column): string {
  if (column.type === 'jsonb') return 'ColumnType<unknown, string, string>'
  const base = column.allowed?.map((value) => `'${value}'`).join(' | ') ?? brandOf(column) ?? plain[column.type]
  if (!base) throw new Error(`no TypeScript type for ${column.table}.${column.name} (${column.type})`)
  const type = column.nullable ? `${base} | null` : base
  return column.computed ? `GeneratedAlways<${type}>` : column.filled && !column.nullable ? `Generated<${type}>` : type
}

function brandOf({ table, name, type }: Column): string | undefined {
  if (type !== 'int8' && type !== 'int4') return undefined
  const noun = name === 'id' ? table : /(?:^|_)([a-z]+)_id$/.exec(name)?.[1]
  return noun && branded[noun]
}

const doc = (comment: string | null, indent: string) => (comment ? `${indent}/** ${comment} */\n` : '')
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string) => camel(`_${name}`)

const columnsOfTables = `
  select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable,
    (a.atthasdef or a.attidentity <> '') as filled, a.attgenerated <> '' as computed,
    col_description(c.oid, a.attnum) as comment, obj_description(c.oid, 'pg_class') as "tableComment",
    (select array_agg(m[1] order by place) from pg_constraint k,
      regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') with ordinality as r(m, place)
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%') as allowed
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration'
  order by c.relname, a.attnum`

function byTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  return tables
}
