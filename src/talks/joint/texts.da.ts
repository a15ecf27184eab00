import type { Consent, FunctionAnswer, ParticipantPart } from './joint-talk.ts'

const parts: Record<ParticipantPart, string> = {
  company: 'Virksomhed',
  doctor: 'Læge',
  mentor: 'Mentor',
  'company-adviser': 'Virksomhedskonsulent',
  relative: 'Pårørende',
  other: 'En anden',
}
const consents: Record<Consent, string> = { spoken: 'Ja, mundtligt', written: 'Ja, skriftligt' }
const answers: Record<FunctionAnswer, string> = {
  can: 'Kan',
  'can-with': 'Kan med hensyn',
  'not-now': 'Ikke lige nu',
}

export const da = {
  parts,
  consents,
  answers,
  title: 'Deltagere og jobfunktioner',
  participants: 'Deltagere',
  nobody: 'Kun borgeren og sagsbehandleren.',
  manage: 'Deltagere og jobfunktioner',
  consentOn: (how: string, date: string) => `Samtykke: ${how.toLowerCase()} ${date}`,
  remove: 'Fjern',
  removeOf: (name: string) => name,
  removed: 'Deltageren er fjernet.',
  add: 'Tilføj deltager',
  added: 'Deltageren er tilføjet.',
  fields: {
    part: 'Hvem?',
    name: 'Navn',
    from: 'Virksomhed, klinik eller relation',
    consent: 'Har borgeren sagt ja til, at personen deltager?',
    consentHint: 'En læge kan kun deltage, når borgeren har sagt ja.',
    notAsked: 'Ikke nødvendigt',
    words: 'Ny jobfunktion',
    wordsHint: 'En konkret opgave, fx »fylde hylder op« eller »stå ved kassen to timer«. Ingen diagnoser.',
    answer: 'Enige om',
  },
  functions: 'Jobfunktioner',
  functionsLead: 'Det, I taler om ved bordet: konkrete opgaver i et job. Skriv, hvad I bliver enige om.',
  noFunctions: 'Ingen jobfunktioner endnu.',
  addFunction: 'Tilføj jobfunktion',
  functionAdded: 'Jobfunktionen er tilføjet.',
  saveAnswer: 'Gem',
  saveAnswerOf: (words: string) => `: ${words}`,
  answerSaved: 'Gemt.',
  toAbilities: 'Skriv det fælles billede under »Det kan borgeren«',
  back: 'Samtalen',
  event: (part: string) => `${part} deltager i en samtale`,
  errors: {
    'consent-missing': 'Skriv, hvordan borgeren har sagt ja. Uden samtykke kan lægen ikke deltage.',
    'talk-over': 'Samtalen er ikke længere åben.',
    'too-many-functions': 'Der er plads til otte jobfunktioner. Tag resten næste gang.',
  } as Record<string, string>,
}
