import bidiModule, { type EmbeddingLevels } from 'bidi-js'

/** A stretch of a line that one font draws in one go. */
export interface Piece {
  /** As it is drawn. */
  readonly text: string
  /** As it is read. */
  readonly said: string
  readonly face: 'arabic' | 'latin'
  /** Where it begins in the text as it is read. */
  readonly at: number
}

// Its types speak of an ES module; what Node loads is the factory itself.
const bidi = (bidiModule as unknown as typeof bidiModule.default)()
const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/

const faceOf = (character: string): Piece['face'] => (arabic.test(character) ? 'arabic' : 'latin')

// Eight digits in twos: the spaces of a telephone number turn with its digits, or the twos would swap places.
const telephone = /\d{2}(?: \d{2}){3}/g

/** Which way each character of a paragraph runs: Unicode's bidirectional algorithm, telephone numbers kept together. */
export function directionsIn(text: string, rightToLeft: boolean): EmbeddingLevels {
  const directions = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr')
  for (const { 0: number, index } of text.matchAll(telephone))
    directions.levels.fill(directions.levels[index] as number, index, index + number.length)
  return directions
}

/** The pieces of a line as they stand from left to right; `from` and `to` are its first and last character. */
export function piecesOf(text: string, directions: EmbeddingLevels, from: number, to: number): Piece[] {
  const groups: number[][] = []
  for (const index of bidi.getReorderedIndices(text, directions, from, to).slice(from, to + 1)) {
    const group = groups.at(-1)
    if (group && continues(text, directions, group, index)) group.push(index)
    else groups.push([index])
  }
  return groups.map((group) => pieceOf(text, directions, group))
}

/** Characters stand together while the font and the direction are the same. */
function continues(text: string, { levels }: EmbeddingLevels, group: readonly number[], index: number): boolean {
  const last = group.at(-1) as number
  const sameFace = faceOf(text[last] as string) === faceOf(text[index] as string)
  return sameFace && levels[last] === levels[index] && Math.abs(last - index) === 1
}

/** Arabic letters in the order they are read, which is what joins them; all else as it stands, brackets mirrored. */
function pieceOf(text: string, { levels }: EmbeddingLevels, group: readonly number[]): Piece {
  const first = group[0] as number
  const backwards = (levels[first] as number) % 2 === 1
  const face = faceOf(text[first] as string)
  const order = face === 'arabic' && backwards ? group.toReversed() : group
  const shown = order.map((index) => shownAs(text[index] as string, backwards && face === 'latin'))
  const at = Math.min(...group)
  return { text: shown.join(''), said: text.slice(at, at + group.length), face, at }
}

const shownAs = (character: string, mirrored: boolean) =>
  (mirrored && bidi.getMirroredCharacter(character)) || character

/** A text's stretches by font: what its width is made of. */
export function stretchesIn(text: string): Pick<Piece, 'text' | 'face'>[] {
  const stretches: Pick<Piece, 'text' | 'face'>[] = []
  for (const character of text) {
    const last = stretches.at(-1)
    if (last?.face === faceOf(character)) stretches[stretches.length - 1] = { ...last, text: last.text + character }
    else stretches.push({ text: character, face: faceOf(character) })
  }
  return stretches
}
