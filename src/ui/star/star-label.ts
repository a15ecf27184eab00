import { angleOf, type Frame, pointOn, rounded } from './star-geometry.ts'

/** IBM Plex Sans semibold at 14 px, a little generous: there is no text to measure on a server. */
const LETTER = 7.7
const LINE = 17

export interface Label {
  readonly x: number
  /** Base line of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly name: readonly string[]
  /** The two scores on one line where they fit, else each on its own. */
  readonly scoresOnOneLine: boolean
  readonly top: number
  readonly bottom: number
}

/** A theme's name and scores beyond the end of its axis, broken to the room there is. */
export function labelOf(frame: Frame, axis: number, name: string, scores: string | null, width: number): Label {
  const angle = angleOf(frame, axis)
  const tip = pointOn(frame, axis, frame.highest * ((frame.radius + 24) / frame.radius))
  const sideways = Math.cos(angle)
  const anchor = Math.abs(sideways) < 0.06 ? 'middle' : sideways > 0 ? 'start' : 'end'
  const room = anchor === 'middle' ? width : anchor === 'start' ? width - tip.x : tip.x
  const lines = broken(name, Math.floor(room / LETTER))
  const scoresOnOneLine = scores !== null && scores.length * LETTER <= room
  const height = (lines.length + (scoresOnOneLine ? 1 : 2)) * LINE
  const top = tip.y - height / 2 + (height / 2) * Math.sin(angle)
  return {
    x: rounded(tip.x),
    y: rounded(top + 13),
    anchor,
    name: lines,
    scoresOnOneLine,
    top,
    bottom: top + height,
  }
}

/** Broken at spaces into lines of about the same length, none longer than `most` where words allow it. */
export function broken(text: string, most: number): readonly string[] {
  const words = text.split(' ')
  for (let lines = 1; lines < words.length; lines++) {
    const shortest = Array.from({ length: text.length }, (_, at) => filled(words, at + 1)).find(
      (it) => it.length <= lines,
    )
    if (shortest?.every((it) => it.length <= most)) return shortest
  }
  return words
}

function filled(words: readonly string[], most: number): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])
}
