import {
  type Answers,
  type Assessment,
  type Item,
  isSettled,
  type Rater,
  raters,
  ratersOf,
} from '../questionnaires/index.ts'

/** What may be seen of a wave while it is filled in, and why. */
export type Visibility =
  /** On one screen: the other's answer now; earlier answers of an item once both who are asked have answered it. */
  | { readonly others: 'shown'; readonly earlier: 'when-both-answered'; readonly because: 'together' }
  /** Apart, on two devices, or one alone: nothing of the other's, and nothing earlier, until both sides are settled. */
  | { readonly others: 'hidden'; readonly earlier: 'hidden'; readonly because: 'apart' }
  /** Both sides are submitted, or closed with a reason. */
  | { readonly others: 'shown'; readonly earlier: 'shown'; readonly because: 'settled' }

/** What may be seen of a wave now. */
export function visibilityOf({ mode, sides }: Pick<Assessment, 'mode' | 'sides'>): Visibility {
  const settled = ratersOf(mode).every((rater) => sides.some((side) => side.rater === rater && isSettled(side)))
  if (settled) return { others: 'shown', earlier: 'shown', because: 'settled' }
  if (mode === 'together') return { others: 'shown', earlier: 'when-both-answered', because: 'together' }
  return { others: 'hidden', earlier: 'hidden', because: 'apart' }
}

/** Whether an item's earlier answers may be seen: a number and a said no are answers, an empty item is none. */
export function showsEarlier(visibility: Visibility, item: Item, answers: { readonly [R in Rater]: Answers }): boolean {
  if (visibility.earlier !== 'when-both-answered') return visibility.earlier === 'shown'
  return raters.every((rater) => !item.raters.includes(rater) || answers[rater].has(item.id))
}
