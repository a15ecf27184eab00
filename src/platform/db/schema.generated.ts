// Written by `npm run db:types` from db/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { ActivityId, AssessmentId, CardId, CitizenId, CompanyContactId, CompanyId, ExemptionId, MessageId, MunicipalityId, PlaceId, PlacementId, ReferralId, RequirementId, ReservationId, StaffId, TalkId, TaskId, TeamId, UnitId, VisitationId, WeeklyFormId } from '../ids.ts'
import type { PlainDate } from '../plain-date.ts'

/** Skånehensyn stated as what the person can do, per job function. Never a diagnosis */
export interface Ability {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  jobFunction: string
  statement: string
  /** Can do it with an adjustment that the statement names */
  adjusted: Generated<boolean>
  notedOn: PlainDate
  notedBy: number
  endedOn: PlainDate | null
}

/** A day of absence, reported the same day; handled when somebody has talked with the citizen */
export interface Absence {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  placementId: PlacementId | null
  absentOn: PlainDate
  reportedAt: string
  reportedBy: 'citizen' | 'company' | 'staff'
  reason: Generated<'' | 'own-illness' | 'child-ill' | 'appointment' | 'unknown'>
  handledOn: PlainDate | null
}

/** Why somebody opened a case of another team; opens it until the end of the day */
export interface AccessReason {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  staffId: StaffId
  sealed: Buffer
  givenAt: string
  endsAt: string
}

/** A login at an identity provider. Holds no name; the grants say what it may do where */
export interface Account {
  id: Generated<number>
  issuer: string
  subject: string
  createdAt: Generated<string>
}

/** Aktivitet: what a citizen does in the week beside a placement. Hours are quarter-hours a week */
export interface Activity {
  municipalityId: MunicipalityId
  id: Generated<ActivityId>
  citizenId: CitizenId
  kind: 'danish-class' | 'health-course' | 'mentor' | 'guidance' | 'education' | 'job-search' | 'other'
  /** Name, provider and whom it is handed over to, sealed under the citizen's key: a name may tell of health */
  sealed: Buffer
  startsOn: PlainDate
  endsOn: PlainDate | null
  weeklyQuarterHours: number
  handoverOn: PlainDate | null
  registeredBy: number
  registeredOn: PlainDate
  /** The last day when it ended, planned or not; null while it runs */
  endedOn: PlainDate | null
  endReason: 'completed' | 'work' | 'moved-on' | 'citizen-left' | 'provider-ended' | 'other' | null
  version: Generated<number>
}

/** Dagsorden: the headings of a kind of talk, also of its note. Append-only; the highest version counts */
export interface AgendaTemplate {
  municipalityId: MunicipalityId
  kind: string
  version: number
  headings: string[]
  /** Null: came with the product */
  writtenBy: number | null
  writtenAt: string
}

/** A number from 1 to 7, or a said no. An item without a row is missing */
export interface Answer {
  municipalityId: MunicipalityId
  assessmentId: AssessmentId
  rater: string
  item: string
  value: number | null
  skip: 'declined' | 'cannot-assess' | null
  savedAt: string
}

/** One wave: a questionnaire put to a citizen and a caseworker at a talk */
export interface Assessment {
  municipalityId: MunicipalityId
  id: Generated<AssessmentId>
  citizenId: CitizenId
  questionnaireId: string
  questionnaireVersion: number
  mode: 'together' | 'apart' | 'citizen-only' | 'caseworker-only'
  openedOn: PlainDate
  openedBy: number
  talkId: TalkId | null
  interpreter: Generated<boolean>
  helpedBy: Generated<string>
  completedAt: string | null
  /** The day the last side was submitted or closed; the wave counts from then */
  completedOn: PlainDate | null
  version: Generated<number>
}

/** One rater's half of a wave */
export interface AssessmentSide {
  municipalityId: MunicipalityId
  assessmentId: AssessmentId
  rater: 'citizen' | 'caseworker'
  language: Generated<string>
  answeredBy: number | null
  submittedAt: string | null
  closedAt: string | null
  closedReason: 'declined' | 'absent' | 'not-relevant' | 'other' | null
  version: Generated<number>
  savedBy: Generated<string>
  /** The form instance that saved last: it may go on saving; another that started before it is a conflict */
  savedForm: Generated<string>
  savedAt: string | null
}

/** Team around the citizen. Each change of caseworker is a row, dated and counted */
export interface Attachment {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  staffId: StaffId
  part: 'caseworker' | 'company-adviser' | 'mentor'
  fromOn: PlainDate
  toOn: PlainDate | null
  handoverNote: Buffer | null
}

/** Every read and change of a citizen's data. Append-only; each row hashes the one before */
export interface AuditEntry {
  municipalityId: MunicipalityId
  seq: number
  at: string
  staffId: StaffId | null
  actingCitizenId: CitizenId | null
  role: string
  action: string
  outcome: 'done' | 'refused' | 'denied'
  citizenId: CitizenId | null
  subject: Generated<string>
  /** Citizens shown together in a list */
  listed: Generated<number[]>
  /** A reason in words, sealed under the citizen's key */
  detail: Buffer | null
  /** SHA-256 of the sealed case event that this row witnesses */
  evidence: Buffer | null
  hash: Buffer
}

/** The newest link of each municipality's chain. Anchor it outside to notice that the newest rows were cut off */
export interface AuditHead {
  municipalityId: MunicipalityId
  seq: number
  hash: Buffer
}

/** Kalenderabonnement: a secret address of 128 bits, stored hashed, one a person at a time */
export interface CalendarFeed {
  municipalityId: MunicipalityId
  tokenHash: Buffer
  staffId: StaffId
  createdAt: string
  revokedAt: string | null
}

/** A case is closed because an open closure exists */
export interface CaseClosure {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  closedOn: PlainDate
  closedBy: number
  reason: 'job' | 'education' | 'moved' | 'programme-ended' | 'other'
  reopenedOn: PlainDate | null
  reopenedBy: number | null
}

