import type { CaseFile } from '../citizens/index.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Language } from '../platform/i18n/language.ts'
import { addDays, type PlainDate, writeDate } from '../platform/plain-date.ts'
import { typedHours } from '../platform/quarter-hours.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import type { Request } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { offerGapDays, placementEndingDays, ruleOn } from '../rules/index.ts'
import { emptyForm, type Form, formOf } from '../ui/form.ts'
import { listAbsences } from './absence-queries.ts'
import { listAgreements } from './agreement/agreement-queries.ts'
import { gapsBetween } from './gaps.ts'
import type { Breach } from './limits/breach.ts'
import { checkPlacements } from './limits/checked.ts'
import { lastDayOf } from './placement.ts'
import { companyClosedOn } from './placement-links.ts'
import type { FullPlacement } from './placement-queries.ts'
import { listOffered } from './proposals/list-offered.ts'
import { listSchoolPeriods } from './school/school-queries.ts'
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

/** Whether the reader may change a citizen's placements. */
export const mayChange = ({ actor }: Pick<Request, 'actor'>, file: CaseFile) =>
  may(actor, 'write-placements') && file.refusal === null

/** The case's tab, with what was typed or happened when something was wrong. */
export async function showPlacements(request: Request, file: CaseFile, again: Again = {}): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const checked = await checkPlacements(db, file.citizen)
  const limits = {
    gapDays: ruleOn(offerGapDays, today).value,
    endingDays: ruleOn(placementEndingDays, today).value,
  }
  const page = (
    <PlacementsPage
      {...{ visit, actor, file, limits }}
      {...(await listOffered(db, file.citizen.id, today))}
      placements={checked.placements}
      checksOf={checked.checksOf}
      agreements={await listAgreements(db, file.citizen.id)}
      gaps={gapsBetween(checked.placements, today)}
      absences={await listAbsences(db, file.citizen.id)}
      form={again.form ?? formOf({ absentOn: writeDate(today), reason: 'unknown' })}
      problem={again.problem}
      mayWrite={mayChange(request, file)}
    />
  )
  return show(page, again.status ?? 200)
}

/** What a deed refused because a rule is broken: shown with the field for why. */
export interface Broken {
  readonly agreement?: readonly Breach[]
  readonly extend?: readonly Breach[]
}

/** One placement, its forms filled with what is stored but for the one that was refused. */
export async function showPlacement(
  request: Request,
  file: CaseFile,
  placement: FullPlacement,
  refused: Partial<PlacementForms> = {},
  broken: Broken = {},
): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const { placements, courses, checksOf } = await checkPlacements(db, file.citizen)
  const page = (
    <PlacementPage
      {...{ visit, actor, file, placement, placements, broken }}
      forms={{ ...formsOf(placement, today), ...refused }}
      checks={checksOf(placement.id)}
      events={courses.get(placement.id) ?? []}
      agreement={(await listAgreements(db, file.citizen.id)).get(placement.id) ?? null}
      school={placement.kind === 'igu' ? await listSchoolPeriods(db, placement.id) : []}
      companyClosedOn={await companyClosedOn(db, placement, today)}
      endingDays={ruleOn(placementEndingDays, today).value}
      mayWrite={mayChange(request, file)}
      mayEnd={may(actor, 'write-placements') && (file.refusal === null || file.refusal === 'case-closed')}
    />
  )
  return show(page, Object.keys(refused).length > 0 ? 422 : 200)
}

function formsOf(placement: FullPlacement, today: PlainDate): PlacementForms {
  const last = lastDayOf(placement)
  const soonest = today > placement.startsOn ? today : addDays(placement.startsOn, 1)
  const next = last && last >= today ? addDays(last, 1) : soonest
  return {
    agreement: formOf(typedAgreement(placement)),
    step: formOf({ nextStep: placement.nextStep }),
    end: formOf({ endedOn: writeDate(last && last < today ? last : today), nextStep: placement.nextStep }),
    extend: emptyForm,
    turn: formOf({
      kind: 'paid-hours',
      startsOn: writeDate(next),
      paidQuarterHours: typedHours(placement.aimedQuarterHours),
    }),
    school: emptyForm,
  }
}

const typedAgreement = (placement: FullPlacement) => ({
  kind: placement.kind,
  workplace: placement.workplace,
  contact: placement.contact,
  startsOn: writeDate(placement.startsOn),
  endsOn: placement.endsOn ? writeDate(placement.endsOn) : '',
  weeklyQuarterHours: typedHours(placement.weeklyQuarterHours),
  paidQuarterHours: typedHours(placement.paidQuarterHours),
  aimedQuarterHours: typedHours(placement.aimedQuarterHours),
})
