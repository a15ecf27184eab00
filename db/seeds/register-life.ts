import type { Random } from './random.ts'
import { type PlannedMunicipality, type Shares, sharesIn } from './register-plan.ts'
import { registerQuarters, registerWeeks, weekAt } from './register-weeks.ts'

/** Somebody of the target group, before her weeks are told. */
export interface Newcomer {
  readonly place: PlannedMunicipality
  readonly sex: 'man' | 'woman'
  /** The first week of integration benefit. */
  readonly from: number
  /** Where she stands among those like her, 0 to 1: the lower, the sooner she supports herself; the higher, the sooner she studies. */
  readonly standing: number
}

export interface IguSpell {
  readonly kind: 'praktik' | 'skole'
  /** Weeks, both included. */
  readonly from: number
  readonly to: number
}

export interface Life {
  /** A code for each week; empty is no benefit. */
  readonly weeks: readonly string[]
  readonly igu: readonly IguSpell[]
}

/** Nobody finds work or a school in her first weeks. */
const SETTLING = 9
const activation = [
  ['700', 9],
  ['703', 3],
  ['707', 4],
  ['708', 2],
  ['709', 1],
  ['705', 1],
] as const

/** Tells the weeks of somebody of the target group, quarter by quarter, so that her group comes out as planned. */
export function tellLife(newcomer: Newcomer, random: Random): Life {
  const weeks: string[] = new Array(registerWeeks.length).fill('')
  const inIgu = random.chance(0.05)
  const igu: IguSpell[] = []
  if (newcomer.from < LAW_OF_2016 && random.chance(0.3))
    fill(weeks, newcomer.from - random.whole(4, 26), newcomer.from, '710')
  let standing = 'benefit' as keyof Shares | 'benefit'
  for (const { quarter, from, to } of registerQuarters) {
    if (to <= newcomer.from) continue
    const start = Math.max(from, newcomer.from)
    tellBenefit(weeks, start, to, random)
    if (to - newcomer.from < SETTLING) continue
    standing = standingIn(newcomer, quarter, standing)
    if (standing === 'selfSupporting') {
      tellWork(weeks, Math.max(start, newcomer.from + 2), to, random, inIgu ? igu : null)
    } else if (standing === 'education') fill(weeks, to - random.whole(6, 12), to, '651', newcomer.from + 2)
    else tellOddJobs(weeks, start + 1, to, random)
  }
  tellLeaving(weeks, newcomer.from, random)
  return { weeks, igu }
}

const LAW_OF_2016 = weekAt('y_1626')

/** Once at work or at school, she stays: the plan only grows. */
function standingIn({ place, sex, standing }: Newcomer, quarter: string, before: keyof Shares | 'benefit') {
  if (before !== 'benefit') return before
  const { selfSupporting, education } = sharesIn(place, sex, quarter)
  if (standing < selfSupporting) return 'selfSupporting'
  return standing > 1 - education ? 'education' : 'benefit'
}

function fill(weeks: string[], from: number, to: number, code: string, least = 0): void {
  for (let week = Math.max(from, least, 0); week < to; week++) weeks[week] = code
}

function tellBenefit(weeks: string[], from: number, to: number, random: Random): void {
  for (let week = from; week < to; ) {
    const end = week === from ? to : Math.min(to, week + random.whole(4, 13))
    fill(weeks, week, end, week === from && from > 0 && weeks[from - 1] === '' ? '700' : random.weighted(activation))
    week = end
  }
}

/** Mostly the whole quarter, sometimes with weeks of benefit strewn in; never fewer than six weeks without. */
function tellWork(weeks: string[], from: number, to: number, random: Random, igu: IguSpell[] | null): void {
  fill(weeks, from, to, '')
  if (igu && to - from >= 12) {
    const school = from + 4
    fill(weeks, from, school, '703')
    igu.push({ kind: 'skole', from, to: school - 1 }, { kind: 'praktik', from: school, to: to - 1 })
  } else if (random.chance(0.3)) {
    const left = to - from - 6
    for (let odd = random.whole(1, Math.max(1, left)); odd > 0 && left > 0; odd--) {
      const week = random.whole(from, to - 1)
      if (weeks.slice(from, to).filter((code) => code === '').length > 6) weeks[week] = '700'
    }
  }
}

/** Up to four weeks without benefit: a job that did not last. */
function tellOddJobs(weeks: string[], from: number, to: number, random: Random): void {
  if (!random.chance(0.25) || to - from < 6) return
  for (let odd = random.whole(1, 4); odd > 0; odd--) weeks[random.whole(from, to - 1)] = ''
}

/** A few move abroad, fewer die. */
function tellLeaving(weeks: string[], from: number, random: Random): void {
  const [leaves, dies] = [random.chance(0.05), random.chance(0.004)]
  if (!leaves && !dies) return
  fill(weeks, random.whole(Math.min(from + 10, weeks.length - 1), weeks.length - 1), weeks.length, dies ? '999' : '997')
}
