import type { PlainDate } from '../plain-date.ts'
import type { Db } from './scope.ts'

/** The day the invented data end on; null where nobody said they are invented. */
export async function findDemoDay(db: Db): Promise<{ readonly endsOn: PlainDate; readonly seed: number } | null> {
  return (await db.selectFrom('demoData').select(['endsOn', 'seed']).executeTakeFirst()) ?? null
}

/** Whether the invented data end on another day than today, so that nothing in them happens today. */
export async function isDemoStale(db: Db, today: PlainDate): Promise<boolean> {
  const demo = await findDemoDay(db)
  return demo !== null && demo.endsOn !== today
}
