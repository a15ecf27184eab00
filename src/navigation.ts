import { paths } from './paths.ts'
import type { Actor } from './platform/auth/actor.ts'
import { may, type Permission } from './platform/auth/permissions.ts'
import type { Moment } from './platform/clock.ts'
import type { Db } from './platform/db/scope.ts'
import { bilingual, type Language } from './platform/i18n/language.ts'
import type { PlainDate } from './platform/plain-date.ts'
import { countOpenTasks } from './tasks/index.ts'
import type { NavItem } from './ui/visit.ts'

const texts = bilingual({ worklist: 'Mine borgere', tasks: 'Opgaver' }, { worklist: 'My citizens', tasks: 'Tasks' })

interface Entry {
  readonly label: keyof (typeof texts)['da']
  readonly href: string
  readonly may: Permission
  /** How many wait there; the menu shows it from 1. */
  readonly count?: (db: Db, actor: Actor, today: PlainDate) => Promise<number>
}

const entries: readonly Entry[] = [{ label: 'tasks', href: paths.tasks(), may: 'use-tasks', count: countOpenTasks }]

/** The menu: only what exists, only what the role may open. */
export async function navigationFor(
  db: Db,
  actor: Actor,
  language: Language,
  path: string,
  { today }: Moment,
): Promise<readonly NavItem[]> {
  const open = entries.filter((entry) => may(actor, entry.may))
  return await Promise.all(
    open.map(async ({ label, href, count }) => ({
      label: texts[language][label],
      href,
      current: path.split('?')[0] === href,
      ...(count ? { count: await count(db, actor, today) } : {}),
    })),
  )
}
