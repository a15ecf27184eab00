import { addDays } from '../../platform/plain-date.ts'
import { type Course, type CourseEvent, courseOf, type Part } from '../course/placement-course.ts'
import type { PlacementDraft } from '../placement.ts'
import type { FullPlacement } from '../placement-queries.ts'
import type { Offer } from './breach.ts'

/** A placement as the rules look at it: its row, and the parts its record tells of. */
export function offerOf(placement: FullPlacement, events: readonly CourseEvent[] = []): Offer {
  return { ...placement, parts: courseOf(events)?.parts ?? partsOfRow(placement) }
}

/** What somebody is about to agree. */
export const offerFrom = (draft: PlacementDraft, parts?: readonly Part[]): Offer => ({
  ...draft,
  id: null,
  endedOn: null,
  parts: parts ?? [{ from: draft.startsOn, to: draft.endsOn }],
})

/** A row without a record, as another system may have left it. */
export function partsOfRow({
  startsOn,
  endsOn,
  extendedFrom,
}: Pick<Course, 'startsOn' | 'endsOn' | 'extendedFrom'>): Part[] {
  if (extendedFrom === null) return [{ from: startsOn, to: endsOn }]
  return [
    { from: startsOn, to: addDays(extendedFrom, -1) },
    { from: extendedFrom, to: endsOn },
  ]
}
