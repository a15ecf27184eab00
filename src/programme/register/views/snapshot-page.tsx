import type { Manifest } from '../../../dream/index.ts'
import { paths } from '../../../paths.ts'
import type { WorkState } from '../../../platform/background-work.ts'
import { dayOf, formatDate, formatNumber } from '../../../platform/i18n/format.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Calculated } from '../register-desk.ts'
import type { SnapshotFacts } from '../register-queries.ts'
import { texts } from '../texts.ts'
import { THRESHOLD } from '../threshold.ts'
import { CalculationForm } from './calculation-form.tsx'

interface SnapshotPageProps {
  readonly visit: Visit
  readonly facts: SnapshotFacts
  /** Null: the rows are deleted. */
  readonly manifest: Manifest | null
  readonly form: Form
  readonly mayImport: boolean
  readonly calculation: WorkState<Calculated> | null
}

/** One extract: what it is, how it was read, what was refused; and for the evaluator goal 1 from it. */
export function SnapshotPage({ visit, facts, manifest, form, mayImport, calculation }: SnapshotPageProps) {
  const t = texts[visit.language]
  const count = mayImport ? (persons: number) => formatNumber(persons, visit.language) : fewHidden(visit)
  return (
    <Page
      visit={visit}
      title={`${t.snapshot} ${facts.id}`}
      lead={facts.invented && <Flag kind="line">{t.invented}</Flag>}
      form={form}
      back={{ href: paths.snapshots(), label: t.title }}
    >
      <div class="fg-stack">
        <About visit={visit} facts={facts} kept={manifest !== null} />
        {mayImport && manifest && (
          <Panel title={t.calculate}>
            <CalculationForm visit={visit} id={facts.id} form={form} calculation={calculation} />
          </Panel>
        )}
        <Panel title={t.rejects}>
          <Rejects visit={visit} facts={facts} manifest={mayImport ? manifest : null} count={count} />
        </Panel>
        <Panel title={t.unknownCodes}>
          {facts.unknownCodes.length === 0 ? (
            <p>{t.noUnknown}</p>
          ) : (
            <>
              <ul>
                {facts.unknownCodes.map(({ code, firstWeek, lastWeek, persons }) => (
                  <li>{t.unknownLine(code, firstWeek, lastWeek, count(persons))}</li>
                ))}
              </ul>
              <p class="fg-source">{t.unknownHint}</p>
            </>
          )}
        </Panel>
      </div>
    </Page>
  )
}

/** What stands here is at least one, so that a few are as many as there are values under the threshold: one to five. */
const fewHidden =
  ({ language }: Visit) =>
  (persons: number) =>
    persons <= THRESHOLD ? texts[language].atMost(THRESHOLD) : formatNumber(persons, language)

function About({ visit, facts, kept }: { visit: Visit; facts: SnapshotFacts; kept: boolean }) {
  const { language } = visit
  const t = texts[language]
  return (
    <Panel title={t.facts}>
      <FactRows
        items={[
          { label: t.extractDate, value: formatDate(facts.extractDate, language) },
          { label: t.persons, value: formatNumber(facts.persons, language) },
          { label: t.columns, value: formatNumber(facts.columns, language) },
          { label: t.weeks, value: t.weekRange(facts.firstWeek, facts.lastWeek) },
          { label: t.state, value: kept ? t.kept : t.forgotten },
          ...(facts.importedAt ? [{ label: t.importedAt, value: formatDate(dayOf(facts.importedAt), language) }] : []),
          { label: t.hash, value: <code class="fg-break">{facts.sourceHash}</code> },
        ]}
      />
      <details class="fg-fold fg-above-3">
        <summary>{t.map}</summary>
        <pre class="fg-scroll" tabindex={0}>
          {JSON.stringify(facts.map, null, 2)}
        </pre>
      </details>
    </Panel>
  )
}

interface RejectsProps {
  readonly visit: Visit
  readonly facts: SnapshotFacts
  readonly manifest: Manifest | null
  readonly count: (persons: number) => string
}

function Rejects({ visit, facts, manifest, count }: RejectsProps) {
  const t = texts[visit.language]
  if (facts.rejected.length === 0) return <p>{t.noRejects}</p>
  return (
    <>
      <DataTable
        caption={t.rejects}
        columns={[{ label: t.rejectColumn }, { label: t.reason }, { label: t.count, number: true }]}
        rows={facts.rejected.map(({ column, reason, count: rows }) => ({
          cells: [column, t.rejectReason(reason), count(rows)],
        }))}
      />
      {manifest && manifest.rejected.length > 0 && (
        <details class="fg-fold fg-above-3">
          <summary>{t.firstRejects}</summary>
          <DataTable
            caption={t.firstRejects}
            columns={[{ label: t.row }, { label: t.rejectColumn }, { label: t.value }, { label: t.reason }]}
            rows={manifest.rejected.slice(0, 100).map(({ row, column, value, reason }) => ({
              cells: [String(row), column, value, t.rejectReason(reason)],
            }))}
          />
        </details>
      )}
    </>
  )
}
