import { paths } from '../../../paths.ts'
import { dayOf, formatDate, formatShortDate } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { emptyForm, type Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { FullPlacement } from '../../placement-queries.ts'
import type { Breach } from '../breach.ts'
import { breachWord, daysWords, measuredWords } from '../breach-words.ts'
import type { Checked } from '../checked.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly placement: FullPlacement
  readonly placements: readonly FullPlacement[]
  readonly checks: readonly Checked[]
  readonly mayWrite: boolean
}

/** All that the rules have to say of a placement, each with its source; and why it stands all the same. */
export function RulePanel(props: Props) {
  const { visit, checks } = props
  if (checks.length === 0) return null
  return (
    <Panel title={texts[visit.language].title} id="regler">
      <ul class="fg-plain no-max-width fg-stack">
        {checks.map((checked) => (
          <li>
            <Check {...props} {...checked} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Check({ visit, placement, placements, breach, override, mayWrite }: Props & Checked) {
  const t = texts[visit.language]
  const other = placements.find(({ id }) => id === breach.otherId)
  return (
    <Note kind={breach.breaks && !override ? 'alert' : 'plain'} icon={breach.breaks ? 'warning' : 'info'}>
      <BreachWords visit={visit} breach={breach} />
      {other && <p class="fg-meta">{t.with(other.workplace)}</p>}
      {override && (
        <p class="fg-above-2">
          <b class="fg-strong">
            {t.overruled(override.givenByName, formatShortDate(dayOf(override.givenAt), visit.language))}
          </b>
          : {override.reason}
        </p>
      )}
      {breach.breaks && !override && !mayWrite && <p class="fg-meta">{t.noReason}</p>}
      {breach.breaks && !override && mayWrite && (
        <Details summary={t.why}>
          <Reason visit={visit} placement={placement} breach={breach} />
        </Details>
      )}
    </Note>
  )
}

/** What is broken, what was measured, where the rule comes from and which day decided. */
export function BreachWords({ visit, breach }: { visit: Visit; breach: Breach }) {
  const { language } = visit
  const t = texts[language]
  const measured = measuredWords(breach, language)
  return (
    <>
      <p>
        <b class="fg-strong">{breachWord(breach, language)}.</b> {measured}
      </p>
      {(breach.breaks || breach.to) && <p class="fg-meta">{daysWords(breach, language)}</p>}
      {breach.rule && (
        <p class="fg-meta">
          {breach.rule.source[language]} {t.decidedOn(formatDate(breach.ruleOn, language))}
          {!breach.rule.confirmed && ` ${t.unconfirmed}`}
        </p>
      )}
    </>
  )
}

function Reason({ visit, placement, breach }: { visit: Visit; placement: FullPlacement; breach: Breach }) {
  const t = texts[visit.language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  return (
    <PostForm visit={visit} action={paths.placementOverride(at)}>
      <input type="hidden" name="rule" value={breach.code} />
      {breach.otherId && <input type="hidden" name="other" value={breach.otherId} />}
      <TextArea
        form={emptyForm}
        field="overruleReason"
        id={`reason-${breach.code}-${breach.otherId ?? 0}`}
        label={t.why}
        hint={t.whyHint}
        language={visit.language}
        rows={2}
      />
      <p class="fg-above-2">
        <Button variant="secondary" small>
          {t.save}
        </Button>
      </p>
    </PostForm>
  )
}

/** In a form that was refused: what the agreement breaks, and the field for why. */
export function AskReason({ visit, form, breaches }: { visit: Visit; form: Form; breaches: readonly Breach[] }) {
  const t = texts[visit.language]
  if (breaches.length === 0) return null
  return (
    <Note kind="alert">
      <ul class="fg-plain no-max-width fg-stack">
        {breaches.map((breach) => (
          <li>
            <BreachWords visit={visit} breach={breach} />
          </li>
        ))}
      </ul>
      <TextArea
        form={form}
        field="overruleReason"
        label={t.why}
        hint={t.whyHint}
        language={visit.language}
        rows={2}
        required={false}
      />
    </Note>
  )
}
