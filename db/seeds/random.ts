/** A stream of numbers that a seed decides: the same seed gives the same demo, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(least: number, most: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** Picks by weight: `[['job', 3], ['other', 1]]`. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  normal(mean: number, deviation: number): number
  /** So many different ones, in the list's own order. */
  some<T>(list: readonly T[], count: number): T[]
  /** A stream of its own, so that a change in one life leaves the others as they were. */
  fork(label: string | number): Random
}

export const randomFrom = (seed: number): Random => streamFrom(mulberry32(seed >>> 0), seed >>> 0)

function streamFrom(next: () => number, seed: number): Random {
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  return {
    next,
    whole,
    pick,
    chance: (share) => next() < share,
    weighted: (list) => weightedFrom(list, next()),
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    some: (list, count) => {
      const left = list.map((_, at) => at)
      while (left.length > Math.max(0, count)) left.splice(Math.floor(next() * left.length), 1)
      return left.map((at) => list[at] as (typeof list)[number])
    },
    fork: (label) => {
      const child = mixed(seed, String(label))
      return streamFrom(mulberry32(child), child)
    },
  }
}

function weightedFrom<T>(list: readonly (readonly [T, number])[], at: number): T {
  let left = at * list.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of list) {
    left -= weight
    if (left < 0) return value
  }
  return (list.at(-1) as readonly [T, number])[0]
}

// Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even enough for invented lives.
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mix = Math.imul(state ^ (state >>> 15), 1 | state)
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a over the label, begun at the seed. */
function mixed(seed: number, label: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (const letter of label) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
