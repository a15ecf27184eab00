import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
}

/** The limits that child care and transport set: times and kilometres. */
export function JobSearchPage({ visit, actor, file, form }: Props) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id }
  const shared = { form, language: visit.language } as const
  const optional = { ...shared, required: false } as const
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="visitation" title={t.searchTitle} form={form}>
      <Panel title={t.searchTitle} narrow>
        <p class="fg-quiet fg-below-3">{t.searchLead}</p>
        <PostForm visit={visit} action={paths.jobSearch(at)} class="fg-form">
          <div class="fg-pair">
            <TextInput {...shared} field="fromOn" label={t.fields.fromOn} hint={t.fields.dateHint} width="16" />
            <TextInput
              {...optional}
              field="weeklyQuarterHours"
              label={t.fields.hours}
              suffix={t.fields.hoursSuffix}
              width="8"
              inputmode="decimal"
            />
          </div>
          <div class="fg-pair">
            <TextInput
              {...optional}
              field="earliestMinute"
              label={t.fields.earliest}
              hint={t.fields.clockHint}
              width="8"
            />
            <TextInput {...optional} field="latestMinute" label={t.fields.latest} hint={t.fields.clockHint} width="8" />
          </div>
          <Checkbox form={form} field="weekends" label={t.fields.weekends} />
          <TextInput
            {...optional}
            field="furthestKm"
            label={t.fields.furthest}
            hint={t.fields.furthestHint}
            suffix="km"
            width="8"
            inputmode="numeric"
          />
          <Actions>
            <Button>{t.save}</Button>
            <ButtonLink href={paths.matchPlaces(at)} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}
