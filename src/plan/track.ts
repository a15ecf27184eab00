import type { PlainDate } from '../platform/plain-date.ts'

/** Straight to a job; basic integration training (IGU); or a package of small jobs, Danish and more towards self-support. */
export const tracks = ['job', 'igu', 'job-package'] as const
export type Track = (typeof tracks)[number]

/** A track chosen; it holds from its day until the next one. */
export interface ChosenTrack {
  readonly track: Track
  readonly fromOn: PlainDate
  readonly chosenByName: string
}

/** The track in force on a day; the choices newest first. */
export const trackOn = (chosen: readonly ChosenTrack[], day: PlainDate) =>
  chosen.find(({ fromOn }) => fromOn <= day) ?? null
