import type { Value, Values } from './value.ts'

/** What comes of what a source says of a known record, field by field. */
export interface Merged {
  /** Fields that the source changed and nobody here did. */
  readonly take: readonly string[]
  /** Fields that both changed, each in its own way. */
  readonly conflicts: readonly string[]
  /** Fields in which the two agree again, or the source is back at what it said before: an open conflict about one is over. */
  readonly settled: readonly string[]
  /** What the source has said that has been heard: a field in conflict stays at what it said before. */
  readonly said: Values
  /** Whether that is more than it had said before. */
  readonly isNews: boolean
}

/**
 * Compares three versions: what the source said last time, what stands here, and what it says now. Only a field that the
 * source changed is touched, and only where nobody changed it here meanwhile. Of a record that was here before the source
 * first spoke of it, only empty fields are filled, and an empty cell says nothing.
 */
export function merge(before: Values | null, ours: Values, theirs: Values): Merged {
  const found: Record<Verdict, string[]> = { take: [], conflict: [], settled: [] }
  const news: Record<string, Value> = {}
  for (const [field, says] of Object.entries(theirs)) {
    const verdict = verdictOn(before?.[field], ours[field] ?? null, says)
    found[verdict].push(field)
    if (verdict !== 'conflict' && says !== before?.[field]) news[field] = says
  }
  const isNews = Object.keys(news).length > 0
  const said = before && !isNews ? before : { ...before, ...news }
  return { take: found.take, conflicts: found.conflict, settled: found.settled, said, isNews }
}

type Verdict = 'take' | 'conflict' | 'settled'

/** @param before undefined where the source has not spoken of the field. */
function verdictOn(before: Value | undefined, here: Value, says: Value): Verdict {
  if (says === here || says === before) return 'settled'
  if (before === undefined && isEmpty(says)) return 'settled'
  if (before === undefined) return isEmpty(here) ? 'take' : 'conflict'
  return here === before ? 'take' : 'conflict'
}

const isEmpty = (value: Value) => value === null || value === ''
