import type { CaseFile } from '../citizens/index.ts'
import { instantAt } from '../platform/copenhagen.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { writeDate } from '../platform/plain-date.ts'
import type { Held, HeldRefusal } from './hold-talk.ts'
import type { NextTime } from './next-times.ts'
import type { TalkDraft } from './talk.ts'

/** What the form of a held talk said, read. */
export interface HeldTyped {
  readonly heldOn: PlainDate
  readonly note: string
  readonly next: string
  readonly nextDate: PlainDate | null
  readonly nextTime: string | null
  readonly late: boolean
}

/** The form says when and what; the next talk is like this one, with FIP only when it is a quarter away. */
export function heldOf(typed: HeldTyped, talk: TalkDraft, file: CaseFile, times: readonly NextTime[]): Held {
  const startsAt =
    typed.next === 'other' && typed.nextDate && typed.nextTime
      ? instantAt(typed.nextDate, typed.nextTime)
      : times.find(({ value }) => value === typed.next)?.startsAt
  const { citizenId, staffId, kind, place, interpreter } = talk
  const withFip = talk.withFip && typed.next !== '4-weeks'
  return {
    on: typed.heldOn,
    note: typed.note,
    next: startsAt ? { citizenId, staffId, kind, place, interpreter, startsAt, withFip } : null,
    takenOverOn: file.citizen.takenOverOn,
    late: typed.late,
  }
}

/** The field a refusal is about. */
export function fieldOf(refusal: HeldRefusal, typed: Pick<HeldTyped, 'next'>): string {
  if (refusal === 'before-last-talk') return 'late'
  if (refusal === 'in-the-future' || refusal === 'before-takeover' || refusal === 'same-kind-and-time') return 'heldOn'
  return typed.next === 'other' ? 'nextDate' : 'next'
}

/** The day a talk is most likely to have been held: its own, or today when that has not come. */
export const likelyDay = (startsAt: string, today: PlainDate) => (dayOf(startsAt) < today ? dayOf(startsAt) : today)

/** The values the form opens with. */
export const openingValues = (heldOn: PlainDate) => ({ heldOn: writeDate(heldOn), next: 'none' })
