import type { Examples } from '../gallery/example.ts'
import { type Change, SinceLast } from './since-last.tsx'

export const changes: readonly Change[] = [
  {
    icon: 'payments',
    kind: 'up',
    what: 'Betalte timer hos Fjordkøkkenet, ved siden af praktikken',
    from: '0',
    to: '6 t/uge',
  },
  {
    icon: 'how-to-reg',
    kind: 'up',
    what: 'Matchgruppe, vurderet af Kirsten Holm',
    from: 'aktivitetsparat',
    to: 'jobparat',
  },
  { icon: 'student', kind: 'up', what: 'Modultest 2 i dansk bestået', from: 'modul 2', to: 'modul 3' },
  {
    icon: 'forum',
    what: 'Køkkenchefens ugesvar: »Spørger selv, når noget er uklart«',
    from: '3',
    to: '5 af 7',
  },
  {
    icon: 'error',
    kind: 'mind',
    what: 'Fravær i praktikken, begge dage barns sygdom, meldt samme dag',
    to: '2 dage af 25',
  },
]

export const sinceLasts: Examples = {
  component: 'SinceLast',
  examples: [
    {
      name: 'five changes',
      show: () => <SinceLast changes={changes} since="samtale 24. august, 13 uger siden" language="da" />,
    },
    { name: 'nothing', show: () => <SinceLast changes={[]} since="talk on 24 August" language="en" /> },
  ],
}
