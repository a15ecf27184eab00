import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FileInput } from '../../ui/file-input/file-input.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { PostalPoint } from '../postal-queries.ts'
import { texts } from '../texts.ts'
import type { PointReject } from './read-points.ts'

interface Props {
  readonly visit: Visit
  readonly form: Form
  readonly points: readonly PostalPoint[]
  readonly rejects: readonly PointReject[]
}

/** The file that distances are computed from, and how to change it. */
export function PostalPage({ visit, form, points, rejects }: Props) {
  const t = texts[visit.language]
  const words = t.postal
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={points.length > 0 ? words.lead(points.length) : words.none}
      form={form}
      back={{ href: paths.companies(), label: t.catalogue }}
    >
      <Columns>
        <Column width={7}>
          <Panel title={words.replace}>
            <PostForm visit={visit} action={paths.postalCodes()} class="fg-form" upload>
              <FileInput
                {...{ form }}
                field="file"
                label={words.file}
                hint={words.hint}
                accept=".csv,.txt"
                language={visit.language}
              />
              <p class="fg-above-4">
                <Button>{words.read}</Button>
              </p>
            </PostForm>
          </Panel>
          {rejects.length > 0 && (
            <Panel title={t.register.rejects} flush>
              <DataTable
                caption={t.register.rejects}
                columns={[{ label: words.row }, { label: t.register.rejectField }, { label: t.register.rejectReason }]}
                rows={rejects.slice(0, 100).map(({ row, column, reason }) => ({
                  cells: [String(row), words.columns[column], words.reasons[reason]],
                }))}
              />
            </Panel>
          )}
        </Column>
        <Column width={5}>
          <Panel title={words.known} flush>
            <DataTable
              caption={words.known}
              columns={[{ label: words.columns.code }, { label: words.columns.name }]}
              rows={points.slice(0, 50).map(({ code, name }) => ({ cells: [code, name] }))}
            />
          </Panel>
        </Column>
      </Columns>
    </Page>
  )
}
