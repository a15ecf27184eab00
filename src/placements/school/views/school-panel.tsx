import { paths } from '../../../paths.ts'
import { formatDate, formatNumber, formatShortDate } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import type { Form } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { lastDayOf } from '../../placement.ts'
import type { FullPlacement } from '../../placement-queries.ts'
import { iguWeeksOn } from '../igu-weeks.ts'
import { heldWithin, type IguPeriod, periodsOf, type SchoolPeriod, schoolWeeks } from '../school.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly placement: FullPlacement
  readonly school: readonly SchoolPeriod[]
  readonly form: Form
  readonly mayWrite: boolean
}

/** An IGU's school and practice, one after the other, and how many weeks of school the rule asks for. */
export function SchoolPanel(props: Props) {
  const { visit, placement } = props
  if (placement.kind !== 'igu') return null
  const t = texts[visit.language]
  const rule = iguWeeksOn(placement.startsOn)
  const school = heldWithin(placement, props.school)
  const weeks = formatNumber(schoolWeeks(school), visit.language)
  return (
    <Panel title={t.title} id="skole">
      <p>
        <b class="fg-strong">{t.weeks(weeks, rule.value)}</b>
      </p>
      <p class="fg-meta">
        {t.fiveDays} {rule.source[visit.language]}
      </p>
      <ul class="fg-plain no-max-width fg-stack fg-above-4">
        {periodsOf({ ...placement, endsOn: lastDayOf(placement) }, school).map((period) => (
          <li>
            <Period {...props} period={period} />
          </li>
        ))}
      </ul>
      {props.mayWrite && <Add {...props} />}
    </Panel>
  )
}

function Period({ visit, placement, period, mayWrite }: Props & { period: IguPeriod }) {
  const { language } = visit
  const t = texts[language]
  const from = formatDate(period.fromOn, language)
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <div class="fg-row">
      <Flag kind={period.kind === 'school' ? 'line' : 'plain'}>{t.kinds[period.kind]}</Flag>
      <span>{t.period(from, formatDate(period.toOn, language))}</span>
      {mayWrite && period.id !== null && (
        <PostForm visit={visit} action={paths.schoolPeriodRemoval({ ...at, period: period.id })}>
          <Button variant="tertiary" small about={t.removeOf(formatShortDate(period.fromOn, language))}>
            {t.remove}
          </Button>
        </PostForm>
      )}
    </div>
  )
}

function Add({ visit, placement, form }: Props) {
  const t = texts[visit.language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  const shared = { form, language: visit.language, hint: t.dateHint, width: '16' } as const
  return (
    <Details summary={t.add} open={Object.keys(form.errors).length > 0}>
      <PostForm visit={visit} action={paths.schoolPeriods(at)}>
        <div class="fg-pair">
          <TextInput {...shared} field="fromOn" label={t.from} />
          <TextInput {...shared} field="toOn" label={t.to} />
        </div>
        <p class="fg-above-4">
          <Button variant="secondary">{t.save}</Button>
        </p>
      </PostForm>
    </Details>
  )
}
