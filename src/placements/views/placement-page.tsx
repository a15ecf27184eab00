import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { type Fact, FactRows } from '../../ui/facts/facts.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import { formatHours } from '../hours.ts'
import { daysLeft, stateOf, weekOfPlacement } from '../placement.ts'
import type { PlacementLine } from '../placement-queries.ts'
import { texts } from '../texts.ts'
import { AgreementFields } from './agreement-fields.tsx'
import { EndPanel, StepPanel } from './placement-deeds.tsx'
import { endsSoonIn, periodOf } from './placement-words.ts'

/** The three forms of the page: what is agreed, what comes next, how it ended. */
export interface PlacementForms {
  readonly agreement: Form
  readonly step: Form
  readonly end: Form
}

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly placement: PlacementLine
  readonly forms: PlacementForms
  readonly endingDays: number
}

/** One placement: what is agreed, what comes next, how it ends. */
export function PlacementPage(props: Props) {
  const { visit, actor, file, placement, forms } = props
  const mayWrite = may(actor, 'write-placements') && file.head.closed === null
  const wrong = Object.values(forms).find(({ errors }) => Object.keys(errors).length > 0)
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={placement.workplace} form={wrong}>
      <Columns>
        <Column width={8}>
          <Panel title={placement.workplace}>
            <Warning {...props} />
            <FactRows items={factsOf(placement, visit)} />
            {mayWrite && <Correct {...props} />}
          </Panel>
        </Column>
        <Column width={4}>
          <StepPanel visit={visit} placement={placement} form={forms.step} mayWrite={mayWrite} />
          {mayWrite && placement.endedOn === null && <EndPanel visit={visit} placement={placement} form={forms.end} />}
        </Column>
      </Columns>
    </CasePage>
  )
}

function Warning({ visit, placement, endingDays }: Props) {
  const t = texts[visit.language]
  const soon = endsSoonIn(placement, daysLeft(placement, visit.today), endingDays, visit.today)
  if (soon !== null) return <Note kind="alert">{t.endingSoon(soon)}</Note>
  if (stateOf(placement, visit.today) !== 'past-its-end' || !placement.endsOn) return null
  return <Note kind="alert">{t.pastItsEnd(formatDate(placement.endsOn, visit.language))}</Note>
}

function factsOf(placement: PlacementLine, { language, today }: Visit): Fact[] {
  const t = texts[language]
  const hours = (quarters: number) => (quarters > 0 ? t.weekly(formatHours(quarters, language)) : t.facts.none)
  const { week, of } = weekOfPlacement(placement, today)
  const state = stateOf(placement, today)
  return [
    { label: t.facts.kind, value: t.kinds[placement.kind] },
    { label: t.facts.period, value: periodOf(placement, language), note: placement.endsOn ? undefined : t.facts.noEnd },
    { label: t.facts.week, value: state === 'running' ? t.week(week, of) : t.states[state] },
    ...(placement.endedOn && placement.endReason
      ? [
          {
            label: t.facts.ended,
            value: formatDate(placement.endedOn, language),
            note: t.endReasons[placement.endReason],
          },
        ]
      : []),
    { label: t.facts.weekly, value: hours(placement.weeklyQuarterHours) },
    { label: t.facts.paidNow, value: hours(placement.paidQuarterHours) },
    { label: t.facts.aimed, value: hours(placement.aimedQuarterHours) },
    { label: t.facts.contact, value: placement.contact || t.facts.none },
    { label: t.facts.agreedBy, value: placement.agreedByName },
  ]
}

function Correct({ visit, placement, forms }: Props) {
  const t = texts[visit.language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <div class="fg-divide">
      <Details summary={t.correct} open={Object.keys(forms.agreement.errors).length > 0}>
        <PostForm visit={visit} action={paths.placement(at)} class="fg-form">
          <input type="hidden" name="version" value={placement.version} />
          <AgreementFields visit={visit} form={forms.agreement} running />
          <Actions>
            <Button>{t.saveCorrection}</Button>
          </Actions>
        </PostForm>
      </Details>
    </div>
  )
}
