import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { day, type PlainDate } from '../platform/plain-date.ts'
import { findWavesMark, listLatestAnswers, type Questionnaire, type Scale } from '../questionnaires/index.ts'
import { ownDataPeople, reliableChange, ruleOn } from '../rules/index.ts'
import { type ErrorParameters, smallestSample } from '../statistics/index.ts'
import { ownParameters } from './own-parameters.ts'

/** The scale that the assumption is about. */
const assumedScale = { min: 1, max: 7 }

/**
 * What measurement error is assumed to be on a day, for answers in whole points. A shorter scale has a spread as much
 * smaller, though not under half: there rounding to whole points decides, and chance would be called progress too often.
 */
export function assumedParametersOn(
  date: PlainDate,
  scale: Pick<Scale, 'min' | 'max'> = assumedScale,
): ErrorParameters {
  const rule = ruleOn(reliableChange, date).value
  const share = (scale.max - scale.min) / (assumedScale.max - assumedScale.min)
  return { ...rule, sd: rule.sd * Math.max(0.5, share), step: 1, source: { kind: 'assumption' } }
}

interface Found {
  /** Of the waves it was computed from: a wave imported late or gone makes another, in every process. */
  readonly mark: string
  readonly parameters: ErrorParameters
}

// By keys, municipality, questionnaire and year: a page asks for the same figure many times.
const found = new WeakMap<object, Map<string, Found>>()

/**
 * What measurement error is computed from in a wave completed on a day: the municipality's own answers before that year where
 * they are enough, else the assumption. One yardstick a year, so that what was sure in March is sure in April.
 */
export async function findErrorParameters(
  db: Db,
  actor: Pick<Actor, 'municipalityId'>,
  questionnaire: Questionnaire,
  date: PlainDate,
): Promise<ErrorParameters> {
  const { keys } = workOf(db)
  const known = found.get(keys) ?? new Map<string, Found>()
  found.set(keys, known)
  const from = day(`${date.slice(0, 4)}-01-01`)
  const key = `${actor.municipalityId} ${questionnaire.id} ${questionnaire.version} ${questionnaire.themes.length} ${from}`
  const mark = await findWavesMark(db, questionnaire, from)
  const last = known.get(key)
  if (last?.mark === mark) return last.parameters
  const parameters = await estimated(db, questionnaire, from)
  known.set(key, { mark, parameters })
  return parameters
}

async function estimated(db: Db, questionnaire: Questionnaire, from: PlainDate): Promise<ErrorParameters> {
  const assumed = assumedParametersOn(from, questionnaire.scale)
  const answers = await listLatestAnswers(db, questionnaire, from)
  const people = Math.max(smallestSample, ruleOn(ownDataPeople, from).value)
  return ownParameters(questionnaire, answers, assumed, people) ?? assumed
}
