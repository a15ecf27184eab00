import { findByNumbers } from '../citizens/index.ts'
import { instantAt, timeOf } from '../platform/copenhagen.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { CitizenId, TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type BroughtTalk, bringInTalks, correctTalks, listManyTalks, listTalksAt, outcomeOf } from '../talks/index.ts'
import { keyOfRecord, ownIdsIn, placeByCitizen } from './place-by-citizen.ts'
import type { ReadRow } from './read-rows.ts'
import type { Desk, RecordKind } from './record-kind.ts'
import { requiredIn } from './required.ts'
import { numbersIn } from './row-parts.ts'
import { isAtHome } from './shown-text.ts'
import type { Values } from './value.ts'

/** Talks: found by the source's own id, or by ours; whose they are by CPR number. */
export const kindOfTalks: RecordKind = {
  kind: 'talks',
  keyOf: keyOfRecord,
  place: async (desk, rows) => {
    const known = await findByNumbers(desk.db, numbersIn(rows))
    const ours = await listManyTalks(desk.db, ownIdsIn(rows) as TalkId[])
    return rows.map((row) => placeByCitizen(desk, row, known, (id) => ours.get(id as TalkId)?.citizenId, theirsIn(row)))
  },
  findTwins: async ({ db }, rows) => {
    const at = rows.map(({ citizenId, theirs }) => ({
      citizenId: citizenId as CitizenId,
      startsAt: String(theirs.startsAt),
    }))
    const same = new Map((await listTalksAt(db, at)).map((talk) => [twinKey(talk.citizenId, talk), talk.id]))
    return new Map(
      rows.flatMap(({ row, citizenId, theirs }) => {
        const twin = same.get(twinKey(citizenId, theirs))
        return twin ? [[row.row, twin] as const] : []
      }),
    )
  },
  listOurs: async ({ db }, subjects) => {
    const talks = await listManyTalks(db, subjects as TalkId[])
    return new Map([...talks].map(([id, talk]) => [id, valuesOf(talk)]))
  },
  refusal: (desk, { row, known }, next, ours) => {
    const missing = requiredIn('talks', next)
    if (missing) return missing
    if (ours === null && !staffIn(desk, row)) return { field: 'staff', reason: 'unknown-colleague' }
    const on = dayOf(String(next.startsAt))
    if (next.outcome === 'held' && on > desk.moment.today) return { field: 'date', reason: 'in-the-future' }
    if (next.outcome === 'held' && ours === null && known && on < known.takenOverOn)
      return { field: 'date', reason: 'before-takeover' }
    return null
  },
  create: async (desk, records, along) => {
    const { db, actor, moment, source } = desk
    const brought = records.map(({ placed: { row, citizenId }, values }) => ({
      ...talkFrom(values, citizenId as CitizenId, moment.today),
      staffId: (staffIn(desk, row) ?? desk.fallback).id,
    }))
    const ids = await bringInTalks(db, actor, moment, source, brought)
    await along(ids.map((id, at) => ({ subjectId: id, citizenId: brought[at]?.citizenId ?? null })))
  },
  change: async ({ db, actor, moment, source }, records) => {
    const before = await listManyTalks(db, records.map(({ subjectId }) => subjectId) as TalkId[])
    const changes = records.map(({ subjectId, citizenId, next }) => {
      const id = subjectId as TalkId
      const was = before.get(id) as BroughtTalk
      return { id, before: was, after: talkFrom(next, citizenId as CitizenId, moment.today, was) }
    })
    await correctTalks(db, actor, moment, source, changes)
  },
}

const twinKey = (citizen: CitizenId | null, { kind, startsAt }: { kind?: unknown; startsAt?: unknown }) =>
  `${citizen} ${kind} ${startsAt}`

/** Day and time are one thing: a moment. An outcome nobody named says nothing, nor does the place of a home visit left out. */
function theirsIn({ values }: ReadRow): Values {
  const { date, time, kind, place, outcome, interpreter } = values
  const startsAt = instantAt(date as PlainDate, String(time))
  return Object.fromEntries(
    Object.entries({ kind, startsAt, place, outcome, interpreter }).filter(
      ([name, value]) =>
        value !== undefined && value !== null && !(name === 'place' && value === '' && isAtHome(values)),
    ),
  ) as Values
}

const staffIn = ({ colleagues, fallback }: Desk, { values }: ReadRow) => {
  const named = String(values.staff ?? '').toLowerCase()
  return named === '' ? fallback : (colleagues.get(named) ?? null)
}

const valuesOf = (talk: BroughtTalk): Values => ({
  kind: talk.kind,
  startsAt: talk.startsAt,
  place: talk.place,
  outcome: outcomeOf(talk),
  interpreter: talk.interpreter ? 'yes' : 'no',
})

function talkFrom(values: Values, citizenId: CitizenId, today: PlainDate, before?: BroughtTalk): BroughtTalk {
  const startsAt = String(values.startsAt)
  const outcome = String(values.outcome ?? 'booked')
  return {
    citizenId,
    kind: values.kind as BroughtTalk['kind'],
    startsAt,
    place: String(values.place ?? ''),
    interpreter: values.interpreter === 'yes',
    ...outcomeOn(outcome, startsAt, today, before),
  }
}

type Outcome = Pick<BroughtTalk, 'heldOn' | 'missedOn' | 'cancelledOn'>

function outcomeOn(outcome: string, startsAt: string, today: PlainDate, before?: BroughtTalk): Outcome {
  if (before && outcomeOf(before) === outcome && before.startsAt === startsAt) {
    const { heldOn, missedOn, cancelledOn } = before
    return { heldOn, missedOn, cancelledOn }
  }
  const on = dayOf(startsAt)
  // When it was called off the source does not say: on its day at the latest.
  const days = { held: on, missed: on, cancelled: on < today ? on : today }
  const dayFor = (which: keyof typeof days) => (outcome === which ? days[which] : null)
  return { heldOn: dayFor('held'), missedOn: dayFor('missed'), cancelledOn: dayFor('cancelled') }
}

/** A talk as a file says it. */
export const talkAsRow = (talk: BroughtTalk) => ({
  ...valuesOf(talk),
  date: dayOf(talk.startsAt),
  time: timeOf(talk.startsAt),
})
