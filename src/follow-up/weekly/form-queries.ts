import type { Db } from '../../platform/db/scope.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { CitizenId, MunicipalityId, PlacementId, WeeklyFormId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'

/** A week's form: one a placement and week. */
export interface WeeklyForm {
  readonly id: WeeklyFormId
  readonly placementId: PlacementId
  readonly citizenId: CitizenId
  readonly weekStartsOn: PlainDate
  readonly track: string
  readonly schemeVersion: number
  readonly language: Language
}

/** All that a page behind a link may know of the person and of us. */
export interface FormBehindLink extends WeeklyForm {
  /** Null: the name is protected, and the page does without. */
  readonly givenName: string | null
  readonly workplace: string
  readonly contactName: string
  readonly adviserName: string
  readonly adviserTelephone: string
  readonly startsOn: PlainDate
}

const columns = ['id', 'placementId', 'citizenId', 'weekStartsOn', 'track', 'schemeVersion', 'language'] as const

/** Makes the form of a week; null: it is made already. */
export async function insertForm(
  db: Db,
  row: Omit<WeeklyForm, 'id'> & { readonly municipalityId: MunicipalityId; readonly madeAt: string },
): Promise<WeeklyFormId | null> {
  const made = await db
    .insertInto('weeklyForm')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipalityId', 'placementId', 'weekStartsOn']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

export async function findForm(db: Db, placementId: PlacementId, weekStartsOn: PlainDate): Promise<WeeklyForm | null> {
  const row = await db
    .selectFrom('weeklyForm')
    .select(columns)
    .where('placementId', '=', placementId)
    .where('weekStartsOn', '=', weekStartsOn)
    .executeTakeFirst()
  return row ?? null
}

/** The newest form of a placement that nobody has answered. */
export async function findUnanswered(db: Db, placementId: PlacementId): Promise<WeeklyForm | null> {
  const row = await db
    .selectFrom('weeklyForm')
    .select(columns)
    .where('placementId', '=', placementId)
    .where((form) =>
      form.not(
        form.exists(
          form.selectFrom('weeklyAnswer').select('formId').whereRef('weeklyAnswer.formId', '=', 'weeklyForm.id'),
        ),
      ),
    )
    .orderBy('weekStartsOn', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The form behind a link that was opened: the link is what lets the contact at the workplace know the first name, and no more. */
export async function findFormBehindLink(db: Db, id: WeeklyFormId, today: PlainDate): Promise<FormBehindLink | null> {
  const row = await db
    .selectFrom('weeklyForm as form')
    .innerJoin('followUp', (join) =>
      join
        .onRef('followUp.municipalityId', '=', 'form.municipalityId')
        .onRef('followUp.placementId', '=', 'form.placementId'),
    )
    .innerJoin('placement', (join) =>
      join.onRef('placement.municipalityId', '=', 'form.municipalityId').onRef('placement.id', '=', 'form.placementId'),
    )
    .innerJoin('citizen', (join) =>
      join.onRef('citizen.municipalityId', '=', 'form.municipalityId').onRef('citizen.id', '=', 'form.citizenId'),
    )
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'form.municipalityId').onRef('staff.id', '=', 'followUp.staffId'),
    )
    .select(['form.id', 'form.placementId', 'form.citizenId', 'form.weekStartsOn', 'form.track', 'form.schemeVersion'])
    .select(['form.language', 'citizen.givenName', 'citizen.nameProtectedFrom', 'placement.workplace'])
    .select(['placement.startsOn', 'followUp.contactName'])
    .select(['staff.name as adviserName', 'staff.telephone as adviserTelephone'])
    .where('form.id', '=', id)
    .where('citizen.erasedOn', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { givenName, nameProtectedFrom, ...form } = row
  return { ...form, givenName: nameProtectedFrom !== null && nameProtectedFrom <= today ? null : givenName }
}

/** The newest form of a placement, and when it was answered. */
export async function findNewestForm(
  db: Db,
  placementId: PlacementId,
): Promise<(Pick<WeeklyForm, 'id' | 'weekStartsOn'> & { readonly answeredAt: string | null }) | null> {
  const row = await db
    .selectFrom('weeklyForm as form')
    .leftJoin('weeklyAnswer as answer', (join) =>
      join.onRef('answer.municipalityId', '=', 'form.municipalityId').onRef('answer.formId', '=', 'form.id'),
    )
    .select(['form.id', 'form.weekStartsOn', 'answer.answeredAt'])
    .where('form.placementId', '=', placementId)
    .orderBy('form.weekStartsOn', 'desc')
    .executeTakeFirst()
  return row ?? null
}
