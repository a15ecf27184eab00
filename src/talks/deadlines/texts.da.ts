import type { DeadlinePart, Why } from './deadline.ts'

const parts: Record<DeadlinePart, string> = {
  sene: 'Over tiden',
  uge: 'Inden for en uge',
  maaned: 'Inden for fire uger',
  alle: 'Alle',
}
const why: Record<Why, string> = {
  unrecorded: 'En samtale er ikke noteret',
  missed: 'Borgeren kom ikke',
  'booked-late': 'Booket efter fristen',
  'never-held': 'Ingen samtale holdt endnu',
  'not-booked': 'Ingen tid er booket',
  booked: 'Booket i tide',
}
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

export const da = {
  title: 'Frister for samtaler',
  lead: (late: number) => {
    if (late === 0) return 'Ingen samtaler er over tiden.'
    return late === 1 ? 'Én samtale er over tiden.' : `${late} samtaler er over tiden.`
  },
  parts,
  partsLabel: 'Udsnit',
  why,
  whose: 'Hvis borgere',
  whoseOptions: { mine: 'Mine', team: 'Hele teamet' },
  sorts: { frist: 'Frist', navn: 'Navn' },
  none: 'Ingen her. Det er godt.',
  caption: 'Frister for samtaler: borger, seneste dag, hvor meget over tiden, hvorfor og efter hvilken regel',
  columns: {
    citizen: 'Borger',
    due: 'Senest',
    late: 'Over tiden',
    why: 'Hvorfor',
    rule: 'Regel',
    last: 'Seneste samtale',
    next: 'Næste samtale',
    caseworker: 'Sagsbehandler',
  },
  late: days,
  onTime: 'I tide',
  nobody: 'Ingen endnu',
  nothing: 'Ikke booket',
  rule: {
    nth: (nth: number) => `Samtale ${nth} efter overtagelsen`,
    afterLast: (count: number) => `${days(count)} efter den seneste`,
  },
  rules: 'Reglerne',
  toConfirm: 'Skal bekræftes',
  pages: 'Sider',
}
