import type { CardTexts } from './texts.da.ts'

export const en: CardTexts = {
  title: 'What my workplace says',
  lead: 'Here is what your workplace answers every week, and your competence card. You decide whether the card may be used.',
  weeks: 'Week by week',
  none: 'You do not have a card yet.',
  waits: 'Read the card. Is it right, and do you want to use it when you look for work?',
  agree: 'Yes, I want to use the card',
  ask: 'If something is wrong, tell your caseworker. Then a new one is written.',
  agreedOn: (on) => `You said yes on ${on}.`,
  fetch: 'Fetch as PDF',
  withdraw: 'Withdraw the card',
  withdrawnOn: (on) => `You withdrew the card on ${on}. Nobody can fetch it.`,
  agreed: 'The card is yours. You can fetch it and send it with an application.',
  withdrawn: 'The card is withdrawn.',
  changed: 'The card has changed. Look at it again.',
  more: 'See it',
}
