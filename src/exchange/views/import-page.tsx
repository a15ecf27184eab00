import { paths } from '../../paths.ts'
import { dayOf, formatDate, formatTime } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { ButtonLink } from '../../ui/button/button.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Details } from '../../ui/details/details.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { Progress } from '../../ui/progress/progress.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Import, Vanished } from '../exchange-queries.ts'
import type { Preview } from '../outcome.ts'
import { texts } from '../texts.ts'
import { ColumnsForm } from './columns-form.tsx'
import { DonePanel } from './done-panel.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { RejectTable } from './reject-table.tsx'

/** What the columns are, as far as anybody has said. */
export interface Mapping {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly form: Form
}

export interface ImportPageProps {
  readonly visit: Visit
  readonly known: Import
  /** How much is done; null where nothing is under way in this process. */
  readonly share: number | null
  /** Null: the file is kept no longer, or need not be read. */
  readonly mapping: Mapping | null
  readonly preview: Preview | null
  readonly vanished: readonly Vanished[]
  readonly form: Form
}

/** A file on its way in, at whatever stage it is. */
export function ImportPage(props: ImportPageProps) {
  const { visit, known, mapping, form } = props
  const t = texts[visit.language]
  const { fileName, source, broughtByName, broughtAt } = known
  const when = t.whenAt(formatDate(dayOf(broughtAt), visit.language), formatTime(broughtAt, visit.language))
  const hasErrors = Object.keys(form.errors).length > 0
  return (
    <Page
      visit={visit}
      title={`${t.kinds[known.kind]}: ${source}`}
      lead={t.provenance(fileName, source, broughtByName, when)}
      back={{ href: paths.exchange(), label: t.title }}
      {...(hasErrors ? { form } : {})}
    >
      <div class="fg-stack">
        <Stage {...props} />
        {mapping && known.stage !== 'previewed' && <Columns {...props} mapping={mapping} />}
        {mapping && known.stage === 'previewed' && (
          <Details summary={t.preview.back}>
            <Columns {...props} mapping={mapping} />
          </Details>
        )}
      </div>
    </Page>
  )
}

function Columns({ visit, known, mapping }: ImportPageProps & { readonly mapping: Mapping }) {
  const t = texts[visit.language]
  return (
    <div class="fg-stack">
      <Panel title={t.step.rows} flush>
        <DataTable
          caption={t.step.rows}
          columns={mapping.heads.map((label) => ({ label }))}
          rows={mapping.rows.map((cells) => ({ cells: [...cells] }))}
        />
      </Panel>
      <Panel title={t.step.columns}>
        <ColumnsForm visit={visit} known={known} mapping={mapping} />
      </Panel>
    </div>
  )
}

function Stage(props: ImportPageProps) {
  const { visit, known, share } = props
  const { language } = visit
  const t = texts[language]
  const { outcome } = known
  switch (known.stage) {
    case 'previewing':
    case 'running':
      return (
        <Panel>
          <Progress
            label={known.stage === 'running' ? t.running : t.reading}
            done={Math.floor((share ?? 0) * 100)}
            total={share === null ? null : 100}
            unit="%"
            here={paths.exchangeImport({ import: known.id })}
            language={language}
          />
        </Panel>
      )
    case 'previewed':
      return outcome && <PreviewPanel {...props} outcome={outcome} />
    case 'done':
      return outcome && <DonePanel {...props} outcome={outcome} />
    case 'refused':
      return (
        <div class="fg-stack">
          <Alert variant="warning" language={language}>
            {t.refusedSaid}
          </Alert>
          {outcome && <RejectTable visit={visit} outcome={outcome} />}
        </div>
      )
    case 'failed':
      return <Failed {...props} />
    case 'chosen':
      return <Chosen {...props} />
  }
}

function Failed({ visit: { language }, known: { outcome }, mapping }: ImportPageProps) {
  const t = texts[language]
  if (outcome?.fault) return <ChooseAnew said={t.unreadable(outcome.fault)} language={language} />
  return (
    <Alert variant="warning" language={language}>
      {mapping ? t.failed : t.gone}
    </Alert>
  )
}

function Chosen({ visit: { language }, known: { outcome }, mapping }: ImportPageProps) {
  const t = texts[language]
  if (!mapping) return <ChooseAnew said={t.gone} language={language} />
  if (!outcome?.missingColumns) return null
  return (
    <Alert variant="warning" language={language}>
      {t.missing(outcome.missingColumns.join(', '))}
    </Alert>
  )
}

/** Nothing more can come of this file. */
function ChooseAnew({ said, language }: { readonly said: string; readonly language: Language }) {
  return (
    <div class="fg-stack">
      <Alert variant="warning" language={language}>
        {said}
      </Alert>
      <p>
        <ButtonLink href={paths.newExchange()}>{texts[language].choose}</ButtonLink>
      </p>
    </div>
  )
}
