import { type Criterion, danishRungs } from './criteria.ts'
import type { Finding, Limits, Opening, Seeker } from './score.ts'

type Judged = Omit<Finding, 'criterion'>
type Judge = (seeker: Seeker, opening: Opening) => Judged

const judged = (verdict: Finding['verdict'], said: Finding['said'] = {}): Judged => ({ verdict, said })

const CLOSE_ENOUGH = 3 * 4
const FAR_OFF = 15 * 4
const NEAR_KM = 15

/** Every criterion on its own: what it looks at, and nothing else. */
export const judges: Readonly<Record<Criterion, Judge>> = {
  prospect: (_, { prospect, prospectQuarterHours }) => {
    const said = { quarters: prospectQuarterHours }
    if (prospect === null) return judged('unknown')
    if (prospect === 'none') return judged('not')
    return judged(prospect === 'possible' ? 'could' : 'fits', said)
  },

  functions: ({ abilities }, { track }) => {
    const here = abilities.filter((can) => can.tracks.includes(track))
    const plain = here.filter(({ adjusted }) => !adjusted)
    if (plain.length > 0) return judged('fits', { first: plain[0]?.statement ?? '', more: plain.length - 1 })
    return here.length > 0 ? judged('could', { first: here[0]?.statement ?? '' }) : judged('unknown')
  },

  trade: ({ wishes }, { track }) => {
    const at = wishes.indexOf(track)
    if (wishes.length === 0) return judged('unknown')
    return at === -1 ? judged('not', { track }) : judged('fits', { track, wish: at + 1 })
  },

  hours: ({ limits }, { weeklyQuarterHours: there }) => {
    const wanted = limits.weeklyQuarterHours
    if (wanted === null || there === 0) return judged('unknown', { there })
    const off = Math.abs(there - wanted)
    const said = { there, wanted }
    if (off <= CLOSE_ENOUGH) return judged('fits', said)
    return judged(off <= FAR_OFF ? 'could' : 'not', said)
  },

  times: ({ limits }, { demand }) => {
    if (demand === null || demand.startsMinute === null || demand.endsMinute === null) return judged('unknown')
    const said = { starts: demand.startsMinute, ends: demand.endsMinute, ...limitsSaid(limits) }
    if (demand.weekends && !limits.weekends) return judged('not', { ...said, weekends: 1 })
    const early = limits.earliestMinute !== null && demand.startsMinute < limits.earliestMinute
    const late = limits.latestMinute !== null && demand.endsMinute > limits.latestMinute
    if (!early && !late) return judged('fits', said)
    return judged(demand.movable ? 'could' : 'not', said)
  },

  danish: ({ danish }, { demand }) => {
    const least = demand?.danishLeast ?? null
    if (least === null) return judged('unknown')
    if (least === 'none') return judged('fits', { least })
    if (danish === null) return judged('unknown', { least })
    const short = danishRungs.indexOf(least) - danishRungs.indexOf(danish)
    const said = { least, danish }
    if (short <= 0) return judged('fits', said)
    return judged(short === 1 ? 'could' : 'not', said)
  },

  distance: ({ limits }, { km }) => {
    if (km === null) return judged('unknown')
    const furthest = limits.furthestKm ?? NEAR_KM
    const said = { km, furthest }
    if (km <= furthest) return judged('fits', said)
    return judged(km <= furthest * 1.5 ? 'could' : 'not', said)
  },

  language: ({ languages }, opening) => {
    if (opening.languages.length === 0) return judged('unknown')
    const shared = languages.find((language) => !isDanish(language) && opening.languages.some(same(language)))
    return shared ? judged('fits', { language: shared }) : judged('not', { there: opening.languages.join(', ') })
  },
}

const limitsSaid = ({ earliestMinute, latestMinute }: Limits) => ({
  ...(earliestMinute === null ? {} : { earliest: earliestMinute }),
  ...(latestMinute === null ? {} : { latest: latestMinute }),
})

const isDanish = (language: string) => same('dansk')(language)
const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase()
