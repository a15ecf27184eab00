import { companyTexts } from '../companies/index.ts'
import { formatNumber } from '../platform/i18n/format.ts'
import type { da } from './texts.da.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${formatNumber(count, 'en')} people`)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const en: typeof da = {
  title: 'Lasting job',
  parts: 'Lasting job',
  tabs: { retention: 'Who stays in work', warnings: 'Look out now', hours: 'Import paid hours' },
  all: 'All',
  people,
  tracks: { ...companyTexts.en.tracks, unknown: 'Track not given' },
  targetGroups: {
    refugee: 'Refugees',
    'family-reunified': 'Family reunified',
    'displaced-ukrainian': 'Displaced from Ukraine',
    immigrant: 'Immigrants',
  },
  retention: {
    lead: (short) => `${short} are still in work two months after their first day.`,
    leadNone: 'There are too few jobs yet to show who stays.',
    finding: (who, short, long) =>
      short === null
        ? `${who}: too few have been followed for two months to show a figure.`
        : long === null
          ? `${who}: ${short} per cent are in work after two months. Too few have been followed for a year to show how it goes on.`
          : `${who}: ${short} per cent are in work after two months and ${long} per cent after twelve.`,
    figure: 'Share still in work, month by month',
    everybody: 'All',
    censoring:
      'Not everybody has been followed equally long: whoever is still in work counts for as long as we could follow, and then leaves the count without being a dropout.',
    cut: (least) =>
      `The curve leaves out months in which the number could point to a few, and stops where fewer than ${least} are still followed. The band is 95 per cent uncertainty.`,
    month: 'Months after the start',
    share: 'Still in work, %',
    low: 'Uncertainty from, %',
    high: 'to, %',
    atRisk: 'Still followed',
    byTrack: 'By track',
    byTarget: 'By target group',
    group: 'Group',
    persons: 'Persons',
    after2: 'In work after 2 months, %',
    after12: 'After 12 months, %',
    from: (months) => `${months} months, from %`,
    to: (months) => `${months} months, to %`,
    uncertainty:
      'From and to are 95 per cent uncertainty: the true share most likely lies between them. The fewer the people, the further apart they are.',
    show: (group) => `Show the curve of ${group.toLowerCase()}`,
    hiddenGroups: (least) =>
      `· Groups of fewer than ${least} people are hidden, and more are where they could be worked out otherwise. It is not zero.`,
    everyGroupHidden: (least) =>
      `There are too few in each group yet for its figures to be shown: they could tell how fewer than ${least} people have fared.`,
    everyReasonHidden: (least) => `Fewer than ${least} had each reason, so the figures cannot be shown.`,
    reasons: 'Why jobs ended',
    reason: 'Reason',
    noEnds: 'No job has ended.',
    months: 'Job starts and paid hours month by month',
    started: 'Began a job',
    inJob: 'In work',
    known: 'Hours known',
    unknown: 'Hours not known',
    mean: 'Hours a person, of those known',
    monthHead: 'Month',
    unknownNote: 'Hours that nobody has told are unknown. They do not count as zero.',
    how: 'How it is counted',
    definition: (weeks, gap, short, long) => [
      'A job is a placement of the kind job, small job or paid hours at a company. It begins on its first day.',
      `A job agreed to last at most ${weeks} weeks is a try on the way and does not count as the start of a job.`,
      `With at most ${days(gap)} from the end of one job to the start of the next, the two count as one: a new employer is no dropout.`,
      'Every person counts once, with the first time in work.',
      `Everybody is followed to the same day, ${gap + 1} days before today. Only then is it known whether who stopped begins somewhere new.`,
      `A job has lasted when it goes beyond ${days(short)} (two months) or ${days(long)} (twelve months) from the first day.`,
      'A job is over when somebody has noted that it is. If it became more hours or another job, it is no dropout.',
      'Where the agreed last day has passed and nobody has said how it went, the person is followed until that day and no longer. In a closed case the person is followed until it was closed, or for as long as paid hours come in.',
      'The track is that of the workplace in the catalogue of companies.',
      'The share is the Kaplan-Meier estimate. Its uncertainty is Greenwood’s on the log-log scale, 95 per cent.',
    ],
    version: 'Definition: Lasting job, version 2, in force from 22 November 2026',
    confirmed: 'The limits are the product’s own and are to be confirmed locally.',
  },
  endReasons: {
    job: 'Another job',
    hours: 'More hours',
    completed: 'The agreement ran out',
    'citizen-left': 'The citizen stopped',
    'company-ended': 'The company ended it',
    'company-closed': 'The company closed',
    moved: 'Moved to another municipality',
    illness: 'Illness',
    other: 'Other',
  },
  warnings: {
    title: 'Look out now',
    lead: (count) =>
      count === 0
        ? 'Nobody needs anybody to step in right now.'
        : `${count === 1 ? 'One citizen needs' : `${formatNumber(count, 'en')} citizens need`} a step before a small problem becomes a dropout.`,
    caption: 'Citizens who may drop out, the most urgent first',
    citizen: 'Citizen',
    because: 'Because',
    place: 'Workplace',
    talk: 'Next talk',
    none: 'none agreed',
    empty: 'Nobody is here. Every new job has a talk agreed, and nothing ends without a next step.',
    emptyFiltered: 'Nobody fits what you chose.',
    showAll: 'Show all',
    chips: 'Reason',
    kinds: { alle: 'All', 'new-job': 'New job', ending: 'Ends soon', 'no-contact': 'No contact' },
    whose: 'Whose',
    whoseOptions: { mine: 'my citizens', team: 'my team', alle: 'everybody you can open' },
    sorts: { haster: 'who is most urgent', navn: 'name', dag: 'day in the job' },
    newJob: (day, of) => `Day ${day} of the first ${of} in work`,
    talkDue: (on) => `A follow-up talk should be held by ${on}`,
    talkLate: (on) => `A follow-up talk should have been held by ${on}`,
    talkAgreed: (on) => `A talk is agreed for ${on}`,
    talksOver: 'The follow-up talks have been held',
    ending: (count) => (count === 0 ? 'The placement ends today' : `The placement ends in ${days(count)}`),
    noStep: (on) => `${on}, and nothing is agreed afterwards`,
    noContact: (count) => `No contact for ${days(count)}`,
    since: (on) => `Since ${on}`,
    verbs: {
      book: 'Book follow-up',
      step: 'Agree a step',
      talk: 'Book a talk',
      open: 'Open the case',
      job: 'Open the job',
    },
    booked: (on, at) => `A follow-up talk by telephone is booked for ${on} at ${at}. You can move it under Talks.`,
    refused: {
      'no-job': 'There is no job to follow up.',
      'all-over': 'The follow-up talks are over already.',
      'no-free-hour': 'Your calendar has no free hour in the coming weeks.',
      'in-the-past': 'The day has passed.',
      'already-booked': 'There is a talk at that time already.',
    },
    how: 'How they are found',
  },
  hours: {
    title: (name) => `Paid hours: ${name}`,
    lead: 'Write the paid hours of each month. Leave a field empty when you do not know. Write 0 if the citizen did not work.',
    back: 'Look out now',
    jobs: 'Jobs',
    jobSince: (place, from, to) => `${place}, ${from}${to ? ` to ${to}` : ' and on'}`,
    noJobs: 'No job has been noted yet.',
    addJob: 'Note a job',
    unit: 'hours',
    imported: 'from file',
    save: 'Save the hours',
    saved: (count) =>
      count === 0 ? 'Nothing was changed.' : `Hours of ${count === 1 ? '1 month' : `${count} months`} are saved.`,
    conflict:
      'Somebody has saved hours of this citizen since you opened the page. Yours are here; what is saved stands beside.',
    stands: (value, name) => `Saved: ${value} (${name})`,
    notKnown: 'not known',
    errors: {
      'not-hours': 'Write hours in figures, e.g. 112.5',
      'too-many-hours': 'At most 400 hours a month can be written',
    },
  },
  imports: {
    title: 'Import paid hours',
    lead: 'A file with a line for every person and month. All of it is taken, or nothing.',
    file: 'File (CSV)',
    fileHint: 'The first line has the headings cpr, month and hours. Months as 2026-10, hours as 112.5. At most 1 MB.',
    text: 'Or paste the lines here',
    counts: 'The file counts where somebody has typed other hours here',
    countsHint: 'Otherwise those lines are refused, so that you see them.',
    whichCounts: 'Where the figures differ',
    submit: 'Import',
    done: (read, added, changed) =>
      `${read === 1 ? '1 line' : `${formatNumber(read, 'en')} lines`} read: ${added} new, ${changed} changed, the rest was here already.`,
    rejects: (count) =>
      count === 1
        ? 'One thing must be put right, and nothing is saved'
        : `${formatNumber(count, 'en')} things must be put right, and nothing is saved`,
    more: (count) => `${formatNumber(count, 'en')} more are not shown.`,
    line: 'Line',
    column: 'Column',
    why: 'What is wrong',
    columns: { cpr: 'cpr', month: 'month', hours: 'hours' },
    refused: {
      empty: 'Choose a file with a heading and at least one line, or paste the lines.',
      'no-such-column': 'The first line must have the headings cpr, month and hours.',
      'too-many-lines': 'The file has more than 20,000 lines. Divide it.',
      broken: 'The file cannot be read as CSV. A quotation mark may lack its other half.',
      rejects: 'Put the lines below right and import again.',
    },
    reasons: {
      'not-a-cpr': 'Not a CPR number',
      'not-a-month': 'Not a month. Write e.g. 2026-10',
      'not-hours': 'Not a number. Write e.g. 112.5',
      'too-many-hours': 'More than 400 hours in a month',
      'no-hours': 'Empty. Write 0 if the citizen did not work; take the line away if it is not known',
      'unknown-person': 'You have no such person',
      'other-team': 'The person belongs to another team. Only they write hours',
      'month-to-come': 'The month has not begun',
      'before-takeover': 'The month lies before the municipality took over',
      'said-twice': 'The same person and month stands earlier with other hours',
      'typed-differs': 'Somebody has typed other hours for the month',
    },
  },
  events: {
    noted: (months, last) => `Paid hours noted for ${months === 1 ? last : `${months} months`}`,
    hours: (value) => `${value} hours in the latest`,
  },
}
