import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import { ruleOn, weeklyHours } from '../../rules/index.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { lastExemptDay } from '../exemption.ts'
import type { Requirement, RequirementStep } from '../requirement.ts'
import { texts } from '../texts.ts'
import type { PlanPageProps } from './plan-page.tsx'

type Props = PlanPageProps & { readonly mayWrite: boolean }

/** What is required of her now, phased in or not, and who set it. */
export function RequirementPanel({ visit, file, plan, mayWrite }: Props) {
  const { language, today } = visit
  const t = texts[language]
  const href = paths.hoursRequirement({ citizen: file.citizen.id })
  const held = plan.requirements.filter(
    ({ withdrawnOn, endsOn }) => withdrawnOn === null && (endsOn === null || endsOn >= today),
  )
  const current = held.at(-1)
  return (
    <Panel
      title={t.requirement}
      id="timekrav"
      aside={<a href={href}>{mayWrite ? t.changeRequirement : t.seeRequirement}</a>}
    >
      {current ? (
        <Held requirement={current} visit={visit} />
      ) : (
        <p>{startingPoint(plan.matchGroups[0]?.matchGroup, visit)}</p>
      )}
    </Panel>
  )
}

function Held({ requirement, visit }: { requirement: Requirement; visit: Props['visit'] }) {
  const { language, today } = visit
  const t = texts[language]
  const now = requirement.steps.findLast(({ fromOn }) => fromOn <= today) ?? requirement.steps[0]
  const said = ({ fromOn, weeklyQuarterHours }: RequirementStep) =>
    t.stepsFrom(formatShortDate(fromOn, language), formatHours(weeklyQuarterHours, language))
  return (
    <>
      <p>
        <b class="fg-strong">{t.requirementNow(formatHours(now?.weeklyQuarterHours ?? 0, language))}</b>
      </p>
      {requirement.steps.length > 1 && <p class="fg-meta">{requirement.steps.map(said).join(' · ')}</p>}
      {requirement.endsOn && <p class="fg-meta">{t.until(formatDate(requirement.endsOn, language))}</p>}
      <p class="fg-meta">{t.setBy(requirement.setByName, formatDate(requirement.setOn, language))}</p>
    </>
  )
}

export function startingPoint(matchGroup: string | undefined, { language, today }: Props['visit']): string {
  const t = texts[language]
  const { jobReady, activityReady } = ruleOn(weeklyHours, today).value
  const hours = matchGroup === 'job-ready' ? jobReady : matchGroup === 'activity-ready' ? activityReady : null
  return hours === null ? t.noStartingPoint : t.startingPoint(String(hours))
}

/** The exemptions that hold or come. */
export function ExemptionPanel({ visit, file, plan, mayWrite }: Props) {
  const { language, today } = visit
  const t = texts[language]
  const href = paths.exemptions({ citizen: file.citizen.id })
  const open = plan.exemptions.filter((each) => lastExemptDay(each) >= today && lastExemptDay(each) >= each.startsOn)
  return (
    <Panel
      title={t.exemptions}
      id="fritagelser"
      aside={<a href={href}>{mayWrite ? t.changeExemptions : t.seeExemptions}</a>}
    >
      {open.length === 0 && <p>{t.noExemptions}</p>}
      <ul class="fg-plain no-max-width fg-stack">
        {open.map((each) => (
          <li>
            {each.startsOn <= today && <Flag kind="line">{t.now}</Flag>}{' '}
            {each.remainingQuarterHours === 0
              ? t.fullyExempt
              : t.partlyExempt(formatHours(each.remainingQuarterHours, language))}
            <p class="fg-meta">
              {t.exemptUntil(formatDate(each.startsOn, language), formatDate(lastExemptDay(each), language))}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Who takes over what, and when: the next first. */
export function HandoverPanel({ visit, plan }: PlanPageProps) {
  const { language, today } = visit
  const t = texts[language]
  const handovers = plan.activities
    .flatMap(({ handoverOn, handoverTo, title, kind }) =>
      handoverOn ? [{ handoverOn, handoverTo, what: title || t.kinds[kind] }] : [],
    )
    .toSorted((one, other) => (one.handoverOn < other.handoverOn ? 1 : -1))
  return (
    <Panel title={t.handovers} id="overdragelser">
      {handovers.length === 0 && <p>{t.noHandovers}</p>}
      <ul class="fg-plain no-max-width fg-stack">
        {handovers.map(({ handoverOn, handoverTo, what }) => (
          <li>
            {what}
            <p class="fg-meta">
              {handoverTo === ''
                ? t.handoverHidden(formatDate(handoverOn, language))
                : t.handover(handoverTo, formatDate(handoverOn, language))}
              {handoverOn >= today && (
                <>
                  {' '}
                  <Flag kind="now">{t.comes}</Flag>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** From how many paid hours the household does without the benefit, as somebody worked it out. */
export function SelfSupportPanel({ visit, file, plan }: PlanPageProps) {
  const { language } = visit
  const t = texts[language]
  const { estimate } = plan
  const href = paths.selfSupport({ citizen: file.citizen.id })
  return (
    <Panel title={t.selfSupport} id="selvforsoergende" aside={<a href={href}>{t.calculate}</a>}>
      {estimate === null ? (
        <p>{t.selfSupportNone}</p>
      ) : (
        <>
          <p>
            {estimate.quarterHours === null
              ? t.selfSupportNever
              : t.selfSupportAt(formatHours(estimate.quarterHours, language))}
          </p>
          <p class="fg-meta">{t.estimateBy(estimate.calculatedByName, formatDate(estimate.calculatedOn, language))}</p>
        </>
      )}
    </Panel>
  )
}
