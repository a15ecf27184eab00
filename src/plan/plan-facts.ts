import type { PlacementLine } from '../placements/index.ts'
import { addDays } from '../platform/plain-date.ts'
import { type Activity, lastActivityDay } from './activity.ts'
import { type Exemption, lastExemptDay } from './exemption.ts'
import { type HoursChange, stretchesOf } from './placement-hours.ts'
import type { Requirement } from './requirement.ts'
import type { HoursFacts, Stretch } from './week-hours.ts'

interface Rows {
  readonly placements: readonly PlacementLine[]
  readonly changes: readonly HoursChange[]
  readonly activities: readonly Activity[]
  readonly requirements: readonly Requirement[]
  readonly exemptions: readonly Exemption[]
  readonly matchGroups: HoursFacts['matchGroups']
}

/** A plan as what its weeks are counted from. */
export const hoursFacts = ({
  placements,
  changes,
  activities,
  requirements,
  exemptions,
  matchGroups,
}: Rows): HoursFacts => ({
  stretches: [...placements.flatMap((each) => stretchesOf(each, changes)), ...activities.map(stretchOf)],
  required: requirements.filter(({ withdrawnOn }) => withdrawnOn === null).flatMap(stepsOf),
  exempt: exemptions.map((each) => ({
    from: each.startsOn,
    to: lastExemptDay(each),
    quarterHours: each.remainingQuarterHours,
  })),
  matchGroups,
})

const stretchOf = (activity: Activity): Stretch => ({
  kind: activity.kind === 'danish-class' ? 'danish' : 'other',
  from: activity.startsOn,
  to: lastActivityDay(activity),
  quarterHours: activity.weeklyQuarterHours,
})

/** Each step until the next one, the last until the requirement ends; those after its end never came. */
function stepsOf({ steps, endsOn }: Requirement): HoursFacts['required'] {
  return steps.flatMap(({ fromOn, weeklyQuarterHours }, at) => {
    if (endsOn !== null && fromOn > endsOn) return []
    const next = steps[at + 1]
    const before = next ? addDays(next.fromOn, -1) : null
    const to = before === null || (endsOn !== null && endsOn < before) ? endsOn : before
    return [{ from: fromOn, to, quarterHours: weeklyQuarterHours }]
  })
}
