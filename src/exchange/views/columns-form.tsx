import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Import } from '../exchange-queries.ts'
import { fieldLabel } from '../field-label.ts'
import { fieldsOf } from '../fields.ts'
import { texts } from '../texts.ts'
import type { Mapping } from './import-page.tsx'

/** What each field is taken from, chosen among the file's own headings. */
export function ColumnsForm({ visit, known, mapping }: { visit: Visit; known: Import; mapping: Mapping }) {
  const { language } = visit
  const t = texts[language]
  const { form, heads } = mapping
  const fields = fieldsOf[known.kind]
  const options = heads.filter((head) => head !== '').map((head) => ({ value: head, label: head }))
  const shared = { form, language, required: false } as const
  return (
    <PostForm visit={visit} action={paths.exchangeImport({ import: known.id })} class="fg-form">
      <p class="fg-quiet">{t.step.columnsLead}</p>
      <div class="fg-columnchoice">
        {fields.map(({ name, need }) => (
          <Select
            {...shared}
            field={name}
            label={
              need === 'never'
                ? fieldLabel(known.kind, name, language)
                : `${fieldLabel(known.kind, name, language)} (${t.step.must})`
            }
            options={options}
            empty={t.step.notInFile}
          />
        ))}
      </div>
      <Details summary={t.step.own}>
        {fields
          .filter(({ codes }) => codes)
          .map(({ name }) => (
            <TextArea
              {...shared}
              field={`${name}-words`}
              label={t.step.words(fieldLabel(known.kind, name, language))}
              hint={t.step.wordsHint}
              rows={3}
            />
          ))}
      </Details>
      <Actions>
        <Button>{t.step.see}</Button>
      </Actions>
    </PostForm>
  )
}
