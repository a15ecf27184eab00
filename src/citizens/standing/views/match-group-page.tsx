import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { type MatchGroup, matchGroups } from '../../citizen.ts'
import { texts as citizenTexts } from '../../texts.ts'
import { ChangeForm, ChangePage, type ChangeProps } from '../../views/change-page.tsx'
import { texts } from '../texts.ts'

interface MatchGroupPageProps extends ChangeProps {
  readonly history: readonly { readonly group: MatchGroup; readonly fromOn: PlainDate; readonly by: string | null }[]
}

export function MatchGroupPage({ history, ...change }: MatchGroupPageProps) {
  const { visit, form, file } = change
  const { language } = visit
  const t = texts[language]
  const groups = citizenTexts[language].matchGroups
  return (
    <ChangePage
      {...change}
      title={t.matchGroup}
      historyTitle={t.matchGroupHistory}
      history={
        history.length > 0 && (
          <DataTable
            caption={t.matchGroupHistory}
            columns={[{ label: t.from }, { label: t.group }, { label: t.decidedBy }]}
            rows={history.map(({ group, fromOn, by }) => ({
              cells: [formatDate(fromOn, language), groups[group], by ?? ''],
            }))}
          />
        )
      }
    >
      <ChangeForm {...change} title={t.newMatchGroup} action={paths.matchGroups({ citizen: file.citizen.id })}>
        <RadioButtons
          form={form}
          field="group"
          legend={t.group}
          options={matchGroups.map((value) => ({ value, label: groups[value] }))}
          language={language}
        />
        <DateInput form={form} field="from" legend={t.since} language={language} />
      </ChangeForm>
    </ChangePage>
  )
}
