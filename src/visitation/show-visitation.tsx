import { type CaseFile, listTeamAround, type MatchGroup } from '../citizens/index.ts'
import type { Track } from '../companies/index.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Language } from '../platform/i18n/language.ts'
import { type PlainDate, writeDate } from '../platform/plain-date.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import type { Request } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { firstOffer, type Rule, ruleOn } from '../rules/index.ts'
import { listColleagues } from '../staff/index.ts'
import { emptyForm, type Form, formOf } from '../ui/form.ts'
import { listScreenings } from './ladder-queries.ts'
import { listReferrals } from './referral-queries.ts'
import { texts } from './texts.ts'
import { NewVisitationPage } from './views/new-visitation-page.tsx'
import { VisitationPage } from './views/visitation-page.tsx'
import { activateBy } from './visitation.ts'
import { listOfferStarts, listVisitations } from './visitation-queries.ts'
import { waitsOf } from './waiting.ts'

/** The words for what is wrong with a field. */
export const visitationWords = (language: Language) => ({ ...fieldWords[language], ...texts[language].errors })

interface Again {
  readonly form?: Form
  readonly problem?: string
  readonly status?: number
}

/** The case's tab, with what was typed or happened when something was wrong. */
export async function showVisitation(request: Request, file: CaseFile, again: Again = {}): Promise<Reply> {
  const { db, actor, visit, show } = request
  const citizen = file.citizen.id
  const [visitations, referrals] = [await listVisitations(db, citizen), await listReferrals(db, citizen)]
  const starts = await listOfferStarts(db, citizen)
  const waits = waitsOf(
    visitations.map(({ visitedOn }) => visitedOn),
    starts,
  )
  const firstOfferOn = [...starts].sort()[0] ?? null
  const told = visitations.flatMap((visitation, at) => {
    const wait = waits[at]
    return wait
      ? [{ visitation, wait, firstOfferOn, referrals: referrals.filter((each) => each.visitationId === visitation.id) }]
      : []
  })
  const screening = may(actor, 'read-ladder') ? ((await listScreenings(db, citizen))[0] ?? null) : 'hidden'
  const page = (
    <VisitationPage
      {...{ visit, actor, file, told, screening }}
      advisers={await listAdvisers(request)}
      source={sourceOf(ruleOn(firstOffer, file.citizen.takenOverOn), visit.language)}
      form={again.form ?? emptyForm}
      problem={again.problem}
    />
  )
  return show(page, again.status ?? 200)
}

/** A rule's sentence, and where nobody has confirmed it that it remains to be. */
const sourceOf = ({ source, confirmed }: Pick<Rule<unknown>, 'source' | 'confirmed'>, language: Language) =>
  confirmed ? source[language] : `${source[language]} ${texts[language].toBeConfirmed}`

const listAdvisers = async ({ db, today }: Request) =>
  (await listColleagues(db, today)).filter(({ role }) => role === 'company-adviser')

/** The empty form: today, the case's match group and caseworker, and the adviser the citizen has already. */
export async function showNewVisitation(
  request: Request,
  file: CaseFile,
  wishes: readonly Track[],
  typed: Form | null = null,
): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const colleagues = await listColleagues(db, today)
  const team = await listTeamAround(db, file.citizen.id)
  const partOf = (wanted: string) => String(team.find(({ part }) => part === wanted)?.staffId ?? '')
  const { takenOverOn } = file.citizen
  const rule = ruleOn(firstOffer, takenOverOn)
  const form =
    typed ??
    formOf({
      visitedOn: writeDate(today),
      caseworkerId: partOf('caseworker'),
      adviserId: partOf('company-adviser'),
      matchGroup: file.head.matchGroup?.group ?? '',
      firstWish: wishes[0] ?? '',
      secondWish: wishes[1] ?? '',
    })
  const by = (group: MatchGroup): PlainDate => activateBy(takenOverOn, group, rule.value)
  const page = (
    <NewVisitationPage
      {...{ visit, actor, file, form }}
      advisers={colleagues.filter(({ role }) => role === 'company-adviser')}
      caseworkers={colleagues.filter(({ role }) => role === 'caseworker' || role === 'coordinator')}
      deadlines={{
        'job-ready': by('job-ready'),
        'activity-ready': by('activity-ready'),
        'education-ready': by('education-ready'),
      }}
      source={sourceOf(rule, visit.language)}
    />
  )
  return show(page, typed ? 422 : 200)
}
