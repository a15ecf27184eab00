import type { CaseFile } from '../citizens/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { addDays, type PlainDate, writeDate } from '../platform/plain-date.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import type { Request } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { offerGapDays, placementEndingDays, ruleOn } from '../rules/index.ts'
import { listOpenTasksFrom } from '../tasks/index.ts'
import { type Form, formOf } from '../ui/form.ts'
import { loadPlan } from './load-plan.ts'
import { nextGap } from './next-gap.ts'
import { hoursFacts } from './plan-facts.ts'
import { itemsOf } from './plan-items.ts'
import { texts } from './texts.ts'
import { PlanPage } from './views/plan-page.tsx'
import { countWeeks } from './week-hours.ts'

/** The words for what is wrong with a field. */
export const planWords = (language: Language) => ({ ...fieldWords[language], ...texts[language].errors })

interface Again {
  readonly form?: Form
  readonly problem?: string
  readonly status?: number
}

const WEEKS_BACK = 8
const WEEKS_AHEAD = 12

/** The case's tab, with what was typed or happened when something was wrong. */
export async function showPlan(request: Request, file: CaseFile, again: Again = {}): Promise<Reply> {
  const { db, actor, today, visit, query, show } = request
  const plan = await loadPlan(db, actor, file)
  const limit = ruleOn(offerGapDays, today).value
  const gap = nextGap(plan.placements, today, limit)
  const tasks = gap ? await listOpenTasksFrom(db, actor, 'placement', gap.placementId) : []
  const page = (
    <PlanPage
      {...{ visit, actor, file, plan, gap }}
      gapTask={tasks[0] ?? null}
      limits={{ gapDays: limit, endingDays: ruleOn(placementEndingDays, today).value }}
      weeks={countWeeks(hoursFacts(plan), firstDay(file, today), addDays(today, WEEKS_AHEAD * 7))}
      items={itemsOf(plan, gap, today, visit.language)}
      whole={query.get('vis') === 'alt'}
      form={again.form ?? formOf({ fromOn: writeDate(today) })}
      problem={again.problem}
    />
  )
  return show(page, again.status ?? 200)
}

/** Some weeks back, but not before the municipality took over. */
function firstDay({ citizen: { takenOverOn } }: CaseFile, today: PlainDate): PlainDate {
  const back = addDays(today, -WEEKS_BACK * 7)
  return takenOverOn > back && takenOverOn <= today ? takenOverOn : back
}
