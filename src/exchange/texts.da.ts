import type { Kind } from './field.ts'
import type { RowClass } from './outcome.ts'
import type { SheetError, SheetFault } from './sheet.ts'
import type { RejectReason, ValueKind } from './value.ts'

const kinds: Record<Kind, string> = {
  citizens: 'Borgere',
  talks: 'Samtaler',
  placements: 'Praktik og job',
  companies: 'Virksomheder',
}

const classes: Record<RowClass, string> = {
  new: 'Nye',
  changed: 'Ændrede',
  same: 'Uændrede',
  conflict: 'Uenige',
  rejected: 'Afviste',
}

const reasons: Record<RejectReason, string> = {
  missing: 'mangler',
  'too-long': 'er for lang',
  'not-a-cpr': 'er ikke et CPR-nummer',
  'not-a-date': 'er ikke en dato',
  'not-a-time': 'er ikke et klokkeslæt',
  'not-hours': 'er ikke et antal timer',
  'not-quarters': 'er ikke hele kvarter',
  'too-many-hours': 'er over 50 timer om ugen',
  'unknown-word': 'er et ord, vi ikke kender',
  'not-an-email': 'er ikke en e-mailadresse',
  'not-a-cvr': 'er ikke et CVR-nummer',
  'not-a-p-number': 'er ikke et P-nummer',
  'not-a-postal-code': 'er ikke et postnummer',
  'broken-letters': 'har bogstaver, der er gået i stykker. Gem filen igen som UTF-8',
  'error-value': 'er en fejl fra regnearket, fx #I/T',
  'formula-without-value': 'er en formel uden resultat. Åbn og gem arket én gang',
  'broken-row': 'Rækken har ikke lige så mange felter som overskriften',
  'key-twice': 'står i flere rækker',
  'unknown-citizen': 'hører ikke til en borger her i kommunen',
  'unknown-colleague': 'er ikke en medarbejder med et team',
  'unknown-id': 'findes ikke her',
  'other-municipality': 'er en anden kommune',
  'of-another-citizen': 'hører til en anden borger her',
  'in-the-future': 'ligger i fremtiden',
  'before-takeover': 'ligger før overtagelsen',
  'ends-before-start': 'ligger før begyndelsen',
  'end-missing': 'mangler, og den slags forløb skal have en slutdato',
  'too-far-ahead': 'ligger mere end tre måneder fremme',
  'which-language': 'mangler, når der er behov for tolk',
}

const expected: Record<ValueKind, string> = {
  row: 'række',
  text: 'tekst',
  code: 'et kendt ord',
  date: 'dato',
  time: 'klokkeslæt',
  hours: 'timer',
  number: 'nummer',
  cpr: 'CPR-nummer',
}

const faults: Record<SheetFault, string> = {
  empty: 'Filen er tom.',
  'not-a-table': 'Filen er hverken CSV eller et regneark.',
  'too-large': 'Filen fylder for meget, når den er pakket ud. Del den i flere.',
  'broken-file': 'Filen kan ikke læses til ende. Er den hentet helt ned?',
  'broken-quotes':
    'Et anførselstegn mangler sin makker, så ingen kan se, hvor cellen slutter. Intet er gemt. Ret filen, og vælg den igen. Det er i række',
  'head-twice': 'Overskriften har det samme navn flere gange:',
  'merged-cells': 'Filen har flettede celler, og så kan ingen vide, hvilken række de gælder. Ophæv fletningen af:',
  locked: 'Filen er låst med en kode eller gemt i et gammelt format. Gem den som .xlsx eller .csv uden kode.',
}

