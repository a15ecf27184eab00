import type { Manifest } from '../../../dream/index.ts'
import { paths } from '../../../paths.ts'
import type { WorkState } from '../../../platform/background-work.ts'
import { dayOf, formatDate, formatNumber } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Progress } from '../../../ui/progress/progress.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Calculated } from '../register-desk.ts'
import type { SnapshotFacts } from '../register-queries.ts'
import { texts } from '../texts.ts'

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
            <Calculation visit={visit} id={facts.id} form={form} calculation={calculation} />
          </Panel>
        )}
        <Panel title={t.rejects}>
          <Rejects visit={visit} facts={facts} manifest={mayImport ? manifest : null} />
        </Panel>
        <Panel title={t.unknownCodes}>
          {facts.unknownCodes.length === 0 ? (
            <p>{t.noUnknown}</p>
          ) : (
            <>
              <ul>
                {facts.unknownCodes.map(({ code, firstWeek, lastWeek, persons }) => (
                  <li>{t.unknownLine(code, firstWeek, lastWeek, persons)}</li>
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

function Rejects({ visit, facts, manifest }: { visit: Visit; facts: SnapshotFacts; manifest: Manifest | null }) {
  const t = texts[visit.language]
  if (facts.rejected.length === 0) return <p>{t.noRejects}</p>
  return (
    <>
      <DataTable
        caption={t.rejects}
        columns={[{ label: t.rejectColumn }, { label: t.reason }, { label: t.count, number: true }]}
        rows={facts.rejected.map(({ column, reason, count }) => ({
          cells: [column, t.rejectReason(reason), formatNumber(count, visit.language)],
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

function Calculation({
  visit,
  id,
  form,
  calculation,
}: Pick<SnapshotPageProps, 'visit' | 'form' | 'calculation'> & { id: string }) {
  const { language } = visit
  const t = texts[language]
  const here = paths.snapshot({ snapshot: id })
  if (calculation?.state === 'running')
    return <Progress label={t.calculating} done={0} total={null} unit="" here={here} language={language} />
  return (
    <>
      {calculation?.state === 'done' && <Outcome visit={visit} id={id} calculated={calculation.value} />}
      {calculation?.state === 'failed' && <p>{t.calculationFailed}</p>}
      <PostForm visit={visit} action={here} class="fg-form">
        <p class="fg-quiet">{t.calculateLead}</p>
        <TextInput form={form} field="quarter" label={t.quarter} hint={t.quarterHint} width="16" language={language} />
        <TextInput
          form={form}
          field="baseline"
          label={t.baseline}
          hint={t.quarterHint}
          width="16"
          language={language}
        />
        <Actions>
          <Button variant="secondary">{t.run}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

function Outcome({ visit, id, calculated }: { visit: Visit; id: string; calculated: Calculated }) {
  const t = texts[visit.language]
  if (!calculated.ok) return <p>{t.calculationRefused}</p>
  const { quarter, projectMean } = calculated.value
  const share = typeof projectMean.share === 'number' ? `${Math.round(projectMean.share * 100)} %` : t.hiddenMean
  return (
    <PostForm visit={visit} action={paths.publication({ snapshot: id })} class="fg-below-4">
      <p class="fg-finding fg-below-3">{t.calculated(quarter, share)}</p>
      <Button>{t.publish}</Button>
    </PostForm>
  )
}
