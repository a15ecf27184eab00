import type { ClosedReason, Mode } from '../../questionnaires/index.ts'

export const da = {
  fip: 'FIP',
  newTitle: (name: string) => `Nyt skema med ${name}`,
  newLead: 'I svarer på korte spørgsmål og ser stjernen sammen bagefter.',
  partOfTalk: (time: string) => `Skemaet kommer til at høre til samtalen i dag kl. ${time}.`,
  setLegend: 'Hvilket skema?',
  asks: (citizen: number, caseworker: number) =>
    caseworker === 0
      ? `${citizen} spørgsmål til borgeren. Du bliver ikke spurgt.`
      : citizen === 0
        ? `${caseworker} spørgsmål til dig. Borgeren bliver ikke spurgt.`
        : `${citizen} spørgsmål til borgeren og ${caseworker} til dig.`,
  modeLegend: 'Hvordan svarer I?',
  modes: {
    together: 'Sammen på én skærm',
    apart: 'På hver sin skærm',
    'citizen-only': 'Kun borgeren',
    'caseworker-only': 'Kun sagsbehandleren',
  } satisfies Record<Mode, string>,
  modeHints: {
    together: 'I kan begge se svarene undervejs.',
    apart: 'Borgeren svarer på egen telefon. Ingen ser den andens svar, før begge har sendt.',
    'citizen-only': 'Til når borgeren svarer alene, og du ikke svarer i dag.',
    'caseworker-only': 'Til når borgeren ikke er her, eller ikke vil svare i dag.',
  } satisfies Record<Mode, string>,
  interpreter: 'Tolk er med',
  helpedBy: 'Hvem hjælper borgeren med at svare?',
  helpedByHint: 'For eksempel en søn eller en mentor. Lad feltet stå tomt, hvis borgeren svarer selv.',
  citizenLanguage: 'Borgerens sprog',
  languages: { da: 'Dansk', en: 'Engelsk', ar: 'Arabisk', uk: 'Ukrainsk' },
  begin: 'Begynd',
  alreadyOpen: 'Skemaet er allerede i gang. Det fortsætter her.',
  setting: (date: string, mode: string, interpreter: boolean) =>
    `${date} · ${mode}${interpreter ? ' · tolk er med' : ''}`,
  answers: (name: string) => `${name} svarer`,
  ofAsked: (given: number, asked: number) => `${given} af ${asked}`,
  ofAnswers: (given: number, asked: number) => `${given} af ${asked} svar`,
  totalAnswers: (given: number, asked: number) => `${given} af ${asked} svar. Alt gemmes, mens I taler.`,
  themes: 'Temaer',
  whoAnswersNow: 'Hvem svarer nu',
  onlyCaseworker: 'Kun sagsbehandler',
  onlyCitizen: 'Kun borgeren',
  citizenNotAsked: (name: string) => `${name} bliver ikke spurgt om det.`,
  caseworkerNotAsked: 'Du bliver ikke spurgt om det.',
  notOnThisScreen: 'Svarer ikke i dag.',
  onOwnScreen: (name: string) => `${name} svarer på sin egen skærm.`,
  earlierHidden: (month: string) =>
    `Svarene fra ${month} vises først, når I begge har svaret, så de ikke farver svaret.`,
  earlierHiddenAlone: (month: string) =>
    `Svarene fra ${month} vises først, når svarene er sendt, så de ikke farver dem.`,
  and: (one: string, other: string) => `${one} og ${other}`,
  declined: 'ønsker ikke at svare',
  cannotAssess: 'kan ikke vurdere endnu',
  noAnswer: 'intet svar',
  edit: 'Ret',
  pause: 'Hold pause',
  save: 'Gem',
  saved: 'Svarene er gemt.',
  savedAt: (time: string) => `Gemt kl. ${time}`,
  seeStar: 'Se stjernen',
  sendOwn: 'Send mine svar',
  missing: (count: number) => (count === 1 ? 'Ét spørgsmål mangler svar.' : `${count} spørgsmål mangler svar.`),
  missingConfirm: 'Send alligevel. De tomme spørgsmål bliver stående som ubesvarede og tæller ikke med.',
  nothingAnswered: 'Der er ingen svar at sende endnu.',
  notAnAnswer: (highest: number) => `Vælg et tal fra 1 til ${highest}, eller at du ikke svarer.`,
  errors: {
    'not-in-use': 'Vælg et skema, som kommunen bruger.',
    'asks-nobody': 'Skemaet spørger kun den ene af jer. Vælg en måde, hvor den person svarer.',
    'unknown-item': 'Spørgsmålet hører til en anden udgave af skemaet. Åbn siden igen.',
    settled: 'Svarene er sendt og kan ikke ændres mere.',
    'not-asked': 'Den side bliver ikke spurgt i dette skema.',
    'already-settled': 'Svarene er allerede sendt.',
    'choose-mode': 'Vælg, hvordan I svarer.',
    'too-long': 'Skriv højst 100 tegn.',
    'choose-reason': 'Vælg en grund.',
  },
  ownScreen: 'Hver sin skærm',
  ownScreenTitle: (name: string) => `${name}s egen skærm`,
  ownScreenLead: (name: string) =>
    `Lad ${name} scanne koden med sin telefon, eller skriv adressen ind. Koden virker i 30 minutter og kun til dette skema. Når koden er vist, ser I ikke hinandens svar, før I begge har sendt.`,
  ownScreenLeadAlone: (name: string) =>
    `Lad ${name} scanne koden med sin telefon, eller skriv adressen ind. Koden virker i 30 minutter og kun til dette skema.`,
  ownScreenMake: 'Vis en ny kode',
  ownScreenRevoke: 'Luk koden',
  ownScreenRevoked: 'Koden er lukket.',
  ownScreenLive: (time: string) => `Koden virker til kl. ${time}.`,
  ownScreenAnswered: (name: string) => `${name} har sendt sine svar.`,
  ownScreenWaiting: (name: string) => `${name} har ikke sendt sine svar endnu.`,
  refresh: 'Opdater',
  backToForm: 'Tilbage til skemaet',
  qrAlt: 'QR-kode med adressen til borgerens skema',
  address: 'Adresse',
  closeSide: 'Luk en side uden svar',
  closeSideLead: 'Bruges, når den ene ikke skal svare. Så kan skemaet afsluttes med den andens svar.',
  whichSide: 'Hvis side?',
  sideOf: { citizen: (name: string) => `${name}s svar`, caseworker: () => 'Mine svar' },
  closedReason: 'Hvorfor?',
  closedReasons: {
    declined: 'Ønsker ikke at svare',
    absent: 'Er her ikke',
    'not-relevant': 'Er ikke relevant i dag',
    other: 'Andet',
  } satisfies Record<ClosedReason, string>,
  close: 'Luk siden',
  sideClosed: 'Siden er lukket.',
  changeSetting: 'Ret rammen om samtalen',
  settingChanged: 'Rammen er rettet.',
  keep: 'Gem rammen',
  sent: 'Dine svar er sendt.',
  events: {
    completed: (set: string) => `${set} udfyldt`,
    answeredBy: (raters: readonly string[]): string =>
      raters.length === 2
        ? 'Borger og sagsbehandler'
        : raters[0] === 'citizen'
          ? 'Kun borgeren'
          : 'Kun sagsbehandleren',
    sideClosed: {
      citizen: (set: string) => `Borgerens side af ${set} lukket uden svar`,
      caseworker: (set: string) => `Sagsbehandlerens side af ${set} lukket uden svar`,
    },
  },
}
