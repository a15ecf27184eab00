/** What one rater says of one theme. A score that is not a value is never a number: nothing is drawn or counted for it. */
export type Score =
  | { readonly kind: 'value'; readonly value: number }
  /** Would rather not say; of a caseworker: cannot tell yet. */
  | { readonly kind: 'declined' }
  /** The questionnaire does not ask this rater. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'missing' }

export type RaterRole = 'citizen' | 'worker'

/** Who a figure is about: a rater no theme asks has no column, no legend and no word. */
export const ratersIn = (rows: readonly { readonly [R in RaterRole]: Score }[]): readonly RaterRole[] => {
  const asked = (['citizen', 'worker'] as const).filter((who) => rows.some((row) => row[who].kind !== 'not-asked'))
  return asked.length > 0 ? asked : ['citizen', 'worker']
}

export const numberOf = (score: Score): number | null => (score.kind === 'value' ? score.value : null)

/** Equal as printed, with one decimal. */
export const isSame = (a: number, b: number) => Math.round(a * 10) === Math.round(b * 10)
