import { formatDate } from '../platform/i18n/format.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { AbsenceReason, Reporter } from './absence.ts'
import type { EndReason, PlacementKind } from './placement.ts'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)
const weeks = (count: number) => (count === 1 ? '1 uge' : `${count} uger`)

const kinds: Record<PlacementKind, string> = {
  internship: 'Virksomhedspraktik',
  'wage-subsidy': 'Løntilskud',
  'community-work': 'Nytteindsats',
  'small-job': 'Småjob',
  'paid-hours': 'Betalte timer',
  igu: 'IGU',
  'job-rotation': 'Jobrotation',
  job: 'Ordinært job',
  'mentor-scheme': 'Mentor',
}

const endReasons: Record<EndReason, string> = {
  job: 'Ordinært job',
  hours: 'Flere betalte timer',
  completed: 'Gennemført som aftalt',
  'citizen-left': 'Borgeren stoppede',
  'company-ended': 'Virksomheden stoppede det',
  'company-closed': 'Virksomheden lukkede',
  illness: 'Sygdom',
  moved: 'Borgeren flyttede kommune',
  other: 'Andet',
}

const absenceReasons: Record<AbsenceReason, string> = {
  '': 'Ikke oplyst',
  'own-illness': 'Egen sygdom',
  'child-ill': 'Barns sygdom',
  appointment: 'Anden aftale',
  unknown: 'Ved ikke endnu',
}

const reporters: Record<Reporter, string> = {
  citizen: 'borgeren selv',
  company: 'virksomheden',
  staff: 'kommunen',
}

