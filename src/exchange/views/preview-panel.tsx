import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Facts } from '../../ui/facts/facts.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { fieldLabel } from '../field-label.ts'
import { classes, type Outcome } from '../outcome.ts'
import { texts } from '../texts.ts'
import type { ImportPageProps } from './import-page.tsx'
import { RejectTable } from './reject-table.tsx'

/** What would happen, with rows to look at, and the button that lets it happen. */
export function PreviewPanel(props: ImportPageProps & { readonly outcome: Outcome }) {
  const { visit, known, outcome, preview, form } = props
  const { language } = visit
  const t = texts[language]
  const { counts } = outcome
  return (
    <>
      <Panel title={t.preview.title} foot={<p class="fg-source">{t.preview.vanished(outcome.vanished)}</p>}>
        <p class="fg-finding">{t.preview.lead(outcome.rows)}</p>
        <div class="fg-above-3">
          <Facts columns={6} items={classes.map((each) => ({ label: t.classes[each], value: String(counts[each]) }))} />
        </div>
        <PostForm visit={visit} action={paths.exchangeRun({ import: known.id })} class="fg-form">
          {counts.rejected > 0 && (
            <Checkbox
              form={form}
              field="acceptRejects"
              label={t.preview.accept(counts.rejected)}
              hint={t.preview.acceptHint}
            />
          )}
          <Actions>
            <Button>{t.preview.run}</Button>
          </Actions>
        </PostForm>
      </Panel>
      {counts.rejected > 0 && <RejectTable visit={visit} outcome={outcome} />}
      {preview &&
        (['conflict', 'changed', 'new'] as const).map((what) =>
          preview[what].length > 0 ? (
            <Panel title={t.classes[what]} aside={t.preview.some(preview[what].length, counts[what])} flush>
              <DataTable
                caption={t.classes[what]}
                columns={headsOf(what, t.preview).map((label) => ({ label }))}
                rows={preview[what].flatMap(({ row, fields }) =>
                  fields.map(({ field, ours, theirs }) => ({
                    cells: [
                      String(row),
                      fieldLabel(known.kind, field, language),
                      ...(what === 'new' ? [theirs] : [ours, theirs]),
                    ],
                  })),
                )}
              />
            </Panel>
          ) : null,
        )}
    </>
  )
}

/** What is new stands nowhere here. */
const headsOf = (
  what: 'new' | 'changed' | 'conflict',
  { row, field, ours, theirs }: (typeof texts)['da']['preview'],
) => (what === 'new' ? [row, field, theirs] : [row, field, ours, theirs])
