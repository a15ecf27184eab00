import type { BookingTexts } from './texts.da.ts'

export const en: BookingTexts = {
  title: 'Book a time',
  lead: 'Choose a time that suits you. You can call it off again on My page.',
  none: 'There are no free times at the moment. Call your caseworker, or look again another day.',
  at: (time) => `At ${time}`,
  minutes: (count) => `${count} minutes`,
  with: (name) => `with ${name}`,
  booked: (day, time) => `The time is yours: ${day} at ${time}.`,
  cancelled: 'The talk is called off. Your caseworker can see it.',
  problems: {
    choose: 'Choose a time.',
    taken: 'Somebody has just taken that time. Choose another.',
    'already-booked': 'You already have an appointment at that time. Choose another.',
    'in-the-past': 'That time has passed. Choose another.',
    'too-many-ahead': 'You already have two times you booked yourself. Call one of them off to change it.',
    'not-own-booking': 'You cannot call off that appointment yourself. Call your caseworker.',
    'already-begun': 'The talk has begun. Call your caseworker.',
  },
}
