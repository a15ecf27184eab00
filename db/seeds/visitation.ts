import type { Insertable } from 'kysely'
import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { StaffId } from '../../src/platform/ids.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../../src/platform/plain-date.ts'
import { tracksIn } from '../../src/visitation/index.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { latest, workday } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import type { Fact } from './events.ts'
import type { Random } from './random.ts'
import { seedLadder } from './visitation-ladder.ts'
import { caseworkerOn, listOpenCases, type OpenCase } from './visitation-queries.ts'
import { writeFacts } from './write-facts.ts'

interface Offered {
  readonly adviserId: StaffId
  readonly offeredOn: PlainDate
  readonly answer: 'accepted' | 'returned' | null
  readonly answeredOn: PlainDate | null
  readonly reason: 'not-my-trade' | 'no-capacity' | 'needs-more' | null
  readonly words: string
}

/** A visitation as it is told: the form, and who was asked. */
interface Told {
  readonly of: OpenCase
  readonly visitedOn: PlainDate
  readonly comment: string
  readonly referrals: readonly Offered[]
}

/** Visitations in every state, Samira's first so that hers have the first ids; and everybody's place on the ladder. */
export async function seedVisitation(trx: Db, town: Town): Promise<void> {
  const { crew, today } = town
  const cases = await listOpenCases(trx)
  if (cases.length === 0) return
  const dice = town.random.fork('visitation')
  const advisers = crew.members.filter(({ role, validTo }) => role === 'company-adviser' && validTo === null)
  const jonas = advisers.find(({ name }) => name === 'Jonas Bruun')?.id ?? advisers[0]?.id
  if (jonas === undefined) return
  const [first, ...others] = cases
  const samira = first?.givenName === 'Samira' ? first : null
  const rest = samira ? others : cases
  const told = [
    ...(samira ? samirasVisitations(samira, jonas, advisers[1]?.id ?? jonas, today) : []),
    ...rest.flatMap((of) => earlierOf(of, today, dice)),
    ...waitingOnes(rest, jonas, today, dice),
  ]
  await writeTold(trx, town, told)
  await seedLadder(trx, town, cases)
}

function samirasVisitations(of: OpenCase, jonas: StaffId, malene: StaffId, today: PlainDate): Told[] {
  const since = of.adviserFromOn ?? of.takenOverOn
  const again = workday(today, -60)
  return [
    {
      of,
      visitedOn: workday(since, -9),
      comment:
        'Samira har lavet mad for mange i sin onkels restaurant. Børnene hentes senest 16.30, så tidlige vagter passer bedst.',
      referrals: [
        {
          adviserId: malene,
          offeredOn: workday(since, -9),
          answer: 'returned',
          answeredOn: workday(since, -6),
          reason: 'not-my-trade',
          words: 'Jeg har mest byggeri og lager. Jonas kender køkkenerne.',
        },
        accepted(jonas, workday(since, -6), since),
      ],
    },
    {
      of,
      visitedOn: again,
      comment:
        'Efter Birkely vil Samira i køkken. Hun kan begynde med det samme og går gerne på betalte timer, når hun er lært op.',
      referrals: [accepted(jonas, again, workday(again, 2))],
    },
  ]
}

const accepted = (adviserId: StaffId, offeredOn: PlainDate, answeredOn: PlainDate): Offered => ({
  adviserId,
  offeredOn,
  answer: 'accepted',
  answeredOn,
  reason: null,
  words: '',
})

/** Whoever began something in the last ten months was handed to her adviser some weeks before. */
function earlierOf(of: OpenCase, today: PlainDate, dice: Random): Told[] {
  const start = of.starts.filter((each) => each <= today && daysBetween(each, today) < 300).at(-1)
  if (!start || of.adviserId === null || !dice.chance(0.7)) return []
  const visitedOn = latest(workday(start, -dice.whole(10, 55)), of.takenOverOn)
  const answeredOn = workday(visitedOn, dice.whole(0, 4))
  return answeredOn >= start
    ? []
    : [{ of, visitedOn, comment: '', referrals: [accepted(of.adviserId, visitedOn, answeredOn)] }]
}

const comments = [
  '',
  'Vil gerne begynde med få timer og øge efter en måned.',
  'Har kørekort og kan møde tidligt.',
  'Har spurgt to steder selv. Ring, før du aftaler noget.',
]

/** Those without anything running: some wait for a start, some for an answer, some came back. */
function waitingOnes(cases: readonly OpenCase[], jonas: StaffId, today: PlainDate, dice: Random): Told[] {
  const idle = cases.filter(({ starts, busy }) => !busy && starts.every((start) => daysBetween(start, today) > 70))
  return idle.slice(0, 30).map((of, at): Told => {
    const ago = at < 4 ? 2 + at : dice.whole(5, 62)
    const visitedOn = latest(workday(today, -ago), of.takenOverOn)
    const adviserId = at < 4 ? jonas : (of.adviserId ?? jonas)
    const comment = dice.pick(comments)
    if (at < 4 || at % 5 === 0) return { of, visitedOn, comment, referrals: [waits(adviserId, visitedOn)] }
    if (at % 7 === 0) return { of, visitedOn, comment, referrals: [cameBack(adviserId, visitedOn, today, dice)] }
    const answeredOn = visitedOn < today ? addDays(visitedOn, 1) : visitedOn
    return { of, visitedOn, comment, referrals: [accepted(adviserId, visitedOn, answeredOn)] }
  })
}

