export { describeJobEvent } from './describe-job-event.ts'
/** The rules of the early warning list on a day. */
export { warningRulesOn } from './load-warnings.ts'
export { lastingJobRoutes } from './routes.tsx'
/** Who of them is on the list, and why. */
export { warningRows as warningRowsOf } from './warning.ts'
/** Who may drop out: for measuring how fast it is found. */
export { listWarningFacts } from './warning-queries.ts'
