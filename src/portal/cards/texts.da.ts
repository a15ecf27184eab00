export const da = {
  title: 'Det siger min arbejdsplads',
  lead: 'Her ser du det, din arbejdsplads svarer hver uge, og dit kompetencekort. Du bestemmer, om kortet må bruges.',
  weeks: 'Uge for uge',
  none: 'Du har ikke noget kort endnu.',
  waits: 'Læs kortet. Er det rigtigt, og vil du bruge det, når du søger arbejde?',
  agree: 'Ja, jeg vil bruge kortet',
  ask: 'Er noget forkert, så sig det til din sagsbehandler. Så bliver der skrevet et nyt.',
  agreedOn: (on: string) => `Du sagde ja ${on}.`,
  fetch: 'Hent som PDF',
  withdraw: 'Træk kortet tilbage',
  withdrawnOn: (on: string) => `Du trak kortet tilbage ${on}. Ingen kan hente det.`,
  agreed: 'Kortet er dit. Du kan hente det og sende det med en ansøgning.',
  withdrawn: 'Kortet er trukket tilbage.',
  changed: 'Kortet er ændret. Se det igennem igen.',
  more: 'Se det',
}

export type CardTexts = typeof da
