import { companyTexts } from '../companies/index.ts'
import { formatNumber } from '../platform/i18n/format.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${formatNumber(count, 'da')} personer`)
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

export const da = {
  title: 'Varigt job',
  parts: 'Varigt job',
  tabs: { retention: 'Hvem bliver i job', warnings: 'Hold øje nu', hours: 'Indlæs løntimer' },
  all: 'Alle',
  people,
  tracks: { ...companyTexts.da.tracks, unknown: 'Spor ikke oplyst' } as Readonly<Record<string, string>>,
  targetGroups: {
    refugee: 'Flygtninge',
    'family-reunified': 'Familiesammenførte',
    'displaced-ukrainian': 'Fordrevne fra Ukraine',
    immigrant: 'Indvandrere',
  } as Readonly<Record<string, string>>,
  retention: {
    lead: (short: string) => `${short} er stadig i job to måneder efter den første arbejdsdag.`,
    leadNone: 'Her er for få job endnu til at vise, hvem der bliver.',
    finding: (who: string, short: string | null, long: string | null) =>
      short === null
        ? `${who}: for få er fulgt i to måneder til at vise et tal.`
        : long === null
          ? `${who}: ${short} procent er i job efter to måneder. For få er fulgt i et år til at vise, hvordan det går længere frem.`
          : `${who}: ${short} procent er i job efter to måneder og ${long} procent efter tolv.`,
    figure: 'Andel stadig i job, måned for måned',
    everybody: 'Alle',
    censoring:
      'Ikke alle er fulgt lige længe: den, der stadig er i job, tæller med, så længe vi har kunnet følge, og går derefter ud uden at tælle som frafald.',
    cut: (least: number) =>
      `Kurven springer måneder over, hvor tallet kunne pege på få, og stopper, hvor færre end ${least} stadig følges. Båndet er 95 procents usikkerhed.`,
    month: 'Måneder efter jobstart',
    share: 'Stadig i job, %',
    low: 'Usikkerhed fra, %',
    high: 'til, %',
    atRisk: 'Følges stadig',
    byTrack: 'Efter spor',
    byTarget: 'Efter målgruppe',
    group: 'Gruppe',
    persons: 'Personer',
    after2: 'I job efter 2 måneder, %',
    after12: 'Efter 12 måneder, %',
    from: (months: number) => `${months} måneder, fra %`,
    to: (months: number) => `${months} måneder, til %`,
    uncertainty:
      'Fra og til er 95 procents usikkerhed: den sande andel ligger efter alt at dømme imellem. Jo færre personer, jo længere er der mellem dem.',
    show: (group: string) => `Vis kurven for ${group.toLowerCase()}`,
    hiddenGroups: (names: string, least: number) =>
      `Skjult: ${names}. Her er for få til, at tallene kan vises: færre end ${least} kunne kendes, eller en anden skjult gruppe kunne regnes ud. Det er ikke nul.`,
    everyGroupHidden: (least: number) =>
      `Der er endnu for få i hver gruppe til, at tallene kan vises: de kunne røbe, hvordan det er gået færre end ${least} personer.`,
    everyReasonHidden: (least: number) => `Færre end ${least} har haft hver grund, så tallene kan ikke vises.`,
    reasons: 'Hvorfor job er sluttet',
    reason: 'Grund',
    noEnds: 'Intet job er sluttet.',
    months: 'Jobstart og løntimer måned for måned',
    started: 'Begyndt i job',
    inJob: 'I job',
    known: 'Timer kendt',
    unknown: 'Timer ikke kendt',
    mean: 'Timer pr. person, kendte',
    monthHead: 'Måned',
    unknownNote: 'Timer, ingen har oplyst, er ukendte. De tæller ikke som nul.',
    how: 'Sådan tælles det',
    definition: (weeks: number, gap: number, short: number, long: number) => [
      'Et job er et forløb af typen job, småjob eller lønnede timer hos en virksomhed. Det begynder på sin første dag.',
      `Et job, der er aftalt til højst ${weeks} uger, er en prøve på vejen og tæller ikke som jobstart.`,
      `Går der højst ${days(gap)} fra et job slutter, til det næste begynder, tæller de som ét: en ny arbejdsgiver er ikke frafald.`,
      'Hver person tæller én gang, med sin første tid i job.',
      `Alle følges til den samme dag, ${gap + 1} dage før i dag. Først da vides det, om den, der er stoppet, begynder et nyt sted.`,
      `Et job er holdt, når det varer ud over ${days(short)} (to måneder) eller ${days(long)} (tolv måneder) fra den første dag.`,
      'Et job er slut, når nogen har noteret, at det er slut. Blev det til flere timer eller et andet job, er det ikke frafald.',
      'Er den aftalte slutdato passeret, uden at nogen har sagt, hvordan det gik, følges personen til den dag og ikke længere. Er sagen lukket, følges personen til lukningen, eller så længe der kommer løntimer.',
      'Sporet er arbejdsstedets i kataloget over virksomheder.',
      'Andelen er Kaplan-Meiers skøn. Usikkerheden er Greenwoods på log-log-skala, 95 procent.',
    ],
    version: 'Definition: Varigt job, version 2, gælder fra 22. november 2026',
    confirmed: 'Grænserne er produktets egne og skal bekræftes lokalt.',
  },
  endReasons: {
    job: 'Andet job',
    hours: 'Flere timer',
    completed: 'Aftalen udløb',
    'citizen-left': 'Borgeren stoppede',
    'company-ended': 'Virksomheden stoppede det',
    'company-closed': 'Virksomheden lukkede',
    moved: 'Flyttet til en anden kommune',
    illness: 'Sygdom',
    other: 'Andet',
  },
  warnings: {
    title: 'Hold øje nu',
    lead: (count: number) =>
      count === 0
        ? 'Ingen har brug for, at nogen griber ind lige nu.'
        : `${count === 1 ? 'Én borger' : `${formatNumber(count, 'da')} borgere`} har brug for et skridt, før et lille problem bliver til frafald.`,
    caption: 'Borgere, der kan falde fra, den mest presserende først',
    citizen: 'Borger',
    because: 'Fordi',
    place: 'Arbejdssted',
    talk: 'Næste samtale',
    none: 'ingen aftalt',
    empty: 'Her er ingen. Alle nye job har en samtale aftalt, og intet slutter uden et næste skridt.',
    emptyFiltered: 'Ingen passer til det valgte.',
    showAll: 'Vis alle',
    chips: 'Grund',
    kinds: { alle: 'Alle', 'new-job': 'Nyt job', ending: 'Slutter snart', 'no-contact': 'Ingen kontakt' } as Readonly<
      Record<string, string>
    >,
    whose: 'Hvis',
    whoseOptions: { mine: 'mine borgere', team: 'mit team', alle: 'alle, du kan åbne' } as Readonly<
      Record<string, string>
    >,
    sorts: { haster: 'hvem haster mest', navn: 'navn', dag: 'dag i jobbet' },
    newJob: (day: number, of: number) => `Dag ${day} af de første ${of} i job`,
    talkDue: (on: string) => `Opfølgende samtale bør være senest ${on}`,
    talkLate: (on: string) => `Opfølgende samtale skulle have været holdt senest ${on}`,
    talkAgreed: (on: string) => `Samtale aftalt ${on}`,
    talksOver: 'De opfølgende samtaler er holdt',
    ending: (count: number) => (count === 0 ? 'Forløbet slutter i dag' : `Forløbet slutter om ${days(count)}`),
    noStep: (on: string) => `${on}, og intet er aftalt bagefter`,
    noContact: (count: number) => `Ingen kontakt i ${days(count)}`,
    since: (on: string) => `Siden ${on}`,
    verbs: {
      book: 'Book opfølgning',
      step: 'Aftal skridt',
      talk: 'Book samtale',
      open: 'Åbn sagen',
      job: 'Åbn jobbet',
    },
    booked: (on: string, at: string) =>
      `Opfølgende samtale på telefon er booket til ${on} kl. ${at}. Du kan flytte den under Samtaler.`,
    refused: {
      'no-job': 'Der er ikke noget job at følge op på.',
      'all-over': 'De opfølgende samtaler er allerede overstået.',
      'no-free-hour': 'Din kalender har ingen ledig time i de næste uger.',
      'in-the-past': 'Dagen er passeret.',
      'already-booked': 'Der er allerede en samtale på det tidspunkt.',
    } as Readonly<Record<string, string>>,
    how: 'Sådan findes de',
  },
  hours: {
    title: (name: string) => `Løntimer: ${name}`,
    lead: 'Skriv timer med løn pr. måned. Lad feltet stå tomt, hvis I ikke ved det. Skriv 0, hvis borgeren ikke arbejdede.',
    back: 'Hold øje nu',
    jobs: 'Job',
    jobSince: (place: string, from: string, to: string | null) => `${place}, ${from}${to ? ` til ${to}` : ' og frem'}`,
    noJobs: 'Der er ikke noteret et job endnu.',
    standings: {
      begun: (days: number) => `Job i ${days} kendte dage. Tæller som holdt, når det varer ud over to måneder.`,
      'kept-short': (days: number) =>
        `Har holdt i over to måneder: ${days} kendte dage. Tolv måneder er det næste mærke.`,
      'kept-long': (days: number) => `Har holdt i over tolv måneder: ${days} kendte dage.`,
      left: (days: number) => `Sluttede efter ${days} dage og tæller som frafald.`,
    },
    addJob: 'Notér et job',
    unit: 'timer',
    imported: 'fra fil',
    save: 'Gem timerne',
    saved: (count: number) =>
      count === 0 ? 'Intet var ændret.' : `Timer for ${count === 1 ? '1 måned' : `${count} måneder`} er gemt.`,
    conflict: 'Nogen har gemt timer for borgeren, siden du åbnede siden. Her står dit; det gemte står ved siden af.',
    stands: (value: string, name: string) => `Gemt: ${value} (${name})`,
    notKnown: 'ikke kendt',
    errors: {
      'not-hours': 'Skriv timer med tal, fx 112,5',
      'too-many-hours': 'Der kan højst skrives 400 timer på en måned',
    },
  },
  imports: {
    title: 'Indlæs løntimer',
    lead: 'En fil med én linje for hver person og måned. Enten tages det hele, eller intet.',
    file: 'Fil (CSV)',
    fileHint:
      'Første linje er overskrifter: cpr, måned og timer. Måned som 2026-10 eller oktober 2026, timer som 112,5. Højst 1 MB.',
    text: 'Eller indsæt linjerne her',
    counts: 'Filen gælder, hvor nogen har skrevet andre timer i systemet',
    countsHint: 'Ellers afvises de linjer, så du kan se dem.',
    whichCounts: 'Hvis tallene er forskellige',
    submit: 'Indlæs',
    done: (read: number, added: number, changed: number) =>
      `${read === 1 ? '1 linje' : `${formatNumber(read, 'da')} linjer`} læst: ${added} nye, ${changed} ændrede, resten stod her allerede.`,
    rejects: (count: number) =>
      count === 1
        ? 'Én ting skal rettes, og intet er gemt'
        : `${formatNumber(count, 'da')} ting skal rettes, og intet er gemt`,
    more: (count: number) => `${formatNumber(count, 'da')} flere er ikke vist.`,
    line: 'Linje',
    column: 'Kolonne',
    why: 'Hvad er der galt',
    columns: { cpr: 'cpr', month: 'måned', hours: 'timer' },
    refused: {
      empty: 'Vælg en fil med en overskrift og mindst én linje, eller indsæt linjerne.',
      'no-such-column': 'Første linje skal have overskrifterne cpr, måned og timer.',
      'too-many-lines': 'Filen har over 20.000 linjer. Del den.',
      broken: 'Filen kan ikke læses som CSV. Et anførselstegn mangler måske sin makker.',
      rejects: 'Ret linjerne herunder, og indlæs igen.',
    },
    reasons: {
      'not-a-cpr': 'Ikke et cpr-nummer',
      'not-a-month': 'Ikke en måned. Skriv fx 2026-10',
      'not-hours': 'Ikke et tal. Skriv fx 112,5',
      'too-many-hours': 'Over 400 timer på en måned',
      'no-hours': 'Tomt. Skriv 0, hvis borgeren ikke arbejdede; fjern linjen, hvis det ikke vides',
      'unknown-person': 'Personen findes ikke hos jer',
      'other-team': 'Personen hører til et andet team. Kun deres egne skriver timer',
      'month-to-come': 'Måneden er ikke begyndt',
      'before-takeover': 'Måneden ligger før kommunen overtog borgeren',
      'said-twice': 'Samme person og måned står tidligere med andre timer',
      'typed-differs': 'Nogen har skrevet andre timer for måneden',
    },
  },
  events: {
    noted: (months: number, last: string) => `Løntimer noteret for ${months === 1 ? last : `${months} måneder`}`,
    hours: (value: string) => `${value} timer i den seneste`,
  },
}
