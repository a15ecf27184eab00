import { sql } from 'kysely'
import { openableCitizens } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { boundsOf } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { PlacementId, TalkId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { jobKinds } from './spell.ts'
import type { WarningFacts, WarningRules } from './warning.ts'

/** Whose citizens: those one has a part in, the team's, or everybody whose case opens without another reason. */
export type Whose = 'mine' | 'team' | 'all'

/** The facts of everybody who may be called for, in one question to the database whatever their number. */
export async function listWarningFacts(
  db: Db,
  actor: Actor,
  whose: Whose,
  { today, now }: Moment,
  rules: WarningRules,
): Promise<WarningFacts[]> {
  const rows = await openableCitizens(db, actor, now)
    .leftJoin(longestJobs(db, actor, today).as('job'), (join) => join.onRef('job.citizenId', '=', 'citizen.id'))
    .leftJoin(endingSoon(db, actor, today, rules).as('end'), (join) => join.onRef('end.citizenId', '=', 'citizen.id'))
    .leftJoin(lastContacts(db, actor).as('contact'), (join) => join.onRef('contact.citizenId', '=', 'citizen.id'))
    .leftJoin(nextTalks(db, actor, today).as('next'), (join) => join.onRef('next.citizenId', '=', 'citizen.id'))
    .leftJoin('caseClosure as closure', (join) =>
      join
        .onRef('closure.municipalityId', '=', 'citizen.municipalityId')
        .onRef('closure.citizenId', '=', 'citizen.id')
        .on('closure.reopenedOn', 'is', null),
    )
    .select(['citizen.id', 'citizen.givenName', 'citizen.familyName', 'citizen.takenOverOn', 'closure.closedOn'])
    .select(['job.id as jobId', 'job.workplace as jobPlace', 'job.startsOn as jobStart'])
    .select(['end.id as endId', 'end.workplace as endPlace', 'end.endsOn as endDay'])
    .select([
      'contact.on as lastContactOn',
      'contact.heldOn as lastHeldOn',
      'next.id as talkId',
      'next.startsAt as talkAt',
    ])
    .where((row) => row.or([row('closure.closedOn', 'is', null), row('job.id', 'is not', null)]))
    // Only those of whom something may call: the rules themselves are the domain's, and it decides.
    .where((row) =>
      row.or([
        row('job.startsOn', '>', addDays(today, -rules.earlyDays)),
        row('end.id', 'is not', null),
        row(row.fn.coalesce('contact.on', 'citizen.takenOverOn'), '<=', addDays(today, -rules.noContactDays)),
      ]),
    )
    .$if(whose === 'team', (all) => all.where('citizen.teamId', '=', actor.teamId))
    .$if(whose === 'mine', (all) => all.where('citizen.id', 'in', ownParts(db, actor)))
    .execute()
  return rows.map(factsOf)
}

interface Row {
  readonly id: WarningFacts['citizenId']
  readonly givenName: string
  readonly familyName: string
  readonly takenOverOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly jobId: PlacementId | null
  readonly jobPlace: string | null
  readonly jobStart: PlainDate | null
  readonly endId: PlacementId | null
  readonly endPlace: string | null
  readonly endDay: PlainDate | null
  readonly lastContactOn: PlainDate | null
  readonly lastHeldOn: PlainDate | null
  readonly talkId: TalkId | null
  readonly talkAt: string | null
}

const factsOf = ({ id, closedOn, ...row }: Row): WarningFacts => ({
  citizenId: id,
  givenName: row.givenName,
  familyName: row.familyName,
  takenOverOn: row.takenOverOn,
  lastContactOn: row.lastContactOn,
  lastHeldOn: row.lastHeldOn,
  isClosed: closedOn !== null,
  job: row.jobId && row.jobStart ? { id: row.jobId, workplace: row.jobPlace ?? '', startsOn: row.jobStart } : null,
  ending: row.endId && row.endDay ? { id: row.endId, workplace: row.endPlace ?? '', endsOn: row.endDay } : null,
  nextTalk: row.talkId && row.talkAt ? { id: row.talkId, on: dayOf(row.talkAt) } : null,
})

const running = (db: Db, { municipalityId }: Actor, today: PlainDate) =>
  db
    .selectFrom('placement')
    .distinctOn('citizenId')
    .where('municipalityId', '=', municipalityId)
    .where('endedOn', 'is', null)
    .where('startsOn', '<=', today)
    .where((placement) => placement.or([placement('endsOn', 'is', null), placement('endsOn', '>=', today)]))

const longestJobs = (db: Db, actor: Actor, today: PlainDate) =>
  running(db, actor, today)
    .select(['citizenId', 'id', 'workplace', 'startsOn'])
    .where('kind', 'in', jobKinds)
    .orderBy('citizenId')
    .orderBy('startsOn')
    .orderBy('id')

/** Ending within the days of the rule, and neither a step nor another placement is agreed to follow. */
const endingSoon = (db: Db, actor: Actor, today: PlainDate, { endingDays }: WarningRules) =>
  running(db, actor, today)
    .select(['citizenId', 'id', 'workplace', 'endsOn'])
    .where('kind', '<>', 'mentor-scheme')
    .where('endsOn', '<=', addDays(today, endingDays))
    .where('nextStep', '=', '')
    .where((placement) =>
      placement.not(
        placement.exists(
          placement
            .selectFrom('placement as following')
            .select('following.id')
            .whereRef('following.municipalityId', '=', 'placement.municipalityId')
            .whereRef('following.citizenId', '=', 'placement.citizenId')
            .where('following.kind', '<>', 'mentor-scheme')
            .where('following.startsOn', '>', today)
            .where('following.endedOn', 'is', null)
            .where((other) =>
              other.or([
                other('following.endsOn', 'is', null),
                other('following.endsOn', '>', other.ref('placement.endsOn')),
              ]),
            ),
        ),
      ),
    )
    .orderBy('citizenId')
    .orderBy('endsOn')
    .orderBy('id')

/** The last held talk or note of each, as `lastContactOf` of talks has it. */
const lastContacts = (db: Db, { municipalityId }: Actor) =>
  db
    .selectFrom(
      db
        .selectFrom('talk')
        .select(['citizenId', 'heldOn as on', 'heldOn'])
        .where('municipalityId', '=', municipalityId)
        .where('heldOn', 'is not', null)
        .unionAll(
          db
            .selectFrom('talkNote')
            .select(['citizenId', sql<PlainDate>`(written_at at time zone 'Europe/Copenhagen')::date`.as('on')])
            .select(sql<PlainDate | null>`null::date`.as('heldOn'))
            .where('municipalityId', '=', municipalityId)
            .where('corrects', 'is', null),
        )
        .as('contacts'),
    )
    .select([
      'citizenId',
      (contact) => contact.fn.max('on').as('on'),
      (contact) => contact.fn.max('heldOn').as('heldOn'),
    ])
    .groupBy('citizenId')

const nextTalks = (db: Db, { municipalityId }: Actor, today: PlainDate) =>
  db
    .selectFrom('talk')
    .distinctOn('citizenId')
    .select(['citizenId', 'id', 'startsAt'])
    .where('municipalityId', '=', municipalityId)
    .where('startsAt', '>=', boundsOf(today).from)
    .where('heldOn', 'is', null)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .orderBy('citizenId')
    .orderBy('startsAt')

const ownParts = (db: Db, { municipalityId, staffId }: Actor) =>
  db
    .selectFrom('attachment')
    .select('attachment.citizenId')
    .where('attachment.municipalityId', '=', municipalityId)
    .where('attachment.staffId', '=', staffId)
    .where('attachment.toOn', 'is', null)
