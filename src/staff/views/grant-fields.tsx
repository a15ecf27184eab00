import type { Form } from '../../ui/form.ts'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { StaffRole } from '../granted-roles.ts'
import type { Team } from '../team-queries.ts'
import { texts } from '../texts.ts'

export interface GrantFieldsProps {
  readonly visit: Visit
  readonly form: Form
  readonly roles: readonly StaffRole[]
  readonly teams: readonly Pick<Team, 'id' | 'name'>[]
}

export function RoleField({ visit: { language }, form, roles }: GrantFieldsProps) {
  const t = texts[language]
  const options = roles.map((role) => ({ value: role, label: t.roles[role], hint: t.people.roles[role] }))
  return (
    <RadioButtons
      form={form}
      field="role"
      legend={t.people.role}
      hint={t.people.roleHint}
      language={language}
      options={options}
    />
  )
}

export function TeamField({ visit: { language }, form, teams }: GrantFieldsProps) {
  const t = texts[language].people
  return (
    <Select
      form={form}
      field="teamId"
      label={t.team}
      hint={t.teamHint}
      language={language}
      required={false}
      empty={t.noTeam}
      options={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  )
}

export function PersonFields({ visit: { language }, form }: Pick<GrantFieldsProps, 'visit' | 'form'>) {
  const t = texts[language].people
  const fields = { form, language }
  return (
    <>
      <TextInput {...fields} field="name" label={t.fields.name} autocomplete="off" />
      <TextInput {...fields} field="title" label={t.fields.title} optional autocomplete="off" />
      <TextInput
        {...fields}
        field="telephone"
        label={t.fields.telephone}
        hint={t.telephoneHint}
        optional
        type="tel"
        autocomplete="off"
        width="16"
      />
      <TextInput
        {...fields}
        field="email"
        label={t.fields.email}
        hint={t.emailHint}
        optional
        type="email"
        autocomplete="off"
      />
    </>
  )
}
