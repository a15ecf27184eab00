import { findKnownDetails, listTeamAround, openCase, sees } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { loadPaidHours } from '../plan/index.ts'
import { may } from '../platform/auth/permissions.ts'
import { pages } from '../platform/web/pages.ts'
import { findOpenAssessment } from '../questionnaires/index.ts'
import { listHeldDays } from '../talks/index.ts'
import { listTasksOf } from '../tasks/index.ts'
import { neighbours } from '../worklist/index.ts'
import { listKnownEvents } from './known-events.ts'
import { kinds, linesFor } from './lines.ts'
import { changesSinceLast } from './since-last.ts'
import { OverviewPage } from './views/overview-page.tsx'
import { TimelinePage } from './views/timeline-page.tsx'

/** One page a citizen: what has changed, what is agreed, who is around her, and the way so far. */
export const overviewRoutes = pages()

const RECENT = 60
const WHOLE = 2000

overviewRoutes.get(
  paths.citizen,
  { may: 'read-case', audit: 'citizen.viewed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, query, show, id } = request
    const file = await openCase(db, actor, id('citizen'), request)
    const citizen = file.citizen.id
    const kind = kinds.find((each) => each === query.get('vis')) ?? null
    const events = await listKnownEvents(db, actor, citizen, RECENT)
    const heldOn =
      (await listHeldDays(db, [citizen]))
        .get(citizen)
        ?.filter((day) => day < today)
        .at(-1) ?? null
    const since = heldOn ?? file.citizen.takenOverOn
    const recent = linesFor(
      events.filter((event) => event.on > since || (heldOn === null && event.on >= since)),
      visit.language,
    )
    const from = query.get('fra')
    return show(
      <OverviewPage
        visit={visit}
        actor={actor}
        file={file}
        kind={kind}
        lines={linesFor(events, visit.language, kind)}
        lastTalkOn={sees(actor, 'talks') ? heldOn : null}
        changes={changesSinceLast(recent, visit.language)}
        tasks={
          sees(actor, 'steps') ? (await listTasksOf(db, actor, citizen)).filter((task) => task.doneOn === null) : []
        }
        team={await listTeamAround(db, citizen)}
        details={await findKnownDetails(db, actor, file, today)}
        openFip={may(actor, 'write-fip') ? await findOpenAssessment(db, citizen, 'fip') : null}
        hours={may(actor, 'read-plan') ? await loadPaidHours(db, file, today) : null}
        walk={from === null ? null : await neighbours(db, actor, citizen, from, today)}
      />,
    )
  },
)

overviewRoutes.get(
  paths.timeline,
  { may: 'read-case', audit: 'timeline.viewed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, visit, query, show, id } = request
    const file = await openCase(db, actor, id('citizen'), request)
    const kind = kinds.find((each) => each === query.get('vis')) ?? null
    const events = await listKnownEvents(db, actor, file.citizen.id, WHOLE)
    return show(
      <TimelinePage
        visit={visit}
        actor={actor}
        file={file}
        kind={kind}
        lines={linesFor(events, visit.language, kind)}
      />,
    )
  },
)
