import type { CaseFile } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import { formatTime } from '../../../platform/i18n/format.ts'
import { itemsFor, modes, type Questionnaire, textIn } from '../../../questionnaires/index.ts'
import type { NextTalk } from '../../../talks/index.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { SaveBar } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import { SettingFields } from './setting-fields.tsx'

interface Props {
  readonly visit: Visit
  readonly file: CaseFile
  /** What the municipality asks with, FIP first. */
  readonly sets: readonly Questionnaire[]
  /** Today's booked talk: what is begun now belongs to it. */
  readonly talk: NextTalk | null
  readonly form: Form
}

/** What is asked, and how the two will answer. What is usual is chosen already: one press and the talk is under way. */
export function NewWavePage({ visit, file: { citizen }, sets, talk, form }: Props) {
  const t = texts[visit.language]
  const back = { href: paths.citizen({ citizen: citizen.id }), label: `${citizen.givenName} ${citizen.familyName}` }
  return (
    <Page visit={visit} title={t.newTitle(citizen.givenName)} lead={t.newLead} back={back} form={form}>
      <div class="fg-stack">
        {talk ? <Note>{t.partOfTalk(formatTime(talk.startsAt, visit.language))}</Note> : null}
        <Panel>
          <PostForm visit={visit} action={paths.newAssessment({ citizen: citizen.id })}>
            {sets.length > 1 ? (
              <RadioButtons
                form={form}
                field="questionnaire"
                legend={t.setLegend}
                language={visit.language}
                options={sets.map((set) => ({
                  value: set.id,
                  label: textIn(set.title, visit.language).text,
                  hint: t.asks(itemsFor(set, 'citizen').length, itemsFor(set, 'caseworker').length),
                }))}
              />
            ) : null}
            <RadioButtons
              form={form}
              field="mode"
              legend={t.modeLegend}
              language={visit.language}
              options={modes.map((mode) => ({ value: mode, label: t.modes[mode], hint: t.modeHints[mode] }))}
            />
            <SettingFields form={form} language={visit.language} />
            <SaveBar>
              <Button>{t.begin}</Button>
            </SaveBar>
          </PostForm>
        </Panel>
      </div>
    </Page>
  )
}
