import type { Extreme, Finding } from './finding.ts'
import type { da } from './texts.da.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const many = ({ names }: Extreme) => (names.length > 3 ? `${names.length} municipalities` : and.format(names))
const inPoints = (points: number) => `${Math.abs(points)} percentage points`

function period(id: string): string {
  const quarter = /^(\d{4})Q(\d)$/.exec(id)
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`
  const month = /^(\d{4})-?M?(\d{2})$/.exec(id)
  return month ? `${months[Number(month[2]) - 1]} ${month[1]}` : id
}

function finding({ before, now, municipalities, up, down, same, untold, most, least }: Finding): string {
  const mean =
    typeof now !== 'number'
      ? 'The mean cannot be shown.'
      : typeof before === 'number'
        ? `The mean has gone from ${before} to ${now} per cent.`
        : `The mean is ${now} per cent.`
  if (!most || !least) return mean
  const parts = [`${up} municipalities have risen`, down > 0 && `${down} fallen`, same > 0 && `${same} stand still`]
  const told = `${parts.filter(Boolean).join(', ')}${untold > 0 ? `, and for ${untold} the change is hidden` : ''}`
  const everybody = up === municipalities ? `All ${municipalities} municipalities have risen` : told
  const end =
    least.points < 0
      ? `${many(least)} fell most, by ${inPoints(least.points)}`
      : `least ${many(least)} by ${Math.abs(least.points)}`
  return `${mean} ${everybody}. Most ${many(most)} by ${inPoints(most.points)}, ${end}.`
}

export const en: typeof da = {
  period,
  finding,
  invented: 'Invented figures',
  inventedLong: 'Invented figures. The municipalities and persons do not exist.',
  goals: 'The three goals',
  goalShort: { 1: 'Goal 1', 2: 'Goal 2, job-ready', 3: 'Goal 3, company measures' },
  goalTitle: {
    1: 'Goal 1: self-support or ordinary education',
    2: 'Goal 2: assessed as job-ready',
    3: 'Goal 3: company measures',
  },
  lead: (municipalities, before, now) =>
    before
      ? `Share of the target group in ${municipalities} municipalities, ${before} and ${now}`
      : `Share of the target group in ${municipalities} municipalities, ${now}`,
  parts: 'Parts of the goal',
  part: {
    municipalities: 'Municipalities',
    sexes: 'Women and men',
    course: 'Over time',
    definition: 'How it is counted',
    errata: 'Known errors in the source',
    report: 'The report for 2018',
  },
  none: 'No figures of this goal have been published yet.',
  toRegister: 'Go to the register',
  municipality: 'Municipality',
  people: 'Persons',
  column: { women: 'Women', men: 'Men', unknown: 'Unknown', shareOfKnown: 'Of the known' },
  meanOf: { unweighted: 'Mean, unweighted', pooled: 'Mean, pooled' },
  before: 'Before',
  now: 'Now',
  change: 'Change',
  beforeMean: (value) => `before ${value}`,
  nowMean: {
    unweighted: (value) => `unweighted mean ${value}`,
    pooled: (value) => `pooled mean ${value}`,
  },
  figureTitle: (goal) => `${goal}, per cent, by municipality`,
  marks: (before, now) =>
    `Hollow circle: ${before}. Filled: ${now}. Per cent of the target group; change in percentage points.`,
  marksNow: (now) => `Filled circle: ${now}. Per cent of the target group.`,
  methodSaid: {
    unweighted: 'The mean is unweighted: every municipality counts the same.',
    pooled:
      'The mean is pooled: all municipalities’ numerators divided by all denominators, so large municipalities count most.',
  },
  weeksSaid: (threshold, weeks) => `At least ${threshold} of the quarter’s ${weeks} weeks.`,
  upperBound: 'Whoever is in two kinds of offer counts in both: the figure is an upper bound.',
  extract: (source, date) => `${source}, extract of ${date}.`,
  noExtract: (source) => `${source}.`,
  how: 'How it is counted',
  knownErrors: (count) => (count === 1 ? '1 known error in the source' : `${count} known errors in the source`),
  seniority:
    'The target group before and now is not of the same seniority: in the last quarter of 2016 nobody could have had integration benefit for more than 16 months, later the limit is 36. Read the figure as development, not as effect. The figures are not adjusted for the local labour market.',
  visitationRules:
    'New rules of assessment held from 1 October 2016, just before the first figure. A large rise may be new assessments. The figures are not adjusted for the local labour market.',
  companyNote:
    'The figures are not adjusted for the local labour market or for who is in the target group. Read them as development, not as effect.',

  sexes: {
    title: (goal) => `Goal ${goal}: women and men`,
    lead: (goal, now) =>
      `Share ${{ 1: 'in self-support or ordinary education', 2: 'assessed as job-ready', 3: 'in a company measure' }[goal]}, ${now}`,
    untold: 'The source does not tell the sex, so women and men cannot be shown apart.',
    finding: (goal, men, women, gap) =>
      `On average ${men} per cent of the men and ${women} per cent of the women ${{ 1: 'have reached the goal', 2: 'are job-ready', 3: 'are in a company measure' }[goal]}. The gap is ${gap} percentage points.`,
    before: (quarter, men, women, gap) => `In ${quarter} it was ${men} and ${women}, a gap of ${gap}.`,
    favour: (names) =>
      names.length === 1 ? `In ${names[0]} the women are ahead.` : `In ${and.format(names)} the women are ahead.`,
    none: 'The means of women and men cannot be shown.',
    women: 'Women',
    men: 'Men',
    gap: 'Gap',
    gapBefore: 'Gap before',
    womenMean: (value) => `women ${value}`,
    menMean: (value) => `men ${value}`,
    marks: 'Hollow circle: women. Filled: men. Per cent of the target group; gap in percentage points, men less women.',
    minus:
      'A minus means that the women are ahead. The gap is taken before rounding, so it may be a point from the figures shown.',
    baseline: (quarter) =>
      `Gap before is of ${quarter}. The starting point for women and men is another quarter than for the goal as a whole, as in the report for 2018.`,
  },
  course: {
    title: 'Goal 1: over time',
    lead: 'Share in self-support or ordinary education, quarter by quarter',
    short: (quarter) => `${quarter.slice(0, 4)} q${quarter.slice(5)}`,
    finding: (name, from, first, to, last) =>
      `From ${from} to ${to} ${name ?? 'the mean'} has gone from ${first} to ${last} per cent.`,
    none: 'There are too few quarters to show a development.',
    mean: 'Unweighted mean',
    quarter: 'Quarter',
    choose: 'Compare with a municipality',
    all: 'Only the mean',
    show: 'Show',
    men: 'Men',
    women: 'Women',
    ofMunicipality: (name) => `${name} and the mean`,
    bySex: 'Women and men',
    bySexFinding: (men, women) =>
      `In the latest quarter ${men} per cent of the men and ${women} per cent of the women have reached the goal.`,
    bySexNone: 'The gap in the latest quarter cannot be shown.',
    coarse: (quarters) =>
      `In ${and.format(quarters)} a mean is rounded more coarsely, so that it gives no hidden figure away.`,
    overlap:
      'The first quarter of 2017 is, as in the report, counted for women and men only. The same persons are in several quarters. Each quarter is protected on its own, and a figure hidden in one quarter cannot be worked out from the others.',
  },
  place: {
    title: (name) => name,
    lead: (now) => `Goal 1 in ${now}`,
    finding: (name, now, mean) => {
      const gap = now - mean
      const where = gap === 0 ? 'the same as' : `${Math.abs(gap)} percentage points ${gap > 0 ? 'above' : 'below'}`
      return `In ${name} ${now} per cent of the target group have reached the goal. That is ${where} the mean.`
    },
    alone: (name, now) => `In ${name} ${now} per cent of the target group have reached the goal.`,
    hidden: (name) => `The figure of ${name} is hidden to protect the few it is about.`,
    population: 'Target group',
    reached: 'Have reached the goal',
    since: (quarter) => `since ${quarter}`,
    points: 'points',
    uncertainty: (low, high) => `95 % uncertainty: ${low}-${high} %`,
    partsTitle: 'Who has reached the goal?',
    group: 'Group',
    all: 'Everybody',
    selfSupporting: 'Self-supporting',
    education: 'Ordinary education',
    share: 'Together, per cent',
    others: 'Goals 2 and 3',
    goal: 'Goal',
    wilson: 'The uncertainty is Wilson’s 95 % interval. It says how much the figure may swing when the group is small.',
    back: 'All municipalities',
  },
  definition: {
    title: 'How it is counted',
    population: 'Target group',
    numerator: 'Have reached the goal',
    period: 'Period',
    periods: { quarter: 'Quarter', month: 'Month' },
    mean: 'Mean',
    source: 'Source',
    version: 'Definition',
    validFrom: 'Valid from',
    text: 'The rules',
    thisResult: 'This very figure',
    snapshot: 'Extract',
    extractDate: 'Extracted',
    publishedAt: 'Published',
    threshold: 'Smallest number shown',
    parameters: 'Choices in the calculation',
    parameterNames: {
      thresholdWeeks: 'Weeks needed',
      proportional: 'Does the limit follow the length of the quarter?',
      months: 'Months since first integration benefit, at most',
      clock: 'The 36 months are measured as',
      newcomerWeeksCount: 'Do weeks before the first benefit count?',
      codes: 'Table of benefit codes',
      municipalities: 'Municipalities',
      numerator: 'Numerator',
      denominator: 'Denominator',
      unknown: 'Without a category',
    },
    parameterValues: {
      true: 'yes',
      false: 'no',
      elapsed: 'time since the first week',
      accumulated: 'weeks with benefit added up',
      all: 'all in the extract',
    },
    parameter: 'Choice',
    value: 'Value',
    excluded: 'Not in the target group',
    reason: 'Why',
    persons: 'Persons',
    excludedNote:
      'The first reason that applies counts. Persons in the register are the target group and these added up.',
    warnings: 'What you must know',
    noWarnings: 'No reservations about the calculation.',
    warning: (code) => `Reservation: ${code}`,
    older: 'Other versions',
    noOlder: 'The definition has had one version only.',
  },
  warnings: {
    'programme-not-tested': ({ quarter }) =>
      `${period(String(quarter))}: the register does not say who is in the integration programme, so everybody of the age group is counted.`,
    'short-history': ({ quarter, firstWeek, months: limit }) =>
      `${period(String(quarter))}: the register begins in ${String(firstWeek).replace(/(\d+)W0?(\d+)/, 'week $2 of $1')}, less than ${limit} months before. A benefit before then cannot be seen.`,
    'weeks-missing-earlier': ({ quarter, weeks }) =>
      `${period(String(quarter))}: ${weeks} weeks before the quarter are missing from the register. A first benefit in them cannot be seen.`,
    'quarter-length': ({ quarter, weeks }) => `${period(String(quarter))} has ${weeks} weeks, not 13.`,
    'igu-disagrees': ({ quarter }) =>
      `${period(String(quarter))}: the file of IGU spells and DREAM disagree on some persons. The file decides.`,
    'igu-without-person': () => 'Some IGU spells belong to persons who are not in the register.',
    'rejected-rows': ({ rows }) => `${rows} rows were refused when the extract was imported, and are not counted.`,
    'empty-municipality': ({ municipality }) =>
      `Municipality ${municipality} has nobody in the target group and is not in the mean.`,
    'no-men': ({ municipality }) =>
      `Municipality ${municipality} has no men in the target group and is not in the men’s mean.`,
    'no-women': ({ municipality }) =>
      `Municipality ${municipality} has no women in the target group and is not in the women’s mean.`,
    'mean-rounded': () =>
      'A mean is rounded more coarsely than to one per cent, so that it gives no hidden figure away.',
    'upper-bound': ({ period: at }) =>
      `${period(String(at))}: whoever is in two kinds of offer counts in both. The figure is an upper bound.`,
    'unknown-category': ({ period: at, persons }) =>
      `${period(String(at))}: ${persons} persons have no known category. They are in the denominator.`,
    missing: ({ municipality, period: at }) =>
      `Municipality ${municipality} lacks a figure in the source for ${period(String(at))} and is not in the mean.`,
    'more-than-all': ({ municipality, period: at }) =>
      `Municipality ${municipality} has more in the numerator than in the denominator for ${period(String(at))} and is not in the mean.`,
  },
  exclusion: {
    dead: 'Dead',
    notResident: 'Not resident in Denmark',
    noMunicipality: 'Not living in one of the municipalities',
    origin: 'Not a non-western immigrant',
    age: 'Under 18 or over 64',
    noIntegrationBenefit: 'Has not received integration benefit',
    beyond36Months: 'More than 36 months since first integration benefit',
    notInProgramme: 'Not in the integration programme',
  },
  errata: {
    title: 'Known errors in the source',
    lead: 'Places where the report for 2018 contradicts itself or lacks something, and what we have decided.',
    number: 'No.',
    wrong: 'What the source says',
    decided: 'What we do',
    shownAt: 'Shown at',
    ofGoal: (goal) => `At goal ${goal}`,
    others: 'The others',
    place: {
      'goal-1': 'goal 1',
      'goal-2': 'goal 2',
      'goal-3': 'goal 3',
      sexes: 'women and men',
      baseline: 'the starting point',
      change: 'changes',
      parts: 'the two parts',
      'self-evaluation': 'self-evaluation',
    },
  },
  report: {
    title: 'Compare with the report for 2018',
    lead: 'What was published for the 17 municipalities in October 2019, beside what is counted here.',
    invented: 'The figures here are invented and made to look alike. They are not meant to equal the report’s.',
    real: 'If the figures are equal, the definition is read as in the report. A difference must be explainable.',
    finding: (close, all) => `${close} of ${all} figures lie at most 2 percentage points from the report.`,
    figure: 'Figure',
    published: 'The report',
    ours: 'Here',
    difference: 'Difference, points',
    baseline: 'before',
    now: 'now',
    spread: 'Spread, the report',
    spreadOurs: 'Spread, here',
    range: (low, high) => (low < 0 ? `−${-low} to ${high}` : `${low}-${high}`),
    part: {
      reached: 'Goal 1, in total',
      selfSupporting: 'Goal 1, self-support',
      education: 'Goal 1, education',
      men: 'Goal 1, men',
      women: 'Goal 1, women',
      genderGap: 'Goal 1, men less women',
      jobReady: 'Goal 2, job-ready',
      companyMeasure: 'Goal 3, company measures',
    },
    at: (which, when) => `${which}, ${when}`,
    hiddenSpread: 'The spread is between the municipalities whose figures can be shown.',
  },
  file: {
    csv: 'CSV',
    xlsx: 'XLSX',
    png: 'PNG',
    svg: 'SVG',
    hidden: 'hidden',
    sheet: 'Figures',
    about: 'About the figures',
    hiddenMeans: 'hidden: a small number, or hidden to protect another. It is not zero.',
    definition: 'Definition',
    snapshot: 'Extract',
    extractDate: 'Extracted',
    threshold: 'Smallest number shown',
    period: 'Period',
    baseline: 'Starting point',
    name: (goal, when) => `goal-${goal}-${when}`,
    heads: {
      code: 'Code',
      municipality: 'Municipality',
      population: 'Persons',
      selfSupporting: 'Self-supporting',
      education: 'Ordinary education',
      reached: 'Have reached the goal',
      share: 'Share',
      men: 'Men, share',
      women: 'Women, share',
      genderGap: 'Gap, men less women',
      before: 'Share before',
      changePp: 'Change, percentage points',
      numerator: 'Numerator',
      denominator: 'Denominator',
      unknown: 'Unknown',
      shareOfKnown: 'Share of the known',
    },
  },
}
