export const da = {
  title: 'Planlæg årets samtaler',
  open: 'Planlæg året',
  lead: 'Fire samtaler frem efter fristerne. Ret dagene, som det passer, og book dem på én gang.',
  nth: (nth: number) => `Samtale ${nth}`,
  proposed: (day: string) => `Forslag: ${day}`,
  due: (date: string) => `Senest ${date}`,
  rule: {
    nth: (nth: number) => `Frist for samtale ${nth} efter overtagelsen`,
    afterLast: (days: number) => `${days} dage efter samtalen før`,
  },
  fields: {
    kind: 'Hvilken samtale?',
    date: 'Dato',
    time: 'Klokken',
    extras: 'Med til samtalerne',
  },
  book: 'Book de fire samtaler',
  cancel: 'Fortryd',
  booked: (count: number) => `${count} samtaler er booket.`,
  source: 'Reglen',
  errors: {
    'in-the-past': 'Datoen er passeret. Vælg i dag eller senere.',
    'closed-day': 'Det er weekend eller helligdag. Vælg en anden dag.',
    'out-of-order': 'Samtalen skal ligge efter den før.',
    'already-booked': 'Borgeren har allerede en samtale på det tidspunkt.',
    'staff-busy': 'Du har en anden samtale på det tidspunkt. Vælg et andet.',
  } as Record<string, string>,
}
