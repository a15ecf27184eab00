import type { Examples } from '../gallery/example.ts'
import type { BarSpec } from './bar-chart.ts'
import { BarFigure, LineFigure } from './charts.tsx'
import { DumbbellFigure, type DumbbellTableRow } from './dumbbell.tsx'
import type { LineSpec } from './line-chart.ts'

export const fipOverTime: LineSpec = {
  categories: ['1. kvt. 2025', '2. kvt.', '3. kvt.', '4. kvt.', '1. kvt. 2026', '2. kvt.', '3. kvt.'],
  series: [
    {
      name: 'Borgerne',
      kind: 'citizen',
      values: [3.4, 3.6, null, 4.1, 4.3, 4.4, 4.6],
      band: [
        { low: 3.1, high: 3.7 },
        { low: 3.3, high: 3.9 },
        null,
        { low: 3.8, high: 4.4 },
        { low: 4.1, high: 4.5 },
        { low: 4.2, high: 4.6 },
        { low: 4.4, high: 4.8 },
      ],
    },
    { name: 'Sagsbehandlerne', kind: 'worker', values: ['suppressed', 3.2, 3.4, 3.6, 3.9, 4.0, 4.2] },
  ],
  min: 1,
  max: 7,
  language: 'da',
}

export const departments: BarSpec = {
  categories: ['Afdeling Nord', 'Afdeling Syd', 'Uddannelse og job for unge under 30', 'Afdeling Vest'],
  series: [
    { name: 'Nu', kind: 'accent', values: [84, 71.5, 'suppressed', 62] },
    { name: 'Før', kind: 'past', values: [70, 71, 55, null] },
  ],
  unit: '%',
  max: 100,
  language: 'da',
}

const rows: readonly DumbbellTableRow[] = [
  { name: 'Birkelund', href: '/kommuner/901', leading: [118], before: 9, now: 57, trailing: [47, 66] },
  { name: 'Havnsø', href: '/kommuner/902', leading: [64], before: 14, now: 57, trailing: [49, 64] },
  { name: 'Lindehøj', leading: [142], before: 12, now: 46, trailing: [36, 56] },
  { name: 'Kløverød', leading: [88], before: 8, now: 44, trailing: ['suppressed', 'suppressed'] },
  { name: 'Østerlund', leading: [9], before: 'suppressed', now: 41, trailing: ['suppressed', 'suppressed'] },
  { name: 'Fjordager', leading: [58], before: 30, now: 27.5, trailing: [31, 29] },
]

export const charts: Examples = {
  component: 'LineFigure',
  examples: [
    {
      name: 'a band, a gap and a hidden number',
      show: () => (
        <LineFigure
          id="fip-tid"
          title="FIP, gennemsnit pr. kvartal, skala 1 til 7"
          finding="Borgerne svarer 1,2 højere end for halvandet år siden, og sagsbehandlerne følger med."
          spec={fipOverTime}
          namesHead="Kvartal"
          source="Alle borgere med mindst to FIP. Båndet er 95 % usikkerhed."
        />
      ),
    },
  ],
}

export const barCharts: Examples = {
  component: 'BarFigure',
  examples: [
    {
      name: 'now and before, one hidden and one missing',
      show: () => (
        <BarFigure
          id="rettidige"
          title="Samtaler til tiden, procent"
          finding="Afdeling Nord holder 84 procent af samtalerne til tiden, 14 procentpoint flere end før."
          spec={departments}
          namesHead="Afdeling"
        />
      ),
    },
  ],
}

export const dumbbells: Examples = {
  component: 'DumbbellFigure',
  examples: [
    {
      name: 'before and now',
      show: () => (
        <DumbbellFigure
          id="maal-1"
          title="Andel i selvforsørgelse eller ordinær uddannelse, før og nu, procent"
          finding="Gennemsnittet er gået fra 10 til 41 procent. Fem af seks kommuner er gået frem."
          spec={{ means: { before: 10, now: 41 }, unit: '%', max: 60, language: 'da' }}
          rows={rows}
          namesHead="Kommune"
          leadingHeads={['Personer']}
          trailingHeads={['Kvinder', 'Mænd']}
          foot={{ name: 'Gennemsnit', leading: [479], before: 10, now: 41, trailing: [31, 50] }}
          marks="Hul cirkel: 4. kvt. 2024. Fyldt: 3. kvt. 2026. Procent af målgruppen."
          source="Gennemsnittet er uvægtet: hver kommune tæller lige meget."
        />
      ),
    },
  ],
}
