import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Open counselling',
  lead: (count, minutes) => {
    if (count === 0) return 'No visits are recorded this week.'
    return `${count === 1 ? 'One visit' : `${count} visits`} this week, ${minutes} minutes in all.`
  },
  topics: {
    job: 'Job and internship',
    workplace: 'Something at work',
    letter: 'A letter',
    digital: 'MitID, e-Boks or something digital',
    money: 'Benefits and money',
    home: 'Housing',
    family: 'Children and family',
    other: 'Something else',
  },
  log: 'Record a visit',
  fields: {
    citizen: 'Who came?',
    unknown: 'I do not know who',
    unknownHint: 'If you do not know who, only topic and minutes are counted.',
    topic: 'What was it about?',
    minutes: 'How long?',
    note: 'Note for the journal',
    noteHint: 'Only when you know who it was.',
  },
  find: {
    open: 'Find a colleague’s citizen',
    name: 'Name',
    hint: 'Looks among the open cases of the municipality.',
    find: 'Find',
    found: 'Is it one of them?',
    line: (name, bornOn) => `${name}, born ${bornOn}`,
    nobody: 'No open case goes by that name.',
    elsewhere: (teams) =>
      `Somebody of that name has a case in ${teams}. Save the visit without a name, and tell the team, so that it can write in the journal.`,
    more: 'There are more. Write more of the name.',
  },
  minutes: (count) => `${count} min.`,
  save: 'Save the visit',
  saved: 'The visit is recorded.',
  savedKnown: 'The visit is recorded, also in the citizen’s journal.',
  today: 'Your visits today',
  noneToday: 'You have recorded nobody today.',
  todayLine: (time, topic, minutes) => `At ${time}: ${topic}, ${minutes} minutes`,
  weeks: 'The last eight weeks in the municipality',
  weeksCaption: 'Visits in open counselling by week and topic, number',
  week: 'Week',
  weekOf: (week) => `Week\u00a0${week}`,
  total: 'In all',
  known: 'Known citizens',
  totalMinutes: 'Minutes',
  none: 'No visits are recorded yet.',
  errors: {
    'not-minutes': 'Choose how long it took.',
    'note-of-nobody': 'Choose whom the note is about, or delete the note.',
    'same-kind-and-time': 'The visit was recorded a moment ago.',
    'in-the-future': 'That day has not come yet.',
    'before-takeover': 'The municipality has not taken over yet.',
  },
}
