import { paths } from '../../../paths.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { itemsFor } from '../../questionnaire.ts'
import { standingsOf } from '../standing.ts'
import { texts } from '../texts.ts'
import type { Approval, Version } from '../version-queries.ts'

interface Props {
  readonly visit: Visit
  /** Newest first within each questionnaire. */
  readonly versions: readonly Version[]
  readonly approvals: readonly Approval[]
}

/** Which questionnaires the municipality has, in which versions. */
export function VersionsPage(props: Props) {
  const { visit, versions } = props
  const t = texts[visit.language]
  if (versions.length === 0)
    return (
      <Page visit={visit} title={t.title}>
        <EmptyState action={{ href: paths.questionnaireImport(), label: t.add }}>{t.none}</EmptyState>
      </Page>
    )
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={t.lead(new Set(versions.map(({ id }) => id)).size)}
      actions={
        <ButtonLink href={paths.questionnaireImport()} variant="primary">
          {t.add}
        </ButtonLink>
      }
    >
      <div class="fg-panel fg-clip">
        <VersionTable {...props} />
      </div>
    </Page>
  )
}

function VersionTable({ visit, versions, approvals }: Props) {
  const t = texts[visit.language]
  const newest = (each: Version) => versions.find(({ id }) => id === each.id) === each
  return (
    <DataTable
      caption={t.caption}
      columns={[
        { label: t.columns.questionnaire },
        { label: t.columns.wording },
        { label: t.columns.citizen, number: true },
        { label: t.columns.caseworker, number: true },
        { label: t.columns.languages },
        { label: t.columns.imported },
      ]}
      rows={versions.map((version) => ({
        cells: [
          <Name visit={visit} version={version} newest={newest(version)} />,
          t.wordingStatus[version.definition.wordingStatus],
          itemsFor(version.definition, 'citizen').length,
          itemsFor(version.definition, 'caseworker').length,
          <Languages visit={visit} version={version} approvals={approvals} />,
          importedWords(version, visit),
        ],
      }))}
    />
  )
}

function Name({ visit, version, newest }: { visit: Visit; version: Version; newest: boolean }) {
  const t = texts[visit.language]
  const href = paths.questionnaire({ questionnaire: version.id, version: version.version })
  return (
    <>
      <a href={href}>{t.versionOf(version.definition.title.da.text, version.version)}</a>{' '}
      {newest ? <Flag kind="now">{t.newest}</Flag> : null}
    </>
  )
}

function Languages({ visit, version, approvals }: Pick<Props, 'visit' | 'approvals'> & { version: Version }) {
  const t = texts[visit.language]
  return (
    <ul class="fg-plain">
      {standingsOf(version, approvals).map(({ language, reviewed, coverage }) => (
        <li>
          {t.languageNames[language]}
          {coverage === 'part' ? ` (${t.partly})` : reviewed ? '' : ` (${t.unreviewed})`}
        </li>
      ))}
    </ul>
  )
}

/** When a version came, and by whom; nobody where it came with the municipality or over the command line. */
export function importedWords({ importedAt, importedBy }: Version, { language }: Visit): string {
  const t = texts[language]
  const on = formatDate(dayOf(importedAt), language)
  return importedBy === null ? on : t.importedBy(on, importedBy)
}
