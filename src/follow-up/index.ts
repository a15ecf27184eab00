export { describeFollowUpEvent } from './describe-follow-up-event.ts'
export { schemeOn } from './library/schemes.ts'
export { followUpRoutes } from './routes.tsx'
export { type Competence, competencesOf, type Scheme, type Scores } from './scheme.ts'
export { sendingRoutes } from './sending/routes.tsx'
/** A link to one form and the message it goes out with; and all of a week's at once. */
export { sendLink as sendLinkTo, sendWeeklyLinks } from './sending/send-weekly-links.ts'
export { weeklyRoutes } from './weekly/routes.tsx'