/** What happened in a case, append-only: the timeline. Ids and codes in the open, words sealed under the citizen's key */
export interface CaseEvent {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  what: string
  happenedOn: PlainDate
  recordedAt: Generated<string>
  staffId: StaffId | null
  subjectId: number | null
  detail: Buffer
}

/** Every ending of every word, itself too: so that hjælper finds køkkenhjælper */
export interface CatalogueEnding {
  municipalityId: MunicipalityId
  ending: string
  word: string
}

/** Every word a workplace can be found by, folded (æ ø å as ae oe aa) */
export interface CatalogueWord {
  municipalityId: MunicipalityId
  word: string
  productionUnitId: UnitId
}

/** Aftale som virksomhedscenter, dated: a new agreement ends the one before */
export interface CentreAgreement {
  municipalityId: MunicipalityId
  id: Generated<number>
  productionUnitId: UnitId
  validFrom: PlainDate
  validTo: PlainDate | null
  partnership: Generated<boolean>
  workAreas: Generated<string[]>
  jobFunctions: Generated<string[]>
  targetGroups: Generated<string[]>
  languages: Generated<string[]>
  reach: Generated<string>
  workingHours: Generated<string>
  /** What the workplace asks of the municipality and the citizen */
  companyDemands: Generated<string>
  /** What the municipality asks of the workplace */
  ourDemands: Generated<string>
  /** Prospect of paid hours; prospect_quarter_hours a week if a number was named */
  prospect: 'none' | 'possible' | 'likely' | 'agreed'
  prospectQuarterHours: Generated<number>
  agreedBy: number | null
  agreedOn: PlainDate
  version: Generated<number>
}

/** Borger: the person and what the day needs. History lies in the tables beside */
export interface Citizen {
  municipalityId: MunicipalityId
  id: Generated<CitizenId>
  givenName: string
  familyName: string
  /** Lower case with a leading blank, so that a word's beginning is found anywhere in the name */
  searchName: GeneratedAlways<string | null>
  sex: 'female' | 'male'
  bornOn: PlainDate
  teamId: TeamId
  targetGroup: 'refugee' | 'family-reunified' | 'displaced-ukrainian' | 'immigrant'
  residenceGround: Generated<string>
  takenOverOn: PlainDate
  programmeKind: Generated<'introduction' | 'self-support' | 'none'>
  programmeStartsOn: PlainDate | null
  programmeEndsOn: PlainDate | null
  contractSignedOn: PlainDate | null
  benefit: Generated<string>
  benefitSince: PlainDate | null
  telephone: Generated<string>
  email: Generated<string>
  address: Generated<string>
  postalCode: Generated<string>
  city: Generated<string>
  nameProtectedFrom: PlainDate | null
  /** Hidden for all but the caseworker, shown on request with audit, never in list, export, print, calendar, mail or a company's page */
  addressProtectedFrom: PlainDate | null
  spokenLanguages: Generated<string[]>
  interpreterLanguage: string | null
  interpreterNeed: Generated<'none' | 'difficult-matters' | 'always'>
  children: Generated<string>
  transport: Generated<string>
  wishes: Generated<string[]>
  createdOn: PlainDate
  erasedOn: PlainDate | null
  /** Counts corrections; a form carries the version it was filled from */
  version: Generated<number>
}

/** The citizen's own key, wrapped by the master key. Deleting it erases all text sealed under it; the chain still verifies */
export interface CitizenKey {
  municipalityId: MunicipalityId
  citizenId: CitizenId
  wrapped: Buffer
}

/** CPR numbers over time: a person may get a new one, the old stays searchable */
export interface CitizenNumber {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  sealed: Buffer
  /** Keyed hash, the only way to find a number */
  lookup: Buffer
  validFrom: PlainDate
  validTo: PlainDate | null
}

/** Virksomhed: the legal unit under a CVR number. What a municipality works with lies in its production units */
export interface Company {
  municipalityId: MunicipalityId
  id: Generated<CompanyId>
  cvr: string
  name: string
  /** The last day it existed; shown from then on, no new placements */
  closedOn: PlainDate | null
  /** What the source last said, as JSON: a field that differs from it here was edited here */
  imported: string | null
  createdOn: PlainDate
  version: Generated<number>
}

/** Kontaktperson at a workplace; with mentor_since a company mentor (virksomhedsmentor) */
export interface CompanyContact {
  municipalityId: MunicipalityId
  id: Generated<CompanyContactId>
  productionUnitId: UnitId
  name: string
  title: Generated<string>
  telephone: Generated<string>
  email: Generated<string>
  languages: Generated<string[]>
  mentorSince: PlainDate | null
  leftOn: PlainDate | null
  version: Generated<number>
}

/** A file of companies that was read and looked at; body is what it said, as JSON. Nothing is in use until applied_at */
export interface CompanyImport {
  municipalityId: MunicipalityId
  id: Generated<number>
  fileName: Generated<string>
  sha256: string
  body: string
  madeBy: number
  madeAt: string
  appliedAt: string | null
}

/** Contact with a workplace: visit, call or mail. undone_at takes back a slip of the hand */
export interface CompanyLog {
  municipalityId: MunicipalityId
  id: Generated<number>
  productionUnitId: UnitId
  kind: 'visit' | 'call' | 'mail'
  happenedOn: PlainDate
  staffId: StaffId
  contactId: CompanyContactId | null
  word: Generated<string>
  recordedAt: Generated<string>
  undoneAt: string | null
}

/** Forespørgsel: what a company was told of a citizen, when, with which consents. Append-only */
export interface CompanyRequest {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  placeId: PlaceId
  shared: string[]
  /** The request as it went out, sealed under the citizen's key */
  words: Buffer
  sentBy: 'print' | 'message'
  madeOn: PlainDate
  madeBy: number
}

/** Kompetencekort: the citizen's reference from a workplace. Content as JSON, sealed, and never changed: a new wording is a new card with a new consent */
export interface CompetenceCard {
  municipalityId: MunicipalityId
  id: Generated<CardId>
  placementId: PlacementId
  citizenId: CitizenId
  sealed: Buffer
  writtenBy: number
  writtenOn: PlainDate
  /** The citizen has said yes to this very content; without it nothing leaves the case */
  agreedOn: PlainDate | null
  /** The colleague who heard it; null: she said so herself on her own page */
  agreedWith: number | null
  withdrawnOn: PlainDate | null
}

