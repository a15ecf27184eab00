import { Hono } from 'hono'
import { citizenRoutes, closureRoutes, transferRoutes } from './citizens/index.ts'
import { companyRoutes } from './companies/index.ts'
import { exchangeRoutes } from './exchange/index.ts'
import { closeFollowUp, followUpRoutes } from './follow-up/index.ts'
import { lastingJobRoutes } from './lasting-job/index.ts'
import { matchingRoutes, releasePlaces } from './matching/index.ts'
import { outboxRoutes } from './messages/index.ts'
import { navigationFor } from './navigation.ts'
import { overviewRoutes } from './overview/index.ts'
import { paths } from './paths.ts'
import { absenceRoutes, placementRoutes } from './placements/index.ts'
import { planRoutes } from './plan/index.ts'
import { may } from './platform/auth/permissions.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { Keys } from './platform/crypto/keys.ts'
import type { Engine } from './platform/db/engine.ts'
import type { Log } from './platform/log/log.ts'
import { draftRoutes } from './platform/web/draft-routes.ts'
import { galleryRoutes } from './platform/web/gallery-routes.tsx'
import type { Route } from './platform/web/pages.ts'
import { mountProbes } from './platform/web/probes.ts'
import { servePages } from './platform/web/serve-pages.ts'
import { portalRoutes } from './portal/index.ts'
import { ownGoalRoutes, programmeRoutes, registerRoutes } from './programme/index.ts'
import {
  deviceRoutes,
  measurementRoutes,
  reflectionRoutes,
  resultRoutes,
  waveRoutes,
  wayRoutes,
} from './progression/index.ts'
import { citizenFormRoutes, questionnaireImportRoutes, questionnaireRoutes } from './questionnaires/index.ts'
import { grantRoutes, loginRoutes, providerRoutes, staffRoutes, teamRoutes } from './staff/index.ts'
import { cancelComingTalks, talkRoutes } from './talks/index.ts'
import { giveHandoverTask, taskRoutes } from './tasks/index.ts'
import { visitationRoutes, withdrawReferral } from './visitation/index.ts'
import { worklistRoutes } from './worklist/index.ts'

export interface AppOptions {
  readonly config: Config
  readonly engine: Engine
  readonly keys: Keys
  readonly clock: Clock
  readonly log: Log
}

/** Every page of the application. Needs no database to be listed. */
export const allRoutes = (
  config: Pick<Config, 'trial' | 'oidc'> & Partial<Pick<Config, 'dataDir' | 'largestFile'>>,
): readonly Route[] =>
  [
    loginRoutes(config),
    providerRoutes(config.oidc),
    grantRoutes,
    staffRoutes,
    teamRoutes,
    draftRoutes,
    citizenRoutes,
    transferRoutes(giveHandoverTask),
    closureRoutes([cancelComingTalks, withdrawReferral, releasePlaces, closeFollowUp]),
    taskRoutes,
    outboxRoutes,
    followUpRoutes,
    talkRoutes,
    visitationRoutes,
    matchingRoutes,
    companyRoutes,
    placementRoutes,
    absenceRoutes,
    planRoutes,
    lastingJobRoutes,
    waveRoutes,
    resultRoutes,
    wayRoutes,
    measurementRoutes,
    reflectionRoutes,
    deviceRoutes,
    citizenFormRoutes,
    questionnaireRoutes,
    questionnaireImportRoutes,
    worklistRoutes,
    programmeRoutes,
    ownGoalRoutes,
    ...registerRoutes(config.dataDir ?? '', config.largestFile ?? 0),
    exchangeRoutes,
    overviewRoutes,
    portalRoutes,
    galleryRoutes(config),
  ].flatMap((feature) => feature.routes)

/** The application: probes, assets and every page. */
export function createApp({ config, engine, keys, clock, log }: AppOptions): Hono {
  const hono = new Hono()
  mountProbes(hono, engine, log, config)
  const web = {
    engine,
    keys,
    clock,
    config,
    log,
    nav: navigationFor,
    searchAction: (actor: Parameters<typeof may>[0]) => (may(actor, 'search-citizens') ? paths.search() : null),
    loginPath: paths.login(),
  }
  servePages(hono, web, allRoutes(config))
  return hono
}
