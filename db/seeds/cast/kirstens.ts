import { addDays, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { takeoverIn, workday } from '../calendar.ts'
import { drawProfile, type Profile } from '../history/profile.ts'
import { memberOf, type Placement, type Story } from '../story.ts'
import { taskFor } from '../tell.ts'
import { farhad, mehari, nadia, olena, yusuf } from './kirstens-today.ts'
import { hamid, mariam, oleksandr, tigist } from './kirstens-week.ts'
import { ago, kirstenOf, type Stage, tell } from './stage.ts'

/**
 * Kirsten's list on the last day, Samira apart: nine people with a reason or an appointment, each a different one, and
 * twenty-eight for whom nothing is due this week.
 */
export function kirstens(stage: Stage): Story[] {
  const named = [yusuf, olena, mehari, nadia, farhad, tigist, oleksandr, mariam, hamid].map((person) => person(stage))
  return [...named, ...quietOnes(stage)]
}

const quiet: readonly (readonly [Profile['phase'], number])[] = [
  ['placement', 18],
  ['working', 6],
  ['between', 2],
  ['new', 2],
]

/** Twenty-eight without a deadline this week. One of their placements ends within four weeks, with a next step agreed. */
function quietOnes(stage: Stage): Story[] {
  const { crew, today } = stage
  const kirsten = memberOf(crew, 'Kirsten Holm')
  const phases = quiet.flatMap(([phase, count]) => Array.from({ length: count }, () => phase))
  return phases.map((phase, at) => {
    const random = stage.random.fork(`quiet ${at}`)
    const drawn = drawProfile(random, { crew, today, caseworker: kirsten, phase })
    const takenOverOn = phase === 'new' ? takeoverIn(today, 1) : drawn.takenOverOn
    const profile: Profile = {
      ...drawn,
      takenOverOn,
      caseworkers: phase === 'new' ? [{ staffId: kirsten.id, from: takenOverOn }] : drawn.caseworkers,
      matchGroup: at < 2 ? 'education-ready' : drawn.matchGroup,
      lastFipOn: phase === 'new' ? null : ago(stage, random.whole(8, 60)),
      lastContactOn: ago(stage, random.whole(2, 22)),
      module: phase === 'new' ? 1 : drawn.module,
      tidy: true,
    }
    return withTask(calm(tell(stage, profile), today, at === 0), stage, at)
  })
}

/** Two small things Kirsten has promised by today. */
function withTask(story: Story, stage: Stage, at: number): Story {
  const title = ['Bestil tolk til næste samtale', 'Følg op på ansøgningen om institution'][at]
  if (!title) return story
  return { ...story, tasks: [taskFor(kirstenOf(stage), title, { createdOn: ago(stage, 12), dueOn: stage.today })] }
}

/** Nothing ends soon, except where `endsSoon`: then what follows is agreed. */
function calm(story: Story, today: PlainDate, endsSoon: boolean): Story {
  const settle = (each: Placement): Placement => {
    if (each.endedOn || !each.endsOn) return each
    if (endsSoon) return { ...each, endsOn: workday(today, 18), nextStep: 'Småjob samme sted, 8 timer om ugen' }
    return daysBetween(today, each.endsOn) > 28 ? each : { ...each, endsOn: addDays(each.endsOn, 42) }
  }
  const changed = new Map(story.placements.map((each) => [each, settle(each)]))
  return {
    ...story,
    placements: [...changed.values()],
    absences: story.absences.map((each) => ({
      ...each,
      placement: each.placement && (changed.get(each.placement) ?? null),
    })),
  }
}
