import { lastDayOf, type PlacementLine } from '../../placements/index.ts'
import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CardId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { WeeklyAnswer } from '../weekly/answer.ts'
import type { Card } from './card.ts'
import { insertCard, updateAgreed, updateWithdrawn } from './card-queries.ts'

export interface CardDraft {
  readonly tasks: string
  readonly words: string
  /** Ids of the competences that are to stand on it. */
  readonly shown: readonly string[]
  /** Who may be called; empty: nobody. */
  readonly contact: string
}

/** Writes a card from a workplace's latest answer. It leaves the case only when the citizen has said yes to it. */
export async function writeCard(
  db: Db,
  actor: Actor,
  today: PlainDate,
  placement: PlacementLine,
  answer: WeeklyAnswer,
  { shown, ...draft }: CardDraft,
): Promise<CardId> {
  const { id: placementId, citizenId, workplace, startsOn } = placement
  const { track, version: schemeVersion } = answer.scheme
  const scores = Object.fromEntries(Object.entries(answer.scores).filter(([id]) => shown.includes(id)))
  const content = { ...draft, workplace, startsOn, lastDay: lastDayOf(placement), track, schemeVersion, scores }
  const row = {
    municipalityId: actor.municipalityId,
    citizenId,
    placementId,
    writtenBy: staffOf(actor),
    writtenOn: today,
  }
  return await insertCard(db, row, content)
}

/** The citizen says yes to a card: told to a colleague, or pressed on her own page. */
export async function agreeToCard(
  db: Db,
  actor: Actor,
  today: PlainDate,
  card: Card,
): Promise<Result<null, 'changed-meanwhile'>> {
  if (!(await updateAgreed(db, card.id, today, actor.staffId))) return refused('changed-meanwhile')
  await note(db, actor, today, card, 'competence-card.agreed')
  return done(null)
}

/** The citizen takes a card back: it can no longer be fetched. */
export async function withdrawCard(
  db: Db,
  actor: Actor,
  today: PlainDate,
  card: Card,
): Promise<Result<null, 'changed-meanwhile'>> {
  if (!(await updateWithdrawn(db, card.id, today))) return refused('changed-meanwhile')
  await note(db, actor, today, card, 'competence-card.withdrawn')
  return done(null)
}

const note = (
  db: Db,
  actor: Actor,
  on: PlainDate,
  { id, citizenId, content }: Card,
  what: `competence-card.${string}`,
) => recordEvent(db, actor, { what, citizen: citizenId, subject: id, on, detail: { workplace: content.workplace } })