const waits = (adviserId: StaffId, offeredOn: PlainDate): Offered => ({
  adviserId,
  offeredOn,
  answer: null,
  answeredOn: null,
  reason: null,
  words: '',
})

function cameBack(adviserId: StaffId, offeredOn: PlainDate, today: PlainDate, dice: Random): Offered {
  const day = addDays(offeredOn, 2)
  return {
    adviserId,
    offeredOn,
    answer: 'returned',
    answeredOn: day > today ? today : day,
    reason: dice.pick(['no-capacity', 'needs-more'] as const),
    words: dice.chance(0.5) ? 'Skriv gerne, hvilke dage og timer der kan lade sig gøre.' : '',
  }
}

async function writeTold(trx: Db, { crew, today }: Town, told: readonly Told[]): Promise<void> {
  const { municipalityId } = crew
  const rows: Insertable<DB['visitation']>[] = []
  for (const { of, visitedOn, comment } of told) {
    const matchGroup = of.groups.findLast(({ fromOn }) => fromOn <= visitedOn)?.group ?? 'activity-ready'
    const [firstWish, secondWish] = wishesOf(of)
    rows.push({
      municipalityId,
      citizenId: of.id,
      caseworkerId: caseworkerOn(of, visitedOn),
      visitedOn,
      activateBy: matchGroup === 'job-ready' ? addDays(of.takenOverOn, 14) : addMonths(of.takenOverOn, 1),
      matchGroup,
      firstWish,
      secondWish,
      comment: comment === '' ? null : await sealForCitizen(trx, of.id, comment),
      madeBy: caseworkerOn(of, visitedOn),
    })
  }
  const ids = await insertRowsForIds(trx, 'visitation', rows)
  const asked = told.flatMap((each, at) => each.referrals.map((referral) => ({ each, referral, visitation: ids[at] })))
  const referralRows = []
  for (const { each, referral, visitation } of asked)
    referralRows.push({
      municipalityId,
      visitationId: visitation as never,
      citizenId: each.of.id,
      offeredBy: caseworkerOn(each.of, each.visitedOn),
      ...referral,
      words: referral.words === '' ? null : await sealForCitizen(trx, each.of.id, referral.words),
    })
  const referralIds = await insertRowsForIds(trx, 'referral', referralRows)
  const nameOf = (id: StaffId) => crew.members.find((member) => member.id === id)?.name ?? ''
  const facts = told.flatMap(({ of, visitedOn, referrals }, at) => {
    const { firstWish, secondWish, activateBy } = rows[at] as (typeof rows)[number]
    const detail = { adviser: nameOf(referrals[0]?.adviserId as StaffId), firstWish, secondWish, activateBy }
    const made: Fact = {
      what: 'visitation.made',
      on: visitedOn,
      by: caseworkerOn(of, visitedOn),
      subject: ids[at] as number,
      detail,
    }
    return [{ citizenId: of.id, fact: made }]
  })
  const answers = asked.flatMap(({ each, referral }, at) => {
    const { answer, answeredOn, adviserId, reason } = referral
    if (answer === null || answeredOn === null) return []
    const what = answer === 'accepted' ? 'referral.accepted' : 'referral.returned'
    const detail = { adviser: nameOf(adviserId), reason }
    const fact: Fact = { what, on: answeredOn, by: adviserId, subject: referralIds[at] as number, detail }
    return [{ citizenId: each.of.id, fact }]
  })
  await writeFacts(
    trx,
    crew,
    [...facts, ...answers].sort((one, other) => (one.fact.on < other.fact.on ? -1 : 1)),
  )
  await writeTasks(trx, municipalityId, told, ids, today)
}

/** A referral that came back is something for the caseworker to do. Kirsten has done hers. */
async function writeTasks(
  trx: Db,
  municipalityId: Town['crew']['municipalityId'],
  told: readonly Told[],
  ids: readonly number[],
  today: PlainDate,
): Promise<void> {
  const rows = told.flatMap(({ of, referrals }, at) => {
    const newest = referrals.at(-1)
    if (newest?.answer !== 'returned' || newest.answeredOn === null || of.caseworkerName === 'Kirsten Holm') return []
    const task = {
      municipalityId,
      citizenId: of.id,
      staffId: of.caseworkerId,
      title: 'Henvisningen er kommet retur. Henvis igen',
      dueOn: newest.answeredOn > today ? today : newest.answeredOn,
      source: 'visitation' as const,
      sourceId: ids[at] as number,
      createdBy: newest.adviserId,
      createdOn: newest.answeredOn,
    }
    return [task]
  })
  await insertRows(trx, 'task', rows)
}

function wishesOf({ wishes }: OpenCase) {
  const wished = [...new Set(wishes.flatMap(tracksIn))]
  const first = wished[0] ?? 'kitchen'
  return [first, wished.find((track) => track !== first) ?? (first === 'cleaning' ? 'retail' : 'cleaning')] as const
}
