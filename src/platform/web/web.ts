import type { NavItem } from '../../ui/visit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Clock, Moment } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import type { Db } from '../db/scope.ts'
import type { Language } from '../i18n/language.ts'
import type { Log } from '../log/log.ts'

/** All the web needs from outside; tests make their own. */
export interface Web {
  readonly engine: Engine
  readonly keys: Keys
  readonly clock: Clock
  readonly config: Pick<Config, 'baseUrl' | 'trial'>
  readonly log: Log
  readonly nav: (db: Db, actor: Actor, language: Language, path: string, moment: Moment) => Promise<readonly NavItem[]>
  readonly searchAction: (actor: Actor) => string | null
  readonly loginPath: string
}
