import { reasonsFor } from './reasons.ts'
import { type Knot, type Scene, verdictOn } from './scene.ts'
import { fulfils, type Narrowing, outward, type World } from './world.ts'

const unbounded = 1e9
/** Drawing bounds tight is broken off after so many rows: they may creep towards each other for long. The rest is tried out. */
const mostSteps = 1000

/** An equation: the cells with their signs, 1 or -1, and what is known already sum to 0. */
interface Row {
  readonly places: Int32Array
  readonly signs: Int32Array
  readonly constant: number
}

const none: readonly number[] = []

/**
 * One knot as a puzzle in whole numbers: which values could its cells have? Bounds are drawn tighter over the equations until nothing
 * more follows (bounds consistency), then a value is tried, nearest first to a table that is known to be possible. A world it returns
 * has passed every equation and the rule in whole arithmetic; no solver's tolerance is trusted.
 */
export class Puzzle {
  readonly knot: Knot
  readonly #scene: Scene
  readonly #rows: Row[]
  readonly #rowsOf: number[][]
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #placeOf: Map<number, number>
  #trail: number[] = []
  #left = 0
  readonly #queued: Uint8Array
  readonly #solvable: boolean

  /** @param within a table and how far from it values are looked for; left out: any distance. What is found is possible all the same. */
  constructor(scene: Scene, knot: Knot, within?: { readonly near: World; readonly radius: number }) {
    this.knot = knot
    this.#scene = scene
    this.#placeOf = new Map(knot.cells.map((cell, place) => [cell, place]))
    this.#rowsOf = knot.cells.map(() => [])
    this.#rows = knot.rows.map((row, at) => this.#localRow(row, at))
    this.#queued = new Uint8Array(this.#rows.length)
    const { near, radius } = within ?? { near: new Float64Array(knot.cells.length), radius: unbounded }
    this.#low = near.map((value) => Math.max(0, value - radius))
    this.#high = near.map((value) => value + radius)
    this.#solvable = this.#propagate(this.#rows.map((_, at) => at))
    this.#trail = []
  }

  #localRow(row: number, at: number): Row {
    const { cells = [], signs = [] } = this.#scene.shape.rows[row] ?? {}
    let constant = 0
    const places: number[] = []
    const ofPlaces: number[] = []
    for (const [i, cell] of cells.entries()) {
      const place = this.#placeOf.get(cell)
      if (place === undefined) constant += (signs[i] ?? 0) * (this.#scene.known(cell) ?? 0)
      else {
        places.push(place)
        ofPlaces.push(signs[i] ?? 0)
        this.#rowsOf[place]?.push(at)
      }
    }
    return { places: Int32Array.from(places), signs: Int32Array.from(ofPlaces), constant }
  }

