import { addDays, addMonths, type PlainDate } from '../../../src/platform/plain-date.ts'
import { takeoverIn, workday, workdayUntil } from '../calendar.ts'
import { drawProfile, type Profile } from '../history/profile.ts'
import { tellStory } from '../history/tell-story.ts'
import { originOf } from '../names.ts'
import type { Random } from '../random.ts'
import { type Crew, memberOf, type Placement, type Story } from '../story.ts'
import { placementAt, talkAt } from '../tell.ts'

/** What a person of the cast needs to be told. */
export interface Stage {
  readonly crew: Crew
  readonly today: PlainDate
  readonly random: Random
  readonly taken: Set<string>
}

type Given = Pick<Profile, 'givenName' | 'familyName' | 'sex' | 'bornOn' | 'matchGroup' | 'education' | 'module'> & {
  readonly from: string
  readonly months: number
} & Partial<Profile>

/** A life drawn at random that ends where the hand says. */
export function profileOf({ crew, today, random }: Stage, { from, months, ...given }: Given): Profile {
  const kirsten = memberOf(crew, 'Kirsten Holm')
  const drawn = drawProfile(random.fork(given.givenName), {
    crew,
    today,
    caseworker: kirsten,
    phase: given.phase ?? 'placement',
  })
  const takenOverOn = takeoverIn(today, months)
  const origin = originOf(from)
  return {
    ...drawn,
    origin,
    targetGroup: origin.groups[0]?.[0] ?? 'refugee',
    takenOverOn,
    caseworkers: [{ staffId: kirsten.id, from: takenOverOn }],
    adviser: memberOf(crew, 'Jonas Bruun').id,
    mentor: null,
    tidy: true,
    protectedFrom: null,
    ...given,
  }
}

export const tell = (stage: Stage, profile: Profile): Story =>
  tellStory(
    stage.random.fork(`${profile.givenName} ${profile.familyName}`),
    profile,
    stage.crew,
    stage.today,
    stage.taken,
  )

export const ago = ({ today }: Stage, days: number) => workday(today, -days)
export const kirstenOf = ({ crew }: Stage) => memberOf(crew, 'Kirsten Holm').id
export const jonasOf = ({ crew }: Stage) => memberOf(crew, 'Jonas Bruun').id

/** So many weeks long, begun so many days ago. */
export function running(
  stage: Stage,
  workplace: string,
  contact: string,
  time: { readonly kind: Placement['kind']; readonly daysAgo: number; readonly weeks: number },
  hours: { readonly weekly: number; readonly paid?: number; readonly aimed?: number },
  nextStep = '',
): Placement {
  const from = addDays(stage.today, -time.daysAgo)
  const period = {
    kind: time.kind,
    from,
    // An IGU is two years to the day.
    to: time.kind === 'igu' ? addDays(addMonths(from, 24), -1) : addDays(from, time.weeks * 7 - 1),
    agreedOn: workdayUntil(addDays(from, -6)),
  }
  return placementAt(jonasOf(stage), workplace, contact, period, hours, { nextStep })
}

export function booked(
  stage: Stage,
  inDays: number,
  clock: string,
  kind: Parameters<typeof talkAt>[1] = 'job-talk',
  more = {},
) {
  const at = { on: workday(stage.today, inDays), clock, bookedOn: ago(stage, 14) }
  return talkAt(kirstenOf(stage), kind, at, { withFip: kind === 'job-talk', ...more })
}
