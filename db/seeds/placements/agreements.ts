import { needsAgreement, type Party, parties } from '../../../src/placements/agreement/agreement.ts'
import { writeAgreement } from '../../../src/placements/agreement/write-agreement.ts'
import { type FullPlacement, listPlacements } from '../../../src/placements/placement-queries.ts'
import type { Actor } from '../../../src/platform/auth/actor.ts'
import type { Db } from '../../../src/platform/db/scope.ts'
import type { CitizenId, PlacementId, StaffId } from '../../../src/platform/ids.ts'
import { addDays, type PlainDate } from '../../../src/platform/plain-date.ts'
import type { Town } from '../cast/neighbours.ts'
import type { Crew } from '../story.ts'

const samiras = {
  aim: '18 betalte timer om ugen i køkkenet fra februar',
  partGoals: ['Står selv for salatbuffeten fra uge 4', '6 betalte timer fra uge 4', 'Åbner køkkenet alene fra uge 10'],
  tasks: 'Anretning, opvask og salatbuffet. Tager imod varer og skriver egenkontrol på dansk.',
  workingTime: 'Mandag til torsdag kl. 9-13.45. Går kl. 15.30, når der er vagt om eftermiddagen.',
  followUp: 'Jonas Bruun kommer forbi hver fjerde uge, og Mette Lund ringer, hvis noget driller',
  followUpWeeks: 4,
}

const aims = [
  '12 betalte timer om ugen, når praktikken er slut',
  'Et småjob på 10 timer som begyndelse',
  'Fast arbejde med mindst 20 timer om ugen',
]
const goals = [
  'Møder til tiden alle dage fra uge 2',
  'Løser en opgave alene fra uge 4',
  'Taler dansk med kollegerne i pausen',
  'Tager imod en ny kollega og viser rundt',
]
const tasks = [
  'De faste opgaver i afdelingen sammen med en kollega, efterhånden alene.',
  'Klargøring, rengøring og oprydning efter ugeplanen.',
  'Hjælper kunder, fylder varer op og holder orden på lageret.',
]

/** Samira's is complete. Of the others that run, most are; some lack a yes, and some are not written yet. */
export async function writeAgreements(trx: Db, { crew, today, random }: Town): Promise<void> {
  for (const placement of await listRunning(trx, today)) {
    const dice = random.fork(`agreement ${placement.id}`)
    const isSamiras = placement.citizenId === 1 && crew.town === 'Fjordby' && placement.workplace === 'Fjordkøkkenet'
    const lot = dice.next()
    if (!needsAgreement(placement) || (lot > 0.85 && !isSamiras)) continue
    const weekly = placement.weeklyQuarterHours / 4
    const drawn = {
      aim: dice.pick(aims),
      partGoals: [dice.pick(goals.slice(0, 2)), dice.pick(goals.slice(2))],
      tasks: dice.pick(tasks),
      workingTime: `${weekly} timer om ugen, mandag til fredag fra kl. 8`,
      followUp: '',
      followUpWeeks: dice.pick([3, 4, 4]),
    }
    const said: readonly Party[] = lot > 0.7 && !isSamiras ? ['citizen', 'municipality'] : parties
    const on = addDays(placement.startsOn, -3)
    const actor = actorFor(crew, placement.agreedBy)
    await writeAgreement(trx, actor, on < today ? on : today, placement, isSamiras ? samiras : drawn, said)
  }
}

type Running = FullPlacement & { readonly agreedBy: StaffId }

async function listRunning(trx: Db, today: PlainDate): Promise<Running[]> {
  const rows = await trx
    .selectFrom('placement')
    .select(['id', 'citizenId', 'agreedBy'])
    .where('endedOn', 'is', null)
    .where('startsOn', '<=', addDays(today, 14))
    .orderBy('id')
    .execute()
  const running: Running[] = []
  for (const { id, citizenId, agreedBy } of rows) {
    const placements = await listPlacements(trx, citizenId as CitizenId)
    const placement = placements.find((each) => each.id === (id as PlacementId))
    if (placement) running.push({ ...placement, agreedBy: agreedBy as StaffId })
  }
  return running
}

/** Somebody of the crew at work, as a deed sees her. */
export function actorFor({ municipalityId, members, town }: Crew, id: StaffId): Actor {
  const member = members.find((each) => each.id === id)
  return {
    role: member?.role ?? 'company-adviser',
    municipalityId,
    staffId: id,
    citizenId: null,
    teamId: member?.teamId ?? null,
    name: member?.name ?? '',
    unit: town,
  }
}
