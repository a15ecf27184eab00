import { paths } from '../../../paths.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { asksWorkplace, itemsFor, type Respondent } from '../../questionnaire.ts'
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
      <VersionTable
        {...props}
        title={t.ofWaves}
        asks={['citizen', 'caseworker']}
        versions={versions.filter(isOfWaves)}
      />
      <VersionTable
        {...props}
        title={t.ofWeeks}
        asks={['workplace']}
        versions={versions.filter((each) => !isOfWaves(each))}
      />
    </Page>
  )
}

const isOfWaves = ({ definition }: Version) => !asksWorkplace(definition)

interface TableProps extends Props {
  readonly title: string
  /** Whose items are counted. */
  readonly asks: readonly Respondent[]
}

function VersionTable({ visit, versions, approvals, title, asks }: TableProps) {
  const t = texts[visit.language]
  const newestOf = (id: string) => versions.find((each) => each.id === id)
  const titleOf = ({ id }: Version) => newestOf(id)?.definition.title.da.text ?? id
  const byTitle = [...versions].sort((one, other) => titleOf(one).localeCompare(titleOf(other), 'da'))
  if (versions.length === 0) return null
  return (
    <Panel title={title} flush>
      <DataTable
        caption={t.newestFirst(title)}
        stacks
        columns={[
          { label: t.columns.questionnaire },
          { label: t.columns.wording },
          ...asks.map((respondent) => ({ label: t.columns[respondent], number: true })),
          { label: t.columns.languages },
          { label: t.columns.imported },
        ]}
        rows={byTitle.map((version) => ({
          cells: [
            <Name visit={visit} version={version} newest={newestOf(version.id) === version} />,
            t.wordingStatus[version.definition.wordingStatus],
            ...asks.map((respondent) => itemsFor(version.definition, respondent).length),
            <Languages visit={visit} version={version} approvals={approvals} />,
            importedWords(version, visit),
          ],
        }))}
      />
    </Panel>
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
