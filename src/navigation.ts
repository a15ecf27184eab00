import type { Actor } from './platform/auth/actor.ts'
import { may, type Permission } from './platform/auth/permissions.ts'
import type { Moment } from './platform/clock.ts'
import type { Db } from './platform/db/scope.ts'
import { bilingual, type Language } from './platform/i18n/language.ts'
import type { NavItem } from './ui/visit.ts'

const texts = bilingual({ worklist: 'Mine borgere' }, { worklist: 'My citizens' })

interface Entry {
  readonly label: keyof (typeof texts)['da']
  readonly href: string
  readonly may: Permission
}

const entries: readonly Entry[] = []

/** The menu: only what exists, only what the role may open. */
export async function navigationFor(
  _db: Db,
  actor: Actor,
  language: Language,
  path: string,
  _moment: Moment,
): Promise<readonly NavItem[]> {
  return entries
    .filter((entry) => may(actor, entry.may))
    .map((entry) => ({
      label: texts[language][entry.label],
      href: entry.href,
      current: path.split('?')[0] === entry.href,
    }))
}
