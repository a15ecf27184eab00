import { extendPlacement } from '../../../src/placements/course/extend-placement.ts'
import { turnPlacement } from '../../../src/placements/course/turn-placement.ts'
import { checkPlacements, unexplained } from '../../../src/placements/limits/checked.ts'
import { overrule } from '../../../src/placements/limits/overrule.ts'
import { listPlacements } from '../../../src/placements/placement-queries.ts'
import { listProposals } from '../../../src/placements/proposals/proposal-queries.ts'
import { declineProposal, proposePlacement } from '../../../src/placements/proposals/propose.ts'
import { insertSchoolPeriod } from '../../../src/placements/school/school-queries.ts'
import type { Db } from '../../../src/platform/db/scope.ts'
import type { CitizenId, PlacementId, ReservationId, StaffId } from '../../../src/platform/ids.ts'
import { addDays, type PlainDate } from '../../../src/platform/plain-date.ts'
import { instantOf } from '../calendar.ts'
import type { Town } from '../cast/neighbours.ts'
import { memberOf } from '../story.ts'
import { actorFor } from './agreements.ts'

/** What chance seldom brings: an extension against the rule with a reason, a proposal, a no, and an IGU with its school. */
export async function tellSpecialCases(trx: Db, town: Town): Promise<void> {
  await planSchool(trx, town)
  await offerPlaces(trx, town)
  await extendTooFar(trx, town)
  await turnAhead(trx, town)
  if (town.crew.town === 'Fjordby') await explainSamirasGap(trx, town)
}

/** Why she waited so long between two internships: the rule is broken, and everybody can see why. */
async function explainSamirasGap(trx: Db, { crew, today }: Town): Promise<void> {
  const id = 1 as CitizenId
  const { placements, checksOf } = await checkPlacements(trx, { id, bornOn: await bornOnOf(trx, id) })
  const kitchen = placements.find(({ workplace }) => workplace === 'Fjordkøkkenet')
  if (!kitchen) return
  const breaches = unexplained(checksOf(kitchen.id)).map(({ breach }) => breach)
  const on = addDays(today, -41)
  const reason =
    'Samira ville i køkken og ikke tilbage i plejen. Vi ventede sammen på en plads på Fjordkøkkenet hen over sommeren.'
  const jonas = actorFor(crew, memberOf(crew, 'Jonas Bruun').id)
  await overrule(trx, jonas, { today: on, now: instantOf(on, '13.20') }, kitchen, breaches, reason)
}

/** Every running IGU: three weeks of school each half year, from the second month. */
async function planSchool(trx: Db, { crew, today }: Town): Promise<void> {
  const rows = await trx
    .selectFrom('placement')
    .select(['id', 'citizenId', 'startsOn', 'endsOn', 'agreedBy'])
    .where('kind', '=', 'igu')
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id, citizenId, startsOn, endsOn, agreedBy } of rows) {
    const starts = [35, 147, 259, 371].map((days) => addDays(startsOn, days))
    for (const fromOn of starts.filter((day) => endsOn === null || addDays(day, 20) <= endsOn)) {
      const of = {
        municipalityId: crew.municipalityId,
        placementId: id as PlacementId,
        citizenId: citizenId as CitizenId,
      }
      const noted = { notedBy: agreedBy as StaffId, notedOn: startsOn < today ? startsOn : today }
      await insertSchoolPeriod(trx, { ...of, fromOn, toOn: addDays(fromOn, 20), ...noted })
    }
  }
}

/** Of the places that are promised, the first has been offered; the third was offered, and the citizen said no. */
async function offerPlaces(trx: Db, { crew, today }: Town): Promise<void> {
  const held = await trx
    .selectFrom('placeReservation')
    .select(['id', 'citizenId', 'reservedBy'])
    .where('placementId', 'is', null)
    .where('releasedOn', 'is', null)
    .orderBy('id')
    .execute()
  for (const [at, { id, citizenId: citizen, reservedBy }] of held.entries()) {
    if (at !== 0 && at !== 2) continue
    const citizenId = citizen as CitizenId
    const actor = actorFor(crew, reservedBy as StaffId)
    const offered = { citizenId, reservationId: id as ReservationId, kind: 'internship' } as const
    await proposePlacement(trx, actor, addDays(today, -1), offered)
    const [proposal] = await listProposals(trx, citizenId)
    if (at === 2 && proposal) {
      const no = {
        answer: 'declined-by-citizen',
        reason: 'Vagterne passer ikke med børnehaven, der lukker kl. 16.',
      } as const
      await declineProposal(trx, actor, today, { citizenId, id: proposal.id }, no)
    }
  }
}

