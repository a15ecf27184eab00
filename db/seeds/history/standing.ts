import { addDays, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { earliest, workday } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { Placement, Story } from '../story.ts'
import { abilities } from '../words/abilities.ts'
import { type TradeId, tradeIds, trades } from '../words/trades.ts'
import type { Profile } from './profile.ts'
import { caseworkerOn } from './talks.ts'

type Standing = Pick<Story, 'matchGroups' | 'danishLevels' | 'digitalSkills' | 'abilities' | 'reasons'>

/** What is noted of somebody over time: match group, Danish, digital self-reliance, what she can do. */
export function drawStanding(
  random: Random,
  profile: Profile,
  placements: readonly Placement[],
  today: PlainDate,
): Standing {
  const end = profile.closedOn ?? today
  const first = earliest(workday(profile.takenOverOn, random.whole(7, 18)), end)
  return {
    matchGroups: drawMatchGroups(random, profile, first, end),
    danishLevels: drawDanish(random, profile, first, end),
    digitalSkills: drawDigital(random, profile, first, end),
    ...drawAbilities(random, profile, placements, end),
  }
}

function drawMatchGroups(random: Random, profile: Profile, first: PlainDate, end: PlainDate): Standing['matchGroups'] {
  const span = daysBetween(first, end)
  const row = (matchGroup: Profile['matchGroup'], fromOn: PlainDate) => ({
    matchGroup,
    fromOn,
    decidedBy: caseworkerOn(profile, fromOn),
  })
  if (profile.matchGroup !== 'job-ready' || span < 60 || (profile.brief && random.chance(0.6)))
    return [row(profile.matchGroup, first)]
  if (random.chance(0.3)) return [row('job-ready', first)]
  const readyOn = workday(first, random.whole(40, Math.max(41, span - 4)))
  const changed = [row('activity-ready', first), row('job-ready', earliest(readyOn, end))]
  if (span < 400 || !random.chance(0.12)) return changed
  // Some go back for a while: illness, birth, a job that did not last.
  return [
    row('job-ready', first),
    row('activity-ready', workday(first, Math.round(span / 3))),
    row('job-ready', workday(first, Math.round(span / 1.4))),
  ]
}

function drawDanish(random: Random, profile: Profile, first: PlainDate, end: PlainDate): Standing['danishLevels'] {
  const span = daysBetween(first, end)
  const all = Array.from({ length: profile.module }, (_, at) => at + 1)
  const modules = profile.brief ? all.slice(-1) : all
  return modules.map((module, at) => {
    const fromOn =
      at === 0
        ? first
        : workday(first, Math.max(1, Math.round((span * (at + 0.3)) / modules.length) - random.whole(0, 25)))
    return {
      education: profile.education,
      module,
      testPassed: at === 0 ? '' : `modultest ${module - 1}`,
      fromOn: earliest(fromOn, end),
      notedBy: caseworkerOn(profile, fromOn),
    }
  })
}

const ladder = ['not-yet', 'with-help', 'alone'] as const

function drawDigital(random: Random, profile: Profile, first: PlainDate, end: PlainDate): Standing['digitalSkills'] {
  if (profile.brief) return []
  const services = ['mitid', 'digital-post', 'jobnet', 'borger-dk'] as const
  const span = daysBetween(first, end)
  return services
    .flatMap((service) => {
      const exempt = service === 'digital-post' && random.chance(0.05)
      const start = profile.schooled ? random.whole(1, 2) : random.whole(0, 1)
      const row = (level: (typeof ladder)[number] | 'exempt', fromOn: PlainDate) => ({
        service,
        level,
        fromOn,
        notedBy: caseworkerOn(profile, fromOn),
      })
      if (exempt) return [row('exempt', first)]
      const now = Math.min(2, start + (random.chance(Math.min(0.9, span / 400)) ? 1 : 0))
      const begun = row(ladder[start] as 'not-yet', first)
      if (now === start || span < 20) return [begun]
      return [begun, row(ladder[now] as 'alone', workday(first, random.whole(15, span - 1)))]
    })
    .map((row) => ({ ...row, fromOn: earliest(row.fromOn, end) }))
    .sort((one, other) => (one.fromOn < other.fromOn ? -1 : one.fromOn > other.fromOn ? 1 : 0))
}

const considerations = [
  'Egen læge beder om, at der er pauser i arbejdet de første måneder. Brevet ligger i sagen.',
  'Følger et forløb på hospitalet hver fjortende dag. Arbejdstiden lægges uden om.',
  'Lægen anbefaler let til moderat belastning indtil kontrollen til foråret.',
]

function drawAbilities(
  random: Random,
  profile: Profile,
  placements: readonly Placement[],
  end: PlainDate,
): Pick<Story, 'abilities' | 'reasons'> {
  const firstOn = placements[0]?.startsOn
  if (!firstOn || profile.brief) return { abilities: [], reasons: [] }
  const notedOn = earliest(workday(firstOn, random.whole(20, 60)), end)
  const notedBy = caseworkerOn(profile, notedOn)
  const about = (trade: TradeId, plain: number, adjusted: number) => [
    ...random
      .some(abilities[trade].plain, plain)
      .map((statement) => ({ statement, adjusted: false, jobFunction: trades[trade].name })),
    ...random
      .some(abilities[trade].adjusted, adjusted)
      .map((statement) => ({ statement, adjusted: true, jobFunction: trades[trade].name })),
  ]
  const wanted = [
    ...about(
      profile.trade,
      random.whole(1, 3),
      random.weighted([
        [0, 3],
        [1, 3],
        [2, 1],
      ]),
    ),
    ...(random.chance(0.3) ? about(random.pick(tradeIds.filter((id) => id !== profile.trade)), 1, 0) : []),
  ]
  const listed = wanted.map((each) => ({ ...each, notedOn, notedBy }))
  const adjusted = listed.some((each) => each.adjusted)
  const reasons =
    adjusted && random.chance(0.4)
      ? [{ words: random.pick(considerations), notedOn: earliest(addDays(notedOn, 0), end), notedBy }]
      : []
  return { abilities: listed, reasons }
}
