import type { CodeLine, CodeTable } from '../../../dream/index.ts'
import { paths } from '../../../paths.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CodeRevision } from '../register-queries.ts'
import { texts } from '../texts.ts'
import { RegisterFrame } from './register-frame.tsx'

interface CodesPageProps {
  readonly visit: Visit
  readonly table: CodeTable
  readonly revisions: readonly CodeRevision[]
  readonly mayEdit: boolean
}

/** What each code of the register is to goal 1, and how the table came to be so. */
export function CodesPage({ visit, table, revisions, mayEdit }: CodesPageProps) {
  const { language } = visit
  const t = texts[language].codes
  const heads = [t.code, t.meaning, t.class, t.valid, t.source, ...(mayEdit ? [''] : [])]
  return (
    <RegisterFrame
      visit={visit}
      title={t.title}
      lead={t.lead(table.version, table.codes.length)}
      part="codes"
      mayExplain={mayEdit}
      actions={
        mayEdit && (
          <ButtonLink href={paths.newDreamCode()} variant="primary" icon="edit">
            {t.new}
          </ButtonLink>
        )
      }
    >
      <div class="fg-stack">
        <Panel title={t.history}>
          {revisions.length === 0 ? <p>{t.noHistory}</p> : <History revisions={revisions} language={language} />}
        </Panel>
        <Panel flush>
          <DataTable
            caption={t.title}
            columns={heads.map((label) => ({ label: label || <span class="sr-only">{t.change}</span> }))}
            rows={table.codes.map((line) => ({ cells: cellsOf(line, language, mayEdit) }))}
          />
        </Panel>
      </div>
    </RegisterFrame>
  )
}

function cellsOf(line: CodeLine, language: Language, mayEdit: boolean) {
  const t = texts[language].codes
  const { code, meaning, class: kind, source, firstReceipt } = line
  return [
    code || t.blank,
    meaning,
    <>
      {t.classes[kind]}
      {firstReceipt && <span class="fg-meta"> · {t.firstReceipt.toLowerCase()}</span>}
    </>,
    validity(line, language),
    <span class="fg-meta">{source}</span>,
    ...(mayEdit
      ? [
          code && (
            <a href={`${paths.newDreamCode()}?kode=${code}`}>
              {t.change}
              <span class="sr-only"> {code}</span>
            </a>
          ),
        ]
      : []),
  ]
}

function validity({ validFrom, validTo }: CodeLine, language: Language): string {
  const t = texts[language].codes
  if (!validFrom && !validTo) return t.always
  return [validFrom && t.from(formatDate(validFrom, language)), validTo && t.to(formatDate(validTo, language))]
    .filter(Boolean)
    .join(' ')
}

function History({ revisions, language }: { revisions: readonly CodeRevision[]; language: Language }) {
  const t = texts[language].codes
  return (
    <DataTable
      caption={t.history}
      columns={[{ label: t.version }, { label: t.when }, { label: t.reason }]}
      rows={revisions.map(({ version, madeAt, reason }) => ({
        cells: [String(version), formatDate(dayOf(madeAt), language), reason],
      }))}
    />
  )
}
