import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as talkTexts } from '../../texts.ts'
import { KindField, PlaceField } from '../../views/talk-fields.tsx'
import type { SlotPattern } from '../slot.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly patterns: readonly SlotPattern[]
  readonly form: Form
}

/** Opens times as a pattern, and shows the patterns one has. */
export function OpenSlotsPage(props: Props) {
  const { visit, form } = props
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.openTitle}
      lead={t.openLead}
      form={form}
      back={{ href: paths.calendar(), label: t.title }}
    >
      <Columns>
        <Column width={7}>
          <Panel title={t.openTitle}>
            <Opening {...props} />
          </Panel>
        </Column>
        <Column width={5}>
          <Panel title={t.patterns} flush>
            <Patterns {...props} />
          </Panel>
        </Column>
      </Columns>
    </Page>
  )
}

function Opening({ visit, form }: Props) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const weekdays = t.weekdays.map((label, at) => ({ value: String(at + 1), label }))
  return (
    <PostForm visit={visit} action={paths.newSlots()} class="fg-form">
      <Select {...shared} field="weekday" label={t.fields.weekday} options={weekdays} />
      <div class="fg-when">
        <TextInput {...shared} field="opensAt" label={t.fields.opensAt} hint={t.fields.timeHint} width="8" />
        <TextInput {...shared} field="closesAt" label={t.fields.closesAt} hint={t.fields.timeHint} width="8" />
      </div>
      <TextInput {...shared} field="minutes" label={t.fields.minutes} inputmode="numeric" width="4" />
      <RadioButtons
        {...shared}
        field="everyWeeks"
        legend={t.fields.everyWeeks}
        inline
        options={[
          { value: '1', label: t.every[1] },
          { value: '2', label: t.every[2] },
        ]}
      />
      <div class="fg-when">
        <TextInput {...shared} field="fromOn" label={t.fields.fromOn} hint={t.fields.dateHint} width="16" />
        <TextInput
          {...shared}
          field="weeks"
          label={t.fields.weeks}
          hint={t.fields.weeksHint}
          inputmode="numeric"
          width="4"
        />
      </div>
      <KindField {...shared} label={t.fields.kind} />
      <PlaceField {...shared} />
      <Checkboxes
        {...shared}
        field="forCitizens"
        legend={t.fields.forCitizens}
        options={[{ value: '1', label: t.fields.forCitizensYes }]}
      />
      <Actions>
        <Button>{t.open}</Button>
        <ButtonLink href={paths.calendar()} variant="tertiary">
          {t.cancel}
        </ButtonLink>
      </Actions>
    </PostForm>
  )
}

function Patterns({ visit, patterns }: Props) {
  const t = texts[visit.language]
  if (patterns.length === 0) return <p class="fg-panel__body">{t.noPatterns}</p>
  return (
    <ul class="fg-plain no-max-width fg-booked">
      {patterns.map((pattern) => (
        <li class="fg-booked--wide">
          <div>
            <p class="fg-strong">{wordsOf(pattern, visit.language)}</p>
            <p class="fg-meta">
              {[
                t.until(t.every[pattern.everyWeeks], formatDate(pattern.toOn, visit.language)),
                talkTexts[visit.language].kinds[pattern.kind],
                pattern.place,
                pattern.forCitizens && t.freeFor,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <PostForm visit={visit} action={paths.slotPatternStop({ pattern: pattern.id })}>
            <Button variant="secondary" small about={t.stopOf(wordsOf(pattern, visit.language))}>
              {t.stop}
            </Button>
          </PostForm>
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ weekday, opensAt, closesAt, minutes }: SlotPattern, language: Language): string {
  const t = texts[language]
  const clock = (time: string) => (language === 'da' ? time.replace(/^0/, '').replace(':', '.') : time)
  return t.pattern(t.weekdays[weekday - 1] ?? '', clock(opensAt), clock(closesAt), minutes)
}