/** Reasons and diagnoses behind the abilities: health data, sealed, never for advisers */
export interface ConsiderationReason {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  sealed: Buffer
  notedOn: PlainDate
  notedBy: number
  endedOn: PlainDate | null
}

/** Danskuddannelse and module, and the test passed that day if any */
export interface DanishLevel {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  education: 'DU1' | 'DU2' | 'DU3'
  module: number
  testPassed: Generated<string>
  fromOn: PlainDate
  notedBy: number
}

/** One row where the data are invented: the day their history ends on. Absent where there are real citizens */
export interface DemoData {
  onlyRow: Generated<boolean>
  endsOn: PlainDate
  seed: number
}

/** Afdeling */
export interface Department {
  municipalityId: MunicipalityId
  id: Generated<number>
  name: string
}

/** The citizen's own device: bound to one form, 30 minutes, stored hashed; looking uses nothing up */
export interface DeviceLink {
  municipalityId: MunicipalityId
  tokenHash: Buffer
  assessmentId: AssessmentId
  createdBy: number
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  usedAt: string | null
}

/** Digital self-reliance per service over time */
export interface DigitalSkill {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  service: 'mitid' | 'digital-post' | 'jobnet' | 'borger-dk' | 'e-boks'
  level: 'alone' | 'with-help' | 'not-yet' | 'exempt'
  fromOn: PlainDate
  notedBy: number
}

/** What somebody is typing, sealed; deleted when the form is sent */
export interface Draft {
  municipalityId: MunicipalityId
  owner: string
  form: string
  body: Buffer
  savedAt: string
}

/** A version of the table of DREAM codes after the built-in first one: who changed it, when and why. Append-only */
export interface DreamCodeRevision {
  municipalityId: MunicipalityId
  version: number
  codes: ColumnType<unknown, string, string>
  reason: string
  madeAt: string
  madeBy: number
}

/** Åben rådgivning: somebody came by without an appointment. An unknown person leaves only topic and minutes */
export interface DropIn {
  municipalityId: MunicipalityId
  id: Generated<number>
  staffId: StaffId
  cameAt: string
  cameOn: PlainDate
  topic: 'job' | 'letter' | 'digital' | 'money' | 'home' | 'family' | 'workplace' | 'other'
  minutes: number
  citizenId: CitizenId | null
  /** The held talk in the journal, where the person is known */
  talkId: TalkId | null
}

/** The file itself in sealed pieces while it waits; removed when the import has ended */
export interface ExchangeChunk {
  municipalityId: MunicipalityId
  importId: number
  place: number
  sealed: Buffer
}

/** A field that both the source and somebody here changed since they last agreed: open until decided */
export interface ExchangeConflict {
  municipalityId: MunicipalityId
  id: Generated<number>
  sourceId: number
  recordKey: string
  citizenId: CitizenId | null
  field: string
  /** What the source says, sealed under the citizen's key where it is about one */
  said: Buffer
  importId: number
  foundAt: string
  decision: 'ours' | 'theirs' | 'withdrawn' | null
  decidedBy: number | null
  decidedAt: string | null
}

/** A file that somebody brought: which one (fingerprint), from which source, when, and what came of it */
export interface ExchangeImport {
  municipalityId: MunicipalityId
  id: Generated<number>
  sourceId: number
  fileName: string
  fileHash: Buffer
  fileBytes: number
  stage: Generated<'chosen' | 'previewing' | 'previewed' | 'running' | 'done' | 'refused' | 'failed'>
  columns: ColumnType<unknown, string, string>
  /** Counts, and refused cells by row, column, kind and reason. Never a value */
  outcome: ColumnType<unknown, string, string>
  /** A few rows as they would be taken in, sealed; gone when the import has ended */
  preview: Buffer | null
  broughtBy: number
  broughtAt: string
  endedAt: string | null
}

/** A record of a source, what it became here, and what the source last said of it */
export interface ExchangeRecord {
  municipalityId: MunicipalityId
  sourceId: number
  /** The source's own id of the record; of a citizen our id, since hers is the CPR number */
  recordKey: string
  subjectId: number
  citizenId: CitizenId | null
  /** Field by field what the source last said, sealed under the citizen's key where it is about one */
  said: Buffer
  /** The newest import that held it: an older one than the source's newest means that it vanished there */
  importId: number
}

/** Kilde: another system's records of one kind, and how its files are read */
export interface ExchangeSource {
  municipalityId: MunicipalityId
  id: Generated<number>
  kind: 'citizens' | 'talks' | 'placements' | 'companies'
  name: string
  /** Which column of the file each field is taken from, as last chosen */
  columns: ColumnType<unknown, string, string>
  savedBy: number
  savedAt: string
}

/** Fritagelse: days on which less or nothing is required of a citizen. Always with an end, an author and a reason */
export interface Exemption {
  municipalityId: MunicipalityId
  id: Generated<ExemptionId>
  citizenId: CitizenId
  startsOn: PlainDate
  endsOn: PlainDate
  /** Hours a week that are still required meanwhile; 0: none */
  remainingQuarterHours: Generated<number>
  ground: 'health' | 'parental-leave' | 'care' | 'special' | 'other'
  /** Why, without health, sealed under the citizen's key */
  reason: Buffer | null
  /** Health data, sealed, never for advisers */
  healthReason: Buffer | null
  notedBy: number
  notedOn: PlainDate
  /** The last day when it was ended before its time; the day before its start when it never began */
  endedOn: PlainDate | null
  version: Generated<number>
}

/** Opfølgning: who at the workplace answers every week about a placement, by which scheme, and which colleague reads it */
export interface FollowUp {
  municipalityId: MunicipalityId
  placementId: PlacementId
  citizenId: CitizenId
  /** The industry track whose scheme is asked */
  track: string
  schemeVersion: number
  contactName: string
  contactEmail: string
  language: Generated<'da' | 'en'>
  staffId: StaffId
  agreedOn: PlainDate
  /** No links from this day on */
  stoppedOn: PlainDate | null
  version: Generated<number>
}

