import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { RequirementId } from '../../platform/ids.ts'
import { writeDate } from '../../platform/plain-date.ts'
import { ruleOn, weeklyHours } from '../../rules/index.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { type Form, formOf } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { holdsOn, type Requirement } from '../requirement.ts'
import { texts } from '../texts.ts'
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
  readonly end: { readonly id: RequirementId; readonly form: Form } | null
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
            <Panel title={t.setRequirement}>
              <PostForm visit={visit} action={paths.hoursRequirement({ citizen })} class="fg-form">
                <RequirementFields visit={visit} form={form} />
                <div class="fg-actions">
                  <Button>{t.saveRequirement}</Button>
                  <ButtonLink href={paths.plan({ citizen })} variant="tertiary">
                    {t.back}
                  </ButtonLink>
                </div>
              </PostForm>
            </Panel>
          )}
        </Column>
        <Column width={5}>
          <Panel title={t.earlier}>
            {requirements.length === 0 && <p>{t.noRequirements}</p>}
            <ul class="fg-plain no-max-width fg-stack">
              {requirements.map((each) => (
                <li>
                  <One {...props} requirement={each} mayWrite={mayWrite} />
                </li>
              ))}
            </ul>
          </Panel>
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
  const { id, endsOn, withdrawnOn, steps, reason } = requirement
  const holds = holdsOn(requirement, today)
  const refused = end?.id === id ? end.form : null
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
        <Details summary={t.endRequirement} open={refused !== null}>
          <PostForm visit={visit} action={paths.hoursRequirementEnd({ citizen: file.citizen.id, requirement: id })}>
            <input type="hidden" name="version" value={requirement.version} />
            <TextInput
              form={refused ?? formOf({ endsOn: writeDate(today) })}
              language={language}
              field="endsOn"
              id={`slut-${id}`}
              label={t.fields.requirementEnds}
              hint={t.fields.dateHint}
              width="16"
            />
            <p class="fg-above-3">
              <Button variant="secondary">{t.endRequirement}</Button>
            </p>
          </PostForm>
        </Details>
      )}
    </>
  )
}