/** One internship that runs beyond what its extension may, with the reason; and none of those a list is remembered by. */
async function extendTooFar(trx: Db, { crew, today }: Town): Promise<void> {
  const row = await trx
    .selectFrom('placement')
    .innerJoin('citizen', (join) =>
      join
        .onRef('citizen.municipalityId', '=', 'placement.municipalityId')
        .onRef('citizen.id', '=', 'placement.citizenId'),
    )
    .select(['placement.id', 'citizenId', 'agreedBy', 'endsOn'])
    .where('citizen.teamId', '=', crew.teams[0]?.id as never)
    .where('kind', '=', 'internship')
    .where('endedOn', 'is', null)
    .where('startsOn', '<', addDays(today, -30))
    .where('endsOn', '>', addDays(today, 30))
    .where('extendedFrom', 'is', null)
    .where('citizenId', '>', 1 as never)
    .orderBy('placement.id', 'desc')
    .executeTakeFirst()
  if (!row?.endsOn) return
  const citizenId = row.citizenId as CitizenId
  const placement = (await listPlacements(trx, citizenId)).find(({ id }) => id === (row.id as PlacementId))
  if (!placement) return
  const on = addDays(today, -2)
  const extension = {
    endsOn: addDays(placement.startsOn, 27 * 7 - 1) as PlainDate,
    reason: 'Virksomheden har lovet 20 betalte timer efter oplæringen, som først er færdig i den sidste uge.',
  }
  const moment = { today: on, now: instantOf(on, '10.40') }
  const seen = { citizenId, id: placement.id, version: placement.version }
  const bornOn = await bornOnOf(trx, citizenId)
  await extendPlacement(trx, actorFor(crew, row.agreedBy as StaffId), moment, seen, extension, { bornOn })
}

/** One internship that becomes paid hours the day after its last, agreed now; nobody's whom Kirsten's list is remembered by. */
async function turnAhead(trx: Db, { crew, today }: Town): Promise<void> {
  const kirsten = crew.members.find(({ name }) => name === 'Kirsten Holm')?.id ?? null
  const row = await trx
    .selectFrom('placement')
    .innerJoin('attachment', (join) =>
      join
        .onRef('attachment.municipalityId', '=', 'placement.municipalityId')
        .onRef('attachment.citizenId', '=', 'placement.citizenId')
        .on('attachment.part', '=', 'caseworker')
        .on('attachment.toOn', 'is', null),
    )
    .select(['placement.id', 'placement.citizenId', 'placement.agreedBy'])
    .where('kind', '=', 'internship')
    .where('endedOn', 'is', null)
    .where('extendedFrom', 'is', null)
    .where('startsOn', '<', addDays(today, -30))
    .where('endsOn', '>', addDays(today, 7))
    .where('attachment.staffId', 'is distinct from', kirsten)
    .orderBy('placement.id')
    .executeTakeFirst()
  if (!row) return
  const citizenId = row.citizenId as CitizenId
  const placement = (await listPlacements(trx, citizenId)).find(({ id }) => id === (row.id as PlacementId))
  if (!placement?.endsOn) return
  const on = addDays(today, -1)
  const turn = {
    kind: 'paid-hours',
    startsOn: addDays(placement.endsOn, 1),
    paidQuarterHours: 60,
    nextStep: '',
  } as const
  const seen = { citizenId, id: placement.id, version: placement.version }
  const citizen = { bornOn: await bornOnOf(trx, citizenId), takenOverOn: placement.startsOn }
  const moment = { today: on, now: instantOf(on, '12.05') }
  await turnPlacement(trx, actorFor(crew, row.agreedBy as StaffId), moment, seen, turn, citizen)
}

async function bornOnOf(trx: Db, citizenId: CitizenId): Promise<PlainDate> {
  const { bornOn } = await trx
    .selectFrom('citizen')
    .select('bornOn')
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow()
  return bornOn
}
