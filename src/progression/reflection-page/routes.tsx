import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { findReflection, type Since } from './find-reflection.ts'
import { endedQuarters, type Quarter } from './quarter.ts'
import { ReflectionPage } from './views/reflection-page.tsx'

/** A team's own reflection over its FIP. */
export const reflectionRoutes = pages()

const QUARTERS = 6

reflectionRoutes.get(
  paths.reflection,
  { may: 'reflect-in-team', audit: 'reflection.viewed', example: {} },
  async ({ db, actor, today, visit, query, show }) => {
    const quarters = endedQuarters(today, QUARTERS)
    const quarter = quarters.find(({ id }) => id === query.get('kvartal')) ?? (quarters[0] as Quarter)
    const since: Since = query.get('siden') === 'forrige' ? 'previous' : 'year'
    const reflection = await findReflection(db, actor, quarter, since)
    const props = { visit, unit: actor.unit, quarter, quarters, since, reflection }
    return show(<ReflectionPage {...props} />)
  },
)
