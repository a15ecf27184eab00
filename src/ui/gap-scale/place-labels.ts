export interface PlacedLabel {
  readonly who: 'c' | 'w'
  readonly x: number
  readonly anchor: 'middle'
  readonly text: string
}
interface Names {
  readonly citizen: string
  readonly worker: string
}

const LETTER = 7.4
const wide = (text: string) => text.length * LETTER
const cut = (name: string) => (name.length > 12 ? `${name.slice(0, 11)}…` : name)

/** Each name over its mark; two that would touch stand side by side around their middle. None leaves the picture. */
export function placeLabels(citizenX: number, workerX: number, names: Names, width: number): readonly PlacedLabel[] {
  const citizen = { who: 'c', x: citizenX, text: cut(names.citizen), anchor: 'middle' } as const
  const worker = { who: 'w', x: workerX, text: cut(names.worker), anchor: 'middle' } as const
  const [left, right] = citizenX <= workerX ? [citizen, worker] : [worker, citizen]
  const leftX = within(left.x - wide(left.text) / 2, wide(left.text), width)
  const rightX = within(right.x - wide(right.text) / 2, wide(right.text), width)
  if (leftX + wide(left.text) + 8 <= rightX) return [centred(left, leftX), centred(right, rightX)]
  const both = wide(left.text) + 8 + wide(right.text)
  const start = within((left.x + right.x - both) / 2, both, width)
  return [centred(left, start), centred(right, start + wide(left.text) + 8)]
}

const within = (start: number, length: number, width: number) => Math.max(0, Math.min(start, width - length))
const centred = (label: PlacedLabel, start: number): PlacedLabel => ({
  ...label,
  x: Math.round((start + wide(label.text) / 2) * 10) / 10,
})