/** Opfølgningsskema: what a colleague brings back from the workplace, by topic, append-only; the topics as JSON, sealed under the citizen's key */
export interface FollowUpNote {
  municipalityId: MunicipalityId
  id: Generated<number>
  placementId: PlacementId
  citizenId: CitizenId
  visitedOn: PlainDate
  way: 'visit' | 'telephone' | 'three-party'
  sealed: Buffer
  writtenBy: number
  writtenAt: string
}

/** Timekrav: hours a week set for one citizen. No two that hold overlap; without one the general starting point counts */
export interface HoursRequirement {
  municipalityId: MunicipalityId
  id: Generated<RequirementId>
  citizenId: CitizenId
  startsOn: PlainDate
  endsOn: PlainDate | null
  /** Why, sealed under the citizen's key */
  reason: Buffer
  setBy: number
  setOn: PlainDate
  /** Replaced before it began: it never held */
  withdrawnOn: PlainDate | null
  version: Generated<number>
}

/** The hours of a requirement from a day on: phasing in is several of them. The first is on the day it starts */
export interface HoursRequirementStep {
  municipalityId: MunicipalityId
  requirementId: RequirementId
  fromOn: PlainDate
  weeklyQuarterHours: number
}

/** Ordinary paid hours of a citizen in a month, append-only: the newest row of a month counts. No row: not known */
export interface JobHours {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  /** Its first day */
  month: PlainDate
  /** Quarter-hours in the month. 0: known not to have worked. Null: what stood here was wrong, the hours are not known */
  quarterHours: number | null
  /** The file it came with; null: typed */
  importId: number | null
  notedBy: number
  notedAt: string
}

/** A file of paid hours that was read whole. The file itself is not kept */
export interface JobHoursImport {
  municipalityId: MunicipalityId
  id: Generated<number>
  rowsRead: number
  rowsNew: number
  rowsChanged: number
  importedBy: number
  importedAt: string
}

/** Det søger vi: the limits that child care and transport set, as times and kilometres, never as reasons. The newest holds */
export interface JobSearch {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  fromOn: PlainDate
  weeklyQuarterHours: number | null
  earliestMinute: number | null
  latestMinute: number | null
  weekends: Generated<boolean>
  furthestKm: number | null
  notedOn: PlainDate
  notedBy: number
}

/** Progressionstrappe: which step a screening placed the citizen on. Append-only; the newest holds */
export interface LadderScreening {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  /** Which version of the ladder: its steps are data of the product */
  ladder: string
  step: number
  /** What the answers gave; the caseworker may place her elsewhere with a reason in words */
  suggestedStep: number
  answers: string
  words: Buffer | null
  screenedOn: PlainDate
  screenedBy: number
}

/** How often one origin (keyed hash of its address) has tried to log in within a window */
export interface LoginAttempt {
  originHash: Buffer
  windowStarts: string
  attempts: number
}

/** A login under way at the identity provider: nonce and verifier, sealed */
export interface LoginRequest {
  stateHash: Buffer
  sealed: Buffer
  expiresAt: string
}

/** Matchgruppe: the newest row on or before a day is in force that day */
export interface MatchGroup {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  matchGroup: 'job-ready' | 'activity-ready' | 'education-ready'
  fromOn: PlainDate
  decidedBy: number
}

/** What counts how much when places and citizens are matched, per municipality: the newest row on or before a day is in force */
export interface MatchWeight {
  municipalityId: MunicipalityId
  id: Generated<number>
  criterion: 'prospect' | 'functions' | 'trade' | 'hours' | 'times' | 'danish' | 'distance' | 'language'
  weight: number
  fromOn: PlainDate
  setBy: number
}

/** Mentorkursus: training of company mentors */
export interface MentorCourse {
  municipalityId: MunicipalityId
  id: Generated<number>
  title: string
  startsOn: PlainDate
  endsOn: PlainDate
  heldAt: Generated<string>
}

/** Who takes part in a mentor course, and who completed it */
export interface MentorCourseSeat {
  municipalityId: MunicipalityId
  courseId: number
  contactId: CompanyContactId
  enrolledOn: PlainDate
  completedOn: PlainDate | null
}

/** Outbox: what is to go out by mail. In a trial it stays here and is shown, never delivered */
export interface Message {
  municipalityId: MunicipalityId
  id: Generated<MessageId>
  citizenId: CitizenId | null
  /** A code: what it is about. Never words of a person */
  kind: string
  /** Recipient, subject and body as JSON, under the citizen's key where it is about one; destroyed when it has been delivered or withdrawn */
  sealed: Buffer | null
  createdBy: number | null
  createdAt: string
  /** Not before this; moved on when it is taken up, so that no two deliver it at once */
  nextTryAt: string
  tries: Generated<number>
  problem: Generated<'' | 'no-connection' | 'login-refused' | 'recipient-refused' | 'server-refused' | 'unknown'>
  sentAt: string | null
  givenUpAt: string | null
  withdrawnAt: string | null
}

/** The tenants. 900-999 are invented; 0 is the programme itself, which has no citizens */
export interface Municipality {
  id: MunicipalityId
  name: string
}

/** Næste skridt: from what to what, how, who and when. Becomes a task */
export interface NextStep {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  assessmentId: AssessmentId
  item: string | null
  fromValue: number | null
  toValue: number | null
  how: string
  responsible: 'citizen' | 'staff'
  staffId: StaffId | null
  dueOn: PlainDate
  taskId: TaskId
  agreedOn: PlainDate
}

