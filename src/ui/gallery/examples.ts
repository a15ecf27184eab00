import { accordions } from '../accordion/examples.tsx'
import { alerts } from '../alert/examples.tsx'
import { anchorLinks } from '../anchor-links/examples.tsx'
import { avatars } from '../avatar/examples.tsx'
import { backLinks } from '../back-link/examples.tsx'
import { badges } from '../badge/examples.tsx'
import { breadcrumbs } from '../breadcrumbs/examples.tsx'
import { buttons } from '../button/examples.tsx'
import { cards } from '../card/examples.tsx'
import { changeTables } from '../change-table/examples.tsx'
import { barCharts, charts, dumbbells } from '../chart/examples.tsx'
import { checkboxes } from '../checkboxes/examples.tsx'
import { chips } from '../chips/examples.tsx'
import { dataTables } from '../data-table/examples.tsx'
import { dateInputs } from '../date-input/examples.tsx'
import { details } from '../details/examples.tsx'
import { emptyStates } from '../empty-state/examples.tsx'
import { errorSummaries } from '../error-summary/examples.tsx'
import { facts } from '../facts/examples.tsx'
import { fieldsets } from '../fieldset/examples.tsx'
import { fileInputs } from '../file-input/examples.tsx'
import { flags } from '../flag/examples.tsx'
import { gapLists } from '../gap-scale/examples.tsx'
import { hours } from '../hours/examples.tsx'
import { icons } from '../icons/examples.tsx'
import { listens } from '../listen/examples.tsx'
import { notes } from '../note/examples.tsx'
import { paginations } from '../pagination/examples.tsx'
import { panels } from '../panel/examples.tsx'
import { planAxes } from '../plan-axis/examples.tsx'
import { progresses } from '../progress/examples.tsx'
import { radioButtons } from '../radio-buttons/examples.tsx'
import { raters } from '../rater/examples.tsx'
import { ratingPairs, ratingScales } from '../rating-scale/examples.tsx'
import { saveBars } from '../save-bar/examples.tsx'
import { searches } from '../search/examples.tsx'
import { selects } from '../select/examples.tsx'
import { sideNavigations } from '../side-navigation/examples.tsx'
import { sinceLasts } from '../since-last/examples.tsx'
import { sparks } from '../spark/examples.tsx'
import { spinners } from '../spinner/examples.tsx'
import { stars } from '../star/examples.tsx'
import { stepIndicators } from '../step-indicator/examples.tsx'
import { structuredLists } from '../structured-list/examples.tsx'
import { tables } from '../table/examples.tsx'
import { tabs } from '../tabs/examples.tsx'
import { tags } from '../tag/examples.tsx'
import { textAreas } from '../text-area/examples.tsx'
import { textInputs } from '../text-input/examples.tsx'
import { timelines } from '../timeline/examples.tsx'
import { weekHours } from '../week-hours/examples.tsx'
import { places } from '../week-strip/examples.tsx'
import { worklists } from '../worklist/examples.tsx'
import type { Examples } from './example.ts'

/** Every component that shows itself in the gallery and is held by the tests. A new folder adds its line here. */
export const allExamples: readonly Examples[] = [
  accordions,
  alerts,
  anchorLinks,
  avatars,
  backLinks,
  badges,
  barCharts,
  breadcrumbs,
  buttons,
  cards,
  changeTables,
  charts,
  checkboxes,
  chips,
  dataTables,
  dateInputs,
  details,
  dumbbells,
  emptyStates,
  errorSummaries,
  facts,
  fieldsets,
  fileInputs,
  flags,
  gapLists,
  hours,
  icons,
  listens,
  notes,
  paginations,
  panels,
  places,
  planAxes,
  progresses,
  radioButtons,
  raters,
  ratingPairs,
  ratingScales,
  saveBars,
  searches,
  selects,
  sideNavigations,
  sinceLasts,
  sparks,
  spinners,
  stars,
  stepIndicators,
  structuredLists,
  tables,
  tabs,
  tags,
  textAreas,
  textInputs,
  timelines,
  weekHours,
  worklists,
]
