import { sees } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { AssessmentId, CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import {
  type Assessment,
  bridge,
  findAssessment,
  findQuestionnaire,
  isSettled,
  listAssessments,
  type Questionnaire,
  type Rater,
  ratersAsked,
  ratersOf,
  sideOf,
  withoutHealth,
} from '../../questionnaires/index.ts'
import type { ErrorParameters } from '../../statistics/index.ts'
import { changesBetween, type ThemeChange } from '../change.ts'
import { findErrorParameters } from '../error-parameters.ts'
import { type Finding, findingOf } from '../finding.ts'
import { gapsIn, type ItemGap } from '../gap.ts'
import { type Visibility, visibilityOf } from '../visibility.ts'
import { type Wave, waveOf, wavesOf } from '../waves.ts'

/** Which earlier wave a result is compared with. */
export type Against = 'previous' | 'first'

/** An earlier wave beside this one. */
export interface Beside {
  readonly wave: Wave
  /** Null when it was asked on another scale: its numbers mean something else and are not shown. */
  readonly themes: readonly ThemeChange[] | null
  /** What the changes are weighed by. */
  readonly parameters: ErrorParameters
  /** Asked with another version: only what both asked is compared. */
  readonly otherVersion: boolean
}

/** Where a citizen stands in a wave, as far as it may be seen now. */
export interface Standing {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly visibility: Visibility
  /** The answers; null while they are hidden. */
  readonly wave: Wave | null
  readonly isLatest: boolean
  /** Completed waves before this one, oldest first. */
  readonly earlier: readonly Wave[]
  readonly beside: Beside | null
  readonly gaps: readonly ItemGap[]
  readonly finding: Finding
  /** Whose answers are not there yet, and who was not asked or did not answer at all. */
  readonly waitingFor: readonly Rater[]
  readonly unanswered: readonly Rater[]
}

/** Reads where a citizen, whose case the caller has opened, stands in a wave. */
export async function findStanding(
  db: Db,
  actor: Actor,
  citizen: CitizenId,
  id: AssessmentId,
  against: Against = 'previous',
): Promise<Standing> {
  const assessment = await findAssessment(db, citizen, id)
  const { questionnaireId, questionnaireVersion } = assessment
  const asked = await findQuestionnaire(db, questionnaireId, questionnaireVersion)
  const questionnaire = sees(actor, 'health') ? asked : withoutHealth(asked)
  const waves = wavesOf(await listAssessments(db, citizen, questionnaireId))
  const visibility = visibilityOf(assessment)
  const wave = shownWave(assessment, visibility)
  const at = waves.findIndex((each) => each.id === id)
  const earlier = at < 0 ? waves : waves.slice(0, at)
  const other = against === 'first' ? earlier[0] : earlier.at(-1)
  const beside = at >= 0 && wave && other ? await besideOf(db, actor, asked, questionnaire, other, wave) : null
  const gaps = wave ? gapsIn(questionnaire, wave) : []
  return {
    assessment,
    questionnaire,
    visibility,
    wave,
    isLatest: at < 0 || at === waves.length - 1,
    earlier,
    beside,
    gaps,
    finding: findingOf(beside?.themes ?? null, questionnaire.themes.length, gaps),
    waitingFor: assessment.sides.filter((side) => !isSettled(side)).map((side) => side.rater),
    unanswered: ratersAsked(questionnaire).filter((rater) => isUnanswered(assessment, rater)),
  }
}

const isUnanswered = (assessment: Assessment, rater: Rater) =>
  !ratersOf(assessment.mode).includes(rater) || sideOf(assessment, rater)?.closedAt != null

/** A completed wave as it was answered; one under way as it stands, when the two share a screen. */
function shownWave(assessment: Assessment, visibility: Visibility): Wave | null {
  const completed = waveOf(assessment)
  if (completed || visibility.others === 'hidden') return completed
  const current = (rater: Rater) => sideOf(assessment, rater)?.answers ?? new Map()
  return {
    id: assessment.id,
    on: assessment.openedOn,
    questionnaireVersion: assessment.questionnaireVersion,
    answers: { citizen: current('citizen'), caseworker: current('caseworker') },
  }
}

/** The parameters in force on the day of the later wave decide. */
async function besideOf(
  db: Db,
  actor: Actor,
  asked: Questionnaire,
  questionnaire: Questionnaire,
  other: Wave,
  wave: Wave,
): Promise<Beside> {
  const parameters = await findErrorParameters(db, actor, asked, wave.on)
  const otherVersion = other.questionnaireVersion !== questionnaire.version
  const compare = (over: Parameters<typeof changesBetween>[4]) =>
    changesBetween(questionnaire, other, wave, parameters, over)
  if (!otherVersion) return { wave: other, themes: compare(null), parameters, otherVersion }
  const bridged = bridge(await findQuestionnaire(db, questionnaire.id, other.questionnaireVersion), questionnaire)
  return { wave: other, themes: bridged.ok ? compare(bridged.value) : null, parameters, otherVersion }
}

/** The earlier wave as a tail in the star; none where the scale was another. */
export const tailOf = ({ beside }: Standing): Wave | null => (beside?.themes ? beside.wave : null)

/** The day a wave is known by: completed, else opened. */
export const dayOfWave = ({ completedOn, openedOn }: Pick<Assessment, 'completedOn' | 'openedOn'>): PlainDate =>
  completedOn ?? openedOn
