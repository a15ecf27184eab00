import { ButtonLink } from '../button/button.tsx'
import { Chips } from '../chips/chips.tsx'
import { EmptyState } from '../empty-state/empty-state.tsx'
import type { Examples } from '../gallery/example.ts'
import type { IconName } from '../icons/icon-names.ts'
import { Pagination } from '../pagination/pagination.tsx'
import { Rater } from '../rater/rater.tsx'
import { SparkCell, type SparkWave } from '../spark/spark.tsx'
import { Place } from '../week-strip/week-strip.tsx'
import { Worklist, type WorklistColumn } from './worklist.tsx'
import { LastAndNext, NameCell, Reason, type ReasonProps } from './worklist-cells.tsx'
import { type ListShape, listLinks, readListQuery } from './worklist-query.ts'
import { WorklistToolbar } from './worklist-toolbar.tsx'

interface Row {
  readonly name: string
  readonly meta: string
  readonly reason: ReasonProps
  readonly talk: readonly [last: string, next: string]
  readonly waves: readonly SparkWave[]
  readonly fip: { readonly next: string; readonly urgency: 'now' | 'late' | 'later' }
  readonly place: Parameters<typeof Place>[0]
  readonly verb: string
}

const reason = (icon: IconName, because: string, meta: string, kind?: 'alert' | 'now'): ReasonProps => ({
  icon,
  because,
  meta,
  ...(kind ? { kind } : {}),
})
const wave = (citizen: number | null, worker: number | null) => ({ citizen, worker })

const today: readonly Row[] = [
  {
    name: 'Samira Haddad',
    meta: 'Jobparat · DU2, modul 3',
    reason: reason('chat', 'Samtale kl. 10.30', 'FIP udfyldes sammen · lokale 2', 'now'),
    talk: ['24. aug.', 'i dag'],
    waves: [wave(3.5, 3.1), wave(3.8, 3.4), wave(4.1, 3.9)],
    fip: { next: 'i dag', urgency: 'now' },
    place: { name: 'Fjordkøkkenet', paid: '6 betalte t', weeks: { week: 6, of: 13 }, words: 'praktik, uge 6 af 13' },
    verb: 'Start samtale',
  },
  {
    name: 'Yusuf Warsame',
    meta: 'Aktivitetsparat · DU1, modul 4',
    reason: reason('error', 'Fravær meldt kl. 7.42', '2. dag i træk, meldt af chefen', 'alert'),
    talk: ['9. nov.', '14. dec.'],
    waves: [wave(3.2, 2.8), wave(3, 2.9), wave(3.4, 3.1), wave(3.3, 3.1)],
    fip: { next: '9. feb.', urgency: 'later' },
    place: { name: 'Nørbæk Byggecenter', weeks: { week: 3, of: 13 }, words: 'praktik, uge 3 af 13' },
    verb: 'Ring til Yusuf',
  },
  {
    name: 'Olena Kovalenko',
    meta: 'Jobparat · DU3, modul 4',
    reason: reason('hourglass', 'Praktik slutter om 9 dage', 'Intet aftalt om næste skridt', 'alert'),
    talk: ['2. nov.', '30. nov.'],
    waves: [wave(4.4, 4), wave(4.6, 4.5), wave(5.2, 5), wave(5.5, 5.6)],
    fip: { next: '25. jan.', urgency: 'later' },
    place: {
      name: 'Birkely Plejecenter',
      paid: '8 betalte t',
      weeks: { week: 12, of: 13 },
      words: 'praktik, uge 12 af 13',
    },
    verb: 'Aftal skridt',
  },
  {
    name: 'Nadia Karimi',
    meta: 'Aktivitetsparat · DU1, modul 2',
    reason: reason('warning', 'FIP er 3 dage over tiden', 'Frist 20. nov. · fire om året', 'alert'),
    talk: ['17. aug.', 'mangler'],
    waves: [wave(3, 2.4), wave(2.9, 2.6), wave(3.3, 2.6)],
    fip: { next: '20. nov.', urgency: 'late' },
    place: { name: 'Uden tilbud', words: 'siden 12. oktober, 6 uger' },
    verb: 'Book samtale',
  },
]
const later: readonly Row[] = [
  {
    name: 'Tigist Bekele',
    meta: 'Uddannelsesparat · DU3, modul 5',
    reason: reason('calendar-month', 'Samtale onsdag kl. 9.00', 'Mentor deltager'),
    talk: ['31. aug.', '25. nov.'],
    waves: [wave(3.9, 3.6), wave(4.4, 4.1), wave(4.6, 4.6)],
    fip: { next: '25. nov.', urgency: 'later' },
    place: { name: 'Lindehøj Storkøkken', paid: 'løn', weeks: { week: 22, of: 104 }, words: 'IGU, uge 22 af 104' },
    verb: 'Åbn',
  },
]

