import { sql } from 'kysely'
import type { PlacementKind } from '../placements/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { mondayOf, sundayOf, weekAt } from '../platform/period.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { inKinds } from './placement-hours.ts'
import { countWeek, type HoursFacts, type WeekHours } from './week-hours.ts'

interface Row {
  readonly citizenId: CitizenId
  readonly what: 'placement' | 'activity' | 'required' | 'exempt' | 'match-group'
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly code: string
  readonly quarterHours: number
  readonly paid: number
}

/**
 * The hours of the week that today lies in, done or agreed, against what is required, for many citizens in one statement. The ids
 * come from citizens the caller may see. Everybody asked for is in the map.
 */
export async function hoursThisWeek(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, WeekHours>> {
  const week = weekAt(today)
  const facts = new Map(citizens.map((id) => [id, nothing()]))
  if (citizens.length === 0) return new Map()
  for (const row of await listRows(db, citizens, mondayOf(week), sundayOf(week))) {
    const own = facts.get(row.citizenId)
    if (own) addRow(own, row)
  }
  return new Map([...facts].map(([id, own]) => [id, countWeek(own, week)]))
}

type Gathered = { -readonly [Part in keyof HoursFacts]: HoursFacts[Part][number][] }
const nothing = (): Gathered => ({ stretches: [], required: [], exempt: [], matchGroups: [] })

function addRow(own: Gathered, { what, fromOn: from, toOn: to, code, quarterHours, paid }: Row): void {
  switch (what) {
    case 'placement':
      own.stretches.push(
        ...inKinds({ kind: code as PlacementKind, weeklyQuarterHours: quarterHours, paidQuarterHours: paid }, from, to),
      )
      break
    case 'activity':
      own.stretches.push({ kind: code === 'danish-class' ? 'danish' : 'other', from, to, quarterHours })
      break
    case 'required':
      own.required.push({ from, to, quarterHours })
      break
    case 'exempt':
      own.exempt.push({ from, to, quarterHours })
      break
    case 'match-group':
      own.matchGroups.push({ fromOn: from, matchGroup: code })
  }
}

// One statement: what lies within the week, of five kinds. Two match groups at most are needed: the one at its start and those begun in it.
async function listRows(
  db: Db,
  citizens: readonly CitizenId[],
  monday: PlainDate,
  sunday: PlainDate,
): Promise<readonly Row[]> {
  const ids = sql`any(${citizens}::bigint[])`
  const { rows } = await sql<Row>`
    select citizen_id, 'placement' as what, starts_on as from_on, coalesce(ended_on, ends_on) as to_on, kind as code,
      weekly_quarter_hours as quarter_hours, paid_quarter_hours as paid
    from placement
    where citizen_id = ${ids} and starts_on <= ${sunday} and coalesce(ended_on, ends_on, 'infinity') >= ${monday}
    union all
    select citizen_id, 'activity', starts_on, coalesce(ended_on, ends_on), kind, weekly_quarter_hours, 0
    from activity
    where citizen_id = ${ids} and starts_on <= ${sunday} and coalesce(ended_on, ends_on, 'infinity') >= ${monday}
    union all
    select citizen_id, 'required', from_on, to_on, '', weekly_quarter_hours, 0
    from (
      select requirement.citizen_id, step.from_on, step.weekly_quarter_hours,
        least(requirement.ends_on,
          lead(step.from_on) over (partition by step.requirement_id order by step.from_on) - 1) as to_on
      from hours_requirement requirement
      join hours_requirement_step step
        on step.municipality_id = requirement.municipality_id and step.requirement_id = requirement.id
      where requirement.citizen_id = ${ids} and requirement.withdrawn_on is null
    ) steps
    where from_on <= ${sunday} and coalesce(to_on, 'infinity') >= ${monday}
    union all
    select citizen_id, 'exempt', starts_on, coalesce(ended_on, ends_on), '', remaining_quarter_hours, 0
    from exemption
    where citizen_id = ${ids} and starts_on <= ${sunday} and coalesce(ended_on, ends_on) >= ${monday}
    union all
    select citizen_id, 'match-group', from_on, null, match_group, 0, 0
    from (
      select citizen_id, id, from_on, match_group,
        lead(from_on) over (partition by citizen_id order by from_on, id) as next_on
      from match_group
      where citizen_id = ${ids} and from_on <= ${sunday}
    ) groups
    where coalesce(next_on, 'infinity') > ${monday}
    order by from_on desc`.execute(db)
  return rows
}