  /** What the equations leave of a cell within the narrowings; null when they leave nothing. */
  boundsOf(place: number, narrowings: readonly Narrowing[]): { low: number; high: number } | null {
    const fits = this.#solvable && narrowings.every(([at, low, high]) => this.#narrow(at, low, high))
    const bounds = fits ? { low: this.#low[place] ?? 0, high: this.#high[place] ?? unbounded } : null
    this.#undo(0)
    return bounds
  }

  /**
   * A possible table within the narrowings, as near to `near` as it comes by; or null. `gaveUp` tells a proof from a search broken off.
   * @param effort how many values it may try.
   */
  find(narrowings: readonly Narrowing[], near: World, effort: number): World | null {
    this.#left = effort
    if (!this.#solvable) return null
    const fits = narrowings.every(([place, low, high]) => this.#narrow(place, low, high))
    const order = fits ? this.#orderFrom(narrowings) : []
    const found = fits && this.#descend(order, 0, near) ? this.#low.slice() : null
    this.#undo(0)
    return found
  }

  /** How much of its effort the last search left. */
  get left(): number {
    return Math.max(0, this.#left)
  }

  get gaveUp(): boolean {
    return this.#left < 0
  }

  /** Whether the rule allows these values: nothing sensitive among what is printed, and something sensitive that explains the hiding. */
  allows(world: World): boolean {
    const value = (cell: number) => {
      const place = this.#placeOf.get(cell)
      return (place === undefined ? this.#scene.known(cell) : world[place]) ?? 0
    }
    let sensitive = this.knot.measures.length === 0
    for (const measure of this.knot.measures) {
      const verdict = verdictOn(this.#scene, measure, value)
      if (verdict === 'no') return false
      if (verdict === 'sensitive') sensitive = true
    }
    return sensitive
  }

  /** The ways in which something in the knot can be sensitive, each as narrowings; those that `near` fulfils first. */
  reasons(near: World): Narrowing[][] {
    const reasons = reasonsFor(this.#scene, this.knot, this.#placeOf)
    return reasons.sort((one, other) => Number(fulfils(near, other)) - Number(fulfils(near, one)))
  }

  /** Breadth first from what is narrowed, so that a choice stands beside what it must answer to. */
  #orderFrom(narrowings: readonly Narrowing[]): number[] {
    const order = narrowings.map(([place]) => place)
    const taken = new Set(order)
    for (const place of order) {
      for (const row of this.#rowsOf[place] ?? []) {
        for (const other of this.#rows[row]?.places ?? []) {
          if (taken.has(other)) continue
          taken.add(other)
          order.push(other)
        }
      }
    }
    return order
  }

  #descend(order: readonly number[], from: number, near: World): boolean {
    const at = this.#firstOpen(order, from)
    const place = order[at]
    if (place === undefined) {
      this.#left--
      return this.#balances() && this.allows(this.#low)
    }
    for (const value of outward(near[place] ?? 0, this.#low[place] ?? 0, this.#high[place] ?? 0)) {
      if (this.#left-- < 0) return false
      const mark = this.#trail.length
      if (this.#narrow(place, value, value) && this.#descend(order, at + 1, near)) return true
      this.#undo(mark)
    }
    return false
  }

  #firstOpen(order: readonly number[], from: number): number {
    let at = from
    while (at < order.length && this.#low[order[at] ?? 0] === this.#high[order[at] ?? 0]) at++
    return at
  }

  #balances(): boolean {
    return this.#rows.every(({ places, signs, constant }) => {
      return places.reduce((sum, place, i) => sum + (signs[i] ?? 0) * (this.#low[place] ?? 0), constant) === 0
    })
  }

  #narrow(place: number, low: number, high: number): boolean {
    const narrower = this.#set(place, Math.max(low, this.#low[place] ?? 0), Math.min(high, this.#high[place] ?? 0))
    if (narrower === 'empty') return false
    return narrower === 'same' || this.#propagate([...(this.#rowsOf[place] ?? [])])
  }

  #set(place: number, low: number, high: number): 'empty' | 'same' | 'narrower' {
    if (low > high) return 'empty'
    if (low === this.#low[place] && high === this.#high[place]) return 'same'
    this.#trail.push(place, this.#low[place] ?? 0, this.#high[place] ?? 0)
    this.#low[place] = low
    this.#high[place] = high
    return 'narrower'
  }

  #propagate(waiting: number[]): boolean {
    const queued = this.#queued.fill(0)
    for (let at = 0; at < waiting.length && at < mostSteps; at++) {
      const row = waiting[at] ?? 0
      queued[row] = 0
      const changed = this.#tighten(row)
      if (changed === null) return false
      for (const place of changed) this.#wake(place, row, waiting)
    }
    return true
  }

  #wake(place: number, but: number, waiting: number[]): void {
    for (const row of this.#rowsOf[place] ?? []) {
      if (row === but || this.#queued[row]) continue
      this.#queued[row] = 1
      waiting.push(row)
    }
  }

  /** The places whose bounds moved, or null when nothing fits. */
  #tighten(at: number): readonly number[] | null {
    const row = this.#rows[at] as Row
    const { places, signs, constant } = row
    let least = constant
    let most = constant
    let widest = 0
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number
      const low = this.#low[place] as number
      const high = this.#high[place] as number
      least += signs[i] === 1 ? low : -high
      most += signs[i] === 1 ? high : -low
      widest = Math.max(widest, high - low)
    }
    if (least > 0 || most < 0) return null
    // A cell moves only where it may be farther apart than the rest of its row leaves room for.
    return widest > Math.min(most, -least) ? this.#tightenCells(row, least, most) : none
  }

  #tightenCells({ places, signs }: Row, least: number, most: number): readonly number[] | null {
    const room = Math.min(most, -least)
    const changed: number[] = []
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number
      const low = this.#low[place] as number
      const high = this.#high[place] as number
      if (high - low <= room) continue
      // What the rest leaves: a term lies between -(most - its most) and -(least - its least).
      const [from, to] = signs[i] === 1 ? [high - most, low - least] : [high + least, low + most]
      const moved = this.#set(place, Math.max(low, from), Math.min(high, to))
      if (moved === 'empty') return null
      if (moved === 'narrower') changed.push(place)
    }
    return changed
  }

  #undo(mark: number): void {
    while (this.#trail.length > mark) {
      const high = this.#trail.pop() ?? 0
      const low = this.#trail.pop() ?? 0
      const place = this.#trail.pop() ?? 0
      this.#low[place] = low
      this.#high[place] = high
    }
  }
}
