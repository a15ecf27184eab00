declare const kind: unique symbol
export type Id<Kind extends string> = number & { readonly [kind]: Kind }
type Code<Kind extends string> = string & { readonly [kind]: Kind }

/** A municipality's three-digit code (900-916 are invented). Not a DREAM code, although 730, 740 and 810 are both. */
export type MunicipalityId = Id<'municipality'>
export type StaffId = Id<'staff'>
export type TeamId = Id<'team'>
export type CitizenId = Id<'citizen'>
export type TalkId = Id<'talk'>
export type PlacementId = Id<'placement'>
export type TaskId = Id<'task'>
export type ActivityId = Id<'activity'>
export type RequirementId = Id<'requirement'>
export type ExemptionId = Id<'exemption'>
export type VisitationId = Id<'visitation'>
export type ReferralId = Id<'referral'>
export type AssessmentId = Id<'assessment'>
export type CompanyId = Id<'company'>
/** A production unit (P-enhed): the workplace itself. */
export type UnitId = Id<'unit'>
export type CompanyContactId = Id<'company-contact'>
export type MessageId = Id<'message'>
/** A week's form for the contact at a workplace. */
export type WeeklyFormId = Id<'form'>
export type CardId = Id<'card'>
export type PlaceId = Id<'place'>
export type ReservationId = Id<'reservation'>

/** Ten digits without a hyphen. Never in a URL, a log line or an error message. */
export type Cpr = Code<'cpr'>

/** Reads an id from a URL or a form: a whole number from 1, else null. */
export function idFrom<Kind extends string>(text: string | undefined): Id<Kind> | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? (Number(text) as Id<Kind>) : null
}
