import { sees } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { addMonths } from '../../platform/plain-date.ts'
import {
  type Assessment,
  type Bridge,
  bridge,
  findNewestQuestionnaire,
  findQuestionnaire,
  listCompletedAssessments,
  type Questionnaire,
  type Rater,
  withoutHealth,
} from '../../questionnaires/index.ts'
import { ruleOn, smallestGroup } from '../../rules/index.ts'
import { findErrorParameters } from '../error-parameters.ts'
import { type ItemReflection, type ReflectionCase, reflect } from '../reflection.ts'
import { countedWaves, type Wave, wavesOf } from '../waves.ts'
import type { Quarter } from './quarter.ts'
import { listReflected } from './reflection-queries.ts'

/** What a team sees of a quarter. */
export interface TeamReflection {
  readonly questionnaire: Questionnaire
  readonly items: readonly ItemReflection[]
  readonly threshold: number
  readonly hasHealth: boolean
  /** Nobody has a wave in the quarter. */
  readonly isEmpty: boolean
}

/** What movement is counted from: the wave before, or the oldest of the year before the quarter. */
export type Since = 'year' | 'previous'

/** How far back a wave may lie and still be compared with. */
const MONTHS_BACK = 12

/** Reads a quarter of the actor's team, with small groups hidden. Whoever may not read about health gets none of it. */
export async function findReflection(db: Db, actor: Actor, quarter: Quarter, since: Since): Promise<TeamReflection> {
  const newest = await findNewestQuestionnaire(db, 'fip')
  const hasHealth = sees(actor, 'health')
  const questionnaire = hasHealth ? newest : withoutHealth(newest)
  const threshold = ruleOn(smallestGroup, quarter.to).value
  const cases = await casesOf(db, actor, newest, quarter, since)
  const parameters = await findErrorParameters(db, actor, newest, quarter.to)
  const items = reflect(questionnaire, cases, parameters, threshold)
  return { questionnaire, items, threshold, hasHealth, isEmpty: cases.length === 0 }
}

async function casesOf(
  db: Db,
  actor: Actor,
  newest: Questionnaire,
  quarter: Quarter,
  since: Since,
): Promise<ReflectionCase[]> {
  const citizens = await listReflected(db, actor)
  const ids = citizens.map(({ id }) => id)
  const completed = await listCompletedAssessments(db, ids, newest.id, addMonths(quarter.from, -MONTHS_BACK))
  const comparable = await comparableWith(db, newest, new Set(completed.map((each) => each.questionnaireVersion)))
  const ofCitizen = byCitizen(completed)
  return citizens.flatMap(({ id, targetGroup }) => {
    const upTo = wavesOf(ofCitizen.get(id) ?? []).filter(({ on }) => on <= quarter.to)
    const waves = countedWaves(upTo).flatMap((wave) => comparable(wave) ?? [])
    const wave = waves.at(-1)
    if (!wave || wave.on < quarter.from) return []
    const before = waves.slice(0, -1)
    return [{ targetGroup, wave, previous: (since === 'year' ? before[0] : before.at(-1)) ?? null }]
  })
}

function byCitizen(completed: readonly Assessment[]): Map<CitizenId, Assessment[]> {
  const found = new Map<CitizenId, Assessment[]>()
  for (const each of completed) {
    const own = found.get(each.citizenId)
    if (own) own.push(each)
    else found.set(each.citizenId, [each])
  }
  return found
}

/** What of a wave can be read by the newest version: the items both have; nothing where the scale was another. */
async function comparableWith(db: Db, newest: Questionnaire, versions: ReadonlySet<number>) {
  const bridges = new Map<number, Bridge | null>()
  for (const version of versions) {
    if (version === newest.version) continue
    const bridged = bridge(await findQuestionnaire(db, newest.id, version), newest)
    bridges.set(version, bridged.ok ? bridged.value : null)
  }
  return (wave: Wave): Wave | null => {
    const over = bridges.get(wave.questionnaireVersion)
    if (over === undefined) return wave
    return (
      over && { ...wave, answers: { citizen: kept(wave, over, 'citizen'), caseworker: kept(wave, over, 'caseworker') } }
    )
  }
}

const kept = (wave: Wave, { compared }: Bridge, rater: Rater) =>
  new Map(
    [...wave.answers[rater]].filter(([item]) =>
      compared.some(({ id, raters }) => id === item && raters.includes(rater)),
    ),
  )
