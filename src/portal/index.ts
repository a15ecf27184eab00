import { accessibilityRoutes } from './accessibility/routes.tsx'
import { bookingRoutes } from './booking/routes.tsx'
import { ownCardRoutes } from './cards/routes.tsx'
import { firstPageRoutes } from './first-pages/routes.tsx'
import { ownFormRoutes } from './own/form-routes.tsx'
import { ownRoutes } from './own/routes.tsx'

/** The citizen's own page and form, the first pages of roles without cases, and the accessibility statement. */
export const portalRoutes = {
  routes: [ownRoutes, ownCardRoutes, ownFormRoutes, bookingRoutes, firstPageRoutes, accessibilityRoutes].flatMap(
    (part) => part.routes,
  ),
}
