import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { DateInput } from '../../ui/date-input/date-input.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { texts } from '../texts.ts'
import { type GrantFieldsProps, PersonFields, RoleField, TeamField } from './grant-fields.tsx'

export function NewStaffPage(props: GrantFieldsProps) {
  const { visit, form } = props
  const t = texts[visit.language].people
  return (
    <Page visit={visit} title={t.newTitle} lead={t.newLead} back={{ href: paths.staff(), label: t.back }} form={form}>
      <PostForm visit={visit} action={paths.newStaff()}>
        <Columns>
          <Column width={6}>
            <Panel title={t.who}>
              <PersonFields visit={visit} form={form} />
            </Panel>
          </Column>
          <Column width={6}>
            <Panel title={t.access}>
              <RoleField {...props} />
              <TeamField {...props} />
              <DateInput form={form} field="from" legend={t.from} language={visit.language} />
            </Panel>
          </Column>
        </Columns>
        <Actions>
          <Button>{t.give}</Button>
          <a href={paths.staff()}>{t.cancel}</a>
        </Actions>
      </PostForm>
    </Page>
  )
}
