import { visibleCitizens } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { FollowUp } from '../follow-up.ts'

/** What one week's link needs to know. */
export interface DueFollowUp extends Pick<FollowUp, 'placementId' | 'citizenId' | 'track' | 'contactName'> {
  readonly contactEmail: string
  readonly language: FollowUp['language']
  readonly staffName: string
  readonly startsOn: PlainDate
}

/** Runs, is not stopped, and is of a case that is open: who has moved or is done is asked about no more. */
const running = (db: Db, today: PlainDate, monday: PlainDate) =>
  db
    .selectFrom('followUp')
    .innerJoin('placement', (join) =>
      join
        .onRef('placement.municipalityId', '=', 'followUp.municipalityId')
        .onRef('placement.id', '=', 'followUp.placementId'),
    )
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'followUp.municipalityId').onRef('staff.id', '=', 'followUp.staffId'),
    )
    .where('placement.startsOn', '<=', today)
    .where('placement.endedOn', 'is', null)
    .where((it) => it.or([it('placement.endsOn', 'is', null), it('placement.endsOn', '>=', monday)]))
    .where((it) => it.or([it('followUp.stoppedOn', 'is', null), it('followUp.stoppedOn', '>', today)]))
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('caseClosure')
            .select('caseClosure.citizenId')
            .whereRef('caseClosure.citizenId', '=', 'followUp.citizenId')
            .where('caseClosure.reopenedOn', 'is', null),
        ),
      ),
    )

/** Running placements whose form of the week is not made: all of the municipality, or those of citizens an actor may know of. */
export async function listDue(
  db: Db,
  { today, monday }: { readonly today: PlainDate; readonly monday: PlainDate },
  actor: Actor | null,
): Promise<DueFollowUp[]> {
  return await running(db, today, monday)
    .leftJoin('weeklyForm as form', (join) =>
      join
        .onRef('form.municipalityId', '=', 'followUp.municipalityId')
        .onRef('form.placementId', '=', 'followUp.placementId')
        .on('form.weekStartsOn', '=', monday),
    )
    .innerJoin('citizen', (join) =>
      join
        .onRef('citizen.municipalityId', '=', 'followUp.municipalityId')
        .onRef('citizen.id', '=', 'followUp.citizenId'),
    )
    .select(['followUp.placementId', 'followUp.citizenId', 'followUp.track', 'followUp.contactName'])
    .select(['followUp.contactEmail', 'followUp.language', 'staff.name as staffName', 'placement.startsOn'])
    .where('form.id', 'is', null)
    .where('citizen.erasedOn', 'is', null)
    .$if(actor !== null, (due) =>
      due.where('followUp.citizenId', 'in', visibleCitizens(db, actor as Actor).select('citizen.id')),
    )
    .orderBy('followUp.placementId')
    .execute()
}

/** Every running placement with follow-up that the actor may know of, and how its latest form went. */
export async function listRunning(db: Db, actor: Actor, today: PlainDate, monday: PlainDate) {
  const known = visibleCitizens(db, actor).select(['citizen.id', 'citizen.givenName', 'citizen.familyName']).as('known')
  return await running(db, today, monday)
    .innerJoin(known, (join) => join.onRef('known.id', '=', 'followUp.citizenId'))
    .leftJoinLateral(
      (latest) =>
        latest
          .selectFrom('weeklyForm as form')
          .leftJoin('weeklyAnswer as answer', (join) =>
            join.onRef('answer.municipalityId', '=', 'form.municipalityId').onRef('answer.formId', '=', 'form.id'),
          )
          .select(['form.weekStartsOn', 'answer.answeredAt', 'answer.ready'])
          .whereRef('form.placementId', '=', 'followUp.placementId')
          .orderBy('form.weekStartsOn', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (answered) =>
        answered
          .selectFrom('weeklyAnswer as last')
          .select((last) => last.fn.max('last.weekStartsOn').as('lastAnswered'))
          .whereRef('last.placementId', '=', 'followUp.placementId')
          .as('answered'),
      (join) => join.onTrue(),
    )
    .select(['followUp.placementId', 'followUp.citizenId', 'followUp.contactName', 'placement.workplace'])
    .select(['known.givenName', 'known.familyName', 'latest.weekStartsOn', 'latest.answeredAt', 'latest.ready'])
    .select('answered.lastAnswered')
    .orderBy('latest.answeredAt', (order) => order.desc().nullsFirst())
    .orderBy('answered.lastAnswered', (order) => order.asc().nullsFirst())
    .orderBy('followUp.placementId')
    .execute()
}

/** Running placements without follow-up, of citizens the actor may know of: nobody at the workplace is asked yet. */
export async function listUnfollowed(db: Db, actor: Actor, today: PlainDate) {
  const known = visibleCitizens(db, actor).select(['citizen.id', 'citizen.givenName', 'citizen.familyName']).as('known')
  return await db
    .selectFrom('placement')
    .innerJoin(known, (join) => join.onRef('known.id', '=', 'placement.citizenId'))
    .leftJoin('followUp', (join) =>
      join
        .onRef('followUp.municipalityId', '=', 'placement.municipalityId')
        .onRef('followUp.placementId', '=', 'placement.id'),
    )
    .select(['placement.id as placementId', 'placement.citizenId', 'placement.workplace', 'placement.startsOn'])
    .select(['known.givenName', 'known.familyName'])
    .where('followUp.placementId', 'is', null)
    .where('placement.kind', 'not in', ['mentor-scheme', 'job'])
    .where('placement.startsOn', '<=', today)
    .where('placement.endedOn', 'is', null)
    .where((it) => it.or([it('placement.endsOn', 'is', null), it('placement.endsOn', '>=', today)]))
    .orderBy('placement.startsOn', 'desc')
    .limit(100)
    .execute()
}
