import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { type TalkKind, talkKinds } from '../talk.ts'
import { type Agenda, ownHeadings } from './agenda.ts'

/** The agenda of a kind as it now is. */
export async function findAgenda(db: Db, kind: TalkKind): Promise<Agenda> {
  return (await newest(db).where('agendaTemplate.kind', '=', kind).executeTakeFirst().then(read)) ?? ownAgenda(kind)
}

/** Every kind's agenda as it now is, in the order of the kinds. */
export async function listAgendas(db: Db): Promise<Agenda[]> {
  const rows = (await newest(db).execute()).map(read)
  return talkKinds.map((kind) => rows.find((row) => row?.kind === kind) ?? ownAgenda(kind))
}

/** Writes a new version after the one that was read. @returns false when somebody else has written one since. */
export async function insertAgenda(
  db: Db,
  actor: Actor,
  { kind, version, headings }: Pick<Agenda, 'kind' | 'version' | 'headings'>,
  writtenAt: string,
): Promise<boolean> {
  const { municipalityId, staffId: writtenBy } = actor
  const row = await db
    .insertInto('agendaTemplate')
    .values({ municipalityId, kind, version: version + 1, headings: [...headings], writtenBy, writtenAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return row !== undefined
}

const newest = (db: Db) =>
  db
    .selectFrom('agendaTemplate')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'agendaTemplate.municipalityId')
        .onRef('staff.id', '=', 'agendaTemplate.writtenBy'),
    )
    .distinctOn('agendaTemplate.kind')
    .select(['agendaTemplate.kind', 'agendaTemplate.version', 'headings', 'writtenAt', 'staff.name as writtenByName'])
    .orderBy('agendaTemplate.kind')
    .orderBy('agendaTemplate.version', 'desc')

type Row = Omit<Agenda, 'kind'> & { readonly kind: string }

const read = (row: Row | undefined): Agenda | undefined => row && { ...row, kind: row.kind as TalkKind }

const ownAgenda = (kind: TalkKind): Agenda => ({
  kind,
  version: 0,
  headings: ownHeadings[kind],
  writtenByName: null,
  writtenAt: null,
})
