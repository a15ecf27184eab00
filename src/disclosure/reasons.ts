import type { Knot, Scene } from './scene.ts'
import type { Narrowing } from './world.ts'

/**
 * The ways in which something in a knot can be sensitive, each as narrowings of its cells. A knot that the rule says nothing about
 * needs no reason: one that narrows nothing.
 * @param placeOf the place of a cell in the knot.
 */
export function reasonsFor(scene: Scene, { measures }: Knot, placeOf: ReadonlyMap<number, number>): Narrowing[][] {
  if (measures.length === 0) return [[]]
  const few = scene.threshold - 1
  return measures.flatMap((at): Narrowing[][] => {
    const measure = scene.shape.measures[at]
    if (!measure) return []
    const place = (cell: number) => placeOf.get(cell)
    const [population, ...counts] = [measure.population, measure.numerator, measure.complement].map(place)
    const people = scene.known(measure.population)
    const small: Narrowing[] = population === undefined ? [] : [[population, 0, 2 * few + 1]]
    const unseen = counts.filter((count) => count !== undefined)
    const none = population !== undefined || (people ?? 0) < 2 * few + 2
    return [
      ...(population === undefined ? [] : [[[population, 0, few] as const]]),
      ...unseen.map((count): Narrowing[] => [[count, 1, few]]),
      ...(none ? unseen.map((count): Narrowing[] => [[count, 0, 0], ...small]) : []),
    ]
  })
}
