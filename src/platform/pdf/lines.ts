import { directionsIn, type Piece, piecesOf } from './pieces.ts'

/** A line ready to draw: its pieces from left to right. */
export type Line = readonly Piece[]

/** Breaks a text into lines no wider than asked for, at spaces, or within a word that is wider than a line alone. */
export function linesOf(
  text: string,
  rightToLeft: boolean,
  width: number,
  widthOf: (text: string) => number,
): readonly Line[] {
  return text.split('\n').flatMap((paragraph) => {
    const directions = directionsIn(paragraph, rightToLeft)
    return spansOf(paragraph, width, widthOf).map(([from, to]) =>
      to > from ? piecesOf(paragraph, directions, from, to - 1) : [],
    )
  })
}

type Span = readonly [from: number, to: number]

function spansOf(text: string, width: number, widthOf: (text: string) => number): Span[] {
  const spans: Span[] = []
  let from = 0
  let to = 0
  for (const [wordFrom, wordTo] of wordsIn(text, width, widthOf)) {
    if (to > from && widthOf(text.slice(from, wordTo)) > width) {
      spans.push([from, to])
      from = wordFrom
    }
    to = wordTo
  }
  return [...spans, [from, to]]
}

// A word, and a telephone number of eight digits in twos.
const unbroken = /(?:\d{2}(?: \d{2}){3}|\S)+/g

function wordsIn(text: string, width: number, widthOf: (text: string) => number): Span[] {
  return [...text.matchAll(unbroken)].flatMap((match) => piecesThatFit(match[0], match.index, width, widthOf))
}

function piecesThatFit(word: string, at: number, width: number, widthOf: (text: string) => number): Span[] {
  const spans: Span[] = []
  let from = 0
  for (let to = 1; to <= word.length; to++) {
    if (to - from > 1 && widthOf(word.slice(from, to)) > width) {
      spans.push([at + from, at + to - 1])
      from = to - 1
    }
  }
  return [...spans, [at + from, at + word.length]]
}
