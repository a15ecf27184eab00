import type { TeamMember } from '../../citizens/index.ts'
import type { RunningPlacement } from '../../placements/index.ts'
import type { AssessmentId } from '../../platform/ids.ts'
import { daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import type { Task } from '../../tasks/index.ts'
import type { StarTheme } from '../../ui/star/star.tsx'
import type { Appointment } from './portal-queries.ts'

/** Everything on the citizen's own page. */
export interface OwnPage {
  readonly givenName: string
  readonly closed: boolean
  readonly appointments: readonly Appointment[]
  readonly forms: readonly AssessmentId[]
  readonly steps: OwnSteps
  readonly work: RunningPlacement | null
  /** Null: there is nothing to be absent from. */
  readonly absence: 'reported' | 'possible' | null
  readonly star: OwnStar | null
  /** How many cards and answers from workplaces there are to see. */
  readonly cards: number
  readonly team: readonly TeamMember[]
  /** How many different people have seen the case in the last thirty days. */
  readonly lookers: number
}

export interface OwnSteps {
  readonly open: readonly Task[]
  readonly doneLately: readonly Task[]
}

/** The latest completed wave as a star, with the one before as the tail. */
export interface OwnStar {
  readonly on: PlainDate
  readonly themes: readonly StarTheme[]
  readonly earlierOn: PlainDate | null
  /** The caseworker's first name; null when nobody has the case. */
  readonly worker: string | null
  readonly highest: number
}

const LATELY = 14

/** The citizen's own among the tasks about her: what is open, and what she has done in the last fortnight. */
export function ownSteps(tasks: readonly Task[], today: PlainDate): OwnSteps {
  const own = tasks.filter((task) => task.staffId === null && task.teamId === null)
  return {
    open: own.filter((task) => task.doneOn === null),
    doneLately: own.filter((task) => task.doneOn !== null && daysBetween(task.doneOn, today) <= LATELY),
  }
}

const RECENT = 30

/** How many different people looked, not counting the citizen and those who were refused. */
export function countLookers(
  looks: readonly { readonly day: PlainDate; readonly name: string | null; readonly denied: boolean }[],
  today: PlainDate,
): number {
  const recent = looks.filter((look) => look.name !== null && !look.denied && daysBetween(look.day, today) <= RECENT)
  return new Set(recent.map((look) => look.name)).size
}