/** Plads: one seat at a workplace, for one person at a time, from a day and to a day or until it is ended */
export interface Place {
  municipalityId: MunicipalityId
  id: Generated<PlaceId>
  productionUnitId: UnitId
  jobFunction: string
  track: 'kitchen' | 'cleaning' | 'hotel' | 'retail' | 'warehouse' | 'industry' | 'building' | 'care' | 'childcare' | 'green' | 'transport' | 'office' | 'other'
  fromOn: PlainDate
  toOn: PlainDate | null
  weeklyQuarterHours: Generated<number>
  /** Empty: open to all */
  targetGroups: Generated<string[]>
  languages: Generated<string[]>
  /** What the job function takes, said as job function; never health */
  conditions: Generated<string>
  version: Generated<number>
}

/** What a place asks of somebody, as far as matching needs it. The newest of a place holds */
export interface PlaceDemand {
  municipalityId: MunicipalityId
  id: Generated<number>
  placeId: PlaceId
  danishLeast: 'none' | 'A1' | 'A2' | 'B1' | 'B2' | null
  startsMinute: number | null
  endsMinute: number | null
  weekends: Generated<boolean>
  /** The workplace has said that the hours of the day can be moved */
  movable: Generated<boolean>
  notedOn: PlainDate
  notedBy: number
}

/** Reservation of a place for a citizen. Never deleted: a release is written beside. Written only with the place's row locked */
export interface PlaceReservation {
  municipalityId: MunicipalityId
  id: Generated<ReservationId>
  placeId: PlaceId
  citizenId: CitizenId
  fromOn: PlainDate
  toOn: PlainDate | null
  /** Without a placement the promise lapses after this day */
  heldUntil: PlainDate | null
  /** What it became; then it holds the place for as long as from_on to to_on */
  placementId: PlacementId | null
  reservedBy: number
  reservedAt: string
  releasedOn: PlainDate | null
  releasedBy: number | null
  releaseReason: 'withdrawn' | 'declined-by-company' | 'declined-by-citizen' | 'ended' | 'lapsed' | null
}

/** Virksomhedsforløb. Hours are quarter-hours a week */
export interface Placement {
  municipalityId: MunicipalityId
  id: Generated<PlacementId>
  citizenId: CitizenId
  kind: 'internship' | 'wage-subsidy' | 'community-work' | 'small-job' | 'paid-hours' | 'igu' | 'job-rotation' | 'job' | 'mentor-scheme'
  workplace: string
  contact: Generated<string>
  startsOn: PlainDate
  endsOn: PlainDate | null
  weeklyQuarterHours: Generated<number>
  /** Ordinary paid hours beside the placement */
  paidQuarterHours: Generated<number>
  aimedQuarterHours: Generated<number>
  agreedBy: number
  /** The last day when it ended, planned or not; null while it runs */
  endedOn: PlainDate | null
  endReason: 'job' | 'hours' | 'completed' | 'citizen-left' | 'company-ended' | 'company-closed' | 'illness' | 'moved' | 'other' | null
  nextStep: Generated<string>
  version: Generated<number>
  /** The workplace, where it is in the catalogue; workplace holds what it was called when it was agreed */
  productionUnitId: UnitId | null
  placeId: PlaceId | null
  companyContactId: CompanyContactId | null
  /** The placement that turned into this one */
  cameOfId: number | null
  /** What it turned into: hours or a job */
  becameId: number | null
  /** The first day of its latest extension */
  extendedFrom: PlainDate | null
}

/** What happened to a placement, append-only: the row in placement is what these add up to */
export interface PlacementEvent {
  municipalityId: MunicipalityId
  id: Generated<number>
  placementId: PlacementId
  citizenId: CitizenId
  what: 'proposed' | 'agreed' | 'corrected' | 'extended' | 'turned' | 'ended'
  happenedOn: PlainDate
  kind: 'internship' | 'wage-subsidy' | 'community-work' | 'small-job' | 'paid-hours' | 'igu' | 'job-rotation' | 'job' | 'mentor-scheme' | null
  startsOn: PlainDate | null
  endsOn: PlainDate | null
  weeklyQuarterHours: number | null
  paidQuarterHours: number | null
  aimedQuarterHours: number | null
  /** extended: the first day of the extension, whose rule decides */
  extendedFrom: PlainDate | null
  endedOn: PlainDate | null
  endReason: 'job' | 'hours' | 'completed' | 'citizen-left' | 'company-ended' | 'company-closed' | 'illness' | 'moved' | 'other' | null
  /** agreed: what it came of; turned: what it became */
  otherPlacementId: PlacementId | null
  staffId: StaffId | null
  recordedAt: Generated<string>
}

/** Fravigelse: why a placement stands though it breaks a rule, append-only. The breach is shown all the same */
export interface PlacementOverride {
  municipalityId: MunicipalityId
  id: Generated<number>
  placementId: PlacementId
  citizenId: CitizenId
  rule: string
  /** The day whose version of the rule decided */
  ruleOn: PlainDate
  allowed: number
  /** What was measured: it covers no more than that */
  found: number
  /** The reason, sealed under the citizen's key */
  sealed: Buffer
  givenBy: number
  givenAt: string
  /** The other offer it is about, where two meet: a reason for one overlap covers no other */
  otherPlacementId: PlacementId | null
}

/** Forslag: a reserved place that a citizen has been offered, and the answer */
export interface PlacementProposal {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  reservationId: ReservationId
  kind: 'internship' | 'wage-subsidy' | 'community-work' | 'small-job' | 'paid-hours' | 'igu' | 'job-rotation' | 'job' | 'mentor-scheme'
  proposedOn: PlainDate
  proposedBy: number
  answer: 'accepted' | 'declined-by-citizen' | 'declined-by-company' | 'withdrawn' | null
  answeredOn: PlainDate | null
  answeredBy: number | null
  /** Why it was declined, in words, sealed under the citizen's key */
  sealedReason: Buffer | null
  placementId: PlacementId | null
}

/** Spor: job, IGU or job package. The newest row on or before a day is in force that day. Append-only */
export interface PlanTrack {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  track: 'job' | 'igu' | 'job-package'
  fromOn: PlainDate
  chosenBy: number
  chosenOn: PlainDate
}

/** The municipality's own file of postal codes; without one the small built-in table is used */
export interface PostalPoint {
  municipalityId: MunicipalityId
  code: string
  name: Generated<string>
  latitude: number
  longitude: number
}

