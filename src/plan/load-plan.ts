import { type CaseFile, sees } from '../citizens/index.ts'
import { listPlacements, type PlacementLine } from '../placements/index.ts'
import { listEvents } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { listTalks, type TalkLine } from '../talks/index.ts'
import { withoutHealth } from './activity.ts'
import { type ActivityLine, listActivities } from './activity-queries.ts'
import { type Exemption, withoutReason } from './exemption.ts'
import { listExemptions } from './exemption-queries.ts'
import type { HoursChange } from './placement-hours.ts'
import type { Requirement } from './requirement.ts'
import { listMatchGroups, listRequirements } from './requirement-queries.ts'
import { type Estimate, findEstimate } from './self-support/estimate-queries.ts'
import type { ChosenTrack } from './track.ts'
import { listTracks } from './track-queries.ts'
import type { HoursFacts } from './week-hours.ts'

/** Everything that fills a citizen's time, as the reader may see it. */
export interface Plan {
  readonly placements: readonly PlacementLine[]
  readonly changes: readonly HoursChange[]
  readonly activities: readonly ActivityLine[]
  readonly requirements: readonly Requirement[]
  readonly exemptions: readonly Exemption[]
  readonly matchGroups: HoursFacts['matchGroups']
  readonly tracks: readonly ChosenTrack[]
  readonly estimate: Estimate | null
  /** Empty for those who see no talks. */
  readonly talks: readonly TalkLine[]
}

/** The plan of a citizen whom the caller has opened: hours for all who see it, what tells of health only for those who see health. */
export async function loadPlan(db: Db, actor: Actor, { citizen: { id } }: CaseFile): Promise<Plan> {
  const health = sees(actor, 'health')
  const activities = await listActivities(db, id)
  const requirements = await listRequirements(db, id)
  const exemptions = await listExemptions(db, id)
  return {
    placements: await listPlacements(db, id),
    changes: await listHoursChanges(db, id),
    activities: health ? activities : activities.map((each) => ({ ...each, ...withoutHealth(each) })),
    requirements: health ? requirements : requirements.map((each) => ({ ...each, reason: '' })),
    exemptions: health ? exemptions : exemptions.map(withoutReason),
    matchGroups: await listMatchGroups(db, id),
    tracks: await listTracks(db, id),
    estimate: await findEstimate(db, id),
    talks: sees(actor, 'talks') ? await listTalks(db, id) : [],
  }
}

/** What the hours of placements were before they were corrected. */
export async function listHoursChanges(db: Db, citizen: CaseFile['citizen']['id']): Promise<HoursChange[]> {
  const events = await listEvents(db, citizen, { kinds: ['placement.corrected'] })
  const before = (value: string | number | null | undefined) => (typeof value === 'number' ? value : null)
  return events.flatMap(({ subject, on, detail }) => {
    const [weekly, paid] = [before(detail.weeklyQuarterHoursFrom), before(detail.paidQuarterHoursFrom)]
    if (subject === undefined || (weekly === null && paid === null)) return []
    return [{ placementId: subject, on, weeklyBefore: weekly, paidBefore: paid }]
  })
}
