import type { PersonWeek, PersonWhy } from '../../../dream/index.ts'
import { paths } from '../../../paths.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Facts } from '../../../ui/facts/facts.tsx'
import type { Form } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import { CodeStrip } from './code-strip.tsx'
import { RegisterFrame } from './register-frame.tsx'

export interface Explained {
  readonly why: PersonWhy
  /** Null: none of the municipalities. */
  readonly place: string | null
}

interface WhyPageProps {
  readonly visit: Visit
  readonly form: Form
  readonly snapshots: readonly { readonly id: string; readonly persons: number }[]
  readonly explained: Explained | null
}

/** Asks for a pseudonym; below, why it is counted as it is. */
export function WhyPage({ visit, form, snapshots, explained }: WhyPageProps) {
  const { language } = visit
  const t = texts[language].why
  const shared = { form, language } as const
  return (
    <RegisterFrame visit={visit} title={t.title} lead={t.lead} part="why" mayExplain form={form}>
      <div class="fg-stack">
        <Panel>
          {snapshots.length === 0 ? (
            <EmptyState>{t.noSnapshot}</EmptyState>
          ) : (
            <PostForm visit={visit} action={paths.whyCounted()} class="fg-form">
              <Select
                {...shared}
                field="snapshot"
                label={texts[language].snapshot}
                options={snapshots.map(({ id }) => ({ value: id, label: id }))}
              />
              <TextInput
                {...shared}
                field="quarter"
                label={texts[language].quarter}
                hint={texts[language].quarterHint}
                width="16"
              />
              <TextInput {...shared} field="person" label={t.person} hint={t.personHint} width="16" />
              <Actions>
                <Button>{t.ask}</Button>
              </Actions>
            </PostForm>
          )}
        </Panel>
        {explained && <WhyPanel explained={explained} language={language} />}
      </div>
    </RegisterFrame>
  )
}

/** The rule that decided, what it was decided on, and the quarter week by week. */
export function WhyPanel({ explained: { why, place }, language }: { explained: Explained; language: Language }) {
  const t = texts[language].why
  return (
    <Panel title={t.outcomes[why.outcome ?? 'out']}>
      <p class="fg-finding fg-below-4">{t.rule[why.decidedBy]}</p>
      <Facts
        columns={6}
        items={[
          { label: t.sexLabel, value: t.sex[why.sex] },
          { label: t.ageLabel, value: t.years(why.age), note: t.ageAt },
          { label: t.place, value: place ?? t.noPlace },
          {
            label: t.first,
            value: why.firstReceipt ? texts[language].weekName(why.firstReceipt) : t.never,
            note: why.weeksReceived > 0 && t.received(why.weeksReceived),
          },
          { label: t.free, value: t.of(why.selfSupportingWeeks, why.thresholdWeeks) },
          { label: t.education, value: t.of(why.educationWeeks, why.thresholdWeeks) },
        ]}
      />
      <CodeStrip weeks={why.weeks} language={language} />
      <DataTable
        caption={t.strip}
        columns={[t.week, t.code, t.class, t.igu, t.counted].map((label) => ({ label }))}
        rows={why.weeks.map((week) => ({ cells: cellsOf(week, language) }))}
      />
    </Panel>
  )
}

function cellsOf({ week, code, igu, class: kind, countedAs, beforeFirstReceipt }: PersonWeek, language: Language) {
  const t = texts[language].why
  const { classes, blank } = texts[language].codes
  return [
    texts[language].weekName(week),
    code || blank,
    kind ? classes[kind] : t.unknownClass,
    igu ? t.iguKinds[igu] : '',
    beforeFirstReceipt ? `${t.countedAs[countedAs]}, ${t.before}` : t.countedAs[countedAs],
  ]
}
