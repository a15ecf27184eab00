export const da = {
  title: 'Skemaer',
  lead: (count: number) =>
    count === 1
      ? 'Kommunen har 1 skema. En udgave kan ikke ændres, kun afløses af en nyere.'
      : `Kommunen har ${count} skemaer. En udgave kan ikke ændres, kun afløses af en nyere.`,
  none: 'Kommunen har ingen skemaer endnu.',
  add: 'Indlæs et skema',
  ofWaves: 'Målinger med borgeren',
  ofWeeks: 'Ugesvar fra arbejdspladsen',
  newestFirst: (title: string) => `${title}, nyeste udgave først`,
  columns: {
    questionnaire: 'Skema',
    wording: 'Ordlyd',
    citizen: 'Udsagn til borger',
    caseworker: 'Udsagn til sagsbehandler',
    workplace: 'Udsagn',
    languages: 'Sprog',
    imported: 'Indlæst',
  },
  versionOf: (title: string, version: number) => `${title}, udgave ${version}`,
  newest: 'bruges nu',
  wordingStatus: { placeholder: 'Neutral', official: 'Officiel', own: 'Kommunens egen' },
  importedBy: (day: string, name: string) => `${day} af ${name}`,
  languageNames: { da: 'Dansk', en: 'Engelsk', ar: 'Arabisk', uk: 'Ukrainsk' },
  unreviewed: 'ikke gennemgået',
  partly: 'delvist oversat',

  back: 'Skemaer',
  download: 'Hent som fil',
  show: 'Vis på',
  facts: 'Om udgaven',
  imported: 'Indlæst',
  items: 'Udsagn',
  itemCounts: (citizen: number, caseworker: number) => `${citizen} til borgeren, ${caseworker} til sagsbehandleren`,
  workplaceItems: (count: number) => `${count} til arbejdspladsen`,
  rhythm: 'Rytme',
  everyDays: (days: number) => `hver ${days}. dag`,
  scale: 'Skala',
  health: 'Helbred: kun for sagsbehandler, koordinator og teamleder',
  prompt: 'Til samtalen',
  demand: 'Jobbet kræver',
  raters: { citizen: 'Borger', caseworker: 'Sagsbehandler', workplace: 'Arbejdspladsen' },
  inDanish: 'findes ikke på sproget, vises på dansk',

  translations: 'Sprog',
  translationsLead: 'En oversættelse, som ingen har godkendt, er mærket på skemaet, når nogen svarer på sproget.',
  approvedBy: (name: string, day: string) => `Godkendt af ${name} ${day}`,
  original: 'Originalen',
  reviewedInFile: 'Gennemgået, før filen blev indlæst',
  notApproved: 'Mærket på skemaet',
  approveTitle: (language: string) => `Godkend: ${language}`,
  approveLead:
    'Læs alle tekster på siden, som borgeren eller arbejdspladsen møder. Når du godkender, forsvinder mærket på skemaet, og dit navn og datoen står her.',
  haveYouRead: 'Har du læst teksterne?',
  hasRead: 'Jeg forstår sproget, har læst alle teksterne og står inde for dem',
  approve: 'Godkend oversættelsen',
  approved: (language: string) => `Oversættelsen er godkendt: ${language}.`,
  notWhole: 'Oversættelsen mangler tekster og kan ikke godkendes. Indlæs en ny udgave med alle tekster.',
  errors: {
    'not-read': 'Sæt kryds, når du har læst alle teksterne',
    'not-whole': 'Oversættelsen mangler tekster og kan ikke godkendes',
  },

  comparedWith: (version: number) => `I forhold til udgave ${version}`,
  compared: 'Kan sammenlignes',
  reworded: 'Heraf med ny ordlyd',
  demandChanged: 'Heraf med nyt krav',
  demandFrom: (label: string, from: number, to: number) => `${label} fra ${from} til ${to}`,
  added: 'Nye udsagn',
  gone: 'Udgået',
  noneOfThem: 'Ingen',
  bridge: {
    'another-questionnaire': 'De to er hver sit skema og kan ikke sammenlignes.',
    'scale-differs': 'Skalaen er ændret, så svar fra før kan ikke sammenlignes med nye.',
  },

  importTitle: 'Indlæs et skema',
  importLead:
    'Hent den nyeste udgave som fil, ret den, giv den næste nummer, og indlæs den her. Nye målinger og næste ugesvar bruger den; gamle svar læses stadig med deres egen ordlyd.',
  file: 'Fil',
  fileHint: 'En JSON-fil, højst 256 kB',
  text: 'Eller indsæt teksten',
  textHint: 'Bruges, når du ikke vælger en fil',
  import: 'Indlæs',
  cancel: 'Annullér',
  problems: 'Det skal rettes i filen',
  problemsLead: 'Intet er indlæst.',
  place: 'Sted',
  problem: 'Hvad er galt',
  moreProblems: (count: number) => `Og ${count} mere, som vises, når de første er rettet.`,
  refused: {
    empty: 'Vælg en fil, eller indsæt teksten',
    broken: (count: number) =>
      count === 1
        ? 'Skemaet er ikke indlæst: 1 ting skal rettes'
        : `Skemaet er ikke indlæst: ${count} ting skal rettes`,
    exists: (title: string, version: number) =>
      `${title}, udgave ${version}, findes allerede og kan ikke ændres. Giv den rettede udgave et nyt nummer`,
    older: (title: string, version: number, newest: number) =>
      `${title}, udgave ${version}, er ældre end udgave ${newest}, som bruges nu. Brug nummer ${newest + 1} eller højere`,
  },
  importedNotice: (title: string, version: number, items: number, weekly: boolean) =>
    `${title}, udgave ${version}, er indlæst med ${items} udsagn. ${weekly ? 'Næste ugesvar' : 'Nye målinger'} bruger den.`,
  comparedNotice: (previous: number, compared: number, added: number, gone: number) =>
    ` I forhold til udgave ${previous}: ${compared} kan sammenlignes, ${added} er nye, ${gone} er udgået.`,
}
