import type { CaseFile } from '../citizens/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { writeDate } from '../platform/plain-date.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import type { Request } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { offerGapDays, placementEndingDays, ruleOn } from '../rules/index.ts'
import { type Form, formOf } from '../ui/form.ts'
import { listAbsences } from './absence-queries.ts'
import { gapsBetween } from './gaps.ts'
import { typedHours } from './hours.ts'
import { lastDayOf } from './placement.ts'
import { listPlacements, type PlacementLine } from './placement-queries.ts'
import { texts } from './texts.ts'
import { type PlacementForms, PlacementPage } from './views/placement-page.tsx'
import { PlacementsPage } from './views/placements-page.tsx'

/** The words for what is wrong with a field. */
export const placementWords = (language: Language) => ({ ...fieldWords[language], ...texts[language].errors })

interface Again {
  readonly form?: Form
  readonly problem?: string
  readonly status?: number
}

/** The case's tab, with what was typed or happened when something was wrong. */
export async function showPlacements(request: Request, file: CaseFile, again: Again = {}): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const placements = await listPlacements(db, file.citizen.id)
  const limits = {
    gapDays: ruleOn(offerGapDays, today).value,
    endingDays: ruleOn(placementEndingDays, today).value,
  }
  const page = (
    <PlacementsPage
      {...{ visit, actor, file, placements, limits }}
      gaps={gapsBetween(placements, today)}
      absences={await listAbsences(db, file.citizen.id)}
      form={again.form ?? formOf({ absentOn: writeDate(today), reason: 'unknown' })}
      problem={again.problem}
    />
  )
  return show(page, again.status ?? 200)
}

/** One placement, its forms filled with what is stored but for the one that was refused. */
export function showPlacement(
  { actor, today, visit, show }: Request,
  file: CaseFile,
  placement: PlacementLine,
  refused: Partial<PlacementForms> = {},
): Reply {
  const last = lastDayOf(placement)
  const endedOn = last && last < today ? last : today
  const forms: PlacementForms = {
    agreement: formOf(typedAgreement(placement)),
    step: formOf({ nextStep: placement.nextStep }),
    end: formOf({ endedOn: writeDate(endedOn), nextStep: placement.nextStep }),
    ...refused,
  }
  const endingDays = ruleOn(placementEndingDays, today).value
  const status = Object.keys(refused).length > 0 ? 422 : 200
  return show(<PlacementPage {...{ visit, actor, file, placement, forms, endingDays }} />, status)
}

const typedAgreement = (placement: PlacementLine) => ({
  kind: placement.kind,
  workplace: placement.workplace,
  contact: placement.contact,
  startsOn: writeDate(placement.startsOn),
  endsOn: placement.endsOn ? writeDate(placement.endsOn) : '',
  weeklyQuarterHours: typedHours(placement.weeklyQuarterHours),
  paidQuarterHours: typedHours(placement.paidQuarterHours),
  aimedQuarterHours: typedHours(placement.aimedQuarterHours),
})
