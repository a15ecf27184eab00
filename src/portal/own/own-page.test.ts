import { expect, test } from 'vitest'
import type { CitizenId, StaffId, TaskId } from '../../platform/ids.ts'
import { day, type PlainDate } from '../../platform/plain-date.ts'
import type { Task } from '../../tasks/index.ts'
import { contentLanguages } from '../../ui/content-language.ts'
import { mattersOf } from './matters.ts'
import { countLookers, ownSteps } from './own-page.ts'
import { texts } from './texts.ts'

const today = day('2026-11-23')
const task = (id: number, own: Partial<Task>): Task => ({
  id: id as TaskId,
  citizenId: 1 as CitizenId,
  staffId: null,
  teamId: null,
  title: 'Ring til sprogskolen',
  dueOn: today,
  source: 'fip',
  sourceId: null,
  createdOn: today,
  doneOn: null,
  doneWord: '',
  version: 1,
  ...own,
})

test('the citizen’s steps are her own open tasks, and those she has done in the last fortnight', () => {
  const steps = ownSteps(
    [
      task(1, {}),
      task(2, { staffId: 7 as StaffId }),
      task(3, { doneOn: day('2026-11-09') }),
      task(4, { doneOn: day('2026-11-08') }),
    ],
    today,
  )
  expect(steps.open.map(({ id }) => id)).toEqual([1])
  expect(steps.doneLately.map(({ id }) => id)).toEqual([3])
})

test('lookers are different people within thirty days: not the citizen, not who was turned away', () => {
  const look = (name: string | null, on: string, denied = false) => ({ name, day: day(on) as PlainDate, denied })
  const looks = [
    look('Kirsten Holm', '2026-11-23'),
    look('Kirsten Holm', '2026-11-20'),
    look('Jonas Bruun', '2026-10-24'),
    look('Aster Lindqvist', '2026-10-23'),
    look('Ole Frost', '2026-11-23', true),
    look(null, '2026-11-23'),
  ]
  expect(countLookers(looks, today)).toBe(2)
})

test('what was looked at is said once, and what has no name of its own is the case', () => {
  expect(mattersOf(['talk', 'note', 'fip', 'citizen', 'timeline'])).toEqual(['talks', 'star', 'case'])
})

test.each(contentLanguages)('counts are words in %s for none, one and many', (language) => {
  const t = texts[language]
  const said = [0, 1, 2, 11].map(t.looksCount)
  expect(new Set(said).size).toBe(4)
  expect(said[3]).toContain('11')
})

test('no text of another language was left in Danish', () => {
  const danish = strings(texts.da)
  for (const language of ['ar', 'uk'] as const) {
    const same = strings(texts[language]).filter((text) => danish.includes(text))
    expect(same, language).toEqual([])
  }
})

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
