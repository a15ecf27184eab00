import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { RequirementId } from '../../platform/ids.ts'
import { ruleOn, weeklyHours } from '../../rules/index.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Form } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { holdsOn, type Requirement } from '../requirement.ts'
import { texts } from '../texts.ts'
import { EndForm, type RefusedEnd } from './end-form.tsx'
import { FormPanel, ListPanel } from './form-beside-list.tsx'
import { RequirementFields } from './requirement-fields.tsx'
import { startingPoint } from './side-panels.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly requirements: readonly Requirement[]
  readonly matchGroup: string | undefined
  readonly form: Form
  /** The one whose last day was refused. */
  readonly end: RefusedEnd<RequirementId> | null
}

/** What is required, was required and will be; and a form that sets it. */
export function RequirementPage(props: Props) {
  const { visit, actor, file, requirements, matchGroup, form, end } = props
  const t = texts[visit.language]
  const citizen = file.citizen.id
  const mayWrite = may(actor, 'write-plan') && file.refusal === null
  const rule = ruleOn(weeklyHours, visit.today)
  const hasCurrent = requirements.some((each) => holdsOn(each, visit.today))
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="plan" title={t.requirementTitle} form={end?.form ?? form}>
      <Columns>
        <Column width={7}>
          {mayWrite && (
            <FormPanel
              visit={visit}
              citizen={citizen}
              title={t.setRequirement}
              action={paths.hoursRequirement({ citizen })}
              deed={t.saveRequirement}
            >
              <RequirementFields visit={visit} form={form} />
            </FormPanel>
          )}
        </Column>
        <Column width={5}>
          <ListPanel
            title={t.earlier}
            none={t.noRequirements}
            items={requirements.map((each) => <One {...props} requirement={each} mayWrite={mayWrite} />)}
          />
          <Panel title={t.source}>
            {!hasCurrent && <p>{startingPoint(matchGroup, visit)}</p>}
            <p class="fg-source">
              {rule.source[visit.language]} {!rule.confirmed && t.unconfirmed}
            </p>
          </Panel>
        </Column>
      </Columns>
    </CasePage>
  )
}

function One({ visit, file, requirement, end, mayWrite }: Props & { requirement: Requirement; mayWrite: boolean }) {
  const { language, today } = visit
  const t = texts[language]
  const { endsOn, withdrawnOn, steps, reason } = requirement
  const holds = holdsOn(requirement, today)
  return (
    <>
      {holds && <Flag kind="now">{t.now}</Flag>}
      {steps.map(({ fromOn, weeklyQuarterHours }) => (
        <p>{t.stepsFrom(formatDate(fromOn, language), formatHours(weeklyQuarterHours, language))}</p>
      ))}
      {endsOn && <p class="fg-meta">{t.until(formatDate(endsOn, language))}</p>}
      {withdrawnOn && <p class="fg-meta">{t.withdrawn}</p>}
      {reason && <p>{reason}</p>}
      <p class="fg-meta">{t.setBy(requirement.setByName, formatDate(requirement.setOn, language))}</p>
      {mayWrite && withdrawnOn === null && (endsOn === null || endsOn >= today) && (
        <EndForm
          visit={visit}
          of={requirement}
          action={paths.hoursRequirementEnd({ citizen: file.citizen.id, requirement: requirement.id })}
          field="endsOn"
          label={t.fields.requirementEnds}
          deed={t.endRequirement}
          refused={end}
        />
      )}
    </>
  )
}
