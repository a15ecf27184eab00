import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { PlacementLine } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placement: PlacementLine
  readonly form: Form
  readonly colleagues: readonly { readonly id: number; readonly name: string; readonly title: string }[]
}

/** Who at the workplace is asked every week, in which language, and who reads the answer. */
export function AgreementPage({ visit, actor, file, placement, form, colleagues }: Props) {
  const { language } = visit
  const t = texts[language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  const field = { form, language }
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={t.agreeNow} form={form}>
      <BackLink href={paths.followUp(at)} label={`${t.title}: ${placement.workplace}`} />
      <Panel title={`${t.agreement}, ${placement.workplace}`} narrow>
        <PostForm visit={visit} action={paths.followUpAgreement(at)} class="fg-form">
          <input type="hidden" name="version" value={typed(form, 'version') || '0'} />
          <TextInput {...field} field="contactName" label={t.contactName} autocomplete="off" width="wide" />
          <TextInput
            {...field}
            field="contactEmail"
            label={t.contactEmail}
            type="email"
            autocomplete="off"
            width="wide"
          />
          <Select
            {...field}
            field="track"
            label={t.track}
            hint={t.trackHint}
            options={Object.entries(t.tracks).map(([value, label]) => ({ value, label }))}
          />
          <RadioButtons
            {...field}
            field="language"
            legend={t.languageOf}
            inline
            options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
          />
          <Select
            {...field}
            field="staffId"
            label={t.staff}
            options={colleagues.map(({ id, name, title }) => ({ value: String(id), label: `${name}, ${title}` }))}
          />
          {typed(form, 'version') !== '0' && <Checkbox form={form} field="stopped" label={t.stop} />}
          <Actions>
            <Button>{t.save}</Button>
            <ButtonLink href={paths.followUp(at)} variant="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}
