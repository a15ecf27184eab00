import { competencesOf, questionnaireOf, type Scores, schemeOf, sendLinkTo } from '../../src/follow-up/index.ts'
import { instantAt } from '../../src/platform/copenhagen.ts'
import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId, PlacementId, StaffId, UnitId, WeeklyFormId } from '../../src/platform/ids.ts'
import { addDays, type PlainDate, weekdayOf } from '../../src/platform/plain-date.ts'
import { libraryQuestionnaire } from '../../src/questionnaires/index.ts'
import type { Town } from './cast/neighbours.ts'
import { fjordby } from './municipalities.ts'
import { versionInWeek, writeOwnKitchen } from './own-kitchen.ts'
import type { Random } from './random.ts'

// Weekly answers from workplaces. Samira's are told by hand: her kitchen of today, and the canteen of two years ago.

const mondayOf = (date: PlainDate) => addDays(date, 1 - weekdayOf(date))

type Week = readonly [punctual: number, together: number, asks: number, first: number, second: number, third: number]
type Ready = 'now' | 'weeks' | 'not-yet'

interface Told {
  readonly track: string
  readonly contact: string
  readonly email: string
  readonly weeks: readonly (readonly [Week, Ready, string?])[]
}

const kitchen: Told = {
  track: 'kitchen',
  contact: 'Mette Lund',
  email: 'mette.lund@fjordkoekkenet.example',
  weeks: [
    [[5, 4, 3, 4, 2, 3], 'not-yet', 'Første uge. Hun ser, hvad der skal gøres, og går i gang.'],
    [[5, 4, 4, 5, 3, 4], 'not-yet'],
    [[6, 5, 4, 5, 3, 4], 'weeks', 'Tager selv varerne ind om morgenen og skriver egenkontrol.'],
    [[6, 5, 5, 6, 4, 5], 'weeks', 'Står for salatbuffeten torsdag og fredag.'],
  ],
}

const canteen: Told = {
  track: 'kitchen',
  contact: 'Ole Munk',
  email: 'ole.munk@kantinen.example',
  weeks: [
    [[4, 3, 2, 3, 2, 2], 'not-yet', 'Venlig og stille. Spørger ikke endnu.'],
    [[4, 3, 2, 3, 2, 3], 'not-yet'],
    [[5, 3, 3, 4, 2, 3], 'not-yet'],
    [[5, 4, 3, 4, 2, 3], 'not-yet', 'Laver smørrebrød alene efter opskrift.'],
    [[4, 4, 3, 4, 3, 3], 'not-yet'],
    [[5, 4, 3, 5, 3, 4], 'not-yet'],
    [[5, 4, 4, 5, 3, 4], 'weeks'],
    [[6, 4, 4, 5, 3, 4], 'weeks', 'Kender alle i kantinen ved navn.'],
    [[6, 5, 4, 5, 3, 4], 'weeks'],
    [[6, 5, 4, 5, 4, 5], 'not-yet', 'Dygtig, men vi har ingen timer i budgettet.'],
  ],
}

/** Placements with somebody at the workplace who answers every week; a third of the running ones have none yet. */
export async function seedFollowUp(trx: Db, { crew, today, random }: Town): Promise<void> {
  await writeOwnKitchen(trx, { crew, today })
  const placements = await trx
    .selectFrom('placement')
    .select(['id', 'citizenId', 'workplace', 'contact', 'startsOn', 'endsOn', 'endedOn', 'agreedBy'])
    .select(['productionUnitId'])
    .where('kind', 'not in', ['mentor-scheme', 'job'])
    .where('startsOn', '<=', addDays(today, -7))
    .orderBy('id')
    .execute()
  const samiras = crew.municipalityId === fjordby.id ? placements.filter(({ citizenId }) => citizenId === 1) : []
  const hand = new Map([
    [samiras.find(({ endedOn }) => endedOn === null)?.id, kitchen],
    [samiras.find(({ workplace }) => workplace.startsWith('Kantinen'))?.id, canteen],
  ])
  const advisers = crew.members.filter(({ role }) => role === 'company-adviser')
  for (const placement of placements) {
    const dice = random.fork(`follow-up ${placement.id}`)
    const told = hand.get(placement.id)
    const runs = placement.endedOn === null && (placement.endsOn === null || placement.endsOn >= today)
    if (!told && (!runs || !dice.chance(0.66))) continue
    const reader = advisers.find(({ id }) => id === placement.agreedBy) ?? advisers[0]
    if (reader) await tell(trx, { crew, today, placement, dice, told: told ?? null, reader: reader.id })
  }
  await writeNotes(trx, { crew, today, random } as Town, samiras)
  await writeCards(trx, { crew, today, random } as Town, samiras)
}

