import type { ClosedReason, Mode } from '../../questionnaires/index.ts'
import type { ParameterSource } from '../../statistics/index.ts'

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`
const count = (number: number) =>
  ['ingen', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'][number] ?? String(number)
const themes = (number: number) => `${number} ${number === 1 ? 'tema' : 'temaer'}`
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const da = {
  title: (name: string, latest: boolean) => (latest ? `Hvor står ${name} nu?` : `Hvor stod ${name}?`),
  lead: (set: string, on: string, other: string | null) =>
    other ? `${set} ${on}, sammenlignet med ${other}` : `${set} ${on}`,
  print: (name: string) => `Print til ${name}`,
  endTalk: 'Afslut samtalen',
  backToCase: 'Tilbage til sagen',
  continueTalk: 'Fortsæt skemaet',

  progressOn: (sure: number, of: number, all: boolean) =>
    all
      ? `${sure} af ${themes(of)}`
      : `${sure} af ${of === 1 ? 'det ene tema' : `de ${of} temaer`}, der kan sammenlignes`,
  sureProgress: 'Sikker fremgang på ',
  setbackOn: (names: readonly string[]) => `Fald større end usikkerheden på ${list(names.map(lower))}.`,
  these: (names: readonly string[]) => `: ${list(names.map(lower))}.`,
  noSureChange: (other: string) => `Ingen sikker ændring siden ${other}.`,
  firstWave: 'Det er første gang, så der er ikke noget at sammenligne med endnu.',
  notComparable: 'Skemaet havde en anden skala dengang, så de to gange kan ikke sammenlignes.',
  nothingInCommon: 'Ingen spørgsmål er besvaret begge gange.',
  differOn: (number: number) => `${count(number)} ${number === 1 ? 'punkt' : 'punkter'}`,
  on: 'På ',
  youDiffer: ' ser I tydeligt forskelligt.',
  otherVersion: 'Skemaet er kommet i en ny udgave siden. Kun de spørgsmål, der er med i begge, er sammenlignet.',

  notDone: 'Skemaet er ikke færdigt.',
  waitingFor: (names: readonly string[]) =>
    `${list(names)} mangler at sende ${names.length === 1 ? 'sine' : 'deres'} svar.`,
  hiddenUntil: 'Svarene vises, når begge har sendt, så ingen farver den andens svar.',
  soFar: 'Stjernen viser svarene, som de står nu. Ændring og næste skridt kommer, når I er færdige.',
  unanswered: (name: string, why: string | null) =>
    why ? `${name} svarede ikke: ${why}.` : `${name} svarede ikke denne gang.`,
  closedReasons: {
    declined: 'ønskede ikke at svare',
    absent: 'var ikke til stede',
    'not-relevant': 'var ikke relevant denne gang',
    other: 'anden grund',
  } satisfies Record<ClosedReason, string>,

  star: 'Stjernen',
  compareWith: 'Sammenlign med',
  compareWhich: {
    previous: (month: string) => `${month}, sidste gang`,
    first: (month: string) => `${month}, første gang`,
  },
  caseworker: 'Sagsbehandler',

  change: (month: string) => `Ændring siden ${month}`,
  changeByItem: 'Vis ændringen for hvert spørgsmål',
  howCounted: 'Sådan regnes det',
  basis: (source: ParameterSource) => (source.kind === 'own-data' ? `egne tal, ${source.n} personer` : 'en antagelse'),
  changeSource: (one: string, two: string, naive: number, basis: string) =>
    `Sikker: større end målingens egen usikkerhed, ${one} point for ét spørgsmål og ${two} for to (${basis}). ` +
    `Den enkle regel ville kalde ${themes(naive)} fremgang.`,

  gaps: 'I ser forskelligt på',
  gapsAside: '2 eller mere fra hinanden',
  higher: (who: string, points: string) => `${who} svarer ${points} højere`,
  you: 'Du',
  youInside: 'du',
  agree: 'I svarer det samme',
  noGaps: 'I er enige eller højst 1 fra hinanden på alle spørgsmål, I begge har svaret på.',
  noPairs: 'Der er ingen spørgsmål, som I begge har svaret på med et tal.',
  otherGaps: (number: number) =>
    number === 1
      ? 'Vis det spørgsmål, hvor I er enige eller 1 fra hinanden'
      : `Vis de ${number} spørgsmål, hvor I er enige eller 1 fra hinanden`,
  allGaps: (number: number) => `Vis alle ${number} spørgsmål`,
  stepFromItem: 'Aftal et skridt herfra',
  gapsTitle: (name: string) => `Hvor ser du og ${name} det forskelligt?`,
  gapsLead: 'Forskellen er et sted at begynde en samtale. Ingen af jer svarer forkert.',
  near: 'Her er I enige eller 1 fra hinanden',
  unpaired: 'Her har kun en af jer et tal',
  said: (name: string, what: string) => `${name}: ${what}`,
  onlyOneAsked: (items: readonly string[]) => `Kun den ene af jer bliver spurgt om ${list(items.map(lower))}.`,
  backToStar: 'Stjernen',

  paperLanguage: 'Papirets sprog',
  printNow: 'Print',
  printByBrowser: 'Brug browserens egen udskriv (Ctrl + P). Knapper og menuer kommer ikke med på papiret.',

  step: 'Aftal et næste skridt',
  stepItem: 'Hvad handler det om?',
  noItem: 'Noget andet end spørgsmålene',
  from: 'Fra',
  to: 'Til',
  noPoint: 'Vælg',
  how: 'Hvordan?',
  howHint: 'Skriv det, så borgeren kan kende det. Teksten bliver opgavens navn.',
  who: 'Hvem?',
  theCitizen: (name: string) => `${name} selv`,
  youAs: (name: string) => `${name} (dig)`,
  dueOn: 'Senest',
  dueOnHint: 'Fx 18.12.2026',
  agreeStep: 'Aftal skridtet',
  becomesTask: (name: string) => `Bliver en opgave og står på ${name}s egen side.`,
  stepAgreed: (who: string, date: string) =>
    `Skridtet er aftalt. Det står på opgavelisten hos ${who} med frist ${date}.`,
  steps: 'Aftalte skridt',
  stepsHere: 'Aftalt ud fra denne måling',
  noSteps: 'Der er ikke aftalt skridt endnu.',
  stepAim: (item: string, from: number | null, to: number | null) =>
    from === null || to === null ? item : `${item}: fra ${from} til ${to}`,
  stepBy: (who: string, date: string) => `${who} · senest ${date}`,
  stepDone: (date: string, word: string) => (word ? `Udført ${date}: »${word}«` : `Udført ${date}`),
  stepLate: (days: number) => (days === 1 ? '1 dag over tiden' : `${days} dage over tiden`),
  mayNot: {
    'case-closed': 'Sagen er afsluttet, så der kan ikke aftales nye skridt.',
    other: 'Du kan læse målingen. Borgerens eget team aftaler næste skridt.',
  },
  stepEvent: (item: string) => `Aftalt skridt: ${lower(item)}`,
  errors: {
    'not-a-point': 'Vælg et tal på skalaen',
    'to-below-from': 'Målet skal være mindst det samme som udgangspunktet',
    'unknown-item': 'Spørgsmålet hører til en anden udgave af skemaet. Vælg igen.',
    'not-around': 'Vælg borgeren eller en kollega, der er med i sagen',
    'unknown-colleague': 'Vælg borgeren eller en kollega, der er med i sagen',
    nobody: 'Vælg, hvem der gør det',
    'due-in-the-past': 'Datoen skal være i dag eller senere',
    'not-completed': 'Gør skemaet færdigt, før I aftaler næste skridt',
  } as Record<string, string>,

  wayTitle: 'FIP og progression',
  way: 'Vejen over tid',
  wayTheme: 'Tema',
  allThemes: 'Alle temaer',
  wayFinding: {
    none: (name: string) => `${name} har ikke svaret endnu.`,
    one: 'Der er én måling. Fra den anden kan vejen ses.',
    moved: (moves: readonly string[], theme: string | null) =>
      `Siden første gang${theme ? `, ${lower(theme)}` : ''}: ${list(moves)}.`,
    move: (who: string, points: string, up: boolean) => `${who} svarer ${points} ${up ? 'højere' : 'lavere'}`,
    same: (who: string) => `${who} svarer det samme`,
  },
  wayFigure: (set: string, theme: string | null, highest: number) =>
    `${set}, ${theme ? lower(theme) : 'gennemsnit af alle svar'}, skala 1 til ${highest}`,
  waySource:
    'Hver svarers eget gennemsnit. De to lægges aldrig sammen. Ubesvarede spørgsmål tæller ikke med, så gennemsnittet kan flytte sig, når nogen svarer på flere.',
  wavesHead: 'Måling',
  waves: 'Alle målinger',
  columns: {
    on: 'Dato',
    setting: 'Hvordan',
    progress: 'Sikker fremgang siden sidst',
    sinceFirst: 'Siden første gang',
    gaps: 'Ser forskelligt',
  },
  modes: {
    together: 'Sammen på én skærm',
    apart: 'På hver sin skærm',
    'citizen-only': 'Kun borgeren',
    'caseworker-only': 'Kun sagsbehandleren',
  } satisfies Record<Mode, string>,
  languages: { da: 'Dansk', en: 'Engelsk', ar: 'Arabisk', uk: 'Ukrainsk' } as Record<string, string>,
  interpreter: 'tolk med',
  helpedBy: (who: string) => `hjulpet af ${who}`,
  ofThemes: (sure: number, of: number) => `${sure} af ${of}`,
  firstTime: 'første gang',
  notCompared: 'kan ikke sammenlignes',
  points: (number: number) => (number === 1 ? '1 punkt' : `${number} punkter`),
  underWay: 'I gang',
  goOn: 'Fortsæt',
  openedOn: (date: string) => `Begyndt ${date}`,
  newFip: 'Ny FIP',
  otherSet: 'Andet skema',
  goOnFip: 'Fortsæt FIP',
  noWaves: (name: string) => `${name} har ingen FIP endnu.`,
  begin: 'Begynd den første FIP',
  due: {
    title: 'Næste FIP',
    ahead: (date: string) => `Senest ${date}.`,
    today: 'Skal være i dag.',
    late: (date: string, days: number) =>
      `Skulle have været ${date}. ${days === 1 ? '1 dag' : `${days} dage`} over tiden.`,
    rule: (days: number, from: 'last' | 'takeover') =>
      from === 'last' ? `${days} dage efter den seneste.` : `${days} dage efter overtagelsen.`,
  },
  otherSets: 'Andre målinger',
}
