import type { Topic } from './drop-in.ts'

const topics: Record<Topic, string> = {
  job: 'Job og praktik',
  workplace: 'Noget på arbejdspladsen',
  letter: 'Et brev',
  digital: 'MitID, e-Boks eller andet digitalt',
  money: 'Ydelse og økonomi',
  home: 'Bolig',
  family: 'Børn og familie',
  other: 'Noget andet',
}

export const da = {
  title: 'Åben rådgivning',
  lead: (count: number, minutes: number) => {
    if (count === 0) return 'Ingen henvendelser er noteret i denne uge.'
    return `${count === 1 ? 'Én henvendelse' : `${count} henvendelser`} i denne uge, ${minutes} minutter i alt.`
  },
  topics,
  log: 'Notér et besøg',
  fields: {
    citizen: 'Hvem kom?',
    unknown: 'Ved ikke hvem',
    unknownHint: 'Ved du ikke hvem, tælles kun emne og minutter.',
    topic: 'Hvad handlede det om?',
    minutes: 'Hvor længe?',
    note: 'Notat til journalen',
    noteHint: 'Kun når du ved, hvem det var.',
  },
  find: {
    open: 'Find en kollegas borger',
    name: 'Navn',
    hint: 'Søger i kommunens åbne sager.',
    find: 'Find',
    found: 'Er det en af dem?',
    line: (name: string, bornOn: string) => `${name}, født ${bornOn}`,
    nobody: 'Ingen åben sag passer til navnet.',
    elsewhere: (teams: string) =>
      `En med det navn har sin sag i ${teams}. Gem besøget uden navn, og sig det til teamet, så det kan skrive i journalen.`,
    more: 'Der er flere. Skriv mere af navnet.',
  },
  minutes: (count: number) => `${count} min.`,
  save: 'Gem besøget',
  saved: 'Besøget er noteret.',
  savedKnown: 'Besøget er noteret, også i borgerens journal.',
  today: 'Dine besøg i dag',
  noneToday: 'Du har ikke noteret nogen i dag.',
  todayLine: (time: string, topic: string, minutes: number) => `Kl. ${time}: ${topic}, ${minutes} minutter`,
  weeks: 'De seneste otte uger i kommunen',
  weeksCaption: 'Besøg i åben rådgivning efter uge og emne, antal',
  week: 'Uge',
  weekOf: (week: number) => `Uge\u00a0${week}`,
  total: 'I alt',
  known: 'Kendte borgere',
  totalMinutes: 'Minutter',
  none: 'Ingen besøg er noteret endnu.',
  errors: {
    'not-minutes': 'Vælg, hvor længe det varede.',
    'note-of-nobody': 'Vælg, hvem notatet handler om, eller slet notatet.',
    'same-kind-and-time': 'Besøget er noteret for et øjeblik siden.',
    'in-the-future': 'Datoen er ikke kommet endnu.',
    'before-takeover': 'Kommunen har ikke overtaget ansvaret endnu.',
  } as Record<string, string>,
}
