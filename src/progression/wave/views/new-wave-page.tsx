import type { CaseFile } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import { modes } from '../../../questionnaires/index.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import { SettingFields } from './setting-fields.tsx'

interface Props {
  readonly visit: Visit
  readonly file: CaseFile
  readonly form: Form
}

/** How the two will answer. What is usual is chosen already: one press and the talk is under way. */
export function NewWavePage({ visit, file: { citizen }, form }: Props) {
  const t = texts[visit.language]
  const back = { href: paths.citizen({ citizen: citizen.id }), label: `${citizen.givenName} ${citizen.familyName}` }
  return (
    <Page visit={visit} title={t.newTitle(citizen.givenName)} lead={t.newLead} back={back} form={form}>
      <Panel>
        <PostForm visit={visit} action={paths.newAssessment({ citizen: citizen.id })}>
          <RadioButtons
            form={form}
            field="mode"
            legend={t.modeLegend}
            language={visit.language}
            options={modes.map((mode) => ({ value: mode, label: t.modes[mode], hint: t.modeHints[mode] }))}
          />
          <SettingFields form={form} language={visit.language} />
          <Button>{t.begin}</Button>
        </PostForm>
      </Panel>
    </Page>
  )
}
