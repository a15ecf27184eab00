import type { da } from './texts.da.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const en: typeof da = {
  title: 'Tasks',
  lead: (overdue, today, open) => {
    if (open === 0) return 'You have no open tasks.'
    if (overdue > 0) return `${overdue === 1 ? 'One task is' : `${overdue} tasks are`} overdue.`
    return today > 0 ? `${today === 1 ? 'One task is' : `${today} tasks are`} due today.` : 'Nothing is due today.'
  },
  newTask: 'New task',
  addTask: 'Add the task',
  cancel: 'Cancel',
  added: 'The task has been added.',
  spans: { overdue: 'Overdue', today: 'Today', 'this-week': 'Later this week', later: 'Later' },
  count: (count) => (count === 1 ? '1 task' : `${count} tasks`),
  done: 'Done recently',
  doneOf: 'Done',
  nobodyOpen: 'There are no open tasks here.',
  noneForFilter: 'No task fits what you chose.',
  showAll: 'Show all tasks',
  columns: { task: 'Task', citizen: 'Citizen', who: 'Who', due: 'Due', doneOn: 'Done', deed: 'Action' },
  dueToday: 'today',
  daysOverdue: (count) => `${days(count)} overdue`,
  doneBy: (date, name) => (name ? `${date} by ${name}` : date),
  theCitizen: (name) => `${name} herself or himself`,
  theCitizenSelf: 'The citizen',
  unknownCitizen: 'A citizen you have no access to',
  markDone: 'Done',
  markDoneOf: (title) => `: ${title}`,
  withWord: 'With a word',
  word: 'How did it go?',
  saveWord: 'Save as done',
  reopen: 'Undo',
  reopenOf: (title) => `that “${title}” is done`,
  doneNotice: 'The task is done. You can undo it under “Done”.',
  reopenedNotice: 'The task is open again.',
  alreadyDone: (title, date, name, word) =>
    `“${title}” was already done on ${date}${name ? ` by ${name}` : ''}${word ? `: “${word}”` : ''}.`,
  wordNotSaved: (word) => `Your word was not saved: “${word}”.`,
  notDone: (title) => `“${title}” is already open.`,
  sources: {
    own: 'Written by hand',
    fip: 'Next step from FIP',
    absence: 'Absence',
    placement: 'Placements and jobs',
    talk: 'Talk',
    handover: 'Handover',
  },
  filter: 'Show',
  filterCitizen: 'Citizen',
  filterSource: 'Comes from',
  all: 'all',
  show: 'Show',
  ofCitizen: (name) => `Tasks about ${name}`,
  fields: {
    what: 'What needs doing?',
    whatHint: 'Leave the name out. It stands beside.',
    who: 'Who does it?',
    citizen: 'Who is it about?',
    noCitizen: 'No citizen in particular',
    due: 'When must it be done?',
    dueHint: 'E.g. 3.4.2026',
    you: (name) => `${name}, you`,
  },
  errors: {
    due: 'That day has passed. Choose today or later.',
    nobody: 'Choose who does it.',
    colleague: 'That colleague is no longer here. Choose somebody else.',
  },
  events: {
    added: (title) => `Task: ${title}`,
    step: (title) => `Next step: ${title}`,
    done: (title) => `Done: ${title}`,
    reopened: (title) => `Open again: ${title}`,
    due: (who, date) => `${who} · by ${date}`,
  },
}
