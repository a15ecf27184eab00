import type { Examples } from '../gallery/example.ts'
import { FactRows, Facts } from './facts.tsx'

export const facts: Examples = {
  component: 'Facts',
  examples: [
    {
      name: 'the head of a case',
      show: () => (
        <Facts
          items={[
            {
              label: 'Målgruppe',
              value: 'Flygtning, introduktionsprogram',
              note: 'siden 1. marts 2025, måned 21 af 60',
            },
            { label: 'Matchgruppe', value: 'Jobparat', note: 'siden 2. september 2026' },
            { label: 'Ydelse', value: 'SHO-ydelse', note: 'siden 1. marts 2025' },
            { label: 'Dansk', value: 'DU2, modul 3', note: 'modultest 2 bestået 12. okt.' },
            { label: 'Digitalt', value: 'MitID og post selv', note: 'Jobnet med hjælp' },
            { label: 'Skift af sagsbehandler', value: '1 på 21 måneder', note: 'senest 1. februar 2026' },
          ]}
        />
      ),
    },
    {
      name: 'four, under a chart',
      show: () => (
        <Facts
          columns={4}
          items={[
            { label: 'Denne uge i alt', value: '34 af 37 timer' },
            { label: 'Praktik', value: '19 timer' },
            { label: 'Løn', value: '6 timer' },
            { label: 'Danskundervisning', value: '9 timer' },
          ]}
        />
      ),
    },
    {
      name: 'rows in a narrow panel',
      show: () => (
        <FactRows
          items={[
            { label: 'Børn', value: 'To, børnehave og 2. klasse. Henter senest 16.30' },
            { label: 'Transport', value: 'Bus 12 og cykel. Ikke kørekort' },
          ]}
        />
      ),
    },
  ],
}
