import type { Finding } from './score.ts'
import type { da } from './texts.da.ts'

const hours = (quarters: unknown) => (Number(quarters) / 4).toLocaleString('en-GB')
const clock = (minutes: unknown) =>
  `${Math.floor(Number(minutes) / 60)}:${String(Number(minutes) % 60).padStart(2, '0')}`
const km = (value: unknown) => Math.max(1, Math.round(Number(value)))
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const rung = (code: unknown) => (code === 'none' ? 'beginner' : String(code))
const between = ({ earliest, latest }: Finding['said']) =>
  [earliest !== undefined && `from ${clock(earliest)}`, latest !== undefined && `until ${clock(latest)}`]
    .filter(Boolean)
    .join(' ')

export const en: typeof da = {
  title: (name) => `Places for ${name}`,
  lead: ({ found, weighed, good }, least, of) =>
    found === 0
      ? 'No free place meets the conditions right now.'
      : [
          `${found === 1 ? 'One free place' : `${found} kinds of free places`}.`,
          weighed < found && `The nearest ${weighed} are weighed.`,
          `${good === 0 ? 'None' : good} ${weighed < found ? 'of them ' : ''}fit on at least ${least} of ${of} points.`,
        ]
          .filter(Boolean)
          .join(' '),
  period: (from, to) => `Free from ${from} to ${to}`,
  seek: 'What we look for',
  edit: 'Change',
  editOf: 'what we look for',
  facts: {
    wishes: 'Wishes',
    hours: 'Hours',
    from: 'From',
    danish: 'Danish',
    transport: 'Transport',
    furthest: 'Furthest away',
    waited: 'Waiting time',
    matchGroup: 'Match group',
  },
  notNoted: 'Not noted',
  level: (education, module, languages) =>
    [`${education}, module ${module}`, languages && `Speaks ${languages}`].filter(Boolean).join('. '),
  hoursWords: (quarters, earliest, latest) =>
    [
      quarters !== null && `${hours(quarters)} a week`,
      earliest !== null && `from ${clock(earliest)}`,
      latest !== null && `until ${clock(latest)}`,
    ]
      .filter(Boolean)
      .join(', '),
  kilometres: (value) => `${km(value)} km`,
  weekends: 'weekends too',
  waitedDays: (count) => (count === 0 ? 'Waits from today' : `Has waited ${days(count)}`),
  waitedLongest: 'Has waited longest',
  notWaiting: 'Does not wait for an offer',
  weightsTitle: 'What weighs most',
  weightOf: (weight) => `weight ${weight} of 3`,
  fair: 'Origin, sex and health never count. Of equal matches, whoever has waited longest comes first.',
  changeWeights: 'See and change the weights',
  criteria: {
    prospect: 'Wages in prospect',
    functions: 'Job functions',
    trade: 'Trade wished for',
    hours: 'Hours a week',
    times: 'Times and child care',
    danish: 'Danish',
    distance: 'Distance',
    language: 'Language there',
  },
  verdicts: { fits: 'fits', could: 'could fit', not: 'does not fit', unknown: 'not known' },
  said: {
    prospect: {
      fits: ({ quarters }) =>
        Number(quarters) > 0 ? `${hours(quarters)} paid hours in prospect` : 'Paid hours in prospect',
      could: () => 'paid hours are agreed. They are possible',
      not: () => 'No paid hours in prospect',
      unknown: () => 'Ask whether paid hours are in prospect',
    },
    functions: {
      fits: ({ first, more }) => (Number(more) > 0 ? `${first}, and ${more} more` : `${first}`),
      could: ({ first }) => `the place can be adjusted: ${first}`,
      not: () => '',
      unknown: () => 'What the citizen can do in the trade is not noted',
    },
    trade: {
      fits: ({ wish }) => (Number(wish) === 1 ? 'First wish of trade' : 'Second wish of trade'),
      could: () => '',
      not: () => 'Not a trade wished for',
      unknown: () => 'Wishes are not noted',
    },
    hours: {
      fits: ({ there }) => `${hours(there)} hours a week`,
      could: ({ there, wanted }) => `the hours become ${hours(wanted)} instead of ${hours(there)}`,
      not: ({ there, wanted }) => `${hours(there)} hours, ${hours(wanted)} are looked for`,
      unknown: () => 'The hours are not noted',
    },
    times: {
      fits: ({ starts, ends }) => `${clock(starts)}–${clock(ends)} fits child care and transport`,
      could: (said) =>
        `the hours ${clock(said.starts)}–${clock(said.ends)} are moved to lie ${between(said)}. They have said they can be`,
      not: (said) =>
        said.weekends
          ? 'Work at weekends'
          : `${clock(said.starts)}–${clock(said.ends)}, the citizen can ${between(said)}`,
      unknown: () => 'The hours of the day are not noted',
    },
    danish: {
      fits: ({ least, danish }) =>
        least === 'none' ? 'Asks for no Danish' : `Danish ${rung(danish)} is enough, they ask for ${rung(least)}`,
      could: ({ least, danish }) => `they accept Danish ${rung(danish)} instead of ${rung(least)}`,
      not: ({ least, danish }) => `They ask for Danish ${rung(least)}, the citizen is at ${rung(danish)}`,
      unknown: () => 'The Danish asked for is not noted',
    },
    distance: {
      fits: (said) => `${km(said.km)} km in a straight line`,
      could: (said) => `${km(said.km)} km is possible. The limit is ${said.furthest} km`,
      not: (said) => `${km(said.km)} km away, the limit is ${said.furthest} km`,
      unknown: () => 'The distance is not known',
    },
    language: {
      fits: ({ language }) => `${String(language)} is spoken there`,
      could: () => '',
      not: () => 'Nobody noted there speaks another of the citizen’s languages',
      unknown: () => 'The languages there are not noted',
    },
  },
  why: 'Fits because',
  whyNot: 'Does not fit',
  nothingAgainst: 'Nothing speaks against it',
  couldIf: 'Could fit if',
  all: (of) => `Show all ${of} points`,
  fitsOf: (of) => `of ${of}`,
  fitsNote: 'points fit',
  columns: { criterion: 'Point', verdict: 'Answer', because: 'Because', weight: 'Weight' },
  side: { seats: 'Places', prospect: 'Wages in prospect', contact: 'Contact', adviser: 'Fixed adviser' },
  seats: (free, of) => `${free} of ${of} free`,
  prospects: { none: 'No', possible: 'Possible', likely: 'Likely', agreed: 'Agreed' },
  prospectHours: (prospect, quarters) => `${prospect}, ${hours(quarters)} hours`,
  contactDays: (count) => (count === 0 ? 'today' : `${days(count)} ago`),
  noContact: 'None yet',
  noAdviser: 'None',
  demands: (words) => `The place: ${words}`,
  reserve: 'Reserve the place',
  reserveOf: (unit, job) => `: ${job}, ${unit}`,
  reserved: (unit, until) => `The place at ${unit} is reserved and held until ${until}.`,
  reservedNow: (unit, job) => `Reserved: ${job} at ${unit}.`,
  seeReservations: 'See the reservations',
  held: (name, until) => (until ? `Held by ${name} until ${until}` : `Held by ${name}`),
  occupied: (until) => (until ? `Taken until ${until}` : 'Taken'),
  taken: 'Taken right now',
  request: 'Request',
  requestOf: (unit) => `to ${unit}`,
  others: 'Who else fits?',
  othersOf: (job, unit) => `for ${job}, ${unit}`,
  none: 'No free place in those trades meets the conditions: free in the whole period, the workplace open, and for the citizen’s match group.',
  tracks: 'Trades',
  sought: 'Wishes and job functions',
  allTracks: 'All trades',
  more: (count) => `Show ${count} more`,
  companySees: (name, fields) => `The company sees only what ${name} has agreed to: ${fields}.`,
  firstNameOnly: 'first name',
  noName: 'no name, because it is protected',
  changeSharing: 'See and change the consent',
  searchTitle: 'What do we look for?',
  searchLead: 'Times and kilometres that child care and transport set. Write no reasons.',
  fields: {
    fromOn: 'Can begin from',
    dateHint: 'E.g. 3.4.2026',
    hours: 'Hours a week',
    hoursSuffix: 'hours',
    earliest: 'Earliest',
    latest: 'Latest',
    clockHint: 'E.g. 7:15',
    weekends: 'Can work at weekends too',
    furthest: 'Furthest away',
    furthestHint: 'In a straight line between postal codes',
  },
  save: 'Save',
  cancel: 'Cancel',
  searchSaved: 'Saved. The places have been weighed again.',
  weightsLead:
    'The weights hold for the whole municipality from the day they change. 0 means that the point does not count.',
  setWeights: 'Save the weights',
  weightsSaved: 'The weights are saved and hold from today.',
  weightsSame: 'Nothing has changed.',
  weightsHistory: 'Changes',
  usual: 'Nobody has changed the weights yet. They are as Fremgang brings them.',
  weightLine: (criterion, weight) => `${criterion}: ${weight}`,
  weightBy: (date, by) => (by ? `from ${date}, set by ${by}` : `from ${date}`),
  weights: { 0: 'Does not count', 1: 'A little', 2: 'Some', 3: 'Much' },
  how: 'How it is weighed',
  howText:
    'Each point gives 4 when it fits, 2 when it could fit, 1 when it is not known, and 0 when it does not fit. That is multiplied by the weight and added up. Conditions are never weighed: the place must be free in the whole period and be for the citizen’s match group.',
  mayOnlyRead: 'The professional coordinator and the project leader can change the weights.',
  toCitizens: {
    title: (unit) => `Citizens for ${unit}`,
    lead: (job, found, weighed) =>
      found === 0
        ? `${job}. Nobody meets the conditions right now.`
        : [
            `${job}. ${found === 1 ? 'One citizen meets' : `${found} citizens meet`} the conditions.`,
            weighed < found && `The ${weighed} who have waited longest are weighed.`,
          ]
            .filter(Boolean)
            .join(' '),
    place: 'The place',
    back: 'The workplace',
    none: 'None of the citizens whose case you can open is without an offer and wishes for the trade or can do something in it.',
    open: 'Places for the citizen',
    openOf: (name) => `: ${name}`,
  },
  demandTitle: 'What does the place ask for?',
  demandLead: 'Written as what the work takes. Never about health.',
  demandFacts: { danish: 'Danish', times: 'Times', hours: 'Hours', languages: 'Languages there', groups: 'For' },
  demandFields: {
    danish: 'Least Danish',
    danishUnknown: 'Not noted',
    starts: 'Begins at',
    ends: 'Ends at',
    weekends: 'Work at weekends',
    movable: 'They have said that the hours can be moved',
  },
  danishRungs: {
    none: 'None asked for',
    A1: 'A1: single words, is shown how',
    A2: 'A2: understands simple instructions',
    B1: 'B1: talks with colleagues and customers',
    B2: 'B2: reads and writes alone',
  },
  movable: 'can be moved',
  demandSaved: 'The demands are saved.',
  groups: {
    'job-ready': 'Ready for a job',
    'activity-ready': 'Ready for activity',
    'education-ready': 'Ready for education',
  },
  everybody: 'Everybody',
  sharing: {
    title: 'What may companies see?',
    lead: (name) =>
      `A company sees ${name}’s first name and what has been agreed here. Considerations and reasons are never shown. The consent can be taken back at any time.`,
    given: (date, by) => (by ? `Agreed ${date}, noted by ${by}` : `Agreed ${date}`),
    revoked: (given, date) => `Agreed ${given}, taken back ${date}`,
    inForce: 'Agreed to',
    nothing: 'The first name only.',
    ask: 'Ask, and tick',
    legend: 'What does the citizen agree to?',
    hint: 'A tick means that the citizen has agreed today.',
    note: 'Save the consent',
    noted: 'The consent is saved.',
    nothingTicked: 'Tick at least one',
    revoke: 'Take back',
    revokeOf: (field) => `: ${field}`,
    revokedNotice: 'The consent is taken back. Companies no longer see it.',
    earlier: 'Earlier',
    allGiven: 'Everything has been agreed to.',
  },
  shared: {
    'given-name': 'First name',
    trade: 'Job wished for',
    functions: 'What the citizen can do',
    hours: 'Hours and times',
    danish: 'Danish level',
    languages: 'Languages',
    'family-name': 'Family name',
    telephone: 'Telephone',
  },
  letter: {
    title: 'Request',
    labels: {
      trade: 'Wishes',
      functions: 'Can',
      hours: 'Hours',
      danish: 'Danish',
      languages: 'Speaks',
      'family-name': 'Name',
      telephone: 'Telephone',
    },
    to: (unit) => `To ${unit}`,
    subject: (job) => `A place as ${job.toLowerCase()}?`,
    greeting: (contact) => (contact ? `Dear ${contact}` : 'Hello'),
    opening: (name, job) => `We look for a place for ${name ?? 'a citizen'} as ${job.toLowerCase()} with you.`,
    period: (from, to) => `It could be from ${from} to ${to}, or as it suits you.`,
    closing: 'Call or write, and we will agree on a visit.',
    regards: 'Kind regards',
    shown: 'What the company sees',
    hidden: 'This is not shown because it has not been agreed to',
    send: 'Send or print',
    way: 'How does it get there?',
    printIt: 'I print it or call myself',
    mailTo: (name, email) => `Mail to ${name}, ${email}`,
    save: 'Save the request',
    sent: 'The request is in the outbox.',
    saved: 'The request is saved. Print it from here.',
    print: 'Print',
    made: 'Sent before',
    line: (date, by, way) => `${date}${by ? ` by ${by}` : ''}, ${way}`,
    ways: { print: 'printed', message: 'by mail' },
    withFields: (fields) => (fields ? `Showed ${fields}` : 'Showed nothing of the citizen'),
    noContact: 'The contact is no longer there. Choose another.',
  },
  events: {
    requested: (unit) => `Request to ${unit}`,
    consented: (fields) => `Consent that companies see: ${fields}`,
    revoked: (field) => `Consent taken back: ${field}`,
    search: 'New limit for hours, times or distance',
  },
  refusals: {
    taken: 'A colleague was quicker: the place has just been reserved. Here are the next.',
    'already-reserved': 'The place is already reserved for the citizen.',
    'company-closed': 'The workplace is closed.',
    'wrong-group': 'The place is for another match group than the citizen’s.',
    'outside-the-place': 'The place is not there for the whole period.',
    'starts-in-the-past': 'The period begins before today.',
    'ends-before-start': 'The period ends before it begins.',
  },
  errors: {
    'not-a-clock': 'Write a time, e.g. 7:15',
    'clock-order': 'The end lies before the beginning',
    'too-many-hours': 'Write between 1 and 50 hours',
    'not-km': 'Write between 1 and 500 kilometres',
    'in-the-past': 'Choose a date within the last year or later',
  },
  days,
}
