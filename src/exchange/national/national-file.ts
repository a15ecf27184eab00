import { listForFile } from '../../citizens/index.ts'
import { listPlacementsForFile, type PlacementInFile } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { timeOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import type { CitizenId, Cpr, MunicipalityId } from '../../platform/ids.ts'
import { listTalksForFile, starInterviewOf, type TalkInFile } from '../../talks/index.ts'
import { activityTypes } from './codes.ts'
import { guidOf } from './guid.ts'

/** An activity in the fields of the national data model. */
export interface Activity {
  readonly guid: string
  readonly cpr: Cpr
  readonly aktivitetstype: string
  readonly startdato: string
  readonly slutdato: string | null
  readonly timerPrUge: number
  /** The minutes beyond whole hours: 0 to 59. */
  readonly minutterPrUge: number
  readonly ansvarligMyndighed: { readonly organisationskode: string }
  /** The same every time it is sent, so that sending twice is noticed there (412). At most 46 characters. */
  readonly 'x-requestId': string
}

/** An interview in the fields of the national data model. */
export interface Interview {
  readonly guid: string
  readonly cpr: Cpr
  readonly samtaletype: number
  readonly dato: string
  readonly tidspunkt: string
  readonly kontakttype?: number
  readonly ansvarligMyndighed: { readonly organisationskode: string }
  readonly 'x-requestId': string
}

/** Activities, or interviews that were held, of the citizens the actor may take out. */
export async function nationalFile(
  db: Db,
  actor: Actor,
  what: 'aktiviteter' | 'samtaler',
): Promise<{ body: { readonly [list: string]: readonly (Activity | Interview)[] }; about: readonly CitizenId[] }> {
  const citizens = await listForFile(db, actor)
  const cprOf = new Map(citizens.map(({ id, cpr }) => [id, cpr]))
  const ids = citizens.map(({ id }) => id)
  const { municipalityId } = actor
  if (what === 'aktiviteter') {
    const placements = (await listPlacementsForFile(db, actor, ids)).filter(({ kind }) => activityTypes[kind])
    const list = placements.map((each) => activityOf(each, cprOf.get(each.citizenId) as Cpr, municipalityId))
    return { body: { aktiviteter: list }, about: placements.map(({ citizenId }) => citizenId) }
  }
  const talks = onePerTypeAndTime((await listTalksForFile(db, actor, ids)).filter(({ heldOn }) => heldOn !== null))
  const list = talks.flatMap((each) => interviewOf(each, cprOf.get(each.citizenId) as Cpr, municipalityId) ?? [])
  return { body: { samtaler: list }, about: talks.map(({ citizenId }) => citizenId) }
}

export function activityOf(placement: PlacementInFile, cpr: Cpr, municipality: MunicipalityId): Activity {
  const { id, kind, startsOn, endsOn, endedOn, weeklyQuarterHours } = placement
  const said = {
    cpr,
    aktivitetstype: activityTypes[kind] as string,
    startdato: startsOn,
    slutdato: endedOn ?? endsOn,
    timerPrUge: Math.floor(weeklyQuarterHours / 4),
    minutterPrUge: (weeklyQuarterHours % 4) * 15,
    ansvarligMyndighed: { organisationskode: String(municipality) },
  }
  const guid = guidOf(`aktivitet ${municipality} ${id}`)
  return { guid, ...said, 'x-requestId': guidOf(`${guid} ${JSON.stringify(said)}`) }
}

/** Null: a talk that the national model takes no notice of. Its day is the one it was held on, whatever day it was booked for. */
export function interviewOf(talk: TalkInFile, cpr: Cpr, municipality: MunicipalityId): Interview | null {
  const { id, startsAt } = talk
  const on = dayIn(talk)
  const interview = starInterviewOf(talk, on)
  if (!interview) return null
  const said = {
    cpr,
    samtaletype: interview.type,
    dato: on,
    tidspunkt: timeOf(startsAt),
    ...(interview.contact === undefined ? {} : { kontakttype: interview.contact }),
    ansvarligMyndighed: { organisationskode: String(municipality) },
  }
  const guid = guidOf(`samtale ${municipality} ${id}`)
  return { guid, ...said, 'x-requestId': guidOf(`${guid} ${JSON.stringify(said)}`) }
}

const dayIn = ({ heldOn, startsAt }: TalkInFile) => heldOn ?? dayOf(startsAt)

/** The national model takes no two interviews of a citizen of the same type at the same time: the first stands for both. */
function onePerTypeAndTime(talks: readonly TalkInFile[]): TalkInFile[] {
  const first = new Map<string, TalkInFile>()
  for (const talk of talks) {
    const type = starInterviewOf(talk, dayIn(talk))?.type
    const key = `${talk.citizenId} ${type} ${dayIn(talk)} ${timeOf(talk.startsAt)}`
    if (type !== undefined && !first.has(key)) first.set(key, talk)
  }
  return [...first.values()]
}
