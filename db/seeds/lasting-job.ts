import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId, StaffId } from '../../src/platform/ids.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { instantOf, workdayUntil } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import type { Fact } from './events.ts'
import { drawWorkplace } from './history/placements.ts'
import type { Random } from './random.ts'
import { memberOf } from './story.ts'
import { tradeIds } from './words/trades.ts'
import { writeFacts } from './write-facts.ts'

interface Past {
  readonly citizenId: CitizenId
  readonly by: StaffId
  readonly takenOverOn: PlainDate
  /** Whether something runs. */
  readonly busy: boolean
  /** The first day of the job that runs; null without one. */
  readonly jobStart: PlainDate | null
  readonly stretches: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
}

/** Jobs people had and lost: between two placements there was time for one. Kirsten's own citizens are told by their stories alone. */
export async function seedPastJobs(trx: Db, town: Town): Promise<void> {
  const random = town.random.fork('past jobs')
  const { municipalityId } = town.crew
  const drawn = (await listPasts(trx)).flatMap((past) => drawJobs(random.fork(past.citizenId), past, town.today))
  if (drawn.length === 0) return
  const rows = drawn.map(({ agreedOn, ...row }) => ({ municipalityId, ...row }))
  const ids = await insertRowsForIds(trx, 'placement', rows)
  const facts = drawn.flatMap((row, at) => {
    const { kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours, endReason } = row
    const about = { by: row.agreedBy, subject: ids[at] as number }
    const agreed = { kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours }
    const ended = { kind, workplace, endedOn: row.endedOn, reason: endReason, nextStep: '' }
    return [
      {
        citizenId: row.citizenId,
        fact: { ...about, what: 'placement.agreed', on: row.agreedOn, detail: agreed } satisfies Fact,
      },
      {
        citizenId: row.citizenId,
        fact: { ...about, what: 'placement.ended', on: row.endedOn, detail: ended } satisfies Fact,
      },
    ]
  })
  await writeFacts(trx, town.crew, facts)
}

async function listPasts(trx: Db): Promise<Past[]> {
  const result = await sql<Past>`
    select citizen.id as "citizenId", worker.staff_id as by, citizen.taken_over_on as "takenOverOn",
      coalesce(bool_or(placement.ended_on is null), false) as busy,
      min(placement.starts_on) filter (where placement.ended_on is null and placement.ends_on is null
        and placement.kind in ('job', 'small-job', 'paid-hours')) as "jobStart",
      coalesce(json_agg(json_build_object('from', starts_on, 'to', coalesce(ended_on, ends_on, '9999-12-31')) order by starts_on)
        filter (where placement.id is not null), '[]') as stretches
    from citizen
    join attachment worker on worker.citizen_id = citizen.id and worker.part = 'caseworker' and worker.to_on is null
    join staff on staff.id = worker.staff_id and staff.name <> 'Kirsten Holm'
    left join placement on placement.citizen_id = citizen.id
    where not exists (select from case_closure closure where closure.citizen_id = citizen.id and closure.reopened_on is null)
    group by citizen.id, worker.staff_id, citizen.taken_over_on
    order by citizen.id`.execute(trx)
  return result.rows
}

interface Drawn {
  readonly citizenId: CitizenId
  readonly kind: 'paid-hours' | 'small-job' | 'job'
  readonly workplace: string
  readonly contact: string
  readonly startsOn: PlainDate
  readonly endsOn: null
  readonly weeklyQuarterHours: number
  readonly paidQuarterHours: number
  readonly aimedQuarterHours: number
  readonly agreedBy: StaffId
  readonly agreedOn: PlainDate
  readonly endedOn: PlainDate
  readonly endReason: 'hours' | 'citizen-left' | 'company-ended' | 'illness' | 'completed'
  readonly nextStep: string
}

const drawJobs = (random: Random, past: Past, today: PlainDate): Drawn[] =>
  past.jobStart ? drawBeginning(random, past, past.jobStart) : drawJob(random, past, today)

/** Few paid hours at first, beside a placement, that became the job of today. */
function drawBeginning(random: Random, { citizenId, by, takenOverOn }: Past, jobStart: PlainDate): Drawn[] {
  const startsOn = workdayUntil(addDays(jobStart, -random.whole(80, 430)))
  if (startsOn < addDays(takenOverOn, 45) || !random.chance(0.85)) return []
  const { workplace, contact } = drawWorkplace(random, random.pick(tradeIds))
  return [
    {
      citizenId,
      kind: 'paid-hours' as const,
      workplace,
      contact,
      startsOn,
      endsOn: null,
      weeklyQuarterHours: 0,
      paidQuarterHours: random.pick([24, 32, 40, 60]),
      aimedQuarterHours: 80,
      agreedBy: by,
      agreedOn: workdayUntil(addDays(startsOn, -4)),
      endedOn: workdayUntil(addDays(jobStart, -1)),
      endReason: 'hours' as const,
      nextStep: '',
    },
  ]
}

