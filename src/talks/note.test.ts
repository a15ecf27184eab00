import { expect, test } from 'vitest'
import type { StaffId } from '../platform/ids.ts'
import { entriesOf, type Note } from './note.ts'

const note = (id: number, writtenAt: string, corrects: number | null = null): Note => ({
  id,
  talkId: null,
  writtenBy: 1 as StaffId,
  writerName: 'Kirsten Holm',
  writtenAt,
  text: `note ${id}`,
  corrects,
  reason: corrects === null ? null : 'Forkert dato',
})

test('a note that nobody corrected stands alone', () => {
  expect(entriesOf([note(1, '2026-11-01')])).toMatchObject([{ now: { id: 1 }, before: [] }])
})

test('a corrected note reads as its last correction, with everything it said before', () => {
  const notes = [note(3, '2026-11-20', 2), note(1, '2026-11-01'), note(2, '2026-11-10', 1)]
  expect(entriesOf(notes)).toMatchObject([{ now: { id: 3 }, before: [{ id: 2 }, { id: 1 }], firstAt: '2026-11-01' }])
})

test('a correction does not move a note in the journal', () => {
  const notes = [note(1, '2026-11-01'), note(2, '2026-11-05'), note(3, '2026-11-20', 1)]
  expect(entriesOf(notes).map(({ now }) => now.id)).toEqual([2, 3])
})
