import type { PlacementId } from '../../platform/ids.ts'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import type { EndReason, PlacementKind } from '../placement.ts'

export const courseEvents = ['proposed', 'agreed', 'corrected', 'extended', 'turned', 'ended'] as const
export type CourseEventKind = (typeof courseEvents)[number]

/** What a placement is agreed to be. Hours are quarter-hours a week. */
export interface Terms {
  readonly kind: PlacementKind
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  readonly weeklyQuarterHours: number
  readonly paidQuarterHours: number
  readonly aimedQuarterHours: number
}

/** A line of the record. Only the fields that its kind changes are filled. */
export interface CourseEvent {
  readonly what: CourseEventKind
  readonly happenedOn: PlainDate
  readonly kind: PlacementKind | null
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly weeklyQuarterHours: number | null
  readonly paidQuarterHours: number | null
  readonly aimedQuarterHours: number | null
  /** The first day of the extension. */
  readonly extendedFrom: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly endReason: EndReason | null
  /** What it came of, where it was agreed; what it became, where it was turned. */
  readonly otherPlacementId: PlacementId | null
}

/** Days agreed in one go: the offer itself, then each extension. */
export interface Part {
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** What a placement's events add up to. */
export interface Course extends Terms {
  readonly proposedOn: PlainDate | null
  readonly extendedFrom: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly endReason: EndReason | null
  readonly cameOfId: PlacementId | null
  readonly becameId: PlacementId | null
  /** The offer and its extensions, first to last. */
  readonly parts: readonly Part[]
}

/** Adds a placement's events up, oldest first. Null: nothing is agreed yet. */
export function courseOf(events: readonly CourseEvent[]): Course | null {
  let course: Course | null = null
  let proposedOn: PlainDate | null = null
  for (const event of events) {
    if (event.what === 'proposed') proposedOn = event.happenedOn
    else if (event.what === 'agreed') course = agreed(event, proposedOn)
    else if (course) course = after(course, event)
  }
  return course
}

function agreed(event: CourseEvent, proposedOn: PlainDate | null): Course {
  const terms = termsOf(event)
  return {
    ...terms,
    proposedOn,
    extendedFrom: null,
    endedOn: event.endedOn,
    endReason: event.endReason,
    cameOfId: event.otherPlacementId,
    becameId: null,
    parts: [{ from: terms.startsOn, to: terms.endsOn }],
  }
}

function after(course: Course, event: CourseEvent): Course {
  switch (event.what) {
    case 'corrected': {
      const parts = partsWithin(course.parts, event)
      const { endedOn, endReason } = event
      return { ...course, ...termsOf(event), parts, extendedFrom: extensionOf(parts), endedOn, endReason }
    }
    case 'extended': {
      const parts = [...course.parts, { from: event.extendedFrom as PlainDate, to: event.endsOn }]
      return { ...course, endsOn: event.endsOn, extendedFrom: event.extendedFrom, parts }
    }
    case 'turned': {
      const parts = partsWithin(course.parts, { startsOn: course.startsOn, endsOn: event.endsOn })
      const { endsOn, endedOn, endReason, otherPlacementId: becameId } = event
      return { ...course, endsOn, endedOn, endReason, becameId, parts, extendedFrom: extensionOf(parts) }
    }
    case 'ended':
      return { ...course, endedOn: event.endedOn, endReason: event.endReason }
    default:
      return course
  }
}

const termsOf = (event: CourseEvent): Terms => ({
  kind: event.kind as PlacementKind,
  startsOn: event.startsOn as PlainDate,
  endsOn: event.endsOn,
  weeklyQuarterHours: event.weeklyQuarterHours ?? 0,
  paidQuarterHours: event.paidQuarterHours ?? 0,
  aimedQuarterHours: event.aimedQuarterHours ?? 0,
})

/** The parts as they are once the first and the last day are put right: an extension that begins after the end is gone. */
export function partsWithin(
  parts: readonly Part[],
  { startsOn, endsOn }: Pick<CourseEvent, 'startsOn' | 'endsOn'>,
): Part[] {
  const [first, ...extensions] = parts.filter((part, at) => at === 0 || endsOn === null || part.from <= endsOn)
  const kept = [{ from: startsOn as PlainDate, to: first?.to ?? null }, ...extensions]
  return kept.map((part, at) => {
    const next = kept[at + 1]
    return { from: part.from, to: next ? addDays(next.from, -1) : endsOn }
  })
}

/** The first day of the latest extension. */
export const extensionOf = (parts: readonly Part[]): PlainDate | null =>
  parts.length > 1 ? (parts.at(-1)?.from ?? null) : null
