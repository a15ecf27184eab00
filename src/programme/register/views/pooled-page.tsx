import type { PooledMean } from '../../../goals/index.ts'
import { paths } from '../../../paths.ts'
import type { InboxFile } from '../../../platform/inbox.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import type { Form } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { percent } from '../../chart-values.ts'
import { texts } from '../texts.ts'
import { RegisterFrame } from './register-frame.tsx'

interface PooledPageProps {
  readonly visit: Visit
  readonly form: Form
  readonly files: readonly InboxFile[]
  /** What the form just came to; null where nothing is calculated. */
  readonly mean: PooledMean | null
}

/** A file of Jobindsats, how it is read, and what it comes to. */
export function PooledPage({ visit, form, files, mean }: PooledPageProps) {
  const { language } = visit
  const t = texts[language].pooled
  const shared = { form, language } as const
  if (files.length === 0)
    return (
      <RegisterFrame visit={visit} title={t.title} lead={t.lead} part="jobindsats" mayExplain form={form}>
        <Panel>
          <EmptyState>{texts[language].noFiles}</EmptyState>
        </Panel>
      </RegisterFrame>
    )
  return (
    <RegisterFrame visit={visit} title={t.title} lead={t.lead} part="jobindsats" mayExplain form={form}>
      <Panel>
        <PostForm visit={visit} action={paths.jobindsats()} class="fg-form">
          <RadioButtons
            {...shared}
            field="goal"
            legend={t.goal}
            options={(['2', '3'] as const).map((value) => ({ value, label: t.goals[value] }))}
          />
          <Select
            {...shared}
            field="file"
            label={texts[language].file}
            empty={t.pick}
            options={files.map(({ name }) => ({ value: name, label: name }))}
          />
          <DateInput {...shared} field="extractDate" legend={t.extractDate} />
          <TextInput {...shared} field="period" label={t.period} hint={t.periodHint} width="16" />
          <TextInput {...shared} field="baseline" label={t.baseline} width="16" />
          <TextArea {...shared} field="map" label={t.map} hint={t.mapHint} rows={12} />
          {mean && <p class="fg-finding fg-below-3">{t.result(shareWords(mean, language), mean.municipalities)}</p>}
          <Actions>
            <Button variant={mean ? 'secondary' : 'primary'}>{t.look}</Button>
            {mean && (
              <Button name="publish" value="ja">
                {t.publish}
              </Button>
            )}
          </Actions>
        </PostForm>
      </Panel>
    </RegisterFrame>
  )
}

function shareWords({ share }: PooledMean, language: Visit['language']): string {
  const value = percent(share)
  return typeof value === 'number' ? `${value} %` : texts[language].hiddenMean
}
