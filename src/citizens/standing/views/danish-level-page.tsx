import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { DanishFact } from '../../case-file.ts'
import { danishEducations } from '../../citizen.ts'
import { ChangeForm, ChangePage, type ChangeProps } from '../../views/change-page.tsx'
import { texts } from '../texts.ts'

type Noted = Omit<DanishFact, 'since'> & { readonly fromOn: DanishFact['since']; readonly by: string | null }

export function DanishLevelPage({ history, ...change }: ChangeProps & { history: readonly Noted[] }) {
  const { visit, form, file } = change
  const { language } = visit
  const t = texts[language]
  const on = { form, language }
  return (
    <ChangePage
      {...change}
      title={t.danish}
      historyTitle={t.danishHistory}
      history={history.length > 0 && <History history={history} language={language} />}
    >
      <ChangeForm {...change} title={t.newDanish} action={paths.danishLevels({ citizen: file.citizen.id })}>
        <RadioButtons
          {...on}
          field="education"
          legend={t.education}
          options={danishEducations.map((value) => ({ value, label: value }))}
          inline
        />
        <Select
          {...on}
          field="module"
          label={t.module}
          empty=""
          options={[1, 2, 3, 4, 5, 6].map((module) => ({ value: String(module), label: t.moduleOf(module) }))}
        />
        <TextInput {...on} field="testPassed" label={t.test} hint={t.testHint} optional />
        <DateInput {...on} field="from" legend={t.since} />
      </ChangeForm>
    </ChangePage>
  )
}

function History({ history, language }: { history: readonly Noted[]; language: 'da' | 'en' }) {
  const t = texts[language]
  return (
    <DataTable
      caption={t.danishHistory}
      columns={[{ label: t.from }, { label: t.level }, { label: t.test }, { label: t.by }]}
      rows={history.map(({ education, module, testPassed, fromOn, by }) => ({
        cells: [formatDate(fromOn, language), t.levelOf(education, module), testPassed, by ?? ''],
      }))}
    />
  )
}
