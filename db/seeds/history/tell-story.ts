import type { StaffId } from '../../../src/platform/ids.ts'
import { addDays, addMonths, type PlainDate } from '../../../src/platform/plain-date.ts'
import { earliest, workday } from '../calendar.ts'
import { inventCpr } from '../cpr.ts'
import { languageNames } from '../names.ts'
import type { Random } from '../random.ts'
import type { Crew, Person, Story } from '../story.ts'
import { handovers } from '../words/handovers.ts'
import { peopleOf } from '../words/people.ts'
import { children, transports } from '../words/steps.ts'
import { tradeIds, trades } from '../words/trades.ts'
import { drawAbsences, drawPlacements } from './placements.ts'
import type { Profile } from './profile.ts'
import { drawStanding } from './standing.ts'
import { drawNotes, drawTalks, fipDays } from './talks.ts'
import { drawWaves } from './waves.ts'

/** Tells a whole case from its profile, from takeover to the last day. */
export function tellStory(random: Random, profile: Profile, crew: Crew, today: PlainDate, taken: Set<string>): Story {
  const worker = profile.caseworkers.at(-1)?.staffId as StaffId
  const fips = fipDays(random, profile)
  const talks = drawTalks(random, profile, fips, today)
  const placements = drawPlacements(random, profile, profile.adviser ?? worker, today)
  return {
    person: drawPerson(random, profile, crew, today),
    numbers: drawNumbers(random, profile, taken),
    ...drawStanding(random, profile, placements, today),
    attachments: attachmentsOf(random, profile, today),
    closures: closuresOf(profile, worker),
    talks,
    notes: drawNotes(random, profile, talks, placements, today),
    placements,
    absences: drawAbsences(random, profile, placements, today),
    tasks: [],
    waves: drawWaves(random, profile, fips, talks, today),
  }
}

const grounds: Readonly<Record<Profile['targetGroup'], readonly string[]>> = {
  refugee: [
    'Flygtning, konventionsstatus',
    'Flygtning, beskyttelsesstatus',
    'Flygtning, midlertidig beskyttelse',
    'Kvoteflygtning',
  ],
  'family-reunified': ['Familiesammenført til flygtning', 'Familiesammenført ægtefælle'],
  'displaced-ukrainian': ['Fordrevet fra Ukraine, særloven'],
  immigrant: ['Opholdstilladelse som medfølgende', 'Opholdstilladelse efter studie'],
}

const streets = [
  'Havnegade',
  'Skolevej',
  'Lindeallé',
  'Birkevænget',
  'Kirkestræde',
  'Nørregade',
  'Engvej',
  'Fyrrebakken',
  'Mølleparken',
  'Stationsvej',
  'Åvænget',
  'Rosenvej',
]

function drawPerson(random: Random, profile: Profile, crew: Crew, today: PlainDate): Person {
  const { takenOverOn, origin, module } = profile
  const spoken = [
    ...origin.languages,
    ...(module > 2 ? ['da'] : []),
    ...(profile.schooled && !origin.languages.includes('en') ? ['en'] : []),
  ]
  const needs = module > 4 || origin.languages.includes('en') ? 'none' : module > 2 ? 'difficult-matters' : 'always'
  const months = random.pick([36, 60, 60])
  const signedOn = workday(takenOverOn, random.chance(0.05) ? random.whole(32, 44) : random.whole(9, 27))
  return {
    givenName: profile.givenName,
    familyName: profile.familyName,
    sex: profile.sex,
    bornOn: profile.bornOn,
    teamId: profile.teamId,
    targetGroup: profile.targetGroup,
    residenceGround: random.pick(grounds[profile.targetGroup]),
    takenOverOn,
    programmeKind: profile.targetGroup === 'immigrant' ? 'none' : 'introduction',
    programmeStartsOn: profile.targetGroup === 'immigrant' ? null : takenOverOn,
    programmeEndsOn: profile.targetGroup === 'immigrant' ? null : addDays(addMonths(takenOverOn, months), -1),
    contractSignedOn: signedOn > today ? null : signedOn,
    benefit:
      profile.phase === 'closed' || profile.targetGroup === 'immigrant'
        ? ''
        : random.weighted([
            ['SHO-ydelse', 8],
            ['Overgangsydelse', 2],
          ]),
    benefitSince: takenOverOn,
    telephone: `12 ${random.whole(10, 99)} ${random.whole(10, 99)} ${random.whole(10, 99)}`,
    email: random.chance(0.6) ? `borger${random.whole(1000, 9999)}@post.example` : '',
    address: `${random.pick(streets)} ${random.whole(1, 120)}${random.chance(0.4) ? `, ${random.whole(1, 4)}. ${random.pick(['tv.', 'th.', 'mf.'])}` : ''}`,
    postalCode: crew.postalCode,
    city: crew.town,
    nameProtectedFrom: profile.protectedFrom,
    addressProtectedFrom: profile.protectedFrom,
    spokenLanguages: spoken.map((code) => languageNames[code] as string),
    interpreterLanguage: needs === 'none' ? null : (languageNames[origin.languages[0] as string] as string),
    interpreterNeed: needs,
    children: random.pick(children),
    transport: random.pick(transports),
    wishes: [trades[profile.trade].name, trades[random.pick(tradeIds.filter((id) => id !== profile.trade))].name],
    createdOn: takenOverOn,
  }
}

/** Nearly everybody has one number; a few got theirs after a replacement number for people not yet registered. */
function drawNumbers(random: Random, { bornOn, sex, takenOverOn }: Profile, taken: Set<string>): Story['numbers'] {
  const current = inventCpr(random, bornOn, sex, taken)
  if (!random.chance(0.02)) return [{ cpr: current, validFrom: takenOverOn }]
  const changedOn = addDays(takenOverOn, 24)
  const before = inventCpr(random, bornOn, sex, taken)
  return [
    { cpr: before, validFrom: takenOverOn, validTo: addDays(changedOn, -1) },
    { cpr: current, validFrom: changedOn },
  ]
}

function attachmentsOf(random: Random, profile: Profile, today: PlainDate): Story['attachments'] {
  const { caseworkers, adviser, mentor, takenOverOn, closedOn } = profile
  const words = () => random.pick(handovers)(peopleOf(profile))
  const workers = caseworkers.map(({ staffId, from, handover }, at) => {
    const next = caseworkers[at + 1]
    return {
      staffId,
      part: 'caseworker' as const,
      fromOn: from,
      toOn: next ? addDays(next.from, -1) : closedOn,
      ...(at > 0 ? { handover: handover ?? words() } : {}),
    }
  })
  const beside = (staffId: StaffId | null, part: 'company-adviser' | 'mentor', days: number) => {
    const fromOn = earliest(workday(takenOverOn, days), closedOn ?? today)
    return staffId ? [{ staffId, part, fromOn, toOn: closedOn }] : []
  }
  return [
    ...workers,
    ...beside(adviser, 'company-adviser', random.whole(40, 60)),
    ...beside(mentor, 'mentor', random.whole(20, 28)),
  ]
}

function closuresOf({ closedOn, closedFor }: Profile, closedBy: StaffId): Story['closures'] {
  return closedOn && closedFor ? [{ closedOn, closedBy, reason: closedFor }] : []
}
