import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { isLadderStep, type LadderAnswers, suggestedStep } from './ladder.ts'
import { insertScreening, listScreenings } from './ladder-queries.ts'

/** A caseworker may place somebody elsewhere than the answers say, when she says why. */
export type ScreenRefusal = 'say-why'

/** Places a citizen on the ladder, and answers the step. The caller has opened the case to change it. */
export async function screenCitizen(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizenId: CitizenId,
  screening: { readonly answers: LadderAnswers; readonly chosen: number | null; readonly words: string },
): Promise<Result<number, ScreenRefusal>> {
  const { answers, chosen, words } = screening
  const suggested = suggestedStep(answers)
  const step = chosen !== null && isLadderStep(chosen) ? chosen : suggested
  if (step !== suggested && words === '') return refused('say-why')

  const before = (await listScreenings(db, citizenId))[0]?.step ?? null
  const row = { step, suggestedStep: suggested, answers, words, screenedOn: today }
  const id = await insertScreening(db, actor, citizenId, row)
  const detail = { from: before, to: step }
  await recordEvent(db, actor, { what: 'ladder.screened', citizen: citizenId, on: today, subject: id, detail })
  return done(step)
}
