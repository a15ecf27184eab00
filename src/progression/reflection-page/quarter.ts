import { addDays, addMonths, day, type PlainDate } from '../../platform/plain-date.ts'

/** A calendar quarter that has ended. */
export interface Quarter {
  /** `2026Q3` */
  readonly id: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/**
 * The last quarters that have ended, newest first. Not the one that runs: a figure that grows by one from a day to the next would
 * tell what that one answered. Quarters do not overlap, so no two of them can be subtracted either.
 */
export function endedQuarters(today: PlainDate, count: number): Quarter[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const running = day(`${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`)
  return Array.from({ length: count }, (_, back) => {
    const from = addMonths(running, -3 * (back + 1))
    return {
      id: `${from.slice(0, 4)}Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`,
      from,
      to: addDays(addMonths(from, 3), -1),
    }
  })
}
