import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId, StaffId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'

/** An open case as visitations and screenings need to know it. */
export interface OpenCase {
  readonly id: CitizenId
  readonly givenName: string
  readonly takenOverOn: PlainDate
  readonly wishes: readonly string[]
  readonly caseworkerId: StaffId
  readonly caseworkerName: string
  readonly caseworkerFromOn: PlainDate
  /** Who had the case first; the same where it has not changed hands. */
  readonly firstCaseworkerId: StaffId
  readonly adviserId: StaffId | null
  readonly adviserFromOn: PlainDate | null
  readonly groups: readonly {
    readonly group: 'job-ready' | 'activity-ready' | 'education-ready'
    readonly fromOn: PlainDate
  }[]
  /** First days of everything the citizen has begun or will begin, the oldest first. */
  readonly starts: readonly PlainDate[]
  /** Something runs or is agreed. */
  readonly busy: boolean
}

/** Who had the case on a day, as near as two caseworkers tell. */
export const caseworkerOn = (of: OpenCase, day: PlainDate): StaffId =>
  day < of.caseworkerFromOn ? of.firstCaseworkerId : of.caseworkerId

/** The open cases of the current municipality in the order of their ids. */
export async function listOpenCases(trx: Db): Promise<OpenCase[]> {
  const result = await sql<OpenCase>`
    select citizen.id, citizen.given_name as "givenName", citizen.taken_over_on as "takenOverOn", citizen.wishes,
      worker.staff_id as "caseworkerId", staff.name as "caseworkerName",
      worker.from_on as "caseworkerFromOn",
      (select staff_id from attachment where citizen_id = citizen.id and part = 'caseworker' order by from_on, id limit 1) as "firstCaseworkerId",
      adviser.staff_id as "adviserId", adviser.from_on as "adviserFromOn",
      coalesce((select json_agg(json_build_object('group', match_group, 'fromOn', from_on) order by from_on, id)
        from match_group where citizen_id = citizen.id), '[]') as groups,
      coalesce((select json_agg(starts_on order by starts_on) from placement where citizen_id = citizen.id), '[]') as starts,
      exists (select from placement where citizen_id = citizen.id and ended_on is null) as busy
    from citizen
    join attachment worker on worker.citizen_id = citizen.id and worker.part = 'caseworker' and worker.to_on is null
    join staff on staff.id = worker.staff_id
    left join attachment adviser on adviser.citizen_id = citizen.id and adviser.part = 'company-adviser' and adviser.to_on is null
    where not exists (select from case_closure closure where closure.citizen_id = citizen.id and closure.reopened_on is null)
    order by citizen.id`.execute(trx)
  return result.rows
}
