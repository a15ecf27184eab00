import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { ExemptionId } from '../../platform/ids.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Form } from '../../ui/form.ts'
import { Column, Columns } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type Exemption, lastExemptDay } from '../exemption.ts'
import { texts } from '../texts.ts'
import { EndForm, type RefusedEnd } from './end-form.tsx'
import { ExemptionFields } from './exemption-fields.tsx'
import { FormPanel, ListPanel } from './form-beside-list.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly exemptions: readonly Exemption[]
  readonly seesReasons: boolean
  readonly form: Form
  /** The one whose last day was refused. */
  readonly end: RefusedEnd<ExemptionId> | null
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
            <FormPanel
              visit={visit}
              citizen={citizen}
              title={t.grant}
              action={paths.exemptions({ citizen })}
              deed={t.grantIt}
            >
              <ExemptionFields visit={visit} form={form} />
            </FormPanel>
          )}
        </Column>
        <Column width={5}>
          <ListPanel
            title={t.exemptions}
            none={t.noExemptions}
            items={exemptions.map((each) => <One {...props} exemption={each} mayWrite={mayWrite} />)}
          />
        </Column>
      </Columns>
    </CasePage>
  )
}

type OneProps = Props & { readonly exemption: Exemption; readonly mayWrite: boolean }

function One({ visit, file, exemption, seesReasons, end, mayWrite }: OneProps) {
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
      {mayWrite && endedOn === null && endsOn >= today && (
        <EndForm
          visit={visit}
          of={exemption}
          action={paths.exemptionEnd({ citizen: file.citizen.id, exemption: exemption.id })}
          field="endedOn"
          label={t.fields.lastDay}
          deed={t.endExemption}
          refused={end}
        />
      )}
    </>
  )
}
