import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StaffId, TeamId } from '../../src/platform/ids.ts'
import { addDays, day, daysBetween, type PlainDate } from '../../src/platform/plain-date.ts'
import { itemsFor, libraryQuestionnaire } from '../../src/questionnaires/index.ts'
import { castOf } from './cast/cast.ts'
import { passesModulus11 } from './cpr.ts'
import { factsOf } from './events.ts'
import { fjordby, hojlund, type Municipality, strandkaer } from './municipalities.ts'
import { randomFrom } from './random.ts'
import type { Crew, Story } from './story.ts'

/** A municipality's staff without a database. */
function onPaper({ id, town, postalCode, teams, colleagues }: Municipality, today: PlainDate): Crew {
  return {
    municipalityId: id,
    town,
    postalCode,
    teams: teams.map((name, at) => ({ id: (at + 1) as TeamId, name })),
    members: colleagues.map((each, at) => ({
      id: (at + 1) as StaffId,
      name: each.name,
      role: each.role,
      teamId: each.team === null ? null : ((each.team + 1) as TeamId),
      validFrom: addDays(today, -(each.cameDaysAgo ?? 1400)),
      validTo: each.leftDaysAgo === undefined ? null : addDays(today, -each.leftDaysAgo),
    })),
  }
}

function tellOn(today: PlainDate, seed = 1, municipality = fjordby): Story[] {
  const crew = onPaper(municipality, today)
  return castOf({ crew, today, random: randomFrom(seed), taken: new Set() })
}

const told = new Map<string, Story[]>()
function storiesOn(today: PlainDate, municipality = fjordby): Story[] {
  const key = `${municipality.id} ${today}`
  const stories = told.get(key) ?? tellOn(today, 1, municipality)
  told.set(key, stories)
  return stories
}

const monday = day('2026-11-23')
const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2025-01-01'), days))
const nameOf = ({ person }: Story) => `${person.givenName} ${person.familyName}`

test('the same seed tells the same stories, another seed others', () => {
  expect(tellOn(monday)).toEqual(storiesOn(monday))
  expect(tellOn(monday, 2).map(nameOf)).not.toEqual(storiesOn(monday).map(nameOf))
})

test('the municipalities are one large and two small', () => {
  const counts = [fjordby, hojlund, strandkaer].map((each) => storiesOn(monday, each).length)
  expect(counts).toEqual([222, 40, 30])
})

describe('on whatever day the demo is told, weekends and leap days too', () => {
  const everywhere = (today: PlainDate) => [fjordby, hojlund, strandkaer].flatMap((each) => storiesOn(today, each))
  const days = [...fc.sample(anyDay, { numRuns: 4, seed: 7 }), day('2028-02-29'), day('2026-11-22'), day('2027-01-01')]

  test.each(days)('%s: nothing has happened that lies in the future', (today) => {
    const ahead = everywhere(today).flatMap((story) => {
      const facts = factsOf(story, onPaper(fjordby, today), { citizen: 1 as never, idOf: () => 1, idOfStep: () => 1 })
      return facts.filter((fact) => fact.on > today).map((fact) => `${nameOf(story)} ${fact.what} ${fact.on}`)
    })
    expect(ahead).toEqual([])
  })

  test.each(days)(
    '%s: nothing but the takeover itself comes before it, and the history is two and a half years',
    (today) => {
      for (const story of everywhere(today)) {
        const { takenOverOn } = story.person
        expect(daysBetween(takenOverOn, today)).toBeLessThan(930)
        const first = [
          ...story.talks.map((talk) => talk.heldOn ?? talk.missedOn ?? today),
          ...story.placements.map((each) => each.startsOn),
          ...story.waves.map((wave) => wave.openedOn),
          ...story.attachments.map((each) => each.fromOn),
        ].sort()[0]
        expect(first && first >= takenOverOn, `${nameOf(story)}: ${first} < ${takenOverOn}`).toBe(true)
      }
    },
  )

  test.each(days)('%s: periods begin before they end, one caseworker at a time', (today) => {
    for (const story of everywhere(today)) {
      const periods = [
        ...story.attachments.map((each) => [each.fromOn, each.toOn ?? null]),
        ...story.placements.map((each) => [each.startsOn, each.endedOn ?? each.endsOn ?? null]),
      ] as [PlainDate, PlainDate | null][]
      expect(periods.filter(([from, to]) => to !== null && to < from)).toEqual([])
      const workers = story.attachments.filter((each) => each.part === 'caseworker')
      const gaps = workers.slice(1).filter((each, at) => addDays(workers[at]?.toOn as PlainDate, 1) !== each.fromOn)
      expect(gaps).toEqual([])
      const open = workers.filter((each) => !each.toOn).length
      expect(open).toBe(story.closures.some((each) => !each.reopenedOn) ? 0 : 1)
    }
  })

  test.each(days)('%s: every number is invented, fits the person and is hers alone', (today) => {
    const stories = storiesOn(today)
    const numbers = stories.flatMap((story) => story.numbers.map(({ cpr }) => ({ cpr, person: story.person })))
    expect(new Set(numbers.map(({ cpr }) => cpr)).size).toBe(numbers.length)
    for (const { cpr, person } of numbers) {
      expect(Number(cpr.slice(0, 2))).toBe(Number(person.bornOn.slice(8)) + 60)
      expect(cpr.slice(2, 6)).toBe(`${person.bornOn.slice(5, 7)}${person.bornOn.slice(2, 4)}`)
      expect(Number(cpr[9]) % 2).toBe(person.sex === 'male' ? 1 : 0)
    }
    expect(numbers.filter(({ cpr }) => !passesModulus11(cpr)).length).toBeGreaterThan(5)
  })
})