/** What her adviser brought back from the kitchen, after the meeting of three a week ago. */
async function writeNotes(trx: Db, { crew, today }: Town, placements: readonly Telling['placement'][]): Promise<void> {
  const placement = placements.find(({ endedOn }) => endedOn === null)
  const writer = crew.members.find(({ role }) => role === 'company-adviser')
  if (!placement || !writer) return
  const { id: placementId, citizenId } = placement
  const visitedOn = addDays(today, -7)
  const about = { municipalityId: crew.municipalityId, placementId, citizenId, visitedOn, writtenBy: writer.id }
  const sealed = await sealForCitizen(trx, citizenId, JSON.stringify(topics))
  const writtenAt = instantAt(visitedOn, '14:20')
  await trx
    .insertInto('followUpNote')
    .values({ ...about, way: 'three-party', sealed, writtenAt })
    .execute()
}

const topics = {
  tasks: 'Varer om morgenen, kolde retter og salatbuffet. Begynder på det varme køkken i december.',
  growth: 'Skriver egenkontrol uden hjælp. Øver tempo, når der er travlt mellem 11 og 12.',
  cooperation: 'Arbejder sammen med Lise. Spørger selv nu og taler dansk hele dagen.',
  hours: 'Mette vil gerne give 12 timer fra januar, hvis tempoet holder i december.',
  agreed: 'Jonas skriver aftalen om 12 timer. Mette sætter hende på buffet hver dag. Næste møde om fire uger.',
}

/** Samira's card from her kitchen waits for nobody: she said yes to it last week. The canteen's she has not seen yet. */
async function writeCards(trx: Db, { crew, today }: Town, placements: readonly Telling['placement'][]): Promise<void> {
  const writer = crew.members.find(({ role }) => role === 'company-adviser')
  for (const [workplace, card] of Object.entries(cards)) {
    const placement = placements.find((each) => each.workplace.startsWith(workplace))
    if (!placement || !writer) continue
    const { id: placementId, citizenId, startsOn } = placement
    const period = { workplace: placement.workplace, startsOn, lastDay: placement.endedOn }
    const content = { ...period, ...card.content, track: 'kitchen' }
    const sealed = await sealForCitizen(trx, citizenId, JSON.stringify(content))
    const row = { municipalityId: crew.municipalityId, placementId, citizenId, sealed, writtenBy: writer.id }
    const agreedOn = card.agreed ? addDays(today, -4) : null
    await trx
      .insertInto('competenceCard')
      .values({ ...row, writtenOn: addDays(today, -6), agreedOn, agreedWith: agreedOn && writer.id })
      .execute()
  }
}

const cards = {
  Fjordkøkkenet: {
    agreed: true,
    content: {
      tasks: 'Kolde retter og salatbuffet til 120 gæster, varemodtagelse og egenkontrol på dansk.',
      words: 'Samira ser, hvad der skal gøres, og holder sit bord rent. Hun er en, man gerne vil stå ved siden af.',
      scores: { punctual: 6, together: 5, asks: 5, hygiene: 6, recipes: 5 },
      contact: 'Mette Lund, Fjordkøkkenet',
      schemeVersion: 2,
    },
  },
  Kantinen: {
    agreed: false,
    content: {
      tasks: 'Smørrebrød efter opskrift, opvask og anretning i rådhusets kantine.',
      words: 'Kender alle ved navn og møder altid.',
      scores: { punctual: 6, together: 5, hygiene: 5 },
      contact: '',
      schemeVersion: 1,
    },
  },
}

interface Telling {
  readonly crew: Town['crew']
  readonly today: PlainDate
  readonly dice: Random
  readonly told: Told | null
  readonly reader: StaffId
  readonly placement: {
    readonly id: PlacementId
    readonly citizenId: CitizenId
    readonly workplace: string
    readonly contact: string
    readonly startsOn: PlainDate
    readonly endedOn: PlainDate | null
    readonly productionUnitId: UnitId | null
  }
}

