import type { Insertable } from 'kysely'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import type { Cpr, MunicipalityId, StaffId, TeamId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'

type Row<Table extends keyof DB> = Insertable<DB[Table]>
/** A table's row without what the writer adds: ids and the municipality. */
type Own<Table extends keyof DB, Added extends string = never> = Omit<
  Row<Table>,
  'municipalityId' | 'id' | 'citizenId' | Added
>

/** One invented person and all that happened in the case. `write-stories.ts` turns stories into rows. */
export interface Story {
  readonly person: Person
  readonly numbers: readonly { readonly cpr: Cpr; readonly validFrom: PlainDate; readonly validTo?: PlainDate }[]
  readonly matchGroups: readonly Own<'matchGroup'>[]
  readonly danishLevels: readonly Own<'danishLevel'>[]
  readonly digitalSkills: readonly Own<'digitalSkill'>[]
  readonly abilities: readonly Own<'ability'>[]
  readonly reasons: readonly (Own<'considerationReason', 'sealed'> & { readonly words: string })[]
  readonly attachments: readonly Attachment[]
  readonly closures: readonly Own<'caseClosure'>[]
  /** In the order of their ids. */
  readonly talks: readonly Talk[]
  readonly notes: readonly Note[]
  readonly placements: readonly Placement[]
  readonly absences: readonly Absence[]
  readonly tasks: readonly Task[]
  readonly waves: readonly Wave[]
}

export type Person = Own<'citizen'>

export interface Attachment extends Own<'attachment', 'handoverNote'> {
  readonly handover?: string
}

/** `bookedOn` null: that it was booked is not told for itself. */
export type Talk = Own<'talk', 'version'> & { readonly bookedOn: PlainDate | null; readonly bookedAt: string }

export interface Note {
  readonly talk: Talk | null
  readonly words: string
  readonly writtenBy: StaffId
  readonly writtenOn: PlainDate
  readonly writtenAt: string
}

export type Placement = Own<'placement', 'version'> & {
  readonly agreedOn: PlainDate
  /** When the paid hours came, where they were not there from the start. */
  readonly paidSince: PlainDate | null
}
export type Absence = Own<'absence', 'placementId'> & {
  readonly placement: Placement | null
  readonly reportedByStaff?: StaffId
}
/** No name in its title: it is shown to whoever gets it. `from` is the row it comes of. */
export type Task = Own<'task', 'sourceId' | 'version'> & { readonly from: object | null }

export interface Wave {
  readonly questionnaire: 'fip' | 'bip' | 'kib'
  readonly mode: Row<'assessment'>['mode']
  readonly openedOn: PlainDate
  readonly openedBy: StaffId
  readonly talk: Talk | null
  readonly interpreter: boolean
  readonly helpedBy: string
  /** Null while a side is open. */
  readonly completedOn: PlainDate | null
  readonly completedAt: string | null
  readonly sides: readonly WaveSide[]
  readonly steps: readonly Step[]
}

export type Answer = number | 'declined' | 'cannot-assess'

export interface WaveSide {
  readonly rater: 'citizen' | 'caseworker'
  readonly language: string
  readonly answeredBy: StaffId | null
  readonly savedAt: string
  readonly submittedAt: string | null
  readonly closed?: { readonly at: string; readonly reason: 'declined' | 'absent' | 'not-relevant' | 'other' }
  readonly answers: ReadonlyMap<string, Answer>
}

export interface Step {
  readonly item: string | null
  readonly from: number | null
  readonly to: number | null
  readonly how: string
  /** Null: the citizen's own step. */
  readonly staffId: StaffId | null
  readonly dueOn: PlainDate
  readonly doneOn?: PlainDate
  readonly doneWord?: string
}

/** Somebody at work in a municipality, as stories need to know them. */
export interface Member {
  readonly id: StaffId
  readonly name: string
  readonly role: Row<'staff'>['role']
  readonly teamId: TeamId | null
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** Who works where, once the municipality stands in the database. */
export interface Crew {
  readonly municipalityId: MunicipalityId
  readonly town: string
  readonly postalCode: string
  readonly teams: readonly { readonly id: TeamId; readonly name: string }[]
  readonly members: readonly Member[]
}

/** @throws when nobody has that name: a misspelling in the cast. */
export function memberOf(crew: Crew, name: string): Member {
  const member = crew.members.find((each) => each.name === name)
  if (!member) throw new RangeError(`nobody here is called ${name}`)
  return member
}

export const nobodyYet = {
  matchGroups: [],
  danishLevels: [],
  digitalSkills: [],
  abilities: [],
  reasons: [],
  attachments: [],
  closures: [],
  talks: [],
  notes: [],
  placements: [],
  absences: [],
  tasks: [],
  waves: [],
} satisfies Partial<Story>
