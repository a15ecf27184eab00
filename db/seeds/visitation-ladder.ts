import type { Db } from '../../src/platform/db/scope.ts'
import { daysBetween, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRowsForIds } from './bulk.ts'
import { latest, workday } from './calendar.ts'
import type { Town } from './cast/neighbours.ts'
import type { Fact } from './events.ts'
import { caseworkerOn, type OpenCase } from './visitation-queries.ts'
import { writeFacts } from './write-facts.ts'

const questions = ['turns-up', 'tried-work', 'manages-tasks', 'paid-hours-near']
const answersFor = (step: number) => Object.fromEntries(questions.map((key, at) => [key, at < step - 1 ? 'yes' : 'no']))

/** Two or three screenings each, a step up at most; Samira four. A few of the newest have none yet. */
export async function seedLadder(trx: Db, { crew, today, random }: Town, cases: readonly OpenCase[]): Promise<void> {
  const dice = random.fork('ladder')
  const screenings = cases.flatMap((of) => {
    const days = Math.max(0, daysBetween(of.takenOverOn, today))
    const steps = of.givenName === 'Samira' ? [1, 2, 3, 4] : days < 60 ? [] : climb(dice.whole(1, 3), dice.whole(0, 2))
    return steps.map((step, at) => {
      const ago =
        of.givenName === 'Samira'
          ? ([560, 400, 200, 14][at] ?? 14)
          : Math.round((days * (steps.length - at)) / (steps.length + 1))
      return { of, step, on: latest(workday(today, -ago), of.takenOverOn), before: steps[at - 1] ?? null }
    })
  })
  const rows = screenings.map(({ of, step, on }) => ({
    municipalityId: crew.municipalityId,
    citizenId: of.id,
    ladder: '2026-1',
    step,
    suggestedStep: step,
    answers: JSON.stringify(answersFor(step)),
    words: null,
    screenedOn: notAfter(on, today),
    screenedBy: caseworkerOn(of, on),
  }))
  const ids = await insertRowsForIds(trx, 'ladderScreening', rows)
  const facts = screenings.map(({ of, step, on, before }, at) => {
    const detail = { from: before, to: step }
    const fact: Fact = {
      what: 'ladder.screened',
      on: notAfter(on, today),
      by: caseworkerOn(of, on),
      subject: ids[at] as number,
      detail,
    }
    return { citizenId: of.id, fact }
  })
  await writeFacts(trx, crew, facts)
}

const climb = (from: number, more: number) => Array.from({ length: more + 1 }, (_, at) => Math.min(5, from + at))
const notAfter = (day: PlainDate, today: PlainDate) => (day > today ? today : day)
