import { paths } from '../../../paths.ts'
import { dayOf, formatDate, formatNumber } from '../../../platform/i18n/format.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { RegisterImport, SnapshotFacts } from '../register-queries.ts'
import { texts } from '../texts.ts'
import { RegisterFrame } from './register-frame.tsx'

interface SnapshotsPageProps {
  readonly visit: Visit
  readonly snapshots: readonly { readonly facts: SnapshotFacts; readonly kept: unknown }[]
  readonly imports: readonly RegisterImport[]
  readonly mayImport: boolean
}

/** Every extract there has been, and whether its rows are still here. */
export function SnapshotsPage({ visit, snapshots, imports, mayImport }: SnapshotsPageProps) {
  const t = texts[visit.language]
  const action = mayImport ? { href: paths.newImport(), label: t.import } : undefined
  return (
    <RegisterFrame
      visit={visit}
      title={t.title}
      lead={t.lead}
      part="snapshots"
      mayExplain={mayImport}
      actions={
        action && (
          <ButtonLink href={action.href} variant="primary" icon="upload">
            {action.label}
          </ButtonLink>
        )
      }
    >
      <div class="fg-stack">
        <Panel flush>
          {snapshots.length === 0 ? (
            <EmptyState action={action}>{t.none}</EmptyState>
          ) : (
            <Snapshots visit={visit} snapshots={snapshots} />
          )}
        </Panel>
        {imports.length > 0 && (
          <Panel title={t.imports} flush>
            <Imports visit={visit} imports={imports} />
          </Panel>
        )}
      </div>
    </RegisterFrame>
  )
}

function Snapshots({ visit, snapshots }: Pick<SnapshotsPageProps, 'visit' | 'snapshots'>) {
  const { language } = visit
  const t = texts[language]
  return (
    <DataTable
      caption={t.title}
      columns={[
        { label: t.snapshot },
        { label: t.extractDate },
        { label: t.persons, number: true },
        { label: t.weeks },
        { label: t.state },
      ]}
      rows={snapshots.map(({ facts, kept }) => ({
        cells: [
          <a href={paths.snapshot({ snapshot: facts.id })}>{facts.id}</a>,
          formatDate(facts.extractDate, language),
          formatNumber(facts.persons, language),
          t.weekRange(facts.firstWeek, facts.lastWeek),
          <>
            {kept ? t.kept : t.forgotten} {facts.invented && <Flag kind="line">{t.invented}</Flag>}
          </>,
        ],
      }))}
    />
  )
}

function Imports({ visit, imports }: Pick<SnapshotsPageProps, 'visit' | 'imports'>) {
  const t = texts[visit.language]
  return (
    <DataTable
      caption={t.imports}
      columns={[{ label: t.file }, { label: t.begun }, { label: t.stage }]}
      rows={imports.map(({ id, file, begunAt, stage }) => ({
        cells: [
          <a href={paths.registerImport({ import: id })}>{file}</a>,
          formatDate(dayOf(begunAt), visit.language),
          t.stages[stage],
        ],
      }))}
    />
  )
}
