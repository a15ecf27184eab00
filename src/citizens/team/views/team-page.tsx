import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { sees } from '../../case-policy.ts'
import type { Part } from '../../citizen.ts'
import { CasePage } from '../../views/case-page.tsx'
import { ChangeForm, type ChangeProps } from '../../views/change-page.tsx'
import type { Attachment } from '../attachment-queries.ts'
import { type Colleague, colleaguesFor } from '../colleague.ts'
import { texts } from '../texts.ts'
import { AttachmentList } from './attachment-list.tsx'

interface TeamPageProps extends ChangeProps {
  readonly attachments: readonly Attachment[]
  readonly colleagues: readonly Colleague[]
}

export function TeamPage({ attachments, colleagues, ...change }: TeamPageProps) {
  const { visit, actor, file, form } = change
  const t = texts[visit.language]
  const [now, earlier] = [attachments.filter((each) => !each.toOn), attachments.filter((each) => each.toOn)]
  const mayTransfer = may(actor, 'transfer-case') && file.refusal === null
  const list = { visit, actor, notes: sees(actor, 'notes') }
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="details"
      title={t.team}
      form={form}
      actions={
        mayTransfer && (
          <ButtonLink href={paths.transfer({ citizen: file.citizen.id })} icon="forward">
            {t.transfer}
          </ButtonLink>
        )
      }
    >
      <Columns>
        <Column width={7}>
          <Panel title={t.team}>
            {now.length === 0 && <p class="fg-quiet">{t.nobody}</p>}
            <AttachmentList {...list} attachments={now} />
            {file.head.changes && <p class="fg-quiet fg-divide">{t.changes(file.head.changes.count)}</p>}
          </Panel>
          {earlier.length > 0 && sees(actor, 'history') && (
            <Panel title={t.earlier}>
              <AttachmentList {...list} attachments={earlier} />
            </Panel>
          )}
        </Column>
        <Column width={5}>
          <PartForm {...change} colleagues={colleagues} held={now.map((each) => each.part)} />
        </Column>
      </Columns>
    </CasePage>
  )
}

interface PartFormProps extends ChangeProps {
  readonly colleagues: readonly Colleague[]
  /** The parts somebody has today, which can end. */
  readonly held: readonly Part[]
}

const changeable = ['company-adviser', 'mentor'] as const

function PartForm({ colleagues, held, ...change }: PartFormProps) {
  const { visit, file, form } = change
  const { language } = visit
  const t = texts[language]
  const taking = changeable.flatMap((part) =>
    colleaguesFor(part, colleagues).map(({ id, name }) => ({
      value: `${part}:${id}`,
      label: `${t.parts[part]}: ${name}`,
    })),
  )
  const ending = changeable
    .filter((part) => held.includes(part))
    .map((part) => ({ value: `${part}:`, label: `${t.parts[part]}: ${t.none.toLowerCase()}` }))
  return (
    <ChangeForm {...change} title={t.changePart} action={paths.team({ citizen: file.citizen.id })} may="transfer-case">
      <Select
        form={form}
        field="who"
        label={t.colleague}
        empty={t.choose}
        options={[...taking, ...ending]}
        language={language}
      />
      <DateInput form={form} field="from" legend={t.from} hint={t.fromHint} language={language} />
    </ChangeForm>
  )
}