function drawJob(random: Random, past: Past, today: PlainDate): Drawn[] {
  const ends = [addDays(past.takenOverOn, 60), ...past.stretches.map(({ to }) => to)]
  const free = ends.flatMap((end, at) => {
    const next = past.stretches[at]?.from ?? addDays(today, -20)
    return daysBetween(end, next) > 34 ? [{ from: addDays(end, 8), to: addDays(next, -6) }] : []
  })
  const gap = free.at(-1)
  if (!gap || !random.chance(0.5)) return []
  const room = daysBetween(gap.from, gap.to)
  const wanted = random.weighted([
    [random.whole(9, 58), 3],
    [random.whole(62, 160), 3],
    [random.whole(161, 420), 4],
  ])
  const dropped = wanted < room
  if (!dropped && !random.chance(0.2)) return []
  const endedOn = workdayUntil(addDays(gap.from, Math.min(wanted, room)))
  if (endedOn <= gap.from) return []
  const reasons = [
    ['citizen-left', 4],
    ['company-ended', 4],
    ['illness', 2],
    ['completed', 3],
  ] as const
  const { workplace, contact } = drawWorkplace(random, random.pick(tradeIds))
  const kind = random.weighted([
    ['paid-hours' as const, 5],
    ['small-job' as const, 3],
    ['job' as const, 3],
  ])
  return [
    {
      citizenId: past.citizenId,
      kind,
      workplace,
      contact,
      startsOn: gap.from,
      endsOn: null,
      weeklyQuarterHours: 0,
      paidQuarterHours: { 'paid-hours': 48, 'small-job': 24, job: 120 }[kind],
      aimedQuarterHours: 0,
      agreedBy: past.by,
      agreedOn: workdayUntil(addDays(gap.from, -5)),
      endedOn,
      endReason: random.weighted(dropped ? reasons : [['completed' as const, 1]]),
      nextStep: '',
    },
  ]
}

interface JobRow {
  readonly citizenId: CitizenId
  readonly startsOn: PlainDate
  readonly lastDay: PlainDate | null
  readonly paidQuarterHours: number
}

/** Paid hours of those in jobs, as the pay slips said: read from a file each month, with months nobody has told of. */
export async function seedJobHours(trx: Db, { crew, today, random }: Town): Promise<void> {
  const own = random.fork('job hours')
  const jobs = await sql<JobRow>`
    select citizen_id as "citizenId", starts_on as "startsOn", coalesce(ended_on, ends_on) as "lastDay",
      paid_quarter_hours as "paidQuarterHours"
    from placement where kind in ('job', 'small-job', 'paid-hours') order by citizen_id, starts_on, id`.execute(trx)
  const last = addMonths(`${today.slice(0, 7)}-01` as PlainDate, -1)
  const drawn = new Map(
    jobs.rows.flatMap((job) => hoursOf(own, job, last)).map((row) => [`${row.citizenId} ${row.month}`, row]),
  )
  const reader = crew.members.find(({ role }) => role === 'coordinator' || role === 'caseworker')
  if (drawn.size === 0 || !reader) return
  const { municipalityId } = crew
  const notedAt = instantOf(workdayUntil(addDays(today, -4)), '09.20')
  const counts = { rowsRead: drawn.size, rowsNew: drawn.size, rowsChanged: 0 }
  const file = { municipalityId, ...counts, importedBy: reader.id, importedAt: notedAt }
  const [importId] = await insertRowsForIds(trx, 'jobHoursImport', [file])
  const rows = [...drawn.values()].map((row) => ({
    ...row,
    municipalityId,
    importId: importId as number,
    notedBy: reader.id,
    notedAt,
  }))
  await insertRows(trx, 'jobHours', rows)
}

function hoursOf(random: Random, { citizenId, startsOn, lastDay, paidQuarterHours }: JobRow, last: PlainDate) {
  const until = lastDay && lastDay < last ? lastDay : last
  const rows = []
  for (let month = `${startsOn.slice(0, 7)}-01` as PlainDate; month <= until; month = addMonths(month, 1)) {
    const begun = month < startsOn ? 1 - Number(startsOn.slice(8)) / 31 : 1
    const quarterHours = Math.round(paidQuarterHours * 4.33 * begun * (0.9 + random.next() * 0.15))
    if (!random.chance(0.14)) rows.push({ citizenId, month, quarterHours: Math.min(quarterHours, 1600) })
  }
  return rows
}

const teamTitles = [
  ['Find en afløser til frokostvagten i kantinen', 'company', -2],
  ['Ring til sprogskolen om de nye hold fra januar', 'own', 0],
  ['Tag imod besøget fra byggecentret', 'company', 3],
  ['Skriv til virksomhederne om julelukket', 'follow-up', 9],
] as const

/** What a team has before it: nobody's until somebody takes it, and one that is taken. */
export async function seedTeamTasks(trx: Db, { crew, today }: Town): Promise<void> {
  const team = crew.teams[0]
  if (!team) return
  const leader = crew.members.find(({ role, teamId }) => role === 'team-leader' && teamId === team.id)
  const createdBy = leader?.id ?? crew.members[0]?.id ?? null
  const rows = teamTitles.map(([title, source, due], at) => ({
    municipalityId: crew.municipalityId,
    citizenId: null,
    staffId: at === 3 && crew.town === 'Fjordby' ? memberOf(crew, 'Jonas Bruun').id : null,
    teamId: team.id,
    title,
    dueOn: addDays(today, due),
    source,
    createdBy,
    createdOn: addDays(today, -5),
  }))
  await insertRows(trx, 'task', rows)
}
