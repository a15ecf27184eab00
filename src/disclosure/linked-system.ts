// What is published together, as one system: whoever reads one table has read the others, so they are protected together.

/** Names one figure in the system. Any text, unique in it. */
export type CellId = string

/** A count of people: whole, not negative. */
export interface Cell {
  readonly id: CellId
  readonly value: number
  /** False for a count nobody prints but that subtraction would give, as a complement. Then the system protects it too. */
  readonly printed?: boolean
  /** What it costs the reader to miss it; 1 when left out. Of two ways to protect, the cheaper is taken. Give totals more. */
  readonly weight?: number
}

/** total = the sum of the parts. */
export interface Equation {
  readonly total: CellId
  readonly parts: readonly CellId[]
}

/**
 * Some of a population, and the rest of it: population = numerator + complement (the system adds that equation). The rule of what is
 * sensitive speaks of these three. Every population needs at least one measure to be judged as one.
 */
export interface Measure {
  readonly population: CellId
  readonly numerator: CellId
  readonly complement: CellId
}

/** numerator / population. */
export interface Share {
  readonly numerator: CellId
  readonly population: CellId
}

/**
 * A figure over several municipalities that may be printed although some of its cells are hidden: the sum over terms of
 * `times` x the unweighted mean of the shares whose population is not empty. A mean has one term; the gap between two means has
 * `times` 1 and -1; a change in percentage points 100 and -100. A term over no population at all leaves the figure without a value.
 * Rounded to the first of `steps` that keeps every hidden cell hidden, and withheld where none does.
 */
export interface Statistic {
  readonly id: string
  readonly terms: readonly { readonly times: number; readonly shares: readonly Share[] }[]
  /** Grains to round to, the finest first: [0.01, 0.05]. */
  readonly steps: readonly number[]
}

export interface LinkedSystem {
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
  readonly measures: readonly Measure[]
  readonly statistics?: readonly Statistic[]
}

/** A figure that is hidden. There is no number in it, and arithmetic, sorting and text-making throw on it. */
export interface Suppressed {
  readonly suppressed: true
}
export type Protected<T = number> = T | Suppressed

/** The hidden figure. In JSON it is `{"suppressed": true}`. */
export const withheld: Suppressed = Object.freeze(
  Object.defineProperty({ suppressed: true as const }, Symbol.toPrimitive, {
    value: () => {
      throw new TypeError('a suppressed figure has no value')
    },
  }),
)

/** Whether this figure is the hidden one, which has no value to reckon with. */
export function isWithheld(figure: unknown): figure is Suppressed {
  return typeof figure === 'object' && figure !== null && 'suppressed' in figure && figure.suppressed === true
}

/** A figure as it is printed: rounded to `step`, over so many shares a term (the municipalities with anybody in them). */
export interface PrintedStatistic {
  readonly value: number
  /** 0: not rounded. */
  readonly step: number
  readonly over: readonly number[]
}

/** What may be printed. */
export interface ProtectedSystem {
  readonly hidden: ReadonlySet<CellId>
  /** By statistic. Null: it has no value, because a term has no population. Its `over` is hidden with it. */
  readonly statistics: ReadonlyMap<string, Protected<PrintedStatistic | null>>
  /** How many printed cells the rule hides, and how many more had to go so that nobody can subtract. */
  readonly primary: number
  readonly secondary: number
  /** `optimal`: no cheaper set of cells withstands the attack (for the cells; statistics come after). `greedy`: the patience was. */
  readonly method: 'nothing-to-hide' | 'optimal' | 'greedy'
}

export interface ProtectOptions {
  /** Whole, from 3; or 0, which shows everything unrounded and is for the operator's own machine only. */
  readonly threshold: number
  /** How many attacks the search for the cheapest set may try before the greedy set is taken. Default 150. */
  readonly patience?: number
}

/** The tightest interval an attacker reaches for a hidden cell. `high` is null where nothing bounds it. */
export interface AttackedCell {
  readonly low: number
  readonly high: number | null
  /** How many whole values the rule leaves it, counted as far as the threshold. Null: too entangled to count. */
  readonly values: number | null
}

/** The value, unless one of the cells it is made of is hidden: shares, gaps, changes and intervals of one municipality. */
export function shownUnlessHidden<T>(
  { hidden }: Pick<ProtectedSystem, 'hidden'>,
  cells: readonly CellId[],
  value: T,
): Protected<T> {
  return cells.some((cell) => hidden.has(cell)) ? withheld : value
}
