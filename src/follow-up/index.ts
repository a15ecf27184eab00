import { cardRoutes } from './card/routes.tsx'
import { followUpRoutes as ownRoutes } from './routes.tsx'
import { sendingRoutes } from './sending/routes.tsx'
import { weeklyRoutes } from './weekly/routes.tsx'

/** The citizen's competence cards, for her own page: read, agreed to, withdrawn and made into a document. */
export { type Card, stateOf as cardStateOf } from './card/card.ts'
export { cardPdf } from './card/card-pdf.ts'
export { findCard, listCards } from './card/card-queries.ts'
export { CardFace } from './card/views/card-face.tsx'
export { agreeToCard, withdrawCard } from './card/write-card.ts'
export { closeFollowUp } from './close-follow-up.ts'
export { describeFollowUpEvent } from './describe-follow-up-event.ts'
export { findingOf } from './finding.ts'
/** A track's scheme, what it asks and a score for each. */
export { competencesOf, questionnaireOf, type Scheme, type Scores, schemeOf } from './scheme.ts'
/** A link to one form and the message it goes out with; and all of a week's at once. */
export { sendLink as sendLinkTo, sendWeeklyLinks } from './sending/send-weekly-links.ts'
export { CompetenceTable } from './views/competence-table.tsx'
export type { WeeklyAnswer } from './weekly/answer.ts'
export { listAnswers } from './weekly/answer-queries.ts'

/** Every page of this feature. */
export const followUpRoutes = {
  routes: [ownRoutes, cardRoutes, sendingRoutes, weeklyRoutes].flatMap((part) => part.routes),
}
