import type { FilePreview } from '../../../dream/index.ts'
import { paths } from '../../../paths.ts'
import type { InboxFile } from '../../../platform/inbox.ts'
import { Alert } from '../../../ui/alert/alert.tsx'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Progress } from '../../../ui/progress/progress.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { GuessedMap } from '../guess-map.ts'
import type { RegisterImport } from '../register-queries.ts'
import { texts } from '../texts.ts'
import { MappingForm, PersonsForm } from './mapping-form.tsx'

export interface Mapping {
  readonly preview: FilePreview
  readonly guess: GuessedMap
  readonly files: readonly InboxFile[]
  readonly form: Form
}

interface ImportPageProps {
  readonly visit: Visit
  readonly known: RegisterImport
  /** How much of the file is read; null where nothing is under way. */
  readonly share: number | null
  /** Null: the file cannot be read, or need not be. */
  readonly mapping: Mapping | null
}

/** An import at whatever stage it is: what the columns are, how far it is, what came of it. */
export function ImportPage({ visit, known, share, mapping }: ImportPageProps) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.mapTitle(known.file)}
      {...(mapping ? { form: mapping.form } : {})}
      back={{ href: paths.snapshots(), label: t.title }}
    >
      <div class="fg-stack">
        <Stage visit={visit} known={known} share={share} isGone={mapping === null} />
        {mapping && <Preview visit={visit} mapping={mapping} />}
        {mapping && (
          <Panel title={t.mapping}>
            {mapping.files.length > 0 && <PersonsForm visit={visit} id={known.id} mapping={mapping} />}
            <MappingForm visit={visit} id={known.id} mapping={mapping} again={known.stage !== 'chosen'} />
          </Panel>
        )}
      </div>
    </Page>
  )
}

function Stage({
  visit,
  known,
  share,
  isGone,
}: Pick<ImportPageProps, 'visit' | 'known' | 'share'> & { isGone: boolean }) {
  const { language } = visit
  const t = texts[language]
  const { stage, outcome, file, id } = known
  switch (stage) {
    case 'running':
      return (
        <Panel>
          <Progress
            label={t.running(file)}
            done={Math.floor((share ?? 0) * 100)}
            total={100}
            unit={t.percent}
            here={paths.registerImport({ import: id })}
            language={language}
          />
        </Panel>
      )
    case 'done':
      return (
        <Panel>
          <p class="fg-finding">{t.doneSaid(outcome?.persons ?? 0)}</p>
          <p class="fg-above-3">
            <ButtonLink href={paths.snapshot({ snapshot: outcome?.snapshot ?? '' })}>{t.toSnapshot}</ButtonLink>
          </p>
        </Panel>
      )
    case 'refused':
      return (
        <Panel title={t.stages.refused}>
          <p>{outcome?.missingColumns ? t.refusedColumns(outcome.missingColumns.join(', ')) : t.refusedRows}</p>
          {outcome?.rejected && <Refused visit={visit} rejected={outcome.rejected} />}
        </Panel>
      )
    case 'failed':
      return (
        <Alert variant="warning" language={language}>
          {isGone ? t.gone : t.failedSaid}
        </Alert>
      )
    case 'chosen':
      return isGone ? (
        <Alert variant="warning" language={language}>
          {t.gone}
        </Alert>
      ) : null
  }
}

type Rejected = NonNullable<NonNullable<RegisterImport['outcome']>['rejected']>

function Refused({ visit, rejected }: { visit: Visit; rejected: Rejected }) {
  const t = texts[visit.language]
  return (
    <DataTable
      caption={t.rejects}
      columns={[{ label: t.rejectColumn }, { label: t.reason }, { label: t.count, number: true }]}
      rows={rejected.map(({ column, reason, count }) => ({ cells: [column, t.rejectReason(reason), String(count)] }))}
    />
  )
}

function Preview({ visit, mapping }: { visit: Visit; mapping: Mapping }) {
  const t = texts[visit.language]
  const { names, shown, rows } = mapping.preview
  return (
    <Panel title={t.preview} flush foot={<p class="fg-source">{t.previewSaid(names.length, mapping.guess.weeks)}</p>}>
      <DataTable
        caption={t.preview}
        columns={shown.map((label) => ({ label }))}
        rows={rows.map((cells) => ({ cells: [...cells] }))}
      />
    </Panel>
  )
}
