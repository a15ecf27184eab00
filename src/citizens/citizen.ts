import type { CitizenId, MunicipalityId, TeamId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

export const targetGroups = ['refugee', 'family-reunified', 'displaced-ukrainian', 'immigrant'] as const
export const programmeKinds = ['introduction', 'self-support', 'none'] as const
export const interpreterNeeds = ['none', 'difficult-matters', 'always'] as const
export const matchGroups = ['job-ready', 'activity-ready', 'education-ready'] as const
export const danishEducations = ['DU1', 'DU2', 'DU3'] as const
export const digitalServices = ['mitid', 'digital-post', 'jobnet', 'borger-dk', 'e-boks'] as const
/** Proper names: the same in every language. */
export const serviceNames: Readonly<Record<(typeof digitalServices)[number], string>> = {
  mitid: 'MitID',
  'digital-post': 'Digital Post',
  jobnet: 'Jobnet',
  'borger-dk': 'borger.dk',
  'e-boks': 'e-Boks',
}
export const digitalLevels = ['alone', 'with-help', 'not-yet', 'exempt'] as const
export const closureReasons = ['job', 'education', 'moved', 'programme-ended', 'other'] as const
export const parts = ['caseworker', 'company-adviser', 'mentor'] as const

export type TargetGroup = (typeof targetGroups)[number]
export type ProgrammeKind = (typeof programmeKinds)[number]
export type InterpreterNeed = (typeof interpreterNeeds)[number]
export type MatchGroup = (typeof matchGroups)[number]
export type DanishEducation = (typeof danishEducations)[number]
export type DigitalService = (typeof digitalServices)[number]
export type DigitalLevel = (typeof digitalLevels)[number]
export type ClosureReason = (typeof closureReasons)[number]
/** The part somebody has in the team around a citizen. */
export type Part = (typeof parts)[number]

/** Who the case is about: what every page about her may know. Contact and practical matters are the details. */
export interface Citizen {
  readonly id: CitizenId
  readonly municipalityId: MunicipalityId
  readonly givenName: string
  readonly familyName: string
  readonly sex: 'female' | 'male'
  readonly bornOn: PlainDate
  readonly teamId: TeamId
  readonly teamName: string
  readonly targetGroup: TargetGroup
  readonly takenOverOn: PlainDate
  readonly programmeKind: ProgrammeKind
  readonly programmeStartsOn: PlainDate | null
  readonly programmeEndsOn: PlainDate | null
  readonly interpreterNeed: InterpreterNeed
  readonly interpreterLanguage: string | null
  readonly spokenLanguages: readonly string[]
  readonly nameProtectedFrom: PlainDate | null
  readonly addressProtectedFrom: PlainDate | null
  readonly version: number
}

/** The whole name, given name first. */
export const citizenName = ({ givenName, familyName }: Pick<Citizen, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`

/** Whether a protection that starts on a day is in force today. */
export const isProtected = (from: PlainDate | null, today: PlainDate) => from !== null && from <= today