/** Produktionsenhed (P-nummer): the workplace. Placements belong here, not to the company above */
export interface ProductionUnit {
  municipalityId: MunicipalityId
  id: Generated<UnitId>
  companyId: CompanyId
  pNumber: string
  name: string
  address: Generated<string>
  postalCode: Generated<string>
  city: Generated<string>
  telephone: Generated<string>
  email: Generated<string>
  db07: Generated<string>
  trade: Generated<string>
  /** Branchespor: the industry track the municipality sorts it under; DB07 is the register's own */
  track: Generated<'kitchen' | 'cleaning' | 'hotel' | 'retail' | 'warehouse' | 'industry' | 'building' | 'care' | 'childcare' | 'green' | 'transport' | 'office' | 'other'>
  employees: Generated<'' | '0' | '1' | '2-4' | '5-9' | '10-19' | '20-49' | '50-99' | '100-199' | '200-499' | '500-999' | '1000+'>
  /** The one fixed adviser */
  adviserId: number | null
  /** Days between contacts; null: the rule's */
  rhythmDays: number | null
  closedOn: PlainDate | null
  /** What the source last said, as JSON */
  imported: string | null
  createdOn: PlainDate
  version: Generated<number>
  /** The name so that the order of its bytes is the order of the Danish alphabet: read off an index instead of sorted */
  sortName: GeneratedAlways<string | null>
}

/** A municipality of this installation that takes part in the programme: it reads the programme's published figures */
export interface ProgrammeMember {
  municipalityId: MunicipalityId
  joinedOn: PlainDate
}

/** The municipalities the programme counts, on this installation or not. The rows belong to the programme (municipality 0) */
export interface ProgrammeMunicipality {
  municipalityId: MunicipalityId
  code: string
  name: string
  invented: boolean
}

/** A published result, protected before it was stored: what is hidden is not in it. Append-only; the newest of a goal, series and period is shown */
export interface ProgrammeResult {
  municipalityId: MunicipalityId
  id: Generated<number>
  goal: number
  period: string
  /** headline: before and now; course: a quarter between them. No figure is in both, so that two publications cannot be compared */
  series: 'headline' | 'course'
  definition: string
  snapshot: string
  extractDate: PlainDate | null
  threshold: number
  /** Counted from an invented register: shown as opdigtede tal */
  invented: boolean
  envelope: ColumnType<unknown, string, string>
  publishedAt: string
  publishedBy: number | null
}

/** An immutable version of a questionnaire: items per rater, themes, scale, translations as data */
export interface Questionnaire {
  municipalityId: MunicipalityId
  id: string
  version: number
  definition: ColumnType<unknown, string, string>
  importedAt: string
  importedBy: number | null
}

/** Henvisning: a visitation offered to one adviser. While it has no answer the citizen is "offered to her" */
export interface Referral {
  municipalityId: MunicipalityId
  id: Generated<ReferralId>
  visitationId: VisitationId
  citizenId: CitizenId
  adviserId: number
  offeredOn: PlainDate
  offeredBy: number
  answer: 'accepted' | 'returned' | 'withdrawn' | null
  answeredOn: PlainDate | null
  reason: 'not-my-trade' | 'no-capacity' | 'needs-more' | 'not-ready' | 'other' | null
  /** What the adviser wrote when she returned it, sealed under the citizen's key */
  words: Buffer | null
}

/** An import of a register file from choosing it to what came of it. Holds column names and counts, never a row of the file */
export interface RegisterImport {
  municipalityId: MunicipalityId
  id: Generated<number>
  file: string
  stage: 'chosen' | 'running' | 'done' | 'refused' | 'failed'
  map: ColumnType<unknown, string, string>
  outcome: ColumnType<unknown, string, string>
  begunAt: string
  begunBy: number
  endedAt: string | null
}

/** Facts about an imported DREAM extract. Its rows lie in the register's own folder (docs/operations.md), never here */
export interface RegisterSnapshot {
  municipalityId: MunicipalityId
  id: string
  extractDate: PlainDate
  sourceHash: string
  persons: number
  columns: number
  firstWeek: string
  lastWeek: string
  map: ColumnType<unknown, string, string>
  /** How many values were refused by column and reason; never the values */
  rejected: ColumnType<unknown, string, string>
  unknownCodes: ColumnType<unknown, string, string>
  identified: boolean
  invented: boolean
  importedAt: string
  importedBy: number | null
}

/** Gemt udsnit of the worklist: filters and sorting, never what was typed to find a person */
export interface SavedFilter {
  municipalityId: MunicipalityId
  id: Generated<number>
  staffId: StaffId
  name: string
  query: string
}

/** Skoleperiode of an IGU; every other day of it is practice at the company */
export interface SchoolPeriod {
  municipalityId: MunicipalityId
  id: Generated<number>
  placementId: PlacementId
  citizenId: CitizenId
  fromOn: PlainDate
  toOn: PlainDate
  notedBy: number
  notedOn: PlainDate
  removedOn: PlainDate | null
}

/** What was searched for, sealed: going back to the result works through this opaque id, and nothing typed enters a URL */
export interface SearchTrail {
  municipalityId: MunicipalityId
  id: string
  owner: string
  sealed: Buffer
  madeAt: string
}

/** A known text sealed by each master key in use: a wrong key is noticed at start, before anything is written with it */
export interface SecretCheck {
  keyId: string
  sealed: Buffer
  addedAt: Generated<string>
}

/** What the calculator said for a citizen: from how many paid hours a week the household does without the benefit. No decision. Append-only; the newest counts */
export interface SelfSupportEstimate {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  household: 'single' | 'single-parent' | 'couple' | 'couple-parents'
  partnerOnBenefit: Generated<boolean>
  partnerMonthlyOre: Generated<number>
  partnerQuarterHours: Generated<number>
  hourlyWageOre: number
  /** Null: more than full time would be needed */
  quarterHours: number | null
  calculatedBy: number
  calculatedOn: PlainDate
}

