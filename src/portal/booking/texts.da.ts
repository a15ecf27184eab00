export const da = {
  title: 'Book en tid',
  lead: 'Vælg en tid, der passer dig. Du kan aflyse igen på Min side.',
  none: 'Der er ingen ledige tider lige nu. Ring til din sagsbehandler, eller kig igen en anden dag.',
  at: (time: string) => `Kl. ${time}`,
  minutes: (count: number) => `${count} minutter`,
  with: (name: string) => `med ${name}`,
  booked: (day: string, time: string) => `Tiden er din: ${day} kl. ${time}.`,
  cancelled: 'Samtalen er aflyst. Din sagsbehandler kan se det.',
  problems: {
    choose: 'Vælg en tid.',
    taken: 'En anden har lige taget den tid. Vælg en anden.',
    'already-booked': 'Du har allerede en aftale på det tidspunkt. Vælg en anden tid.',
    'in-the-past': 'Tiden er gået. Vælg en anden.',
    'too-many-ahead': 'Du har allerede to tider, du selv har booket. Aflys en af dem, hvis du vil bytte.',
    'not-own-booking': 'Den aftale kan du ikke selv aflyse. Ring til din sagsbehandler.',
    'already-begun': 'Samtalen er begyndt. Ring til din sagsbehandler.',
  },
}

export type BookingTexts = typeof da
