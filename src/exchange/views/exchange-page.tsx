import { paths } from '../../paths.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { ButtonLink } from '../../ui/button/button.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Import } from '../exchange-queries.ts'
import { type Kind, kinds } from '../field.ts'
import { slugOf } from '../slugs.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly mayImport: boolean
  readonly imports: readonly Import[]
  readonly conflicts: number
}

/** Where files come in and go out. */
export function ExchangePage({ visit, mayImport, imports, conflicts }: Props) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={t.lead}
      actions={
        mayImport && (
          <ButtonLink href={paths.newExchange()} variant="primary">
            {t.importTitle}
          </ButtonLink>
        )
      }
    >
      <div class="fg-stack">
        {conflicts > 0 && (
          <Alert variant="info" language={visit.language}>
            {t.conflictsWait(conflicts)} <a href={paths.exchangeConflicts()}>{t.toConflicts}</a>
          </Alert>
        )}
        {mayImport && <Imports visit={visit} imports={imports} />}
        <Out visit={visit} mayImport={mayImport} />
      </div>
    </Page>
  )
}

function Imports({ visit: { language }, imports }: Pick<Props, 'visit' | 'imports'>) {
  const t = texts[language]
  if (imports.length === 0)
    return (
      <Panel title={t.latest}>
        <EmptyState>{t.noImports}</EmptyState>
      </Panel>
    )
  const { when, what, source, file, by, state } = t.columns
  return (
    <Panel title={t.latest} flush>
      <DataTable
        caption={t.latest}
        columns={[file, what, source, when, by, state].map((label) => ({ label }))}
        rows={imports.map((each) => ({
          cells: [
            <a href={paths.exchangeImport({ import: each.id })}>{each.fileName}</a>,
            t.kinds[each.kind],
            each.source,
            formatDate(dayOf(each.broughtAt), language),
            each.broughtByName,
            resultOf(each, t),
          ],
        }))}
      />
    </Panel>
  )
}

function resultOf({ stage, outcome }: Import, t: (typeof texts)['da']): string {
  if (stage !== 'done' || !outcome) return t.stages[stage]
  return t.doneShort(outcome.counts.new, outcome.counts.changed, outcome.counts.conflict)
}

function Out({ visit: { language }, mayImport }: Pick<Props, 'visit' | 'mayImport'>) {
  const t = texts[language]
  return (
    <Columns>
      <Column width={mayImport ? 6 : 12}>
        <Panel title={t.export}>
          <p>{t.exportLead}</p>
          <ul class="nobullet-list fg-takeout">
            {kinds.map((kind) => (
              <li>
                <span>{t.kinds[kind]}</span>
                <FileLink language={language} kind={kind} format="csv" />
                <FileLink language={language} kind={kind} format="xlsx" />
              </li>
            ))}
          </ul>
          <h3>{t.national}</h3>
          <p>{t.nationalLead}</p>
          <ul class="nobullet-list fg-takeout">
            <li>
              <a href={paths.nationalFile({ what: 'aktiviteter' })}>{t.activities}</a>
            </li>
            <li>
              <a href={paths.nationalFile({ what: 'samtaler' })}>{t.interviews}</a>
            </li>
          </ul>
        </Panel>
      </Column>
      {mayImport && (
        <Column width={6}>
          <Panel title={t.templates}>
            <p>{t.templatesLead}</p>
            <ul class="nobullet-list fg-takeout">
              {kinds.map((kind) => (
                <li>
                  <a href={paths.exchangeTemplate({ kind: slugOf[kind] })}>{t.template(t.kinds[kind])}</a>
                </li>
              ))}
            </ul>
          </Panel>
        </Column>
      )}
    </Columns>
  )
}

function FileLink({ language, kind, format }: { language: Language; kind: Kind; format: 'csv' | 'xlsx' }) {
  return (
    <a href={paths.exchangeFile({ kind: slugOf[kind], format })}>
      {format === 'csv' ? 'CSV' : 'Excel'}
      <span class="sr-only">: {texts[language].kinds[kind]}</span>
    </a>
  )
}
