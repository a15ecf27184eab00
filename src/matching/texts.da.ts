import type { Criterion, DanishRung, Weight } from './criteria.ts'
import type { Finding, Verdict } from './score.ts'
import type { SharedField, Told } from './sharing.ts'

type Said = (said: Finding['said']) => string
const hours = (quarters: unknown) => (Number(quarters) / 4).toLocaleString('da-DK')
const clock = (minutes: unknown) =>
  `${Math.floor(Number(minutes) / 60)}.${String(Number(minutes) % 60).padStart(2, '0')}`
const km = (value: unknown) => Math.max(1, Math.round(Number(value)))
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)
const rung = (code: unknown) => (code === 'none' ? 'begynder' : String(code))
const between = ({ earliest, latest }: Finding['said']) =>
  [earliest !== undefined && `fra kl. ${clock(earliest)}`, latest !== undefined && `til kl. ${clock(latest)}`]
    .filter(Boolean)
    .join(' ')

export const da = {
  title: (name: string) => `Pladser til ${name}`,
  lead: (
    { found, weighed, good }: { readonly found: number; readonly weighed: number; readonly good: number },
    least: number,
    of: number,
  ) =>
    found === 0
      ? 'Ingen ledige pladser opfylder betingelserne lige nu.'
      : [
          `${found === 1 ? 'Én ledig plads' : `${found} slags ledige pladser`}.`,
          weighed < found && `De ${weighed} nærmeste er vejet.`,
          `${good === 0 ? 'Ingen' : good} ${weighed < found ? 'af dem ' : ''}passer på mindst ${least} af ${of} forhold.`,
        ]
          .filter(Boolean)
          .join(' '),
  period: (from: string, to: string) => `Ledige fra ${from} til ${to}`,
  seek: 'Det søger vi',
  edit: 'Ret',
  editOf: 'hvad vi søger',
  facts: {
    wishes: 'Ønsker',
    hours: 'Timer',
    from: 'Fra',
    danish: 'Dansk',
    transport: 'Transport',
    furthest: 'Længst væk',
    waited: 'Ventetid',
    matchGroup: 'Matchgruppe',
  },
  notNoted: 'Ikke noteret',
  level: (education: string, module: number, languages: string) =>
    [`${education}, modul ${module}`, languages && `Taler ${languages}`].filter(Boolean).join('. '),
  hoursWords: (quarters: number | null, earliest: number | null, latest: number | null) =>
    [
      quarters !== null && `${hours(quarters)} om ugen`,
      earliest !== null && `fra kl. ${clock(earliest)}`,
      latest !== null && `til kl. ${clock(latest)}`,
    ]
      .filter(Boolean)
      .join(', '),
  kilometres: (value: number) => `${km(value)} km`,
  weekends: 'også weekend',
  waitedDays: (count: number) => (count === 0 ? 'Venter fra i dag' : `Har ventet ${days(count)}`),
  waitedLongest: 'Har ventet længst',
  notWaiting: 'Venter ikke på et tilbud',
  weightsTitle: 'Hvad vejer mest',
  weightOf: (weight: number) => `vægt ${weight} af 3`,
  fair: 'Oprindelse, køn og helbred indgår aldrig. Ved lige match går den, der har ventet længst, først.',
  changeWeights: 'Se og ret vægtene',
  criteria: {
    prospect: 'Løn i udsigt',
    functions: 'Jobfunktioner',
    trade: 'Ønsket branche',
    hours: 'Timer om ugen',
    times: 'Mødetid og pasning',
    danish: 'Dansk',
    distance: 'Afstand',
    language: 'Sprog på stedet',
  } satisfies Record<Criterion, string> as Record<Criterion, string>,
  verdicts: { fits: 'passer', could: 'kunne passe', not: 'passer ikke', unknown: 'ved vi ikke' } as Record<
    Verdict,
    string
  >,
  said: {
    prospect: {
      fits: ({ quarters }) =>
        Number(quarters) > 0 ? `${hours(quarters)} betalte timer i udsigt` : 'Betalte timer i udsigt',
      could: () => 'betalte timer bliver aftalt. De er mulige',
      not: () => 'Ingen betalte timer i udsigt',
      unknown: () => 'Spørg, om der er betalte timer i udsigt',
    },
    functions: {
      fits: ({ first, more }) => (Number(more) > 0 ? `${first}, og ${more} mere` : `${first}`),
      could: ({ first }) => `pladsen kan tilpasses: ${first}`,
      not: () => '',
      unknown: () => 'Det er ikke noteret, hvad borgeren kan i branchen',
    },
    trade: {
      fits: ({ wish }) => (Number(wish) === 1 ? 'Første ønske om branche' : 'Andet ønske om branche'),
      could: () => '',
      not: () => 'Ikke en ønsket branche',
      unknown: () => 'Ønsker er ikke noteret',
    },
    hours: {
      fits: ({ there }) => `${hours(there)} timer om ugen`,
      could: ({ there, wanted }) => `timerne bliver ${hours(wanted)} i stedet for ${hours(there)}`,
      not: ({ there, wanted }) => `${hours(there)} timer, der søges ${hours(wanted)}`,
      unknown: () => 'Timerne er ikke noteret',
    },
    times: {
      fits: ({ starts, ends }) => `Kl. ${clock(starts)}–${clock(ends)} passer med pasning og transport`,
      could: (said) =>
        `mødetiden kl. ${clock(said.starts)}–${clock(said.ends)} flyttes, så den ligger ${between(said)}. De har sagt, at den kan flyttes`,
      not: (said) =>
        said.weekends
          ? 'Der arbejdes i weekenden'
          : `Kl. ${clock(said.starts)}–${clock(said.ends)}, borgeren kan ${between(said)}`,
      unknown: () => 'Mødetiden er ikke noteret',
    },
    danish: {
      fits: ({ least, danish }) =>
        least === 'none' ? 'Kræver ikke dansk' : `Dansk ${rung(danish)} rækker, de beder om ${rung(least)}`,
      could: ({ least, danish }) => `de tager imod dansk ${rung(danish)} i stedet for ${rung(least)}`,
      not: ({ least, danish }) => `De beder om dansk ${rung(least)}, borgeren er på ${rung(danish)}`,
      unknown: () => 'Kravet til dansk er ikke noteret',
    },
    distance: {
      fits: (said) => `${km(said.km)} km i lige linje`,
      could: (said) => `${km(said.km)} km kan lade sig gøre. Grænsen er ${said.furthest} km`,
      not: (said) => `${km(said.km)} km væk, grænsen er ${said.furthest} km`,
      unknown: () => 'Afstanden kendes ikke',
    },
    language: {
      fits: ({ language }) => `Der tales ${String(language).toLowerCase()} på stedet`,
      could: () => '',
      not: () => 'Ingen noteret på stedet taler et af borgerens andre sprog',
      unknown: () => 'Sprogene på stedet er ikke noteret',
    },
  } as Record<Criterion, Record<Verdict, Said>>,
  why: 'Passer, fordi',
  whyNot: 'Passer ikke',
  nothingAgainst: 'Intet taler imod',
  couldIf: 'Kunne passe, hvis',
  all: (of: number) => `Vis alle ${of} forhold`,
  fitsOf: (of: number) => `af ${of}`,
  fitsNote: 'forhold passer',
  columns: { criterion: 'Forhold', verdict: 'Svar', because: 'Fordi', weight: 'Vægt' },
  side: { seats: 'Pladser', prospect: 'Løn i udsigt', contact: 'Kontakt', adviser: 'Fast konsulent' },
  seats: (free: number, of: number) => `${free} af ${of} ledige`,
  prospects: {
    none: 'Nej',
    possible: 'Mulig',
    likely: 'Sandsynlig',
    agreed: 'Aftalt',
  } as Record<string, string>,
  prospectHours: (prospect: string, quarters: number) => `${prospect}, ${hours(quarters)} timer`,
  contactDays: (count: number) => (count === 0 ? 'i dag' : `for ${days(count)} siden`),
  noContact: 'Ingen endnu',
  noAdviser: 'Ingen',
  demands: (words: string) => `Pladsen: ${words}`,
  reserve: 'Reservér plads',
  reserveOf: (unit: string, job: string) => `: ${job}, ${unit}`,
  reserved: (unit: string, until: string) => `Pladsen hos ${unit} er reserveret og holdes til ${until}.`,
  reservedNow: (unit: string, job: string) => `Reserveret: ${job} hos ${unit}.`,
  seeReservations: 'Se reservationerne',
  held: (name: string, until: string | null) => (until ? `Holdt af ${name} til ${until}` : `Holdt af ${name}`),
  occupied: (until: string | null) => (until ? `Optaget til ${until}` : 'Optaget'),
  taken: 'Optaget lige nu',
  request: 'Forespørgsel',
  requestOf: (unit: string) => `til ${unit}`,
  others: 'Hvem passer ellers?',
  othersOf: (job: string, unit: string) => `til ${job}, ${unit}`,
  none: 'Ingen ledige pladser i de brancher opfylder betingelserne: ledig i hele perioden, arbejdspladsen åben, og for borgerens matchgruppe.',
  tracks: 'Brancher',
  sought: 'Ønsker og jobfunktioner',
  allTracks: 'Alle brancher',
  more: (count: number) => `Vis ${count} til`,
  companySees: (name: string, fields: string) => `Virksomheden ser kun det, ${name} har sagt ja til: ${fields}.`,
  firstNameOnly: 'fornavn',
  noName: 'intet navn, fordi det er beskyttet',
  changeSharing: 'Se og ret samtykket',
  searchTitle: 'Hvad søger vi?',
  searchLead: 'Tider og kilometre, som pasning og transport sætter. Skriv ingen årsager.',
  fields: {
    fromOn: 'Kan begynde fra',
    dateHint: 'Fx 3.4.2026',
    hours: 'Timer om ugen',
    hoursSuffix: 'timer',
    earliest: 'Tidligst kl.',
    latest: 'Senest kl.',
    clockHint: 'Fx 7.15',
    weekends: 'Kan også arbejde i weekenden',
    furthest: 'Længst væk',
    furthestHint: 'I lige linje mellem postnumre',
  },
  save: 'Gem',
  cancel: 'Fortryd',
  searchSaved: 'Det er gemt. Pladserne er vejet igen.',
  weightsLead: 'Vægtene gælder hele kommunen fra den dag, de ændres. 0 betyder, at forholdet ikke tæller.',
  setWeights: 'Gem vægtene',
  weightsSaved: 'Vægtene er gemt og gælder fra i dag.',
  weightsSame: 'Intet er ændret.',
  weightsHistory: 'Ændringer',
  usual: 'Ingen har ændret vægtene endnu. De er, som Fremgang kommer med dem.',
  weightLine: (criterion: string, weight: number) => `${criterion}: ${weight}`,
  weightBy: (date: string, by: string | null) => (by ? `fra ${date}, sat af ${by}` : `fra ${date}`),
  weights: { 0: 'Tæller ikke', 1: 'Lidt', 2: 'Noget', 3: 'Meget' } as Record<Weight, string>,
  how: 'Sådan vejes der',
  howText:
    'Hvert forhold får 4 point, når det passer, 2 når det kunne passe, 1 når vi ikke ved det, og 0 når det ikke passer. Pointene ganges med vægten og lægges sammen. Betingelserne vejes aldrig: pladsen skal være ledig i hele perioden og være for borgerens matchgruppe.',
  mayOnlyRead: 'Faglig koordinator og projektleder kan ændre vægtene.',
  toCitizens: {
    title: (unit: string) => `Borgere til ${unit}`,
    lead: (job: string, found: number, weighed: number) =>
      found === 0
        ? `${job}. Ingen opfylder betingelserne lige nu.`
        : [
            `${job}. ${found === 1 ? 'Én borger' : `${found} borgere`} opfylder betingelserne.`,
            weighed < found && `De ${weighed}, der har ventet længst, er vejet.`,
          ]
            .filter(Boolean)
            .join(' '),
    place: 'Pladsen',
    back: 'Arbejdspladsen',
    none: 'Ingen af de borgere, hvis sag du kan åbne, er uden tilbud og har branchen som ønske eller kan noget i den.',
    open: 'Pladser til borgeren',
    openOf: (name: string) => `: ${name}`,
  },
  demandTitle: 'Hvad kræver pladsen?',
  demandLead: 'Skrevet som krav til arbejdet. Aldrig om helbred.',
  demandFacts: { danish: 'Dansk', times: 'Mødetid', hours: 'Timer', languages: 'Sprog på stedet', groups: 'For' },
  demandFields: {
    danish: 'Mindste dansk',
    danishUnknown: 'Ikke noteret',
    starts: 'Møder kl.',
    ends: 'Går kl.',
    weekends: 'Der arbejdes i weekenden',
    movable: 'De har sagt, at mødetiden kan flyttes',
  },
  danishRungs: {
    none: 'Intet krav',
    A1: 'A1: enkelte ord, vises hvordan',
    A2: 'A2: forstår enkle instrukser',
    B1: 'B1: taler med kolleger og kunder',
    B2: 'B2: læser og skriver selv',
  } as Record<DanishRung, string>,
  movable: 'kan flyttes',
  demandSaved: 'Kravene er gemt.',
  groups: {
    'job-ready': 'Jobparate',
    'activity-ready': 'Aktivitetsparate',
    'education-ready': 'Uddannelsesparate',
  } as Record<string, string>,
  everybody: 'Alle',
  sharing: {
    title: 'Hvad må virksomheder se?',
    lead: (name: string) =>
      `En virksomhed ser ${name}s fornavn og det, der er sagt ja til her. Skånehensyn og årsager vises aldrig. Samtykket kan trækkes tilbage når som helst.`,
    given: (date: string, by: string | null) => (by ? `Sagt ja ${date}, noteret af ${by}` : `Sagt ja ${date}`),
    revoked: (given: string, date: string) => `Sagt ja ${given}, trukket tilbage ${date}`,
    inForce: 'Sagt ja til',
    nothing: 'Kun fornavnet.',
    ask: 'Spørg, og sæt kryds',
    legend: 'Hvad siger borgeren ja til?',
    hint: 'Et kryds betyder, at borgeren selv har sagt ja i dag.',
    note: 'Gem samtykket',
    noted: 'Samtykket er gemt.',
    nothingTicked: 'Sæt mindst ét kryds',
    revoke: 'Træk tilbage',
    revokeOf: (field: string) => `: ${field}`,
    revokedNotice: 'Samtykket er trukket tilbage. Virksomheder ser det ikke mere.',
    earlier: 'Tidligere',
    allGiven: 'Der er sagt ja til det hele.',
  },
  shared: {
    'given-name': 'Fornavn',
    trade: 'Ønsket job',
    functions: 'Hvad borgeren kan',
    hours: 'Timer og mødetid',
    danish: 'Danskniveau',
    languages: 'Sprog',
    'family-name': 'Efternavn',
    telephone: 'Telefon',
  } as Record<Told, string>,
  letter: {
    title: 'Forespørgsel',
    labels: {
      trade: 'Ønsker',
      functions: 'Kan',
      hours: 'Timer',
      danish: 'Dansk',
      languages: 'Taler',
      'family-name': 'Navn',
      telephone: 'Telefon',
    } as Record<SharedField, string>,
    to: (unit: string) => `Til ${unit}`,
    subject: (job: string) => `En plads som ${job.toLowerCase()}?`,
    greeting: (contact: string) => (contact ? `Kære ${contact}` : 'Hej'),
    opening: (name: string | null, job: string) =>
      `Vi søger en plads for ${name ?? 'en borger'} som ${job.toLowerCase()} hos jer.`,
    period: (from: string, to: string) => `Det kan være fra ${from} til ${to}, eller som det passer jer.`,
    closing: 'Ring eller skriv, så aftaler vi et besøg.',
    regards: 'Venlig hilsen',
    shown: 'Sådan ser virksomheden det',
    hidden: 'Det her vises ikke, fordi der ikke er sagt ja',
    send: 'Send eller udskriv',
    way: 'Hvordan kommer den frem?',
    printIt: 'Jeg udskriver den eller ringer selv',
    mailTo: (name: string, email: string) => `Mail til ${name}, ${email}`,
    save: 'Gem forespørgslen',
    sent: 'Forespørgslen er lagt i udbakken.',
    saved: 'Forespørgslen er gemt. Udskriv den herfra.',
    print: 'Udskriv',
    made: 'Sendt før',
    line: (date: string, by: string | null, way: string) => `${date}${by ? ` af ${by}` : ''}, ${way}`,
    ways: { print: 'udskrevet', message: 'med mail' } as Record<string, string>,
    withFields: (fields: string) => (fields ? `Viste ${fields}` : 'Viste intet om borgeren'),
    noContact: 'Kontakten er der ikke længere. Vælg en anden.',
  },
  events: {
    requested: (unit: string) => `Forespørgsel til ${unit}`,
    consented: (fields: string) => `Samtykke til, at virksomheder ser: ${fields}`,
    revoked: (field: string) => `Samtykke trukket tilbage: ${field}`,
    search: 'Ny grænse for timer, tider eller afstand',
  },
  refusals: {
    taken: 'En kollega var hurtigere: pladsen er lige blevet reserveret. Her er de næste.',
    'already-reserved': 'Pladsen er allerede reserveret til borgeren.',
    'company-closed': 'Arbejdspladsen er lukket.',
    'wrong-group': 'Pladsen er til en anden matchgruppe end borgerens.',
    'outside-the-place': 'Pladsen er der ikke i hele perioden.',
    'starts-in-the-past': 'Perioden begynder før i dag.',
    'ends-before-start': 'Perioden slutter, før den begynder.',
  },
  errors: {
    'not-a-clock': 'Skriv et klokkeslæt, fx 7.15',
    'clock-order': 'Sluttidspunktet ligger før starten',
    'too-many-hours': 'Skriv mellem 1 og 50 timer',
    'not-km': 'Skriv mellem 1 og 500 kilometer',
    'in-the-past': 'Vælg en dato inden for det sidste år eller senere',
  } as Record<string, string>,
  days,
}
