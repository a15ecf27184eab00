import { agendaRoutes } from './agenda/routes.tsx'
import { calendarRoutes } from './calendar/routes.tsx'
import { dropInRoutes } from './counselling/routes.tsx'
import { deadlineRoutes } from './deadlines/routes.tsx'
import { feedRoutes } from './feed/routes.tsx'
import { heldTalkRoutes } from './held-routes.tsx'
import { jointRoutes } from './joint/routes.tsx'
import { noteRoutes } from './note-routes.tsx'
import { ownNoteRoutes } from './own-notes/routes.tsx'
import { singleTalkRoutes } from './routes.tsx'
import { seriesRoutes } from './series/routes.tsx'

/** Every page of this feature: talks and journal, calendar and times, agendas, open counselling, deadlines. */
export const talkRoutes = {
  routes: [
    heldTalkRoutes,
    noteRoutes,
    ownNoteRoutes,
    jointRoutes,
    calendarRoutes,
    agendaRoutes,
    dropInRoutes,
    feedRoutes,
    seriesRoutes,
    deadlineRoutes,
    singleTalkRoutes,
  ].flatMap((part) => part.routes),
}
