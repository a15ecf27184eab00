import { sees } from '../citizens/index.ts'
import { listOpenAbsences, listRunningPlacements, listUnendedPlacements } from '../placements/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { CitizenId } from '../platform/ids.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { listWaveMeans, type WaveMean } from '../questionnaires/index.ts'
import { fipDays, noContactDays, placementEndingDays, ruleOn } from '../rules/index.ts'
import { lastContactOf, listHeldDays, listNextTalks, nextTalkDue, talkRulesOn } from '../talks/index.ts'
import type { CitizenRow } from './citizen-row-queries.ts'
import { type Facts, reasonsFor, whenOf } from './reason.ts'
import type { Row } from './row.ts'

const WAVES_SHOWN = 4
const FAR = 100_000

/** The rows of a list with why each is in it: one query a fact, however many citizens. Facts a role does not see are left out. */
export async function listRows(
  db: Db,
  actor: Actor,
  citizens: readonly CitizenRow[],
  today: PlainDate,
): Promise<Row[]> {
  const known = await factsOf(
    db,
    actor,
    citizens.map((citizen) => citizen.id),
    today,
  )
  const limits = {
    endingWithin: ruleOn(placementEndingDays, today).value,
    noContactAfter: ruleOn(noContactDays, today).value,
  }
  const sunday = addDays(today, 7 - weekdayOf(today))
  return citizens.map((citizen) => {
    const facts = factsFor(citizen, known, actor, today)
    const reasons = reasonsFor(facts, today, limits)
    const reason = reasons[0] ?? null
    return {
      citizen,
      facts,
      reason,
      reasons,
      when: whenOf(reason, facts, today, sunday),
      fipLate: facts.fipDueOn < today,
      lastTalkOn: known.held.get(citizen.id)?.at(-1) ?? null,
      nextTalk: known.next.get(citizen.id) ?? null,
      waves: known.waves.get(citizen.id) ?? [],
      placement: known.placements.get(citizen.id) ?? null,
      unended: known.unended.get(citizen.id) ?? null,
    }
  })
}

type Known = Awaited<ReturnType<typeof factsOf>>

async function factsOf(db: Db, actor: Actor, ids: readonly CitizenId[], today: PlainDate) {
  const none = new Map()
  return {
    next: sees(actor, 'appointments')
      ? await listNextTalks(db, ids, today)
      : (none as Awaited<ReturnType<typeof listNextTalks>>),
    held: sees(actor, 'talks') ? await listHeldDays(db, ids) : (none as Awaited<ReturnType<typeof listHeldDays>>),
    contact: sees(actor, 'talks') ? await lastContactOf(db, ids) : null,
    waves: sees(actor, 'fip')
      ? wavesBy(await listWaveMeans(db, ids, 'fip', WAVES_SHOWN))
      : new Map<CitizenId, WaveMean[]>(),
    placements: sees(actor, 'placements')
      ? await listRunningPlacements(db, ids, today)
      : (none as Awaited<ReturnType<typeof listRunningPlacements>>),
    unended: sees(actor, 'placements')
      ? await listUnendedPlacements(db, ids, today)
      : (none as Awaited<ReturnType<typeof listUnendedPlacements>>),
    absences: sees(actor, 'placements')
      ? await listOpenAbsences(db, ids, today)
      : (none as Awaited<ReturnType<typeof listOpenAbsences>>),
  }
}

function factsFor(citizen: CitizenRow, known: Known, actor: Actor, today: PlainDate): Facts {
  const { id, takenOverOn } = citizen
  const next = known.next.get(id)
  const isToday = next !== undefined && dayOf(next.startsAt) === today
  return {
    ...placementFacts(id, known),
    talkToday: isToday ? next : null,
    nextTalk: next && !isToday ? { on: dayOf(next.startsAt), startsAt: next.startsAt } : null,
    fipDueOn: sees(actor, 'fip') ? fipDue(known.waves.get(id) ?? [], takenOverOn, today) : addDays(today, FAR),
    talkDueOn: sees(actor, 'talks') ? talkDue(known.held.get(id) ?? [], takenOverOn, today) : addDays(today, FAR),
    lastContactOn: known.contact === null ? today : (known.contact.get(id) ?? null),
    takenOverOn,
  }
}

function placementFacts(id: CitizenId, known: Known): Pick<Facts, 'absence' | 'ending' | 'unended'> {
  const [absence, placement, unended] = [known.absences.get(id), known.placements.get(id), known.unended.get(id)]
  return {
    absence: absence
      ? { reportedAt: absence.reportedAt, reportedBy: absence.reportedBy, daysInRow: absence.daysInARow }
      : null,
    ending: placement?.endsOn ? { on: placement.endsOn, nextStep: placement.nextStep } : null,
    unended: unended ? { on: unended.endsOn } : null,
  }
}

const fipDue = (waves: readonly WaveMean[], takenOverOn: PlainDate, today: PlainDate) =>
  addDays(waves.at(-1)?.completedOn ?? takenOverOn, ruleOn(fipDays, today).value)

const talkDue = (held: readonly PlainDate[], takenOverOn: PlainDate, today: PlainDate) =>
  nextTalkDue(takenOverOn, held, talkRulesOn(today)).dueOn

function wavesBy(waves: readonly WaveMean[]): Map<CitizenId, WaveMean[]> {
  const by = new Map<CitizenId, WaveMean[]>()
  for (const wave of waves) by.set(wave.citizenId, [...(by.get(wave.citizenId) ?? []), wave])
  return by
}
