import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { texts } from '../texts.ts'
import { mondayOf } from '../week.ts'
import { sendWeeklyLinks } from './send-weekly-links.ts'
import { listDue, listRunning, listUnfollowed } from './sending-queries.ts'
import { SendingPage } from './views/sending-page.tsx'

/** Every workplace that is asked, who has not answered, and this week's links. */
export const sendingRoutes = pages()

sendingRoutes.get(
  paths.followUps,
  { may: 'read-placements', audit: 'weekly-forms.listed', example: {} },
  async (request) => {
    const { db, actor, today, visit, show, saw } = request
    const monday = mondayOf(today)
    const lines = await listRunning(db, actor, today, monday)
    const unfollowed = await listUnfollowed(db, actor, today)
    const due = (await listDue(db, { today, monday }, actor)).length
    saw([...new Set([...lines, ...unfollowed].map(({ citizenId }) => citizenId))])
    return show(<SendingPage {...{ visit, actor, lines, unfollowed, due, monday }} />)
  },
)

sendingRoutes.post(
  paths.weeklySending,
  { may: 'write-placements', audit: 'weekly-forms.sent', example: {} },
  async (request) => {
    const { db, actor, visit, redirect, saw, web } = request
    const { municipalityId, staffId } = actor
    const about = await sendWeeklyLinks(db, { municipalityId, staffId, actor, baseUrl: web.baseUrl }, request)
    saw(about)
    return redirect(paths.followUps(), texts[visit.language].sending.sent(about.length))
  },
)
