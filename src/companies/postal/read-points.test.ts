import { expect, test } from 'vitest'
import { readPoints } from './read-points.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a file of postal codes is read with either separator and either decimal sign', () => {
  const expected = { points: [{ code: '0910', name: 'Nørbæk', latitude: 56.262, longitude: 11.471 }], rejects: [] }
  expect(readPoints(bytes('postnr;navn;bredde;længde\n910;Nørbæk;56,262;11,471\n'))).toEqual(expected)
  expect(readPoints(bytes('\uFEFFnr,navn,visueltcenter_x,visueltcenter_y\r\n0910,Nørbæk,11.471,56.262\r\n'))).toEqual(
    expected,
  )
})

test('a file in Windows-1252 keeps its letters', () => {
  const latin = Uint8Array.from(Buffer.from('postnr;by;lat;lon\n0910;Nørbæk;56.2;11.4', 'latin1'))
  expect(readPoints(latin)).toMatchObject({ points: [{ name: 'Nørbæk' }] })
})

test('what cannot be used is named by line and column', () => {
  const file = 'postnr;navn;lat;lon\nabc;x;56;11\n0910;y;156;11\n0911;z;56;=cmd\n0912;a;56;11\n0912;b;56;11'
  expect(readPoints(bytes(file))).toEqual({
    points: [{ code: '0912', name: 'a', latitude: 56, longitude: 11 }],
    rejects: [
      { row: 2, column: 'code', reason: 'not-a-postal-code' },
      { row: 3, column: 'latitude', reason: 'not-a-latitude' },
      { row: 4, column: 'longitude', reason: 'not-a-longitude' },
      { row: 6, column: 'code', reason: 'twice' },
    ],
  })
})

test.each([
  ['', 'no-columns'],
  ['a;b;c\n1;2;3', 'no-columns'],
  ['postnr;lat;lon', 'no-rows'],
  ['postnr;lat;lon\n"0910;56;11', 'not-csv'],
])('%j is refused as %s', (text, fault) => {
  expect(readPoints(bytes(text))).toBe(fault)
})
