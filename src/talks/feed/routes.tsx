import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { pages } from '../../platform/web/pages.ts'
import { openFeed, renewFeed } from './calendar-feed.ts'
import { findFeedSince, revokeFeed } from './feed-queries.ts'
import { texts } from './texts.ts'
import { FeedPage, NoFeedPage } from './views/feed-page.tsx'
import { writeCalendar } from './write-calendar.ts'

/** One's calendar in another calendar, by a secret address. */
export const feedRoutes = pages()

feedRoutes.get(
  paths.calendarFeed,
  { may: 'subscribe-calendar', audit: 'calendar-feed.viewed', example: {} },
  async (request) => {
    const { db, actor, visit, show } = request
    return show(<FeedPage visit={visit} since={await findFeedSince(db, staffOf(actor))} address={null} />)
  },
)

// The answer to the press shows the address; it stands nowhere else, so looking again shows only that there is one.
feedRoutes.post(
  paths.calendarFeed,
  { may: 'subscribe-calendar', audit: 'calendar-feed.made', example: {} },
  async (request) => {
    const { db, actor, now, visit, web, show } = request
    const token = await renewFeed(db, actor, now)
    return show(<FeedPage visit={visit} since={now} address={web.baseUrl + paths.calendarFile({ token })} />)
  },
)

feedRoutes.post(
  paths.calendarFeedRevocation,
  { may: 'subscribe-calendar', audit: 'calendar-feed.closed', example: {} },
  async ({ db, actor, now, visit, redirect }) => {
    await revokeFeed(db, staffOf(actor), now)
    return redirect(paths.calendarFeed(), texts[visit.language].revoked)
  },
)

feedRoutes.publicGet(
  paths.calendarFile,
  { audit: 'calendar-feed.exported', example: { token: 'eksempel' } },
  async (request) => {
    const { db, params, now, visit, web, saw, show, file } = request
    const feed = await openFeed(db, params.token, request)
    // Nobody is logged in here, whatever else the browser holds.
    const alone = { ...visit, who: null, nav: [], searchAction: null, notice: null, path: paths.start() }
    if (feed.state !== 'open')
      return show(<NoFeedPage visit={alone} state={feed.state} />, feed.state === 'revoked' ? 410 : 404)
    await web.actAs(feed.actor)
    saw([...new Set(feed.talks.map(({ citizenId }) => citizenId))])
    return file(writeCalendar(feed.talks, feed.actor.municipalityId, now), 'text/calendar; charset=utf-8')
  },
)
