import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { UnitId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { ruleOn, usualPlaceWeeks } from '../rules/index.ts'
import type { CatalogueQuery } from './catalogue-shape.ts'
import { holding } from './place-queries.ts'
import { after, beginningsOf, folded, typedWords } from './words.ts'

/** Kilometres to each postal code from where one stands; empty where nobody said where. */
export type Distances = ReadonlyMap<string, number>

export interface Found {
  readonly ids: readonly UnitId[]
  readonly total: number
}

/** The workplaces the catalogue is asked for: a page of them, and how many there are. */
export async function findInCatalogue(
  db: Db,
  query: CatalogueQuery,
  today: PlainDate,
  distances: Distances,
  most: number,
): Promise<Found> {
  const wanted = await conditions(db, query, today)
  const found = await sql<{ id: UnitId; total: number }>`
    select unit.id, count(*) over () as total
    from production_unit unit
      ${distances.size > 0 ? joinedDistances(distances) : sql``}
    where ${sql.join(wanted, sql` and `)}
    order by ${order(query, today, distances.size > 0)}
    limit ${most} offset ${(query.page - 1) * most}`.execute(db)
  return { ids: found.rows.map(({ id }) => id), total: Number(found.rows[0]?.total ?? 0) }
}

const joinedDistances = (distances: Distances) => sql`
  left join unnest(${[...distances.keys()]}::text[], ${[...distances.values()]}::float8[]) as far(code, km)
    on far.code = unit.postal_code`

function order({ sort, descending }: CatalogueQuery, today: PlainDate, hasDistance: boolean): RawBuilder<unknown> {
  const way = descending ? sql`desc` : sql`asc`
  if (sort === 'afstand' && hasDistance) return sql`far.km ${way} nulls last, unit.sort_name, unit.id`
  if (sort === 'ledige')
    return sql`(select count(*) from place where ${ofUnit} and ${freeNow(today)}) ${descending ? sql`asc` : sql`desc`}, unit.sort_name, unit.id`
  if (sort === 'kontakt')
    return sql`(select max(log.happened_on) from company_log log where log.municipality_id = unit.municipality_id
      and log.production_unit_id = unit.id and log.undone_at is null) ${way} nulls ${descending ? sql`last` : sql`first`}, unit.sort_name, unit.id`
  return sql`unit.sort_name ${way}, unit.id`
}

const ofUnit = sql`place.municipality_id = unit.municipality_id and place.production_unit_id = unit.id`

/** A place that somebody could begin in today and have for as long as usual. */
const freeNow = (today: PlainDate) => sql`place.from_on <= ${today}::date
  and (place.to_on is null or place.to_on >= ${today}::date)
  and not exists (select from place_reservation held where held.municipality_id = place.municipality_id and ${holding(today)}
    and held.place_id = place.id and held.from_on < ${addDays(today, ruleOn(usualPlaceWeeks, today).value * 7)}::date)`

const prospectsFrom = { mulig: ['possible', 'likely', 'agreed'], sandsynlig: ['likely', 'agreed'], aftalt: ['agreed'] }
const hoursIn = { 'under-15': [1, 59], '15-24': [60, 99], 'fra-25': [100, 200] }

async function conditions(db: Db, query: CatalogueQuery, today: PlainDate): Promise<RawBuilder<unknown>[]> {
  const { spor, sprog, timer, udsigt, gruppe, ledig, aftale, lukket } = query.filters
  const all = await wordConditions(db, query.words)
  if (lukket === null) all.push(stillOpen(today))
  if (aftale === 'center') all.push(agreed(sql`true`, today))
  if (aftale === 'partner') all.push(agreed(sql`centre.partnership`, today))
  if (udsigt)
    all.push(agreed(sql`centre.prospect = any(${prospectsFrom[udsigt as keyof typeof prospectsFrom]}::text[])`, today))
  const ofPlace = placeConditions({ timer, gruppe, ledig }, today)
  if (ofPlace.length > 0) {
    const track = spor ? [sql`place.track = ${spor}`] : []
    all.push(
      sql`exists (select from place where ${sql.join([ofUnit, current(today), ...track, ...ofPlace], sql` and `)})`,
    )
  } else if (spor)
    all.push(
      sql`(unit.track = ${spor} or exists (select from place where ${ofUnit} and ${current(today)} and place.track = ${spor}))`,
    )
  if (sprog) all.push(sql`(${spoken(sprog.toLowerCase(), today)})`)
  return all.length > 0 ? all : [sql`true`]
}

// Few companies are closed: their ids are read once, instead of a company for every workplace.
const stillOpen = (today: PlainDate) => sql`(unit.closed_on is null or unit.closed_on >= ${today}::date)
  and unit.company_id not in (select company.id from company where company.closed_on < ${today}::date)`

const current = (today: PlainDate) => sql`(place.to_on is null or place.to_on >= ${today}::date)`

function placeConditions(filters: Record<'timer' | 'gruppe' | 'ledig', string | null>, today: PlainDate) {
  const all: RawBuilder<unknown>[] = []
  const [least, most] = hoursIn[filters.timer as keyof typeof hoursIn] ?? []
  if (filters.timer) all.push(sql`place.weekly_quarter_hours between ${least} and ${most}`)
  if (filters.gruppe) all.push(sql`(place.target_groups = '{}' or ${filters.gruppe} = any(place.target_groups))`)
  if (filters.ledig) all.push(freeNow(today))
  return all
}

// Ids as a list: those of the words and those of the agreements are held against each other before a workplace is read.
const agreed = (which: RawBuilder<unknown>, today: PlainDate) => sql`unit.id = any(array(
  select centre.production_unit_id from centre_agreement centre where ${inForce(today)} and ${which}))`

const inForce = (today: PlainDate) => sql`centre.valid_from <= ${today}::date
  and (centre.valid_to is null or centre.valid_to >= ${today}::date)`

const spoken = (language: string, today: PlainDate) => sql`exists (select from centre_agreement centre
    where centre.municipality_id = unit.municipality_id and centre.production_unit_id = unit.id and ${inForce(today)}
      and ${language} = any(centre.languages))
  or exists (select from place where ${ofUnit} and ${language} = any(place.languages))
  or exists (select from company_contact contact where contact.municipality_id = unit.municipality_id
    and contact.production_unit_id = unit.id and ${language} = any(contact.languages))`

/** Each word that was typed begins a word or an ending of one, as it stands or without its Danish inflection. */
async function wordConditions(db: Db, typed: string): Promise<RawBuilder<unknown>[]> {
  const words = typedWords(typed)
  if (words.length === 0) return []
  const whole = words.map(folded)
  const { rows } = await sql<{ word: string; stem: string; known: boolean }>`
    select word, coalesce((ts_lexize('danish_stem', word))[1], word) as stem,
      exists (select from catalogue_ending where ending >= whole and ending < beyond) as known
    from unnest(${words}::text[], ${whole}::text[], ${whole.map(after)}::text[]) as typed(word, whole, beyond)`.execute(
    db,
  )
  return rows.map((row) => sql`unit.id = any(array(${unitsWith(beginningsOf(row))}))`)
}

const unitsWith = (beginnings: readonly string[]) => sql`
  select catalogue_word.production_unit_id from catalogue_ending
    join catalogue_word on catalogue_word.municipality_id = catalogue_ending.municipality_id
      and catalogue_word.word = catalogue_ending.word
  where ${sql.join(
    beginnings.map(
      (beginning) => sql`(catalogue_ending.ending >= ${beginning} and catalogue_ending.ending < ${after(beginning)})`,
    ),
    sql` or `,
  )}`
