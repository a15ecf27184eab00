import type { Highs, Model } from 'highs'

// HiGHS (Huangfu and Hall 2018, highs.dev), in WebAssembly. Loaded when first needed; a solve holds up the thread it runs on.

let loading: Promise<Highs> | undefined

export function loadSolver(): Promise<Highs> {
  loading ??= import('highs').then((module) => (module.default as unknown as typeof module.default.default)())
  return loading
}

/** A column's bounds and cost; `whole` values only where it says so. */
export interface Column {
  readonly low: number
  readonly high: number
  readonly cost: number
  readonly whole?: boolean
}

/** low <= the sum of times x column <= high. */
export interface Constraint {
  readonly low: number
  readonly high: number
  readonly columns: readonly number[]
  readonly times: readonly number[]
}

export interface Program {
  readonly columns: readonly Column[]
  readonly constraints: readonly Constraint[]
}

/** A program kept in the solver, to be solved again under another objective from where it stood. Dispose of it. */
export function keptModel(highs: Highs, { columns, constraints }: Program): Model {
  const starts = [0]
  for (const { columns: at } of constraints) starts.push((starts.at(-1) ?? 0) + at.length)
  const model = highs.createModel({
    numCols: columns.length,
    numRows: constraints.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => (high === Number.POSITIVE_INFINITY ? highs.infinity : high)),
    rowLower: constraints.map(({ low }) => (low === Number.NEGATIVE_INFINITY ? -highs.infinity : low)),
    rowUpper: constraints.map(({ high }) => (high === Number.POSITIVE_INFINITY ? highs.infinity : high)),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: columns.length,
      starts,
      indices: constraints.flatMap(({ columns: at }) => [...at]),
      values: constraints.flatMap(({ times }) => [...times]),
    },
    ...(columns.some(({ whole }) => whole) ? { integrality: columns.map(({ whole }) => (whole ? 1 : 0)) } : {}),
  })
  model.options.set({ output_flag: false })
  return model
}

export const optimal = 7
const unbounded = [9, 10]

/** The least the objective can be: a number, negative infinity, or null when the solver did not finish. */
export function leastOf(model: Model): number | null {
  model.run()
  const status = model.getModelStatus()
  if (status === optimal) return model.getObjectiveValue()
  return unbounded.includes(status) ? Number.NEGATIVE_INFINITY : null
}