/** A login in progress. Only who holds the token (its hash) can see the row */
export interface Session {
  idHash: Buffer
  municipalityId: MunicipalityId
  staffId: StaffId | null
  citizenId: CitizenId | null
  /** Level of assurance the identity provider vouched for */
  level: string
  startedAt: string
  seenAt: string
  endsAt: string
  /** The confirmation shown on the next page, once */
  notice: string | null
}

/** Samtykke: what a citizen has agreed that a company may see of her, field by field. Without a row a company sees the first name */
export interface SharingConsent {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  field: 'trade' | 'functions' | 'hours' | 'danish' | 'languages' | 'family-name' | 'telephone'
  givenOn: PlainDate
  notedBy: number
  revokedOn: PlainDate | null
  revokedBy: number | null
}

/** Faste tider: every Tuesday 9-12, 45 minutes, for some weeks. The times are the clock on the wall in Denmark */
export interface SlotPattern {
  municipalityId: MunicipalityId
  id: Generated<number>
  staffId: StaffId
  weekday: number
  opensAt: string
  closesAt: string
  minutes: number
  everyWeeks: Generated<number>
  fromOn: PlainDate
  toOn: PlainDate
  kind: string
  place: Generated<string>
  forCitizens: boolean
  openedAt: string
  stoppedOn: PlainDate | null
}

/** A grant: one person in one role in one municipality for a period. The same account may hold several */
export interface Staff {
  municipalityId: MunicipalityId
  id: Generated<StaffId>
  accountId: number | null
  name: string
  title: Generated<string>
  telephone: Generated<string>
  email: Generated<string>
  role: 'caseworker' | 'coordinator' | 'team-leader' | 'company-adviser' | 'mentor' | 'project-leader' | 'administrator' | 'facilitator' | 'evaluator'
  teamId: TeamId | null
  /** The id of a demo persona; only in a trial */
  persona: string | null
  validFrom: PlainDate
  validTo: PlainDate | null
  version: Generated<number>
  /** The administrator who set the last day: a login does not open the grant again. Null when the provider stopped naming it */
  endedBy: number | null
}

/** A form that arrived: the same form again answers with the same location and does nothing */
export interface Submission {
  municipalityId: MunicipalityId
  token: string
  actor: string
  madeAt: Generated<string>
  location: Generated<string>
  notice: Generated<string>
}

/** Samtale: booked until it is held, missed (udeblivelse) or cancelled */
export interface Talk {
  municipalityId: MunicipalityId
  id: Generated<TalkId>
  citizenId: CitizenId
  staffId: StaffId
  kind: 'job-talk' | 'follow-up' | 'contract' | 'cv' | 'placing' | 'availability' | 'information' | 'three-party' | 'round-table' | 'motivation' | 'home-visit' | 'open-counselling' | 'telephone'
  startsAt: string
  place: Generated<string>
  withFip: Generated<boolean>
  interpreter: Generated<boolean>
  heldOn: PlainDate | null
  missedOn: PlainDate | null
  cancelledOn: PlainDate | null
  bookedAt: Generated<string>
  version: Generated<number>
  minutes: Generated<number>
  /** The citizen chose the time, and may call it off without asking */
  bookedByCitizen: Generated<boolean>
  /** Noted after a later talk that resets the deadline: stands in the journal, is not reported to the national data model */
  lateEntry: Generated<boolean>
}

/** Jobfunktion at a round table: what everybody agreed the citizen can do. A task of a job, never a diagnosis */
export interface TalkJobFunction {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  talkId: TalkId
  sealed: Buffer
  answer: 'can' | 'can-with' | 'not-now' | null
  addedAt: string
  answeredAt: string | null
}

/** Journal entry, append-only. A correction is a new entry that names the one it corrects and why */
export interface TalkNote {
  municipalityId: MunicipalityId
  id: Generated<number>
  talkId: TalkId | null
  citizenId: CitizenId
  sealed: Buffer
  writtenBy: number
  writtenAt: string
  corrects: number | null
  reason: Buffer | null
}

/** Deltager: who else takes part in a talk. Name and place are sealed under the citizen's key */
export interface TalkParticipant {
  municipalityId: MunicipalityId
  id: Generated<number>
  citizenId: CitizenId
  talkId: TalkId
  part: 'company' | 'doctor' | 'mentor' | 'company-adviser' | 'relative' | 'other'
  sealed: Buffer
  /** How the citizen said yes to this participant; a doctor never takes part without */
  consent: 'spoken' | 'written' | null
  consentedOn: PlainDate | null
  addedBy: number
  addedAt: string
  removedOn: PlainDate | null
}

/** Ledig tid: free until a talk takes it; free again when the talk is called off */
export interface TalkSlot {
  municipalityId: MunicipalityId
  id: Generated<number>
  staffId: StaffId
  patternId: number
  startsAt: string
  minutes: number
  kind: string
  place: Generated<string>
  forCitizens: boolean
  talkId: TalkId | null
  withdrawnOn: PlainDate | null
}

/** Opgave. Without staff_id and team_id: the citizen's own. With team_id alone: the team's, until somebody takes it */
export interface Task {
  municipalityId: MunicipalityId
  id: Generated<TaskId>
  citizenId: CitizenId | null
  staffId: StaffId | null
  title: string
  dueOn: PlainDate
  /** Where it comes from; source_id is the row there (for company the production unit) */
  source: Generated<'own' | 'fip' | 'absence' | 'placement' | 'talk' | 'handover' | 'visitation' | 'company' | 'matching' | 'follow-up' | 'plan' | 'lasting-job'>
  sourceId: number | null
  createdBy: number | null
  createdOn: PlainDate
  doneOn: PlainDate | null
  doneBy: number | null
  doneWord: Generated<string>
  version: Generated<number>
  /** The team it was given to; stays when somebody takes it, so that it can be given back */
  teamId: TeamId | null
}

/** Team i en afdeling */
export interface Team {
  municipalityId: MunicipalityId
  id: Generated<TeamId>
  departmentId: number
  name: string
}

/** A person has read the translation and stands by it */
export interface TranslationApproval {
  municipalityId: MunicipalityId
  questionnaireId: string
  version: number
  language: string
  approvedBy: number
  approvedAt: string
}

