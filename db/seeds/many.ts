import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { inWork } from '../../src/platform/audit/work.ts'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import { oneOfMany, type Town } from './cast/neighbours.ts'
import { type SeedOptions, seedMunicipality, writeDay } from './demo.ts'
import {
  fjordby,
  furtherMunicipality,
  hojlund,
  type Municipality,
  moreColleagues,
  programme,
  strandkaer,
} from './municipalities.ts'
import { seedProgramme } from './programme.ts'
import { type Random, randomFrom } from './random.ts'
import type { Member, Story } from './story.ts'
import { writeStories } from './write-stories.ts'

export interface ManyOptions extends SeedOptions {
  /** Altogether, the cast of the demo among them: never fewer than that. */
  readonly citizens: number
  /** From 1 up; the demo's three are the first. */
  readonly municipalities: number
}

/** Citizens in a transaction: what a few hundred megabytes hold. */
const CHUNK = 250
/** Those of the demo itself, in the order of the municipalities. */
const first = [fjordby, hojlund, strandkaer]

/**
 * Fills an empty database for measuring: the demo, and ordinary cases with shorter histories until there are so many. The same
 * options give the same data.
 */
export async function seedMany(db: Kysely<DB>, keys: Keys, options: ManyOptions): Promise<void> {
  const { today, seed } = options
  const random = randomFrom(seed)
  await inWork(db, keys, {}, (trx) => writeDay(trx, today, seed))
  for (const [at, share] of sharesOf(options).entries()) {
    const drawn = random.fork(`municipality ${at}`)
    const municipality = largeMunicipality(at, share, drawn)
    const town = await inWork(db, keys, {}, (trx) =>
      seedMunicipality(trx, municipality, today, random.fork(municipality.town)),
    )
    await fill(db, keys, { ...town, random: drawn, brief: true }, share, addedCaseworkers(town, at))
  }
  const members = first.slice(0, options.municipalities).map(({ id }) => id)
  await inWork(db, keys, {}, async (trx) => {
    await seedMunicipality(trx, programme, today, random.fork('programme'))
    await seedProgramme(trx, members, today)
  })
}

/** How many each gets beside its cast: the largest about four times the smallest, as in the programme. */
function sharesOf({ citizens, municipalities }: ManyOptions): number[] {
  const weights = Array.from(
    { length: municipalities },
    (_, at) => [1.7, 0.5, 0.8, 1.2, 0.6, 1, 1.4, 0.7][at % 8] as number,
  )
  const sum = weights.reduce((one, other) => one + other, 0)
  return weights.map((weight, at) => Math.max(0, Math.round((citizens * weight) / sum) - (casts[at] ?? 0)))
}
const casts = [222, 40, 30]

function largeMunicipality(at: number, citizens: number, random: Random): Municipality {
  const known = first[at]
  if (!known) return furtherMunicipality(at - first.length, citizens, random)
  const more = known.teams.flatMap((_, team) => moreColleagues(Math.ceil(citizens / known.teams.length), team, random))
  return { ...known, colleagues: [...known.colleagues, ...more] }
}

/** Those who were hired for the many; the cast keep their own caseloads. */
function addedCaseworkers({ crew }: Town, at: number): Member[] {
  const known = first[at]?.colleagues.length ?? 0
  return crew.members.slice(known).filter((member) => member.role === 'caseworker')
}

/** Tells and writes in turns: while the database takes one chunk, the next is told. */
async function fill(
  db: Kysely<DB>,
  keys: Keys,
  town: Town,
  citizens: number,
  caseworkers: readonly Member[],
): Promise<void> {
  const { municipalityId } = town.crew
  let writing: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < citizens; from += CHUNK) {
    const stories = await tellSome(town, caseworkers, from, Math.min(CHUNK, citizens - from))
    await writing
    writing = inWork(db, keys, { municipality: municipalityId }, (trx) => writeStories(trx, town.crew, stories))
  }
  await writing
}

async function tellSome(town: Town, caseworkers: readonly Member[], from: number, count: number): Promise<Story[]> {
  const stories: Story[] = []
  for (let at = from; at < from + count; at++) {
    const caseworker = caseworkers[at % caseworkers.length] as Member
    stories.push(oneOfMany(town, caseworker, town.random.fork(at)))
    if (at % 10 === 0) await breathe()
  }
  return stories
}