test('raters answer what they are asked, from 1 to 7 or with their own no', () => {
  for (const wave of storiesOn(monday).flatMap((story) => story.waves)) {
    for (const side of wave.sides) {
      const asked = itemsFor(libraryQuestionnaire(wave.questionnaire), side.rater).map((item) => item.id)
      for (const [item, answer] of side.answers) {
        expect(asked).toContain(item)
        const no = side.rater === 'citizen' ? 'declined' : 'cannot-assess'
        expect(answer === no || (Number.isInteger(answer) && Number(answer) >= 1 && Number(answer) <= 7)).toBe(true)
      }
    }
  }
})

test('answers are believable: some gaps between raters, some progress, some missing and declined', () => {
  const waves = storiesOn(monday).flatMap((story) =>
    story.waves.filter((wave) => wave.questionnaire === 'fip' && wave.completedOn),
  )
  const pairs = waves.flatMap((wave) => {
    const [citizen, caseworker] = wave.sides.map((side) => side.answers)
    return [...(citizen ?? [])].flatMap(([item, one]) => {
      const other = caseworker?.get(item)
      return typeof one === 'number' && typeof other === 'number' ? [one - other] : []
    })
  })
  const wide = pairs.filter((gap) => Math.abs(gap) >= 2).length / pairs.length
  expect(wide).toBeGreaterThan(0.08)
  expect(wide).toBeLessThan(0.4)
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  expect(mean(pairs)).toBeGreaterThan(0.2)
  const spoken = (at: 'first' | 'last') =>
    storiesOn(monday).flatMap((story) => {
      const own = story.waves.filter((wave) => wave.questionnaire === 'fip' && wave.completedOn)
      const value = (at === 'first' ? own[0] : own.at(-1))?.sides[0]?.answers.get('speaks-danish')
      return own.length > 3 && typeof value === 'number' ? [value] : []
    })
  expect(mean(spoken('last')) - mean(spoken('first'))).toBeGreaterThan(0.5)
  const answers = waves.flatMap((wave) => wave.sides.flatMap((side) => [...side.answers.values()]))
  expect(answers.filter((answer) => answer === 'declined').length).toBeGreaterThan(20)
  expect(answers.filter((answer) => answer === 'cannot-assess').length).toBeGreaterThan(20)
})

test('no title of a task and no step names the citizen', () => {
  const named = [fjordby, hojlund, strandkaer].flatMap((each) =>
    storiesOn(monday, each).flatMap((story) =>
      [
        ...story.tasks.map((task) => task.title),
        ...story.waves.flatMap((wave) => wave.steps.map((step) => step.how)),
      ].filter((words) => words.split(/[^\p{L}]+/u).includes(story.person.givenName)),
    ),
  )
  expect(named).toEqual([])
})

test('words vary: few notes and handovers are alike', () => {
  const words = storiesOn(monday).flatMap((story) => story.notes.map((note) => note.words))
  expect(new Set(words).size / words.length).toBeGreaterThan(0.5)
})

test('abilities say what somebody can, and no words name an illness', () => {
  const stories = storiesOn(monday)
  const words = stories.flatMap((story) => [
    ...story.abilities.map((each) => each.statement),
    ...story.reasons.map((each) => each.words),
    ...story.notes.map((note) => note.words),
    ...story.attachments.map((each) => each.handover ?? ''),
  ])
  const illness = /diagnos|ptsd|depress|angst|diabet|kræft|slidgigt|traume|psykisk|astma|epilep|borderline|migræne/i
  expect(words.filter((text) => illness.test(text))).toEqual([])
  expect(
    stories.flatMap((story) => story.abilities).filter(({ statement }) => /\bkan ikke\b|\bmå ikke\b/i.test(statement)),
  ).toEqual([])
})
