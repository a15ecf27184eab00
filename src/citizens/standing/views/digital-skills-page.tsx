import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { DigitalFact } from '../../case-file.ts'
import { digitalLevels, digitalServices, serviceNames } from '../../citizen.ts'
import { ChangeForm, ChangePage, type ChangeProps } from '../../views/change-page.tsx'
import { texts } from '../texts.ts'

type Noted = DigitalFact & { readonly fromOn: PlainDate; readonly by: string | null }

export function DigitalSkillsPage({ history, ...change }: ChangeProps & { history: readonly Noted[] }) {
  const { visit, form, file } = change
  const { language } = visit
  const t = texts[language]
  return (
    <ChangePage
      {...change}
      title={t.digital}
      historyTitle={t.digitalHistory}
      history={history.length > 0 && <History history={history} language={language} />}
    >
      <ChangeForm {...change} title={t.newDigital} action={paths.digitalSkills({ citizen: file.citizen.id })}>
        {digitalServices.map((service) => (
          <Select
            form={form}
            field={service}
            label={serviceNames[service]}
            empty={t.unknownLevel}
            options={digitalLevels.map((value) => ({ value, label: t.levels[value] }))}
            required={false}
            language={language}
          />
        ))}
        <DateInput form={form} field="from" legend={t.since} language={language} />
      </ChangeForm>
    </ChangePage>
  )
}

function History({ history, language }: { history: readonly Noted[]; language: 'da' | 'en' }) {
  const t = texts[language]
  return (
    <DataTable
      caption={t.digitalHistory}
      columns={[{ label: t.from }, { label: t.service }, { label: t.level }, { label: t.by }]}
      rows={history.map(({ service, level, fromOn, by }) => ({
        cells: [formatDate(fromOn, language), serviceNames[service], t.levels[level], by ?? ''],
      }))}
    />
  )
}
