import { isSensitive } from '../disclosure/index.ts'
import type { Spell } from './spell.ts'

/**
 * The days up to which a curve may be told to who sees counts only. The share and how many are still followed at two days give away,
 * by subtraction, how many left between them and how many were followed no longer: both must pass the rule of small groups, and enough
 * must go on. A day that does not pass is left out, and its step becomes one with the next.
 *
 * Whoever knows this rule learns of a day left out that one of its steps did not pass. A step that is told is therefore 0 or more
 * than the threshold, so that at least so many whole numbers remain for the part of it that lies before that day.
 * @param first the days that matter most; the others are told where they pass beside these.
 */
export function openDays(
  spells: readonly Spell[],
  first: readonly number[],
  others: readonly number[],
  threshold: number,
): ReadonlySet<number> {
  let open: readonly number[] = []
  for (const day of [...first, ...others]) {
    const next = [...new Set([...open, day])].sort((one, other) => one - other)
    if (stepsOf(spells, next).every((step) => passes(step, threshold))) open = next
  }
  return new Set(open)
}

interface Step {
  /** Who were followed when it began. */
  readonly followed: number
  readonly left: number
  /** Not followed to its end, without having left. */
  readonly unfollowed: number
}

function stepsOf(spells: readonly Spell[], days: readonly number[]): Step[] {
  return days.map((until, at) => {
    const followed = at === 0 ? spells : spells.filter(({ time }) => time > (days[at - 1] ?? 0))
    const gone = followed.filter(({ time }) => time <= until)
    const left = gone.filter(({ event }) => event).length
    return { followed: followed.length, left, unfollowed: gone.length - left }
  })
}

const passes = ({ followed, left, unfollowed }: Step, threshold: number) =>
  followed - left - unfollowed >= threshold &&
  [left, unfollowed].every((count) => count !== threshold && !isSensitive(count, followed, threshold))
