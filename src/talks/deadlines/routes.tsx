import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { ruleOn, talkDaysAfterLast, talkDaysAfterTakeover, talksWithoutDeadline } from '../../rules/index.ts'
import { listLinks, readListQuery } from '../../ui/worklist/worklist-query.ts'
import { talkRulesOn } from '../talk-rules.ts'
import { deadlineShape, loadDeadlines } from './load-deadlines.ts'
import { DeadlinesPage } from './views/deadlines-page.tsx'

/** Who is late, and why; the rule and where it comes from. */
export const deadlineRoutes = pages()

deadlineRoutes.get(
  paths.talkDeadlines,
  { may: 'read-talks', audit: 'talk-deadlines.listed', example: {} },
  async ({ db, actor, today, query: params, visit, saw, show }) => {
    const query = readListQuery(deadlineShape, params)
    const list = await loadDeadlines(db, actor, query, today)
    saw(list.rows.map(({ citizen }) => citizen.id))
    const links = listLinks(paths.talkDeadlines(), deadlineShape, query)
    const sources = [
      ruleOn(talkDaysAfterTakeover, today),
      ruleOn(talkDaysAfterLast, today),
      ruleOn(talksWithoutDeadline, today),
    ]
    return show(<DeadlinesPage {...{ visit, actor, query, list, links, sources }} rules={talkRulesOn(today)} />)
  },
)