export const da = {
  kinds,
  classes,
  reasons,
  expected,
  faults,
  unreadable: ({ fault, where }: Pick<SheetError, 'fault' | 'where'>) =>
    [faults[fault], where.slice(0, 20).join(', ')].filter(Boolean).join(' '),
  title: 'Udveksling',
  lead: 'Hent ind fra fagsystemet, og tag ud til andre.',
  importTitle: 'Indlæs en fil',
  importLead: 'Du ser, hvad der vil ske, før noget bliver gemt.',
  choose: 'Vælg fil',
  file: 'Fil',
  fileHint: 'CSV eller Excel (.xlsx), højst 32 MB. Første række er overskrifter.',
  kind: 'Hvad er der i filen?',
  source: 'Hvor kommer den fra?',
  sourceHint: (known: string) =>
    known
      ? `Skriv det samme navn hver gang, så finder vi kolonnerne igen. Kendt: ${known}.`
      : 'Skriv det samme navn hver gang, fx Momentum, så finder vi kolonnerne igen.',
  next: 'Se filen',
  cancel: 'Fortryd',
  templates: 'Skabeloner',
  templatesLead: 'En lille fil at begynde med. Rækken i den er opdigtet.',
  template: (kind: string) => `${kind} (CSV)`,
  export: 'Tag ud',
  exportLead: 'Kun det, du selv må se. Beskyttede navne og adresser er ikke med. Det bliver noteret i sagerne.',
  exportKind: 'Fil',
  national: 'Til det nationale datagrundlag',
  nationalLead: 'Aktiviteter og samtaler i felterne fra Det Fælles Datagrundlag, som JSON.',
  activities: 'Aktiviteter',
  interviews: 'Samtaler',
  latest: 'Indlæst',
  noImports: 'Ingen har indlæst en fil endnu.',
  columns: { when: 'Hvornår', what: 'Hvad', source: 'Kilde', file: 'Fil', by: 'Hvem', state: 'Resultat' },
  stages: {
    chosen: 'Mangler kolonner',
    previewing: 'Bliver læst',
    previewed: 'Venter på dig',
    running: 'Bliver indlæst',
    done: 'Indlæst',
    refused: 'Stoppet',
    failed: 'Gik i stykker',
  },
  doneShort: (fresh: number, changed: number, conflicts: number) =>
    [`${fresh} nye`, `${changed} ændrede`, ...(conflicts > 0 ? [`${conflicts} uenige`] : [])].join(', '),
  conflictsWait: (count: number) =>
    count === 1
      ? 'Et felt er ændret både her og i kilden. Afgør, hvad der gælder.'
      : `${count} felter er ændret både her og i kilden. Afgør, hvad der gælder.`,
  toConflicts: 'Afgør uenigheder',
  step: {
    columns: 'Hvad er kolonnerne?',
    columnsLead: 'Vi har gættet ud fra overskrifterne. Ret det, der ikke passer; det bliver husket til næste gang.',
    notInFile: 'Ikke i filen',
    own: 'Kildens egne ord',
    must: 'skal med',
    rows: 'De første rækker',
    see: 'Se, hvad der vil ske',
    words: (field: string) => `Kildens ord for ${field.toLowerCase()}`,
    wordsHint: 'Ét på hver linje: kildens ord = vores ord. Fx FL1 = Flygtning',
    badWords: 'Skriv kildens ord, et lighedstegn og et ord, vi kender.',
  },
  missing: (columns: string) => `Der mangler en kolonne til: ${columns}.`,
  reading: 'Læser filen igennem',
  running: 'Indlæser',
  rows: 'rækker',
  preview: {
    title: 'Det vil der ske',
    lead: (rows: number) => `${rows === 1 ? '1 række' : `${rows} rækker`} er læst. Intet er gemt endnu.`,
    vanished: (count: number) =>
      count === 0
        ? 'Alt, kilden har fortalt om før, er med.'
        : `${count} fra kildens tidligere filer er ikke med nu. De bliver her; intet slettes.`,
    row: 'Række',
    field: 'Felt',
    ours: 'Her',
    theirs: 'I filen',
    some: (shown: number, of: number) => (shown < of ? `De første ${shown} af ${of}` : ''),
    accept: (count: number) => (count === 1 ? 'Udelad den afviste række' : `Udelad de ${count} afviste rækker`),
    acceptHint: 'Ellers bliver intet indlæst, før filen er rettet.',
    run: 'Indlæs',
    back: 'Ret kolonnerne',
    mustAccept: 'Sæt flueben ved at udelade de afviste rækker, eller ret filen og begynd igen.',
  },
  rejects: 'Afviste felter',
  rejectColumns: { row: 'Række', column: 'Kolonne', expected: 'Skulle være', reason: 'Hvorfor' },
  moreRejects: (count: number) => `De første ${count} vises.`,
  done: {
    title: 'Filen er indlæst',
    said: (fresh: number, changed: number, same: number) => `${fresh} nye, ${changed} ændrede og ${same} uændrede.`,
    conflicts: (count: number) =>
      `${count} ${count === 1 ? 'række' : 'rækker'} har felter, der er ændret både her og i kilden.`,
  },
  vanishedTitle: 'Ikke med i den nyeste fil',
  vanishedColumns: { key: 'Kildens id', since: 'Sidst set' },
  vanishedCitizen: 'Åbn borgeren',
  failed: 'Det gik i stykker undervejs, og intet er gemt. Prøv igen.',
  gone: 'Filen er ikke gemt længere. Vælg den igen.',
  refusedSaid: 'Intet er gemt, fordi rækker blev afvist.',
  provenance: (file: string, source: string, by: string, when: string) =>
    `${file} fra ${source}, valgt af ${by} ${when}`,
  whenAt: (date: string, time: string) => `den ${date} kl. ${time}`,
  fingerprint: (hash: string) => `Fingeraftryk ${hash}`,
  again: 'Prøv igen',
  conflictTitle: 'Uenigheder',
  conflictLead: 'Feltet er ændret både her og i kilden, siden de to sidst var enige. Vælg, hvad der gælder.',
  noConflicts: 'Ingen felter venter på en afgørelse.',
  keepOurs: 'Behold vores',
  takeTheirs: 'Brug kildens',
  decidedOurs: 'Vores gælder.',
  decidedTheirs: 'Kildens gælder nu.',
  refusedDecision: 'Kildens kan ikke bruges:',
  empty: 'tomt',
  about: { talks: 'Samtale', placements: 'Forløb', companies: 'Virksomhed', citizens: 'Oplysninger' } satisfies Record<
    Kind,
    string
  >,
  errors: {
    'no-file': 'Vælg en fil.',
    'too-large': 'Filen fylder mere end 32 MB. Del den i flere.',
  } as Record<string, string>,
  fieldErrors: { startsAt: 'Tidspunkt' } as Record<string, string>,
  fileName: (kind: string, date: string) => `${kind.toLowerCase().replaceAll(' ', '-')}-${date}`,
  sheet: 'Ark1',
}
