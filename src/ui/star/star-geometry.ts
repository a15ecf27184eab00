/** Where things stand in a star. Pure arithmetic: the axes run clockwise from the top, 0 would be the centre, the highest value the rim. */
export interface Frame {
  readonly cx: number
  readonly cy: number
  readonly radius: number
  readonly axes: number
  readonly highest: number
}
export interface Point {
  readonly x: number
  readonly y: number
}

export const angleOf = ({ axes }: Frame, axis: number) => (axis / axes) * 2 * Math.PI - Math.PI / 2

/** The point of a value on an axis, moved sideways off the axis by `aside` (clockwise). */
export function pointOn(frame: Frame, axis: number, value: number, aside = 0): Point {
  const angle = angleOf(frame, axis)
  const out = (value / frame.highest) * frame.radius
  return {
    x: frame.cx + out * Math.cos(angle) - aside * Math.sin(angle),
    y: frame.cy + out * Math.sin(angle) + aside * Math.cos(angle),
  }
}

/** Neighbouring axes that both have a value. Nothing is joined across one that has none. */
export function joined(values: readonly (number | null)[]): readonly (readonly [number, number])[] {
  const count = values.length
  const last = count > 2 ? count : count - 1
  return Array.from({ length: Math.max(0, last) }, (_, axis) => [axis, (axis + 1) % count] as const).filter(
    ([a, b]) => values[a] !== null && values[b] !== null,
  )
}

/** SVG coordinates with one decimal: `86.4,22`. */
export const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`
export const rounded = (value: number) => Math.round(value * 10) / 10

export const line = (...points: readonly Point[]) => `M${points.map(at).join('L')}`
export const ring = (frame: Frame, value: number) =>
  `${line(...Array.from({ length: frame.axes }, (_, axis) => pointOn(frame, axis, value)))}Z`
