import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Form } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { Visit } from '../../ui/visit.ts'
import { ladderQuestions, ladderSteps } from '../ladder.ts'
import type { Screening } from '../ladder-queries.ts'
import { texts } from '../texts.ts'

export interface LadderPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly screenings: readonly Screening[]
  readonly form: Form
}

/** The five steps with the citizen on hers, the screenings so far, and a new one. */
export function LadderPage(props: LadderPageProps) {
  const { visit, actor, file, screenings, form } = props
  const t = texts[visit.language]
  const mayWrite = may(actor, 'write-ladder') && file.refusal === null
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="visitation" title={t.ladder} form={form}>
      <Columns>
        <Column width={mayWrite ? 7 : 12}>
          <Panel title={t.ladder}>
            <Steps {...props} />
            <p class="fg-meta fg-above-3">{t.draftLadder}</p>
          </Panel>
          <Panel title={t.screeningHistory}>
            <History visit={visit} screenings={screenings} />
          </Panel>
        </Column>
        {mayWrite && (
          <Column width={5}>
            <Screen {...props} />
          </Column>
        )}
      </Columns>
    </CasePage>
  )
}

function Steps({ visit, screenings }: LadderPageProps) {
  const t = texts[visit.language]
  const current = screenings[0]?.step
  return (
    <>
      {screenings.length === 0 && <p class="fg-quiet fg-below-3">{t.notScreened}</p>}
      <ol class="fg-plain no-max-width fg-ladder">
        {[...ladderSteps].reverse().map(({ step, interventions }) => (
          <li
            class={step === current ? 'fg-ladder__here' : undefined}
            aria-current={step === current ? 'step' : undefined}
          >
            <span class="fg-ladder__number" aria-hidden="true">
              {step}
            </span>
            <div>
              <b class="fg-strong">
                <span class="sr-only">{t.onStep(step, '')}</span>
                {t.stepNames[step]}
              </b>{' '}
              {step === current && <Flag kind="now">{t.here}</Flag>}
              <p class="fg-s fg-quiet">{interventions.map((code) => t.interventions[code]).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function History({ visit, screenings }: Pick<LadderPageProps, 'visit' | 'screenings'>) {
  const t = texts[visit.language]
  if (screenings.length === 0) return <p class="fg-quiet">{t.notScreened}</p>
  return (
    <ul class="fg-plain no-max-width fg-referrals">
      {screenings.map((each) => (
        <li>
          <b class="fg-strong">{t.onStep(each.step, t.stepNames[each.step] ?? '')}</b>
          <br />
          <span class="fg-quiet">{t.screenedOn(formatDate(each.screenedOn, visit.language), each.by)}</span>
          {each.step !== each.suggestedStep && <p class="fg-s">{t.movedFrom(each.suggestedStep)}</p>}
          {each.words && <p class="fg-s">»{each.words}«</p>}
        </li>
      ))}
    </ul>
  )
}

function Screen({ visit, file, form }: LadderPageProps) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <Panel title={t.screeningTitle}>
      <p class="fg-quiet fg-s fg-below-3">{t.screeningLead}</p>
      <PostForm visit={visit} action={paths.ladder({ citizen: file.citizen.id })} class="fg-form">
        {ladderQuestions.map((field) => (
          <RadioButtons
            {...shared}
            field={field}
            legend={t.questions[field]}
            inline
            options={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
          />
        ))}
        <Select
          {...shared}
          field="step"
          label={t.chooseStep}
          empty={t.byAnswers}
          required={false}
          options={ladderSteps.map(({ step }) => ({
            value: String(step),
            label: t.onStep(step, t.stepNames[step] ?? ''),
          }))}
        />
        <TextArea
          {...shared}
          field="words"
          label={t.screeningWords}
          hint={t.screeningWordsHint}
          rows={3}
          required={false}
        />
        <Actions>
          <Button>{t.screen}</Button>
        </Actions>
      </PostForm>
    </Panel>
  )
}
