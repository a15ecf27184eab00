import { sees } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { AssessmentId, CitizenId } from '../../platform/ids.ts'
import {
  type Assessment,
  allItems,
  bridge,
  findQuestionnaire,
  listAssessments,
  type Questionnaire,
  type Rater,
  withoutHealth,
} from '../../questionnaires/index.ts'
import type { ErrorParameters } from '../../statistics/index.ts'
import { changesBetween } from '../change.ts'
import { findErrorParameters } from '../error-parameters.ts'
import { findingOf } from '../finding.ts'
import { clearDifferences, gapsIn } from '../gap.ts'
import { scoreOver } from '../theme-scores.ts'
import { type Wave, wavesOf } from '../waves.ts'

/** Themes with sure progress of those compared; null for the first wave, `not-comparable` where the scale was another. */
export type Progress = { readonly sure: number; readonly of: number } | 'not-comparable' | null

/** What a wave brought: sure progress since the one before it and since the first, and on how many items the two differ clearly. */
export interface Passed {
  readonly assessment: Assessment
  /** Null for the first; `not-comparable` where the scale was another. */
  readonly sincePrevious: Progress
  readonly sinceFirst: Progress
  readonly differences: number
}

/** A citizen's way through the waves of one questionnaire. */
export interface Way {
  /** The newest version that was answered. */
  readonly questionnaire: Questionnaire
  /** Completed waves on the newest version's scale, oldest first: what a line can be drawn through. */
  readonly drawn: readonly Wave[]
  /** Every completed wave, newest first. */
  readonly passed: readonly Passed[]
  readonly open: AssessmentId | null
  readonly openWave: Assessment | null
}

/** The way of a citizen whose case the caller has opened; null where the questionnaire was never begun. */
export async function findWay(db: Db, actor: Actor, citizen: CitizenId, questionnaireId: string): Promise<Way | null> {
  const assessments = await listAssessments(db, citizen, questionnaireId)
  const newest = assessments.map((each) => each.questionnaireVersion).sort((a, b) => b - a)[0]
  if (newest === undefined) return null
  const versions = await readVersions(db, actor, questionnaireId, assessments)
  const questionnaire = versions.get(newest) as Questionnaire
  const waves = wavesOf(assessments)
  const openWave = assessments.findLast(({ completedOn }) => completedOn === null) ?? null
  const passed: Passed[] = []
  for (const [at, wave] of waves.entries()) {
    const asked = versions.get(wave.questionnaireVersion) as Questionnaire
    const parameters = await findErrorParameters(db, actor, asked, wave.on)
    passed.push(passedOf(wave, waves.slice(0, at), assessments, versions, parameters))
  }
  return {
    questionnaire,
    drawn: waves.filter((wave) => bridge(versions.get(wave.questionnaireVersion) as Questionnaire, questionnaire).ok),
    passed: passed.reverse(),
    open: openWave?.id ?? null,
    openWave,
  }
}

async function readVersions(db: Db, actor: Actor, id: string, assessments: readonly Assessment[]) {
  const versions = new Map<number, Questionnaire>()
  for (const version of new Set(assessments.map((each) => each.questionnaireVersion))) {
    const asked = await findQuestionnaire(db, id, version)
    versions.set(version, sees(actor, 'health') ? asked : withoutHealth(asked))
  }
  return versions
}

function passedOf(
  wave: Wave,
  before: readonly Wave[],
  assessments: readonly Assessment[],
  versions: ReadonlyMap<number, Questionnaire>,
  parameters: ErrorParameters,
): Passed {
  const questionnaire = versions.get(wave.questionnaireVersion) as Questionnaire
  return {
    assessment: assessments.find(({ id }) => id === wave.id) as Assessment,
    sincePrevious: progressSince(before.at(-1) ?? null, wave, versions, parameters),
    sinceFirst: progressSince(before[0] ?? null, wave, versions, parameters),
    differences: clearDifferences(gapsIn(questionnaire, wave)).length,
  }
}

function progressSince(
  before: Wave | null,
  wave: Wave,
  versions: ReadonlyMap<number, Questionnaire>,
  parameters: ErrorParameters,
): Progress {
  if (!before) return null
  const questionnaire = versions.get(wave.questionnaireVersion) as Questionnaire
  const bridged = bridge(versions.get(before.questionnaireVersion) as Questionnaire, questionnaire)
  if (!bridged.ok) return 'not-comparable'
  const changes = changesBetween(questionnaire, before, wave, parameters, bridged.value)
  const { progress, compared } = findingOf(changes, questionnaire.themes.length, [])
  return { sure: progress.length, of: compared }
}

/** One rater's mean in each wave, over a theme or over everything asked; null where there is no number. */
export function lineOf({ questionnaire, drawn }: Way, rater: Rater, themeId: string | null): (number | null)[] {
  const theme = questionnaire.themes.find(({ id }) => id === themeId)
  const items = theme ? theme.items : allItems(questionnaire)
  return drawn.map((wave) => scoreOver(items, rater, wave.answers[rater], questionnaire.scale).mean)
}

/** From the first number to the last, in points; null with fewer than two. */
export function moveOf(line: readonly (number | null)[]): number | null {
  const numbers = line.filter((each) => each !== null)
  const [first, last] = [numbers[0], numbers.at(-1)]
  return numbers.length < 2 || first === undefined || last === undefined ? null : last - first
}
