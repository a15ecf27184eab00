import type { Decline } from './propose.ts'

const answers: Record<Decline, string> = {
  'declined-by-citizen': 'Borgeren sagde nej',
  'declined-by-company': 'Virksomheden sagde nej',
  withdrawn: 'Vi trak det tilbage',
}

export const da = {
  title: 'Forslag og reserverede pladser',
  answers,
  reserved: (until: string | null) => (until ? `Reserveret til og med ${until}` : 'Reserveret'),
  lapsed: (on: string) => `Pladsen var reserveret til og med ${on} og kan være givet til en anden.`,
  proposed: (on: string, who: string) => `Foreslået ${on} af ${who}`,
  from: (date: string, to: string | null) => (to ? `${date} – ${to}` : `fra ${date}`),
  propose: 'Foreslå for borgeren',
  agree: 'Lav aftalen',
  about: (workplace: string) => `: ${workplace}`,
  decline: 'Det blev et nej',
  who: 'Hvem sagde nej?',
  why: 'Hvorfor?',
  whyHint: 'Fx at vagterne ikke passer med børnehaven',
  save: 'Gem svaret',
  proposedNotice: 'Forslaget er gemt.',
  alreadyProposed: 'Pladsen er allerede foreslået.',
  declinedNotice: 'Svaret er gemt. Pladsen er fri igen.',
  eventProposed: (workplace: string) => `Foreslået: ${workplace}`,
  eventDeclined: (workplace: string) => `Blev ikke til noget: ${workplace}`,
}
