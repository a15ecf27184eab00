import type { da } from './texts.da.ts'

export const en: typeof da = {
  write: 'New note',
  note: 'Note',
  hint: 'The citizen’s caseworkers and the team leader can read the note. It cannot be changed: write a new one if something was wrong.',
  save: 'Save the note',
  saved: 'The note is saved.',
  mine: 'What you have written',
  none: 'You have not written anything about the citizen yet.',
}
