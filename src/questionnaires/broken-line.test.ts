import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenLine } from './broken-line.ts'

test.each([
  ['a word without quotation marks', '{\n  "id": fip\n}', 2],
  ['a comma too many', '{\n  "id": "fip",\n}', 3],
  ['a comma too few', '{\n  "id": "fip"\n  "version": 1\n}', 3],
  ['a text that is not ended', '{\n  "id": "fip,\n  "version": 1\n}', 2],
  ['a bracket of the wrong kind', '{\n  "items": [\n    1\n  }\n}', 4],
  ['a file cut short', '{\n  "items": [\n    1', 3],
  ['something after the end', '{}\n\n{}', 3],
  ['an empty file', '', 1],
])('%s is found in its line', (_, text, line) => expect(brokenLine(text)).toBe(line))

test('what is JSON is walked to its end, and a mark after it is found there', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1)
      expect(brokenLine(`${text}\n}`)).toBe(text.split('\n').length + 1)
    }),
  )
})
