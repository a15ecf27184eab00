import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { formOf, typed } from '../../../ui/form.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import type { Mapping } from './import-page.tsx'

interface MappingFormProps {
  readonly visit: Visit
  readonly id: number
  readonly mapping: Mapping
  /** It was tried before. */
  readonly again: boolean
}

/** What each column is, chosen among the file's own names. */
export function MappingForm({ visit, id, mapping, again }: MappingFormProps) {
  const { language } = visit
  const t = texts[language]
  const { form, guess, files } = mapping
  const shared = { form, language } as const
  const choices = guess.choices.map((name) => ({ value: name, label: name }))
  const homes = [...guess.yearly, ...guess.choices].map((name) => ({ value: name, label: name }))
  const facts = guess.facts.map((name) => ({ value: name, label: name }))
  const column = (field: 'person' | 'sex' | 'birthDate' | 'origin', options = facts) => (
    <Select {...shared} field={field} label={t.field[field]} options={options} empty="" />
  )
  const words = (field: 'man' | 'woman' | 'nonWestern') => (
    <TextInput {...shared} field={field} label={t.field[field]} hint={t.hint.several} width="16" />
  )
  return (
    <PostForm visit={visit} action={paths.registerImport({ import: id })} class="fg-form">
      <p class="fg-quiet">{t.mappingLead}</p>
      <input type="hidden" name="persons" value={typed(form, 'persons')} />
      {column('person', choices)}
      {column('sex')}
      {words('man')}
      {words('woman')}
      {column('birthDate')}
      <TextInput {...shared} field="birthFormat" label={t.field.birthFormat} hint={t.hint.birthFormat} width="16" />
      {column('origin')}
      {words('nonWestern')}
      <Select
        {...shared}
        field="municipality"
        label={t.field.municipality}
        hint={t.hint.municipality}
        options={homes}
        empty=""
      />
      <TextInput {...shared} field="week" label={t.field.week} hint={t.hint.week} width="16" />
      <Select
        {...shared}
        field="programme"
        label={t.field.programme}
        hint={t.hint.programme}
        required={false}
        options={choices}
        empty={t.field.none}
      />
      <TextInput {...shared} field="member" label={t.field.member} hint={t.hint.several} width="16" required={false} />
      <Select
        {...shared}
        field="igu"
        label={t.field.igu}
        required={false}
        empty={t.field.none}
        options={files.map(({ name }) => ({ value: name, label: name }))}
      />
      <DateInput {...shared} field="extractDate" legend={t.field.extractDate} hint={t.hint.extractDate} optional />
      <Checkbox {...shared} field="acceptRejects" label={t.field.acceptRejects} hint={t.hint.acceptRejects} />
      <Actions>
        <Button>{again ? t.again : t.start}</Button>
      </Actions>
    </PostForm>
  )
}

/** Chooses a file about the persons before the columns are: its own are then among them. */
export function PersonsForm({ visit, id, mapping: { form, files } }: Omit<MappingFormProps, 'again'>) {
  const { language } = visit
  const t = texts[language]
  return (
    <form method="get" action={paths.registerImport({ import: id })} class="fg-form">
      <p class="fg-quiet">{t.personsLead}</p>
      <Select
        form={formOf({ personer: typed(form, 'persons') })}
        field="personer"
        label={t.field.persons}
        required={false}
        empty={t.field.none}
        options={files.map(({ name }) => ({ value: name, label: name }))}
        language={language}
      />
      <Actions>
        <Button variant="secondary">{t.usePersons}</Button>
      </Actions>
    </form>
  )
}
