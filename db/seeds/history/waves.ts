import type { StaffId } from '../../../src/platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../../../src/platform/plain-date.ts'
import { earliest, latest, workday } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { Answer, Step, Talk, Wave } from '../story.ts'
import { completedWave, Ratings, withClosedSide } from '../waves.ts'
import { doneWords, steps } from '../words/steps.ts'
import type { Profile } from './profile.ts'
import { caseworkerOn } from './talks.ts'

/** Languages the citizen's form exists in; others answer in Danish with help. */
const formLanguages: Readonly<Record<string, string>> = { ar: 'ar', uk: 'uk', en: 'en', tl: 'en', am: 'en' }

/** The waves of FIP on their days, and for some of the same people BIP or KIB beside. Oldest first. */
export function drawWaves(
  random: Random,
  profile: Profile,
  days: readonly PlainDate[],
  talks: readonly Talk[],
  today: PlainDate,
): Wave[] {
  const ratings = new Ratings(random.fork('ratings'), profile.trend)
  const waves = days.map((on, at) => {
    const talk = talks.find((each) => each.heldOn === on) ?? null
    return drawWave(random, profile, ratings, 'fip', { on, at, talk, today })
  })
  const beside = profile.brief || !random.chance(0.14) ? [] : drawBeside(random, profile, days, today)
  return [...waves, ...beside]
}

function drawBeside(random: Random, profile: Profile, days: readonly PlainDate[], today: PlainDate): Wave[] {
  const kind = random.pick(['bip', 'kib'] as const)
  const ratings = new Ratings(random.fork(kind), profile.trend)
  return days.slice(-3).map((on, at) => drawWave(random, profile, ratings, kind, { on, at, talk: null, today }))
}

interface Place {
  readonly on: PlainDate
  readonly at: number
  readonly talk: Talk | null
  readonly today: PlainDate
}

function drawWave(random: Random, profile: Profile, ratings: Ratings, kind: Wave['questionnaire'], place: Place): Wave {
  const { on, at, talk, today } = place
  const mode = kind === 'kib' ? 'citizen-only' : random.weighted(modes)
  const citizen = ratings.at(kind, 'citizen', at)
  const caseworker = ratings.at(kind, 'caseworker', at)
  const language = formLanguages[profile.origin.languages[0] as string]
  const worker = caseworkerOn(profile, on)
  const wave = completedWave(
    on,
    worker,
    { ...(mode === 'caseworker-only' ? {} : { citizen }), ...(mode === 'citizen-only' ? {} : { caseworker }) },
    {
      questionnaire: kind,
      mode,
      talk,
      interpreter: talk?.interpreter ?? false,
      language: language && profile.module < 4 ? language : 'da',
      helpedBy: language || profile.module > 3 ? '' : random.pick(helpers),
      steps: kind === 'fip' ? drawSteps(random, profile, citizen, on, today) : [],
    },
  )
  if (mode === 'caseworker-only' || mode === 'citizen-only' || !random.chance(0.03)) return wave
  return withClosedSide(wave, random.pick(['declined', 'absent', 'not-relevant'] as const))
}

const modes: readonly (readonly [Wave['mode'], number])[] = [
  ['together', 14],
  ['apart', 4],
  ['caseworker-only', 0.6],
  ['citizen-only', 0.5],
]
const helpers = ['Tolk', 'Tolk', 'Ægtefælle', 'Mentor', '']

function drawSteps(
  random: Random,
  profile: Profile,
  answers: ReadonlyMap<string, Answer>,
  on: PlainDate,
  today: PlainDate,
): Step[] {
  if (profile.closedOn && daysBetween(on, profile.closedOn) < 30) return []
  const count = random.weighted([
    [0, profile.brief ? 14 : 4],
    [1, 5],
    [2, profile.brief ? 0 : 2],
  ])
  return random
    .some(Object.keys(steps), count)
    .map((item) => drawStep(random, profile, item, answers.get(item), on, today))
}

function drawStep(
  random: Random,
  profile: Profile,
  item: string,
  answer: Answer | undefined,
  on: PlainDate,
  today: PlainDate,
): Step {
  const words = steps[item] as (typeof steps)[string]
  const staffId = random.chance(0.35) ? stepStaff(random, profile, on) : null
  const from = typeof answer === 'number' ? Math.min(answer, 6) : null
  const how = staffId === null ? random.pick(words.own) : random.pick(words.ours)
  const dueOn = workday(on, random.whole(14, 75))
  const done = doneDay(random, profile, staffId, on, dueOn, today)
  const step = { item, from, to: from === null ? null : from + 1, how, staffId, dueOn }
  return done ? { ...step, doneOn: done, doneWord: random.pick(doneWords) } : step
}

const stepStaff = (random: Random, profile: Profile, on: PlainDate): StaffId =>
  random.pick([
    caseworkerOn(profile, on),
    profile.adviser ?? caseworkerOn(profile, on),
    profile.mentor ?? caseworkerOn(profile, on),
  ])

/** Most is done, and near its day. A few hang, as they do. */
function doneDay(
  random: Random,
  profile: Profile,
  staffId: StaffId | null,
  on: PlainDate,
  dueOn: PlainDate,
  today: PlainDate,
): PlainDate | null {
  const end = profile.closedOn ?? today
  const settled = (profile.tidy && staffId !== null) || profile.closedOn !== null || daysBetween(on, today) > 150
  const near = latest(addDays(on, 1), workday(dueOn, random.whole(-10, 8)))
  if (settled) return near <= end ? near : addDays(on, Math.floor(daysBetween(on, end) / 2))
  return dueOn < today && random.chance(0.86) ? earliest(today, near) : null
}
