import { sql } from 'kysely'
import { instantAt } from '../../src/platform/copenhagen.ts'
import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import { sha256 } from '../../src/platform/crypto/keys.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId, StaffId, TalkId } from '../../src/platform/ids.ts'
import { addDays, type PlainDate, weekdayOf } from '../../src/platform/plain-date.ts'
import { bankHolidayOn } from '../../src/rules/index.ts'
import { ownHeadings } from '../../src/talks/agenda/agenda.ts'
import { type PatternDraft, startsOf } from '../../src/talks/calendar/slot.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { instantOf, workday } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import { fjordby, hojlund } from './municipalities.ts'
import type { Random } from './random.ts'
import { type Member, memberOf } from './story.ts'

/** What stands around the talks: open times, agendas, drop-ins, and in Fjordby a round table and a year booked ahead. */
export async function seedTalks(trx: Db, town: Town): Promise<void> {
  const random = town.random.fork('talks')
  await seedAgendas(trx, town)
  await seedSlots(trx, town, random.fork('slots'))
  await seedDropIns(trx, town, random.fork('drop-ins'))
  if (town.crew.municipalityId === hojlund.id) await seedFeed(trx, town)
  if (town.crew.municipalityId !== fjordby.id) return
  await seedTable(trx, town)
  await seedAhead(trx, town)
}

const atWork = ({ crew, today }: Town): Member[] =>
  crew.members.filter(
    ({ role, validFrom, validTo }) =>
      role === 'caseworker' && validFrom <= today && (validTo === null || validTo > addDays(today, 60)),
  )

async function seedAgendas(trx: Db, { crew, today }: Town): Promise<void> {
  const { municipalityId } = crew
  const writer =
    crew.members.find(({ role }) => role === 'coordinator') ?? crew.members.find(({ role }) => role === 'caseworker')
  if (!writer) return
  const writtenAt = instantOf(workday(today, -120), '10.20')
  const kinds = ['follow-up', 'three-party', 'round-table'] as const
  await trx
    .insertInto('agendaTemplate')
    .values(
      kinds.map((kind) => ({
        municipalityId,
        kind,
        version: 1,
        headings: [...ownHeadings[kind]],
        writtenBy: writer.id,
        writtenAt,
      })),
    )
    .execute()
}

/** The calendar file that `routes --json` gives as an example. Only invented talks can be read at an address everybody knows. */
async function seedFeed(trx: Db, town: Town): Promise<void> {
  const member = atWork(town).at(-1)
  if (!member) return
  const { municipalityId } = town.crew
  const createdAt = instantOf(workday(town.today, -30), '08.15')
  await trx
    .insertInto('calendarFeed')
    .values({ municipalityId, staffId: member.id, tokenHash: sha256('eksempel'), createdAt })
    .execute()
}

/** Every caseworker has a morning a week; Kirsten Holm has Tuesday and every second Thursday. */
async function seedSlots(trx: Db, town: Town, random: Random): Promise<void> {
  const monday = addDays(town.today, 1 - weekdayOf(town.today))
  const time = { fromOn: monday, toOn: addDays(monday, 8 * 7 - 1), everyWeeks: 1, minutes: 45 } as const
  for (const { id, name } of atWork(town)) {
    const isKirsten = name === 'Kirsten Holm'
    const weekday = isKirsten ? 2 : random.whole(1, 4)
    const place = isKirsten ? 'Lokale 2' : `Lokale ${random.whole(1, 9)}`
    const mine = { ...time, kind: 'follow-up', place, forCitizens: true } as const
    await openPattern(trx, town, id, { ...mine, weekday, opensAt: '09:00', closesAt: '12:00' })
    if (!isKirsten) continue
    const telephone = { ...mine, kind: 'telephone', place: '', everyWeeks: 2, minutes: 20, forCitizens: false } as const
    await openPattern(trx, town, id, { ...telephone, weekday: 4, opensAt: '13:00', closesAt: '15:00' })
  }
}

async function openPattern(trx: Db, { crew, today }: Town, staffId: StaffId, pattern: PatternDraft): Promise<void> {
  const { municipalityId } = crew
  const openedAt = instantOf(workday(today, -14), '08.40')
  const [patternId] = await insertRowsForIds(trx, 'slotPattern', [{ municipalityId, staffId, ...pattern, openedAt }])
  const { minutes, kind, place, forCitizens } = pattern
  const starts = startsOf(pattern, (day) => bankHolidayOn(day) !== null).filter((at) => at > instantAt(today, '00:00'))
  const rows = starts.map((startsAt) => ({
    municipalityId,
    staffId,
    patternId,
    startsAt,
    minutes,
    kind,
    place,
    forCitizens,
  }))
  await insertRows(trx, 'talkSlot', rows as never)
}

const topics = [
  ['letter', 5],
  ['digital', 4],
  ['job', 4],
  ['money', 3],
  ['workplace', 2],
  ['family', 1],
  ['home', 1],
  ['other', 1],
] as const

