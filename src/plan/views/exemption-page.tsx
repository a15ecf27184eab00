import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { ExemptionId } from '../../platform/ids.ts'
import { writeDate } from '../../platform/plain-date.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { type Form, formOf } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type Exemption, lastExemptDay } from '../exemption.ts'
import { texts } from '../texts.ts'
import { ExemptionFields } from './exemption-fields.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly exemptions: readonly Exemption[]
  readonly seesReasons: boolean
  readonly form: Form
  /** The one whose last day was refused. */
  readonly end: { readonly id: ExemptionId; readonly form: Form } | null
}

/** Exemptions until now and to come, and a form for another. */
export function ExemptionPage(props: Props) {
  const { visit, actor, file, exemptions, form, end } = props
  const t = texts[visit.language]
  const citizen = file.citizen.id
  const mayWrite = may(actor, 'write-plan') && file.refusal === null
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="plan" title={t.exemptionTitle} form={end?.form ?? form}>
      <Columns>
        <Column width={7}>
          {mayWrite && (
            <Panel title={t.grant}>
              <PostForm visit={visit} action={paths.exemptions({ citizen })} class="fg-form">
                <ExemptionFields visit={visit} form={form} />
                <div class="fg-actions">
                  <Button>{t.grantIt}</Button>
                  <ButtonLink href={paths.plan({ citizen })} variant="tertiary">
                    {t.back}
                  </ButtonLink>
                </div>
              </PostForm>
            </Panel>
          )}
        </Column>
        <Column width={5}>
          <Panel title={t.exemptions}>
            {exemptions.length === 0 && <p>{t.noExemptions}</p>}
            <ul class="fg-plain no-max-width fg-stack">
              {exemptions.map((each) => (
                <li>
                  <One {...props} exemption={each} mayWrite={mayWrite} />
                </li>
              ))}
            </ul>
          </Panel>
        </Column>
      </Columns>
    </CasePage>
  )
}

function One(props: Props & { exemption: Exemption; mayWrite: boolean }) {
  const { visit, exemption, seesReasons, mayWrite } = props
  const { language, today } = visit
  const t = texts[language]
  const { startsOn, endsOn, endedOn, remainingQuarterHours: left, ground, reason, healthReason } = exemption
  const last = lastExemptDay(exemption)
  return (
    <>
      {startsOn <= today && today <= last && <Flag kind="now">{t.now}</Flag>}
      <p>
        <b class="fg-strong">{t.exemptUntil(formatDate(startsOn, language), formatDate(endsOn, language))}</b>
      </p>
      <p>
        {left === 0 ? t.fullyExempt : t.partlyExempt(formatHours(left, language))}
        {seesReasons && ` · ${t.grounds[ground]}`}
      </p>
      {endedOn && (
        <p class="fg-meta">{endedOn < startsOn ? t.neverBegan : t.endedEarly(formatDate(endedOn, language))}</p>
      )}
      {reason && <p>{reason}</p>}
      {healthReason && (
        <p>
          <b class="fg-strong">{t.fields.healthReason}:</b> {healthReason}
        </p>
      )}
      <p class="fg-meta">{t.notedBy(exemption.notedByName, formatDate(exemption.notedOn, language))}</p>
      {mayWrite && endedOn === null && endsOn >= today && <End {...props} />}
    </>
  )
}

function End({ visit, file, exemption, end }: Props & { exemption: Exemption }) {
  const t = texts[visit.language]
  const { id } = exemption
  const refused = end?.id === id ? end.form : null
  return (
    <Details summary={t.endExemption} open={refused !== null}>
      <PostForm visit={visit} action={paths.exemptionEnd({ citizen: file.citizen.id, exemption: id })}>
        <input type="hidden" name="version" value={exemption.version} />
        <TextInput
          form={refused ?? formOf({ endedOn: writeDate(visit.today) })}
          language={visit.language}
          field="endedOn"
          id={`slut-${id}`}
          label={t.fields.lastDay}
          hint={t.fields.dateHint}
          width="16"
        />
        <p class="fg-above-3">
          <Button variant="secondary">{t.endExemption}</Button>
        </p>
      </PostForm>
    </Details>
  )
}
