import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { pages } from '../../platform/web/pages.ts'
import { listDepartments } from '../team-queries.ts'
import { countChanges, type ListedChange, listChanges, listGrantNames } from './change-queries.ts'
import { kindNames } from './setting-kind.ts'
import { ChangesPage } from './views/changes-page.tsx'

/** The log of the set-up, for the administrator: what she may see of the audit. */
export const changeRoutes = pages()

changeRoutes.get(
  paths.settingChanges,
  { may: 'manage-staff', audit: 'setting-changes.listed', example: {} },
  async ({ db, actor, today, query, visit, show }) => {
    const kind = kindNames.find((each) => each === query.get('slags')) ?? null
    const page = pageFrom(query.get('side'))
    const changes = await listChanges(db, kind, page)
    const names = await namesOf(db, actor, today, changes)
    return show(<ChangesPage {...{ visit, kind, page, changes, names }} total={await countChanges(db, kind)} />)
  },
)

const pageFrom = (asked: string | null) => (/^[1-9]\d{0,4}$/.test(asked ?? '') ? Number(asked) : 1)

async function namesOf(db: Db, actor: Actor, today: PlainDate, changes: readonly ListedChange[]) {
  const grants = changes.flatMap(({ thing }) => (thing.startsWith('staff:') ? [Number(thing.slice(6))] : []))
  const departments = await listDepartments(db, actor, today)
  return new Map<string, string>([
    ...[...(await listGrantNames(db, grants))].map(([id, name]) => [`staff:${id}`, name] as const),
    ...departments.map(({ id, name }) => [`department:${id}`, name] as const),
    ...departments.flatMap(({ teams }) => teams.map(({ id, name }) => [`team:${id}`, name] as const)),
  ])
}
