import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { directionsIn, piecesOf } from './pieces.ts'

const shown = (text: string, rightToLeft: boolean) =>
  piecesOf(text, directionsIn(text, rightToLeft), 0, text.length - 1).map((piece) => piece.text)
const widthOf = (text: string) => text.length

describe('the pieces of a line, from left to right', () => {
  test('Danish is one piece', () => {
    expect(shown('Fjordkøkkenet (19 timer)', false)).toEqual(['Fjordkøkkenet (19 timer)'])
  })

  test('Arabic words stand from right to left, digits and brackets within them the way they are read', () => {
    expect(shown('في (19) ساعة', true)).toEqual(['ساعة', ' (', '19', ') ', 'في'])
  })

  test('a telephone number keeps its order in an Arabic line', () => {
    expect(shown('هاتف 12 34 56 78', true)).toEqual(['12 34 56 78', ' ', 'هاتف'])
  })

  test('whatever is written, every character is in exactly one piece', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ø', '7', ' ', '(', ')', '.', 'س', 'ا', 'ع', '٤'),
      minLength: 1,
    })
    fc.assert(
      fc.property(text, fc.boolean(), (typed, rightToLeft) => {
        const pieces = piecesOf(typed, directionsIn(typed, rightToLeft), 0, typed.length - 1)
        const inOrder = [...pieces].sort((one, other) => one.at - other.at)
        expect(inOrder.map(({ said }) => said).join('')).toBe(typed)
      }),
    )
  })
})

describe('lines', () => {
  const said = (text: string, width: number) =>
    linesOf(text, false, width, widthOf).map((line) => line.map((piece) => piece.text).join(''))

  test('break at spaces, and within a word only when it is wider than a line', () => {
    expect(said('en to tre fire', 7)).toEqual(['en to', 'tre', 'fire'])
    expect(said('arbejdsmarkedet nu', 6)).toEqual(['arbejd', 'smarke', 'det nu'])
  })

  test('a telephone number is not broken', () => {
    expect(said('ring 12 34 56 78', 12)).toEqual(['ring', '12 34 56 78'])
  })

  test('an empty line stays, so that paragraphs are apart', () => {
    expect(said('en\n\nto', 9)).toEqual(['en', '', 'to'])
  })
})
