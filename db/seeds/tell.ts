import type { StaffId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { instantOf } from './calendar.ts'
import type { Absence, Note, Placement, Step, Talk, Task, Wave } from './story.ts'

// How stories are told: rows with every column filled, so that one statement can carry them all.

type TalkWords = Partial<Pick<Talk, 'place' | 'withFip' | 'interpreter' | 'heldOn' | 'missedOn' | 'cancelledOn'>>

export function talkAt(
  staffId: StaffId,
  kind: Talk['kind'],
  at: { readonly on: PlainDate; readonly clock: string; readonly bookedOn: PlainDate },
  more: TalkWords = {},
): Talk {
  return {
    staffId,
    kind,
    startsAt: instantOf(at.on, at.clock),
    place: kind === 'telephone' ? '' : 'Lokale 2',
    withFip: false,
    interpreter: false,
    heldOn: null,
    missedOn: null,
    cancelledOn: null,
    bookedOn: at.bookedOn,
    bookedAt: instantOf(at.bookedOn, '11.15'),
    ...more,
  }
}

export const noteOn = (
  writtenOn: PlainDate,
  writtenBy: StaffId,
  words: string,
  talk: Talk | null = null,
  clock = '13.20',
): Note => ({ talk, words, writtenBy, writtenOn, writtenAt: instantOf(writtenOn, clock) })

/** Hours here are hours; the row has quarter-hours. */
export function placementAt(
  agreedBy: StaffId,
  workplace: string,
  contact: string,
  period: {
    readonly kind: Placement['kind']
    readonly from: PlainDate
    readonly to: PlainDate | null
    readonly agreedOn: PlainDate
  },
  hours: { readonly weekly: number; readonly paid?: number; readonly aimed?: number },
  more: Partial<Pick<Placement, 'endedOn' | 'endReason' | 'nextStep' | 'paidSince'>> = {},
): Placement {
  return {
    kind: period.kind,
    workplace,
    contact,
    startsOn: period.from,
    endsOn: period.to,
    weeklyQuarterHours: hours.weekly * 4,
    paidQuarterHours: (hours.paid ?? 0) * 4,
    aimedQuarterHours: (hours.aimed ?? 0) * 4,
    agreedBy,
    endedOn: null,
    endReason: null,
    nextStep: '',
    agreedOn: period.agreedOn,
    paidSince: null,
    ...more,
  }
}

export const absenceOn = (
  absentOn: PlainDate,
  placement: Placement | null,
  reported: { readonly by: Absence['reportedBy']; readonly clock: string; readonly reason: Absence['reason'] & string },
  handledOn: PlainDate | null,
): Absence => ({
  absentOn,
  placement,
  reportedAt: instantOf(absentOn, reported.clock),
  reportedBy: reported.by,
  reason: reported.reason,
  handledOn,
})

export const taskFor = (
  staffId: StaffId | null,
  title: string,
  days: { readonly createdOn: PlainDate; readonly dueOn: PlainDate; readonly doneOn?: PlainDate | null },
  source: Task['source'] = 'own',
  from: object | null = null,
): Task => ({
  staffId,
  title,
  dueOn: days.dueOn,
  source,
  from,
  createdBy: staffId,
  createdOn: days.createdOn,
  doneOn: days.doneOn ?? null,
  doneBy: days.doneOn ? staffId : null,
  doneWord: '',
})

/** The task that a next step becomes. */
export const taskOf = (step: Step, wave: Wave) => ({
  staffId: step.staffId,
  title: step.how.slice(0, 300),
  dueOn: step.dueOn,
  source: 'fip' as const,
  createdBy: wave.openedBy,
  createdOn: wave.completedOn ?? wave.openedOn,
  doneOn: step.doneOn ?? null,
  doneBy: step.doneOn ? step.staffId : null,
  doneWord: step.doneWord ?? '',
})