const shape = {
  sorts: ['haster', 'navn', 'samtale'],
  filters: {
    udsnit: { values: ['i-dag', 'uge'], otherwise: 'i-dag' },
    matchgruppe: { values: ['jobparat', 'aktivitetsparat'], otherwise: null },
    spor: { values: ['kokken', 'byggeri'], otherwise: null },
  },
} as const satisfies ListShape
type Sort = (typeof shape.sorts)[number]

const query = readListQuery<Sort, keyof typeof shape.filters>(shape, new URLSearchParams())
const links = listLinks('/borgere', shape, query)

const columns: readonly [WorklistColumn<Row, Sort>, ...WorklistColumn<Row, Sort>[]] = [
  {
    head: 'Borger',
    sort: 'navn',
    share: 18,
    cell: (row) => <NameCell name={row.name} href="/borgere/1" meta={row.meta} />,
  },
  { head: 'Har brug for dig, fordi', sort: 'haster', share: 22, cell: (row) => <Reason {...row.reason} /> },
  {
    head: 'Samtale',
    sort: 'samtale',
    share: 12,
    wideOnly: true,
    cell: ({ talk: [last, next] }) => <LastAndNext last={last} next={next} language="da" />,
  },
  {
    head: 'FIP, seneste fire',
    share: 16,
    wideOnly: true,
    cell: ({ waves, fip }) => <SparkCell waves={waves} due={waves.length < 4} language="da" {...fip} />,
  },
  { head: 'Praktik og job', share: 20, cell: ({ place }) => <Place {...place} /> },
]

const verb = (row: Row) => (
  <ButtonLink href="/borgere/1" variant={row === today[0] ? 'primary' : 'secondary'} small about={row.name}>
    {row.verb}
  </ButtonLink>
)

export const worklists: Examples = {
  component: 'Worklist',
  examples: [
    {
      name: 'who needs me today',
      show: () => (
        <>
          <Chips
            label="Gemte udsnit"
            items={[
              { label: 'I dag', href: links.filter('udsnit', 'i-dag'), count: 6, current: true },
              { label: 'Denne uge', href: links.filter('udsnit', 'uge'), count: 10 },
            ]}
          />
          <WorklistToolbar
            action="/borgere"
            language="da"
            query={query}
            filters={[
              {
                name: 'matchgruppe',
                label: 'Matchgruppe',
                options: [
                  { value: '', label: 'alle' },
                  { value: 'jobparat', label: 'jobparat' },
                ],
                wideOnly: true,
              },
              {
                name: 'spor',
                label: 'Spor',
                options: [
                  { value: '', label: 'alle' },
                  { value: 'kokken', label: 'køkken' },
                ],
                wideOnly: true,
              },
            ]}
            sorts={[
              { value: 'haster', label: 'hvem haster mest' },
              { value: 'navn', label: 'navn' },
            ]}
          >
            <Rater who="citizen">Borger</Rater>
            <Rater who="worker">Sagsbehandler</Rater>
          </WorklistToolbar>
          <Worklist
            caption="Mine borgere, sorteret efter hvem der haster mest"
            language="da"
            columns={columns}
            groups={[
              { title: 'I dag', count: '6 borgere', rows: today },
              { title: 'Senere i denne uge', count: '4 borgere', rows: later },
            ]}
            action={verb}
            isNext={(row) => row === today[0]}
            query={query}
            links={links}
            foot={<a href="/borgere?udsnit=alle">Vis 28 borgere uden frist i denne uge</a>}
          />
        </>
      ),
    },
    {
      name: 'one group, pages, no action',
      show: () => (
        <Worklist
          caption="Alle borgere"
          language="da"
          columns={[columns[0], columns[4] as WorklistColumn<Row, Sort>]}
          groups={[{ rows: later }]}
          foot={<Pagination language="da" current={2} total={4} pageHref={links.page} label="Sider i listen" />}
        />
      ),
    },
    {
      name: 'nobody waits',
      show: () => (
        <div class="fg-panel">
          <EmptyState action={{ href: links.filter('udsnit', 'uge'), label: 'Se resten af ugen' }}>
            Ingen venter på dig i dag.
          </EmptyState>
        </div>
      ),
    },
  ],
}
