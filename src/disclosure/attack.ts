import type { Highs } from 'highs'
import { attackProgram } from './attack-program.ts'
import { shapeOf } from './compiled-system.ts'
import type { AttackedCell, CellId } from './linked-system.ts'
import { possibleCount } from './possible-values.ts'
import type { Publication } from './publication.ts'
import { Puzzle } from './puzzle.ts'
import { type Knot, knotsOf, Scene } from './scene.ts'
import { keptModel, leastOf, loadSolver } from './solver.ts'

interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The tightest interval of every hidden cell for somebody who knows the rule, that counts are not negative, and everything printed:
 * two linear programs a cell (the least and the most of it over all tables that fit), rounded inwards to whole numbers. The problem
 * is that of Cox (1980) and, with printed figures as intervals, Fischetti and Salazar-González (2001). A share whose population is
 * hidden is not linear; it is relaxed after McCormick (1976) within the bounds that the equations leave, so that such an interval may
 * be a little wide. Then the rule: something in every knot of hidden cells must be sensitive, and nothing printed may be. `values`
 * counts what is left of the interval, as far as the threshold.
 * @throws RangeError when the publication contradicts itself.
 */
export async function attack(publication: Publication): Promise<Map<CellId, AttackedCell>> {
  const shape = shapeOf(publication)
  const values = publication.cells.map(({ value }) => value)
  const scene = new Scene(shape, publication.threshold, (cell) => values[cell] ?? null, new Set())
  const asked = [...shape.ids.keys()].filter((cell) => shape.printed[cell] && values[cell] === null)
  const shares = publication.statistics.flatMap(({ terms }) => terms.flatMap((term) => term.shares))
  const inFigures = shares.flatMap(({ numerator, population }) => [shape.at(numerator), shape.at(population)])
  const knots = knotsOf(scene, [...asked, ...inFigures])
  const { intervals, near } = await intervalsOf(publication, scene, knots, asked)
  const puzzles = new Map(knots.flatMap((knot) => pairsWith(knot.cells, puzzleOf(scene, knot, near))))
  return new Map(
    asked.map((cell) => {
      const interval = intervals.get(cell) ?? { low: 0, high: Number.POSITIVE_INFINITY }
      const around = puzzles.get(cell)
      const values = around ? countIn(around, cell, interval, publication.threshold) : 0
      return [
        shape.ids[cell] ?? '',
        { low: interval.low, high: Number.isFinite(interval.high) ? interval.high : null, values },
      ]
    }),
  )
}

const pairsWith = <T>(cells: readonly number[], it: T) => cells.map((cell) => [cell, it] as const)

interface Around {
  readonly puzzle: Puzzle
  readonly table: Float64Array
}

function puzzleOf(scene: Scene, knot: Knot, near: ReadonlyMap<number, number>): Around {
  const table = Float64Array.from(knot.cells, (cell) => near.get(cell) ?? 0)
  return { puzzle: new Puzzle(scene, knot, { near: table, radius: 100 + 2 * Math.max(...table) }), table }
}

function countIn({ puzzle, table }: Around, cell: number, interval: Interval, enough: number) {
  return possibleCount(puzzle, puzzle.knot.cells.indexOf(cell), interval, table, enough)
}

async function intervalsOf(
  publication: Publication,
  scene: Scene,
  knots: readonly Knot[],
  asked: readonly number[],
): Promise<{ intervals: ReadonlyMap<number, Interval>; near: ReadonlyMap<number, number> }> {
  const highs = await loadSolver()
  const wanted = new Set(asked)
  const intervals = new Map<number, Interval>()
  const near = new Map<number, number>()
  for (const group of linkedByFigures(publication, scene, knots)) {
    const { program, columnOf } = attackProgram(publication, scene, group)
    const found = extremes(
      highs,
      program,
      [...columnOf].filter(([cell]) => wanted.has(cell)),
    )
    for (const [cell, interval] of found.intervals) intervals.set(cell, interval)
    for (const [cell, column] of columnOf) near.set(cell, Math.round(found.table[column] ?? 0))
  }
  return { intervals, near }
}

/** Tolerance of the solver's answers, which are then whole. */
const slack = 1e-6

function extremes(
  highs: Highs,
  program: Parameters<typeof keptModel>[1],
  columns: readonly (readonly [cell: number, column: number])[],
): { intervals: [number, Interval][]; table: Float64Array } {
  const model = keptModel(highs, program)
  const least = (column: number, cost: 1 | -1) => {
    model.changeColCost(column, cost)
    const found = leastOf(model)
    model.changeColCost(column, 0)
    if (found === null) throw new RangeError('what is printed contradicts itself')
    return found
  }
  try {
    const intervals = columns.map(([cell, column]): [number, Interval] => {
      const low = Math.ceil(least(column, 1) - slack) + 0
      const high = Math.floor(-least(column, -1) + slack) + 0
      return [cell, { low, high }]
    })
    model.run()
    return { intervals, table: model.getSolution().colValue }
  } finally {
    model.dispose()
  }
}

/** Knots that a printed figure has shares in belong to one program. */
function linkedByFigures({ statistics }: Publication, { shape }: Scene, knots: readonly Knot[]): Knot[][] {
  let groups = knots.map((knot) => [knot])
  for (const { terms } of statistics) {
    const shares = terms.flatMap((term) => term.shares)
    const cells = new Set(shares.flatMap(({ numerator, population }) => [shape.at(numerator), shape.at(population)]))
    const linked = groups.filter((group) => group.some((knot) => knot.cells.some((cell) => cells.has(cell))))
    if (linked.length > 1) groups = [...groups.filter((group) => !linked.includes(group)), linked.flat()]
  }
  return groups
}