export const da = {
  kinds,
  endReasons,
  absenceReasons,
  reporters,
  states: { coming: 'Begynder senere', running: 'I gang', 'past-its-end': 'Mangler at blive afsluttet', ended: 'Slut' },

  // the case's tab
  agree: 'Ny aftale',
  jobHours: 'Løntimer måned for måned',
  now: 'Nu',
  nothingNow: 'Ingen praktik og intet job lige nu.',
  without: (count: number, date: string) => `${days(count)} uden tilbud, siden ${date}.`,
  history: 'Forløb indtil nu',
  noHistory: 'Her er endnu ingen forløb.',
  gap: (count: number) => `${days(count)} uden tilbud`,
  gapBetween: (from: string, to: string) => `mellem ${from} og ${to}`,
  gapTooLong: (limit: number) => `over de ${limit} dage, der må gå`,
  period: (from: string, to: string | null) => (to ? `${from} – ${to}` : `fra ${from}`),
  length: (count: number) => weeks(count),
  week: (week: number, of: number | null) => (of ? `uge ${week} af ${of}` : `uge ${week}`),
  weekly: (hours: string) => `${hours} timer om ugen`,
  paid: (hours: string) => `${hours} betalte timer`,
  endingSoon: (count: number) =>
    count === 0
      ? 'Slutter i dag. Intet er aftalt om næste skridt.'
      : `Slutter om ${days(count)}. Intet er aftalt om næste skridt.`,
  pastItsEnd: (date: string) => `Sluttede efter aftalen ${date}. Skriv, hvordan det gik.`,
  open: 'Åbn',
  openOf: (workplace: string) => `: ${workplace}`,

  // absence
  absence: 'Fravær',
  noAbsence: 'Intet fravær er meldt den seneste tid.',
  absenceFrom: (workplace: string | null) => workplace ?? 'uden for et forløb',
  reportedAt: (date: string, time: string, by: string) => `Meldt ${date} kl. ${time} af ${by}`,
  handledOn: (date: string) => `Talt med borgeren ${date}`,
  handle: 'Talt med borgeren',
  handleOf: (date: string) => `om fraværet ${date}`,
  report: 'Meld fravær',
  reportIt: 'Meld fraværet',
  reported: 'Fraværet er meldt. Sagsbehandleren har fået en opgave.',
  handled: 'Det er noteret, at der er talt med borgeren.',
  alreadyHandled: 'Der er allerede talt med borgeren om det fravær.',
  task: (on: PlainDate) => `Tal om fraværet ${formatDate(on, 'da')}`,

  // one placement
  newTitle: 'Ny aftale',
  save: 'Gem aftalen',
  agreed: 'Aftalen er gemt.',
  cancel: 'Fortryd',
  facts: {
    kind: 'Forløb',
    period: 'Periode',
    week: 'Lige nu',
    weekly: 'Timer om ugen',
    paidNow: 'Betalte timer nu',
    aimed: 'Betalte timer, vi går efter',
    contact: 'Kontakt på stedet',
    agreedBy: 'Aftalt af',
    ended: 'Sluttede',
    none: 'Ingen',
    noEnd: 'uden slutdato',
  },
  correct: 'Ret aftalen',
  saveCorrection: 'Gem rettelsen',
  corrected: 'Aftalen er rettet.',
  nextStep: 'Næste skridt',
  followUp: {
    title: 'Opfølgning',
    lead: 'Arbejdspladsens svar uge for uge, trepartsmøder og kompetencekort.',
    open: 'Se opfølgningen',
  },
  noNextStep: 'Intet er aftalt.',
  saveStep: 'Gem næste skridt',
  stepSaved: 'Næste skridt er gemt.',
  end: 'Afslut forløbet',
  endIt: 'Afslut',
  ended: 'Forløbet er afsluttet.',
  fields: {
    kind: 'Hvad er aftalt?',
    workplace: 'Virksomhed',
    workplaceHint: 'Skriv navnet. Kendte virksomheder bliver foreslået.',
    startsOn: 'Første dag',
    endsOn: 'Sidste dag',
    endsOnHint: 'Fx 3.4.2026. Et job må stå uden.',
    dateHint: 'Fx 3.4.2026',
    weekly: 'Timer om ugen i alt',
    paid: 'Betalte timer fra start',
    practice: 'Timer i praktik om ugen',
    practiceHint: 'Fx 12,5. I en IGU: timer i praktik',
    aimed: 'Betalte timer, vi går efter',
    hoursHint: 'Fx 12,5',
    hours: 'timer',
    contact: 'Kontakt på stedet',
    contactHint: 'Navn og telefon',
    paidNow: 'Betalte timer nu',
    endedOn: 'Sidste dag',
    endReason: 'Hvordan endte det?',
    choose: 'Vælg',
    nextStep: 'Hvad sker der bagefter?',
    nextStepHint: 'Fx 12 betalte timer fra 4. januar',
    absentOn: 'Hvilken dag?',
    reason: 'Hvorfor?',
    word: 'Hvad aftalte I?',
  },
  errors: {
    'not-hours': 'Skriv timer med tal, fx 12,5',
    'not-quarters': 'Skriv hele, halve eller kvarte timer, fx 12,25',
    'too-many-hours': 'Der kan højst skrives 50 timer om ugen.',
    'ends-before-start': 'Sidste dag ligger før første dag. Ret en af dem.',
    'before-takeover': 'Første dag ligger før, kommunen overtog ansvaret.',
    'school-outside': 'Der er skole uden for de dage. Ret skoleperioderne først.',
    taken: 'En anden borger har fået pladsen nogle af dagene. Ret datoerne, eller find en anden plads.',
    'rule-broken': 'Aftalen bryder en regel. Ret den, eller skriv, hvorfor den fraviges.',
    'end-missing': 'Skriv den sidste dag. Kun job og betalte timer må stå uden.',
    'in-the-future': 'Dagen er ikke kommet endnu. Slutter forløbet senere, så ret den sidste dag i aftalen.',
    'already-reported': 'Der er allerede meldt fravær den dag.',
    'too-far-ahead': 'Dagen ligger mere end en måned ude i fremtiden.',
    'too-long-ago': 'Dagen ligger mere end en måned tilbage.',
  } as Record<string, string>,
  severalWorkplaces: (names: readonly string[]) =>
    `Flere arbejdspladser hedder det. Skriv også byen: ${names.join(' eller ')}.`,

  events: {
    fromSource: (source: string) => `indlæst fra ${source}`,
    agreed: (kind: string, workplace: string) => `${kind} aftalt hos ${workplace}`,
    period: (from: string, to: string | null, hours: string) =>
      to ? `${from} – ${to}, ${hours} timer om ugen` : `Fra ${from}, ${hours} timer om ugen`,
    paid: (workplace: string) => `Betalte timer hos ${workplace}`,
    hoursAWeek: (hours: string) => `${hours} t/uge`,
    endMoved: (workplace: string) => `Sidste dag hos ${workplace}`,
    corrected: (workplace: string) => `Aftalen med ${workplace} rettet`,
    step: (workplace: string) => `Næste skridt efter ${workplace}`,
    ended: (kind: string, workplace: string) => `${kind} hos ${workplace} sluttet`,
    absence: (reason: string) => `Fravær, ${reason.toLowerCase()}`,
    absencePlain: 'Fravær',
    reportedBy: (who: string) => `Meldt af ${who}`,
    handled: 'Talt med borgeren om fraværet',
    noEnd: 'ingen',
  },
}
