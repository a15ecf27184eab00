import type { CourseEventKind } from './placement-course.ts'
import type { TurnRefusal } from './turn-placement.ts'

const events: Record<CourseEventKind, string> = {
  proposed: 'Foreslået',
  agreed: 'Aftalt',
  corrected: 'Rettet',
  extended: 'Forlænget',
  turned: 'Gjort til betalte timer',
  ended: 'Afsluttet',
}

const turnErrors: Record<Exclude<TurnRefusal, 'changed-meanwhile'>, string> = {
  'has-ended': 'Forløbet er allerede slut.',
  'starts-before-placement': 'De betalte timer må først begynde, når forløbet er begyndt.',
  'no-hours': 'Skriv, hvor mange betalte timer det bliver.',
}

export const da = {
  events,
  history: 'Hvad er sket?',
  by: (who: string) => `af ${who}`,
  otherSystem: 'fra et andet system',
  until: (date: string) => `til og med ${date}`,
  from: (date: string) => `fra ${date}`,
  state: { extended: 'I gang, forlænget', turned: 'Blev til betalte timer' },
  chain: 'Vejen til betalte timer',
  here: 'her er vi',
  extend: 'Forlæng',
  extendIt: 'Forlæng forløbet',
  newEnd: 'Ny sidste dag',
  extended: 'Forløbet er forlænget.',
  turn: 'Til betalte timer eller job',
  turnIt: 'Gør det til betalte timer',
  turnHint: 'Forløbet slutter dagen før, og de betalte timer begynder. De hænger sammen i sagen.',
  kind: 'Hvad bliver det?',
  firstDay: 'Første betalte dag',
  hours: 'Betalte timer om ugen',
  hoursSuffix: 'timer',
  next: 'Hvad går I efter nu?',
  turned: 'Forløbet er blevet til betalte timer.',
  closedCompany: (date: string) => `Virksomheden lukkede ${date}. Afslut forløbet, eller find et nyt sted.`,
  closingCompany: (date: string) => `Virksomheden lukker ${date}, før forløbet er slut.`,
  closedCase: 'Sagen er lukket, men forløbet er ikke afsluttet. Skriv, hvordan det endte.',
  extendErrors: {
    'not-later': 'Den nye sidste dag skal ligge efter den, der er aftalt.',
    'no-end': 'Forløbet har ingen sidste dag og skal ikke forlænges.',
    'has-ended': 'Forløbet er allerede slut.',
    taken: 'En anden borger har fået pladsen fra en af de dage.',
  } as Record<string, string>,
  turnErrors: turnErrors as Record<string, string>,
  eventExtended: (workplace: string) => `Forlænget hos ${workplace}`,
  eventTurned: (workplace: string) => `Blev til betalte timer hos ${workplace}`,
  eventHours: (kind: string, hours: string, from: string) => `${kind}, ${hours} timer om ugen fra ${from}`,
}