async function tell(trx: Db, { crew, today, placement, dice, told, reader }: Telling): Promise<void> {
  const unit = placement.productionUnitId
    ? await trx
        .selectFrom('productionUnit')
        .select('track')
        .where('id', '=', placement.productionUnitId)
        .executeTakeFirst()
    : undefined
  const scheme = schemeOf(libraryQuestionnaire(questionnaireOf(told?.track ?? unit?.track ?? 'other')))
  const versionIn = (monday: PlainDate) => versionInWeek({ crew, today }, scheme.track, monday)
  const contactName = told?.contact ?? (placement.contact.split(',')[0] || 'Kontakten')
  const followUp = {
    placementId: placement.id,
    citizenId: placement.citizenId,
    track: scheme.track,
    contactName,
    contactEmail: told?.email ?? `${addressOf(contactName)}@arbejdsplads.example`,
    language: 'da',
  } as const
  await trx
    .insertInto('followUp')
    .values({
      ...followUp,
      municipalityId: crew.municipalityId,
      schemeVersion: versionIn(mondayOf(placement.startsOn)),
      staffId: reader,
      agreedOn: placement.startsOn,
      stoppedOn: placement.endedOn,
    })
    .execute()
  const weeks =
    told?.weeks ??
    drawn(
      dice,
      competencesOf(scheme)
        .slice(3)
        .map(({ demand }) => demand),
    )
  const ids = competencesOf(scheme).map(({ id }) => id)
  // The week before this one is asked about and not answered: its link still works.
  const last = placement.endedOn ?? addDays(mondayOf(today), -1)
  let monday = mondayOf(placement.startsOn)
  for (let at = 0; monday <= last; at++, monday = addDays(monday, 7)) {
    if (told && placement.endedOn !== null && at >= weeks.length) return
    const form = await trx
      .insertInto('weeklyForm')
      .values({
        municipalityId: crew.municipalityId,
        placementId: placement.id,
        citizenId: placement.citizenId,
        weekStartsOn: monday,
        track: scheme.track,
        schemeVersion: versionIn(monday),
        language: 'da',
        madeAt: instantAt(addDays(monday, 3), '07:00'),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const isLast = placement.endedOn === null && addDays(monday, 7) > last
    const week = weeks[Math.min(at, weeks.length - 1)]
    const answers = told ? at < weeks.length : !(isLast ? dice.chance(0.35) : dice.chance(0.12))
    if (answers && week) await answer(trx, crew, placement, form.id, monday, ids, week, at < weeks.length)
    else if (isLast)
      await sendLinkTo(
        trx,
        { municipalityId: crew.municipalityId, staffId: null, baseUrl: 'http://localhost:3000' },
        instantAt(addDays(monday, 3), '07:00'),
        'weekly-form',
        {
          ...followUp,
          staffName: crew.members.find(({ id }) => id === reader)?.name ?? '',
          startsOn: placement.startsOn,
        },
        { id: form.id, weekStartsOn: monday },
      )
  }
}

async function answer(
  trx: Db,
  crew: Town['crew'],
  { id, citizenId }: Telling['placement'],
  formId: WeeklyFormId,
  weekStartsOn: PlainDate,
  ids: readonly string[],
  [values, ready, remark]: readonly [Week, Ready, string?],
  isNew: boolean,
): Promise<void> {
  const scores: Scores = Object.fromEntries(ids.map((competence, at) => [competence, values[at] ?? 4]))
  await trx
    .insertInto('weeklyAnswer')
    .values({
      municipalityId: crew.municipalityId,
      formId,
      placementId: id,
      citizenId,
      weekStartsOn,
      scores: JSON.stringify(scores),
      ready,
      remark: remark && isNew ? await sealForCitizen(trx, citizenId, remark) : null,
      answeredAt: instantAt(addDays(weekStartsOn, 4), '12:10'),
    })
    .execute()
}

/** A beginning below what the job demands, and mostly upwards from there. */
function drawn(dice: Random, demands: readonly number[]): (readonly [Week, Ready])[] {
  const level = [
    dice.whole(4, 6),
    dice.whole(3, 5),
    dice.whole(2, 5),
    ...demands.map((demand) => demand - dice.whole(1, 3)),
  ]
  return Array.from({ length: 13 }, () => {
    for (const at of [dice.whole(0, 2), dice.whole(3, 5)])
      level[at] = Math.min(7, Math.max(1, (level[at] ?? 4) + (dice.chance(0.8) ? 1 : -1)))
    const met = demands.filter((demand, index) => (level[index + 3] ?? 0) >= demand).length
    return [[...level] as unknown as Week, met === 3 ? 'now' : met === 2 ? 'weeks' : 'not-yet'] as const
  })
}

const addressOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')
