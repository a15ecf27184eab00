import { expect, test } from 'vitest'
import { z } from 'zod'
import { day } from '../plain-date.ts'
import { date, longText, manyOf, oneOf, optionalDate, optionalText, rowId, text, ticked } from './field-input.ts'
import { fieldWords } from './field-words.ts'
import { parseForm, refusedForm, typedDate } from './parse-form.ts'

const words = fieldWords.da
const schema = z.object({
  name: text(20),
  note: optionalText(),
  startsOn: date(),
  endsOn: optionalDate(),
  kind: oneOf(['a', 'b']),
  wishes: manyOf(['x', 'y']),
  sure: ticked(),
})
const good = { name: ' Anna ', kind: 'a', 'startsOn-day': '3', 'startsOn-month': '4', 'startsOn-year': '2026' }

test('what is typed right becomes values', () => {
  expect(parseForm(schema, good, words)).toEqual({
    ok: true,
    value: { name: 'Anna', note: '', startsOn: day('2026-04-03'), endsOn: null, kind: 'a', wishes: [], sure: false },
  })
})

test('a date may also be one field', () => {
  const parsed = parseForm(schema, { name: 'Anna', kind: 'b', startsOn: '03-04-2026', sure: 'ja' }, words)
  expect(parsed).toMatchObject({ ok: true, value: { startsOn: '2026-04-03', sure: true } })
})

test('31 February is not a date, and what was typed stays', () => {
  const typed = { ...good, _once: 'token', 'startsOn-day': '31', 'startsOn-month': '2' }
  const parsed = parseForm(schema, typed, words)
  expect(parsed).toMatchObject({ ok: false, form: { errors: { startsOn: words['not-a-date'] } } })
  expect(!parsed.ok && parsed.form.values['startsOn-day']).toBe('31')
  expect(!parsed.ok && parsed.form.values._once).toBeUndefined()
})

test('each field says one thing, in the order of the form', () => {
  const parsed = parseForm(schema, { wishes: 'z', 'endsOn-day': '1' }, words)
  expect(!parsed.ok && Object.entries(parsed.form.errors)).toEqual([
    ['name', words.required],
    ['startsOn', words.required],
    ['endsOn', words['not-a-date']],
    ['kind', words.required],
    ['wishes', words.invalid],
  ])
})

test('a text that is too long is refused and kept', () => {
  const long = 'a'.repeat(20_001)
  const parsed = parseForm(z.object({ note: longText() }), { note: long }, words)
  expect(parsed).toMatchObject({ ok: false, form: { errors: { note: words['too-long'] }, values: { note: long } } })
})

test('one answer and several answers of a checkbox list are both lists', () => {
  const wishes = z.object({ wishes: manyOf(['x', 'y']) })
  expect(parseForm(wishes, { wishes: 'x' }, words)).toMatchObject({ value: { wishes: ['x'] } })
  expect(parseForm(wishes, { wishes: ['x', 'y'] }, words)).toMatchObject({ value: { wishes: ['x', 'y'] } })
})

test('an id is a whole number', () => {
  const row = z.object({ staff: rowId<'staff'>() })
  expect(parseForm(row, { staff: '17' }, words)).toMatchObject({ value: { staff: 17 } })
  expect(parseForm(row, { staff: '1; drop' }, words)).toMatchObject({ form: { errors: { staff: words.required } } })
})

test('the character that databases refuse is dropped', () => {
  expect(parseForm(z.object({ name: text() }), { name: 'An\0na' }, words)).toMatchObject({ value: { name: 'Anna' } })
})

test('a form is refused with what was typed and the words at the field', () => {
  expect(refusedForm({ name: 'Anna', _once: 'x' }, { name: 'Findes' })).toEqual({
    values: { name: 'Anna' },
    errors: { name: 'Findes' },
  })
})

test('a stored date fills the three fields it was typed in', () => {
  const typed = typedDate('startsOn', day('2026-04-03'))
  expect(typed).toEqual({ 'startsOn-day': '3', 'startsOn-month': '4', 'startsOn-year': '2026' })
  expect(parseForm(z.object({ startsOn: date() }), typed, words)).toMatchObject({ value: { startsOn: '2026-04-03' } })
  expect(typedDate('startsOn', null)['startsOn-day']).toBe('')
})
