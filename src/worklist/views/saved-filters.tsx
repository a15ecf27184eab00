import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { Chips } from '../../ui/chips/chips.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import { writeListQuery } from '../../ui/worklist/worklist-query.ts'
import { listShapeFor } from '../list-shape.ts'
import { texts } from '../texts.ts'
import type { WorklistPageProps } from './worklist-page.tsx'

/** One's own filters, and the current one kept under a name. */
export function SavedFilters({ visit, actor, query, saved, form }: WorklistPageProps) {
  const t = texts[visit.language]
  const current = writeListQuery(listShapeFor(actor), query)
  return (
    <div class="fg-stack fg-above-4">
      {saved.length > 0 ? (
        <Chips
          label={t.savedLabel}
          items={saved.map(({ name, query: kept }) => ({
            label: name,
            href: paths.worklist() + kept,
            current: kept === current,
          }))}
        />
      ) : null}
      <details class="fg-fold" open={'name' in form.errors}>
        <summary>{t.save}</summary>
        <PostForm visit={visit} action={paths.savedFilters()}>
          <input type="hidden" name="query" value={current.slice(1)} />
          <TextInput form={form} field="name" label={t.saveName} language={visit.language} width="16" />
          <Button variant="secondary">{t.save}</Button>
        </PostForm>
        {saved.map(({ id, name }) => (
          <PostForm visit={visit} action={paths.savedFilterRemoval({ filter: id })} class="fg-above-2">
            <Button variant="tertiary" small>
              {t.remove} {name}
            </Button>
          </PostForm>
        ))}
      </details>
    </div>
  )
}
