import { paths } from '../../paths.ts'
import { dayOf, formatDate, formatShortDate, formatTime } from '../../platform/i18n/format.ts'
import { typedDate } from '../../platform/web/parse-form.ts'
import { Button } from '../../ui/button/button.tsx'
import { DateInput } from '../../ui/date-input/date-input.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { type Form, formOf } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Grant } from '../grant.ts'
import type { StaffRole } from '../granted-roles.ts'
import type { SettingChange } from '../setting-queries.ts'
import type { Team } from '../team-queries.ts'
import { texts } from '../texts.ts'
import { changeInWords } from './change-in-words.ts'
import { PersonFields, RoleField, TeamField } from './grant-fields.tsx'

interface Props {
  readonly visit: Visit
  readonly grant: Grant
  readonly roles: readonly StaffRole[]
  readonly teams: readonly Team[]
  readonly changes: readonly SettingChange[]
  /** The form that was refused, if one was. */
  readonly details?: Form
  readonly end?: Form
}

export function StaffMemberPage(props: Props) {
  const { visit, grant, details, end } = props
  const t = texts[visit.language]
  const lead = [t.roles[grant.role], grant.teamName].filter(Boolean).join(' · ')
  return (
    <Page
      visit={visit}
      title={grant.name}
      lead={lead}
      back={{ href: paths.staff(), label: t.people.back }}
      form={details ?? end}
    >
      <Columns>
        <Column width={8}>
          <DetailsPanel {...props} />
        </Column>
        <Column width={4}>
          <AccessPanel {...props} />
          <ChangesPanel {...props} />
        </Column>
      </Columns>
    </Page>
  )
}

function DetailsPanel({ visit, grant, roles, teams, details }: Props) {
  const t = texts[visit.language].people
  const form = details ?? filledWith(grant)
  const fields = { visit, form, roles, teams }
  return (
    <Panel title={t.about}>
      <PostForm visit={visit} action={paths.staffMember({ staff: grant.id })}>
        <input type="hidden" name="version" value={grant.version} />
        {grant.accountId === null ? null : <input type="hidden" name="role" value={grant.role} />}
        <PersonFields visit={visit} form={form} />
        {grant.accountId === null ? <RoleField {...fields} /> : <Note>{t.managed}</Note>}
        <TeamField {...fields} />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </PostForm>
    </Panel>
  )
}

const filledWith = ({ name, title, role, teamId, telephone, email }: Grant): Form =>
  formOf({ name, title, role, teamId: String(teamId ?? ''), telephone, email })

function AccessPanel({ visit, grant, end }: Props) {
  const { language } = visit
  const t = texts[language].people
  const lastDay = grant.validTo ? formatDate(grant.validTo, language) : t.noEnd
  const form = end ?? formOf(typedDate('from', null))
  return (
    <Panel title={t.access}>
      <FactRows
        items={[
          { label: t.accessFrom, value: formatDate(grant.validFrom, language) },
          { label: t.lastDay, value: lastDay },
        ]}
      />
      {grant.accountId === null && !visit.trial && <p class="fg-meta fg-above-2">{t.waiting}</p>}
      <div class="fg-divide">
        <h3>{t.endTitle}</h3>
        <p class="fg-s fg-quiet fg-above-1 fg-below-3">{grant.validTo ? t.endHintAgain : t.endHint}</p>
        <PostForm visit={visit} action={paths.staffEnd({ staff: grant.id })}>
          <input type="hidden" name="version" value={grant.version} />
          <DateInput form={form} field="from" legend={t.endFrom} language={language} />
          <Actions>
            <Button variant="secondary">{grant.validTo ? t.changeEnd : t.end}</Button>
          </Actions>
        </PostForm>
      </div>
    </Panel>
  )
}

function ChangesPanel({ visit, changes, teams }: Props) {
  const { language } = visit
  const t = texts[language].people
  const names = new Map(teams.map(({ id, name }) => [`team:${id}`, name]))
  return (
    <Panel title={t.changes}>
      {changes.length === 0 ? (
        <p class="fg-quiet">{t.noChanges}</p>
      ) : (
        <ul class="fg-plain no-max-width">
          {changes.map((change) => (
            <li class="fg-entry">
              {changeInWords(change, language, names)}
              <br />
              <span class="fg-meta">
                {change.by} · {formatShortDate(dayOf(change.at), language)} {formatTime(change.at, language)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
