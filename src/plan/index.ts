import { activityRoutes } from './activity-routes.tsx'
import { calculatorRoutes } from './calculator-routes.tsx'
import { exemptionRoutes } from './exemption-routes.tsx'
import { requirementRoutes } from './requirement-routes.tsx'
import { planPageRoutes } from './routes.tsx'

export type { ActivityKind } from './activity.ts'
export { describePlanEvent } from './describe-plan-event.ts'
/** This week's hours against what is required, for many citizens in one statement. */
export { hoursThisWeek } from './hours-this-week-queries.ts'
export { loadPaidHours, type PaidHours } from './load-paid-hours.ts'
/** The way to paid hours with what this week is made of: a panel of the case's overview. */
export { PaidHoursPanel } from './views/paid-hours-panel.tsx'
/** `hoursOf` makes hours of a week's numbers. */
export { type HoursKind, hoursOf, type RequirementBasis, type WeekHours } from './week-hours.ts'

/** Every page of this feature. */
export const planRoutes = {
  routes: [planPageRoutes, activityRoutes, requirementRoutes, exemptionRoutes, calculatorRoutes].flatMap(
    (part) => part.routes,
  ),
}
