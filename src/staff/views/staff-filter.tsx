import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { formOf } from '../../ui/form.ts'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import { texts } from '../texts.ts'
import type { StaffListProps } from './staff-list-page.tsx'

/** The names in the address are Danish: people read and share it. */
export function StaffFilter({ visit: { language }, filter, teams, roles, total }: StaffListProps) {
  const t = texts[language]
  const form = formOf({
    navn: filter.name,
    rolle: filter.role ?? '',
    team: String(filter.team ?? ''),
    vis: filter.state,
  })
  const field = { form, language, required: false } as const
  const states = Object.entries(t.people.states).map(([value, label]) => ({ value, label }))
  return (
    <form class="fg-toolbar" method="get" action={paths.staff()}>
      {filter.sort !== 'name' && <input type="hidden" name="sorter" value={filter.sort} />}
      {filter.descending && <input type="hidden" name="ned" value="1" />}
      <TextInput {...field} field="navn" label={t.people.search} width="16" autocomplete="off" />
      <Select
        {...field}
        field="rolle"
        label={t.people.role}
        empty={t.people.everyRole}
        options={roles.map((role) => ({ value: role, label: t.roles[role] }))}
      />
      <Select
        {...field}
        field="team"
        label={t.people.team}
        empty={t.people.everyTeam}
        options={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select {...field} field="vis" label={t.people.state} options={states} />
      <Button variant="secondary" small>
        {t.people.filter}
      </Button>
      <span class="fg-push">{t.people.count(total)}</span>
    </form>
  )
}
