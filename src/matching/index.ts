import { placeMatchRoutes } from './place-routes.tsx'
import { requestRoutes } from './request-routes.tsx'
import { matchRoutes } from './routes.tsx'
import { sharingRoutes } from './sharing-routes.tsx'

export { describeMatchingEvent } from './describe-matching-event.ts'
export { releasePlaces } from './release-places.ts'

/** Every page of this feature. */
export const matchingRoutes = {
  routes: [matchRoutes, sharingRoutes, requestRoutes, placeMatchRoutes].flatMap((part) => part.routes),
}
