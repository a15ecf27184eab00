import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Agendas',
  lead: 'The headings of each kind of talk. The same headings can be put into the note.',
  titleOf: (kind) => `Agenda: ${kind}`,
  edit: 'Edit',
  editOf: (kind) => `the agenda of ${kind}`,
  own: 'As Fremgang suggests',
  writtenBy: (name, date) => `Changed by ${name} ${date}`,
  headings: 'Headings',
  headingsHint: 'One heading a line. At most 12.',
  save: 'Save the agenda',
  cancel: 'Cancel',
  saved: 'The agenda is saved. It holds from the next talk.',
  offered: (count) => `Agenda: ${count} headings`,
  insert: 'Put the headings in',
  errors: {
    'too-many': 'There is room for 12 headings at most.',
    'heading-too-long': 'A heading may be 120 characters long.',
  },
}
