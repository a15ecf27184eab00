import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { AccessibilityPage } from './views/accessibility-page.tsx'

/** The statement every page links to at its foot; open to everybody. */
export const accessibilityRoutes = pages()

accessibilityRoutes.publicGet(
  paths.accessibility,
  { audit: 'accessibility.viewed', example: {} },
  ({ actor, visit, show }) =>
    show(<AccessibilityPage visit={visit} forStaff={actor !== null && actor.role !== 'citizen'} />),
)