/** Visitation: the caseworker's form that hands a citizen to a company adviser. The newest of a citizen holds */
export interface Visitation {
  municipalityId: MunicipalityId
  id: Generated<VisitationId>
  citizenId: CitizenId
  caseworkerId: number
  visitedOn: PlainDate
  /** Date for timely activation, as the rule in force on the takeover day gave it when the form was filled in */
  activateBy: PlainDate
  matchGroup: 'job-ready' | 'activity-ready' | 'education-ready'
  firstWish: string
  secondWish: string
  /** Words to the adviser, sealed under the citizen's key */
  comment: Buffer | null
  madeBy: number
}

/** What the workplace answered in a week, append-only: a score 1-7 by competence, ready for paid hours, a line sealed under the citizen's key */
export interface WeeklyAnswer {
  municipalityId: MunicipalityId
  formId: WeeklyFormId
  placementId: PlacementId
  citizenId: CitizenId
  weekStartsOn: PlainDate
  /** Competence id to 1-7; one that was left out is missing */
  scores: ColumnType<unknown, string, string>
  ready: 'now' | 'weeks' | 'not-yet'
  remark: Buffer | null
  answeredAt: string
}

/** Ugesvar that is asked for: one a placement and week, by the scheme in force then */
export interface WeeklyForm {
  municipalityId: MunicipalityId
  id: Generated<WeeklyFormId>
  placementId: PlacementId
  citizenId: CitizenId
  weekStartsOn: PlainDate
  track: string
  schemeVersion: number
  language: 'da' | 'en'
  madeAt: string
}

/** The contact's way to one form: 128 bits, stored hashed, to the end of the next week; looking uses nothing up, sending does */
export interface WeeklyLink {
  municipalityId: MunicipalityId
  tokenHash: Buffer
  formId: WeeklyFormId
  messageId: MessageId | null
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  usedAt: string | null
}

/** Arbejdsaftale, append-only: the newest counts, and a new wording needs new confirmations */
export interface WorkAgreement {
  municipalityId: MunicipalityId
  id: Generated<number>
  placementId: PlacementId
  citizenId: CitizenId
  /** Aim, part goals, tasks, working time and who follows up, as JSON, sealed under the citizen's key */
  sealed: Buffer
  followUpWeeks: number
  writtenBy: number
  writtenOn: PlainDate
}

/** Who has said yes to a wording of a work agreement, and when */
export interface WorkAgreementConfirmation {
  municipalityId: MunicipalityId
  agreementId: number
  party: 'citizen' | 'company' | 'municipality'
  confirmedOn: PlainDate
  notedBy: number
}

export interface DB {
  ability: Ability
  absence: Absence
  accessReason: AccessReason
  account: Account
  activity: Activity
  agendaTemplate: AgendaTemplate
  answer: Answer
  assessment: Assessment
  assessmentSide: AssessmentSide
  attachment: Attachment
  auditEntry: AuditEntry
  auditHead: AuditHead
  calendarFeed: CalendarFeed
  caseClosure: CaseClosure
  caseEvent: CaseEvent
  catalogueEnding: CatalogueEnding
  catalogueWord: CatalogueWord
  centreAgreement: CentreAgreement
  citizen: Citizen
  citizenKey: CitizenKey
  citizenNumber: CitizenNumber
  company: Company
  companyContact: CompanyContact
  companyImport: CompanyImport
  companyLog: CompanyLog
  companyRequest: CompanyRequest
  competenceCard: CompetenceCard
  considerationReason: ConsiderationReason
  danishLevel: DanishLevel
  demoData: DemoData
  department: Department
  deviceLink: DeviceLink
  digitalSkill: DigitalSkill
  draft: Draft
  dreamCodeRevision: DreamCodeRevision
  dropIn: DropIn
  exchangeChunk: ExchangeChunk
  exchangeConflict: ExchangeConflict
  exchangeImport: ExchangeImport
  exchangeRecord: ExchangeRecord
  exchangeSource: ExchangeSource
  exemption: Exemption
  followUp: FollowUp
  followUpNote: FollowUpNote
  hoursRequirement: HoursRequirement
  hoursRequirementStep: HoursRequirementStep
  jobHours: JobHours
  jobHoursImport: JobHoursImport
  jobSearch: JobSearch
  ladderScreening: LadderScreening
  loginAttempt: LoginAttempt
  loginRequest: LoginRequest
  matchGroup: MatchGroup
  matchWeight: MatchWeight
  mentorCourse: MentorCourse
  mentorCourseSeat: MentorCourseSeat
  message: Message
  municipality: Municipality
  nextStep: NextStep
  place: Place
  placeDemand: PlaceDemand
  placeReservation: PlaceReservation
  placement: Placement
  placementEvent: PlacementEvent
  placementOverride: PlacementOverride
  placementProposal: PlacementProposal
  planTrack: PlanTrack
  postalPoint: PostalPoint
  productionUnit: ProductionUnit
  programmeMember: ProgrammeMember
  programmeMunicipality: ProgrammeMunicipality
  programmeResult: ProgrammeResult
  questionnaire: Questionnaire
  referral: Referral
  registerImport: RegisterImport
  registerSnapshot: RegisterSnapshot
  savedFilter: SavedFilter
  schoolPeriod: SchoolPeriod
  searchTrail: SearchTrail
  secretCheck: SecretCheck
  selfSupportEstimate: SelfSupportEstimate
  session: Session
  sharingConsent: SharingConsent
  slotPattern: SlotPattern
  staff: Staff
  submission: Submission
  talk: Talk
  talkJobFunction: TalkJobFunction
  talkNote: TalkNote
  talkParticipant: TalkParticipant
  talkSlot: TalkSlot
  task: Task
  team: Team
  translationApproval: TranslationApproval
  visitation: Visitation
  weeklyAnswer: WeeklyAnswer
  weeklyForm: WeeklyForm
  weeklyLink: WeeklyLink
  workAgreement: WorkAgreement
  workAgreementConfirmation: WorkAgreementConfirmation
}