/** Three mornings a week somebody sits in open counselling. Who is known stands in the journal as well. */
async function seedDropIns(trx: Db, town: Town, random: Random): Promise<void> {
  const { crew, today } = town
  const { municipalityId } = crew
  const staff = atWork(town)
  if (staff.length === 0) return
  const came = (on: PlainDate, clock: string) => ({ municipalityId, cameOn: on, cameAt: instantOf(on, clock) })
  const unknown = Array.from({ length: 56 }, (_, daysAgo) => addDays(today, -daysAgo))
    .filter((on) => [1, 3, 5].includes(weekdayOf(on)) && on < today && bankHolidayOn(on) === null)
    .flatMap((on) => Array.from({ length: random.whole(1, 5) }, () => on))
    .map((on) => ({
      ...came(on, `${random.whole(9, 11)}.${random.pick(['05', '15', '20', '35', '50'])}`),
      staffId: random.pick(staff).id,
      topic: random.weighted(topics),
      minutes: random.pick([5, 10, 15, 15, 30]),
      citizenId: null,
      talkId: null,
    }))
  const talks = await trx
    .selectFrom('talk')
    .select(['id', 'citizenId', 'staffId', 'startsAt', 'heldOn'])
    .where('kind', '=', 'open-counselling')
    .where('heldOn', '>=', addDays(today, -56))
    .orderBy('id')
    .execute()
  const known = talks.map(({ id, citizenId, staffId, startsAt, heldOn }) => ({
    ...{ municipalityId, cameOn: heldOn as PlainDate, cameAt: startsAt },
    staffId,
    topic: random.weighted(topics),
    minutes: 15,
    citizenId,
    talkId: id,
  }))
  await insertRows(trx, 'dropIn', [...unknown, ...known])
}

/** Samira's talk today has her mentor at the table; somebody else's round table has a doctor, who was agreed to in writing. */
async function seedTable(trx: Db, town: Town): Promise<void> {
  const { crew, today } = town
  const { municipalityId } = crew
  const kirsten = memberOf(crew, 'Kirsten Holm').id
  const seat = async (citizenId: CitizenId, talkId: TalkId, part: 'mentor' | 'doctor', name: string, from: string) => ({
    ...{ municipalityId, citizenId, talkId, part },
    sealed: await sealForCitizen(trx, citizenId, JSON.stringify({ name, from })),
    consent: part === 'doctor' ? ('written' as const) : null,
    consentedOn: part === 'doctor' ? workday(today, -6) : null,
    addedBy: kirsten,
    addedAt: instantOf(workday(today, -6), '13.10'),
  })
  const samira = 1 as CitizenId
  const other = (await withTalkSoon(trx, kirsten, today))[0]
  if (!other) return
  const base = { municipalityId, citizenId: other, staffId: kirsten, minutes: 60, place: 'Lægehuset, mødelokalet' }
  const startsAt = instantOf(workday(today, 24), '13.00')
  const bookedAt = instantOf(workday(today, -6), '13.05')
  const [talk] = await insertRowsForIds(trx, 'talk', [
    { ...base, kind: 'round-table', startsAt, bookedAt, interpreter: true },
  ])
  await insertRows(trx, 'talkParticipant', [
    await seat(samira, 1 as TalkId, 'mentor', 'Aster Lindqvist', 'Mentor i kommunen'),
    await seat(other, talk as TalkId, 'doctor', 'Birthe Lund', 'Lægehuset ved Havnen'),
  ])
  const onTable = async (citizenId: CitizenId, talkId: TalkId, words: string) => ({
    ...{ municipalityId, citizenId, talkId, addedAt: bookedAt },
    sealed: await sealForCitizen(trx, citizenId, words),
  })
  await insertRows(trx, 'talkJobFunction', [
    await onTable(samira, 1 as TalkId, 'Anrette salatbuffeten alene'),
    await onTable(other, talk as TalkId, 'Stå ved et bord i to timer ad gangen'),
    await onTable(other, talk as TalkId, 'Køre vogne ud på etagerne'),
    await onTable(other, talk as TalkId, 'Tage imod gæster ved skranken'),
  ])
}

/** Kirsten's open cases that have a talk in the coming fortnight: another one later changes no list. */
async function withTalkSoon(trx: Db, kirsten: StaffId, today: PlainDate): Promise<CitizenId[]> {
  const rows = await trx
    .selectFrom('talk')
    .select('citizenId')
    .where('staffId', '=', kirsten)
    .where('citizenId', '>', 1 as CitizenId)
    .where('startsAt', '>', instantAt(addDays(today, 1), '00:00'))
    .where('startsAt', '<', instantAt(addDays(today, 15), '00:00'))
    .where('cancelledOn', 'is', null)
    .where('missedOn', 'is', null)
    .groupBy('citizenId')
    .orderBy('citizenId')
    .execute()
  return rows.map(({ citizenId }) => citizenId)
}

/** One citizen has booked a time herself; another has the year's talks in a row. */
async function seedAhead(trx: Db, { crew, today }: Town): Promise<void> {
  const { municipalityId } = crew
  const kirsten = memberOf(crew, 'Kirsten Holm').id
  const [, booker, planned] = await withTalkSoon(trx, kirsten, today)
  const slot = await trx
    .selectFrom('talkSlot')
    .select(['id', 'startsAt', 'minutes', 'place'])
    .where('staffId', '=', kirsten)
    .where('forCitizens', '=', true)
    .where('startsAt', '>', instantAt(addDays(today, 18), '00:00'))
    .orderBy('startsAt')
    .executeTakeFirst()
  const talk = {
    municipalityId,
    staffId: kirsten,
    kind: 'follow-up',
    withFip: false,
    bookedAt: instantOf(today, '07.50'),
  } as const
  if (booker && slot) {
    const { id, ...time } = slot
    const row = { ...talk, ...time, citizenId: booker, bookedByCitizen: true }
    const [talkId] = await insertRowsForIds(trx, 'talk', [row])
    await sql`update talk_slot set talk_id = ${talkId} where id = ${id}`.execute(trx)
  }
  if (!planned) return
  const days = [84, 168, 252, 336].map((ahead) => workday(today, ahead))
  const rows = days.map((on) => ({
    ...talk,
    citizenId: planned,
    startsAt: instantOf(on, '10.00'),
    withFip: true,
    place: 'Lokale 2',
    minutes: 45,
  }))
  await insertRows(trx, 'talk', rows)
}
