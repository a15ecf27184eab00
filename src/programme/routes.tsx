import { tellsSex } from '../goals/index.ts'
import { definitions, errata, errataAt } from '../indicators/index.ts'
import { paths } from '../paths.ts'
import { NotFoundError } from '../platform/errors.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { pngFile } from '../ui/chart/png-file.ts'
import { courseOf } from './course.ts'
import { csvOf } from './export/csv.ts'
import { sheetOf } from './export/sheet.ts'
import { svgOf } from './export/svg.ts'
import { xlsxOf } from './export/xlsx.ts'
import { goalId, goalNumbers, goalsAtHand } from './load-frame.ts'
import { namesOfMunicipalities } from './municipality-queries.ts'
import { otherGoalsOf } from './other-goals.ts'
import { overviewOf } from './overview.ts'
import { compareWithReport } from './report.ts'
import { findHeadline, type GoalNumber, listCourse, type Published, periodOf } from './result-queries.ts'
import { sexesOf } from './sexes.ts'
import { CoursePage } from './views/course-page.tsx'
import { DefinitionPage } from './views/definition-page.tsx'
import { ErrataPage } from './views/errata-page.tsx'
import { OverviewPage } from './views/overview-page.tsx'
import { PlacePage } from './views/place-page.tsx'
import { ReportPage } from './views/report-page.tsx'
import { SexesPage } from './views/sexes-page.tsx'

/** The three goals over the municipalities of the programme. Every page shows published results, and nothing else. */
export const programmeRoutes = pages()
const may = 'see-goals'

programmeRoutes.get(paths.programme, { may, audit: 'programme.viewed', example: {} }, (request) =>
  overviewPage(request, 1),
)

programmeRoutes.get(paths.goal, { may, audit: 'goal.viewed', example: { goal: 2 } }, (request) =>
  overviewPage(request, goalFrom(request.params.goal)),
)

async function overviewPage({ db, actor, visit, show }: Request, goal: GoalNumber) {
  const published: Published | null = await findHeadline(db, goal)
  const nameOf = await namesOfMunicipalities(db)
  const shown = published && { published, overview: overviewOf(published.result, nameOf) }
  return show(<OverviewPage visit={visit} atHand={await goalsAtHand(db, actor)} goal={goal} shown={shown} />)
}

programmeRoutes.get(paths.goalSexes, { may, audit: 'goal.compared', example: {} }, async (request) => {
  const { db, visit, query, show } = request
  const published: Published | null = await findHeadline(db, goalFrom(query.get('maal') ?? '1'))
  if (!published) throw new NotFoundError('result')
  const { result } = published
  const sexes = tellsSex(result.projectMean) ? sexesOf(result, await namesOfMunicipalities(db)) : null
  const props = { visit, atHand: await atHandFor(request), published, period: periodOf(result), sexes }
  return show(<SexesPage {...props} />)
})

programmeRoutes.get(paths.goalCourse, { may, audit: 'goal.followed', example: {} }, async (request) => {
  const { db, visit, query, show } = request
  const published = await goalOne(request)
  const nameOf = await namesOfMunicipalities(db)
  const between = await listCourse(db, published.result)
  const places = published.result.municipalities.map(({ code }) => ({ code, name: nameOf(code) }))
  const chosen = places.find(({ code }) => code === query.get('kommune'))
  const place = chosen ? { ...chosen, points: courseOf(published.result, between, chosen.code) } : null
  const mean = courseOf(published.result, between, null)
  const isCoarse = ({ warnings }: { warnings: readonly { code: string }[] }) =>
    warnings.some(({ code }) => code === 'mean-rounded')
  const coarse = between.filter(isCoarse).map(({ quarter }) => quarter)
  const props = { visit, atHand: await atHandFor(request), published, mean, place, places, coarse }
  return show(<CoursePage {...props} />)
})

programmeRoutes.get(
  paths.goalMunicipality,
  { may, audit: 'goal.opened', example: { municipality: 903 } },
  async (request) => {
    const { db, params, visit, show } = request
    const published = await goalOne(request)
    const municipality = published.result.municipalities.find(({ code }) => code === params.municipality)
    if (!municipality) throw new NotFoundError('municipality')
    const { code } = municipality
    const between = await listCourse(db, published.result)
    const props = {
      visit,
      atHand: await atHandFor(request),
      published,
      municipality,
      name: (await namesOfMunicipalities(db))(code),
      mean: courseOf(published.result, between, null),
      points: courseOf(published.result, between, code),
      others: otherGoalsOf([await findHeadline(db, 2), await findHeadline(db, 3)], code),
    }
    return show(<PlacePage {...props} />)
  },
)

programmeRoutes.get(
  paths.goalDefinition,
  { may, audit: 'definition.viewed', example: { goal: 1 } },
  async (request) => {
    const { db, params, visit, show } = request
    const goal = goalFrom(params.goal)
    const versions = definitions.filter(({ id }) => id === goalId(goal)).toReversed()
    const published: Published | null = await findHeadline(db, goal)
    const props = { visit, atHand: await atHandFor(request), goal, definitions: versions, published }
    return show(<DefinitionPage {...props} />)
  },
)

programmeRoutes.get(paths.goalErrata, { may, audit: 'errata.viewed', example: {} }, async (request) => {
  const { visit, query, show } = request
  const goal = goalFrom(query.get('maal') ?? '1')
  const own = errataAt(goalId(goal))
  const others = errata.filter((each) => !own.includes(each))
  return show(<ErrataPage visit={visit} atHand={await atHandFor(request)} goal={goal} own={own} others={others} />)
})

programmeRoutes.get(paths.goalReport, { may, audit: 'report.compared', example: {} }, async (request) => {
  const { db, visit, query, show } = request
  const goal = goalFrom(query.get('maal') ?? '1')
  const [one, two, three] = [await findHeadline(db, 1), await findHeadline(db, 2), await findHeadline(db, 3)]
  const figures = compareWithReport({ 1: one?.result ?? null, 2: two?.result ?? null, 3: three?.result ?? null })
  const invented = [one, two, three].some((published) => published?.invented)
  const props = { visit, atHand: await atHandFor(request), goal, figures, invented }
  return show(<ReportPage {...props} />)
})

programmeRoutes.get(
  paths.goalFile,
  { may, audit: 'goal.exported', example: { goal: 1, format: 'csv' } },
  async ({ db, params, visit: { language }, file }) => {
    const goal = goalFrom(params.goal)
    const published: Published | null = await findHeadline(db, goal)
    if (!published) throw new NotFoundError('result')
    const nameOf = await namesOfMunicipalities(db)
    const sheet = sheetOf(published, nameOf, language)
    const drawing = () => svgOf(overviewOf(published.result, nameOf), published, language)
    switch (params.format) {
      case 'csv':
        return file(csvOf(sheet, language), 'text/csv; charset=utf-8', `${sheet.name}.csv`)
      case 'xlsx':
        return file(await xlsxOf(sheet, language), XLSX, `${sheet.name}.xlsx`)
      case 'json':
        return file(JSON.stringify(published.result, null, 2), 'application/json; charset=utf-8', `${sheet.name}.json`)
      case 'svg':
        return file(drawing(), 'image/svg+xml', `${sheet.name}.svg`)
      case 'png':
        return file(await pngFile(drawing()), 'image/png', `${sheet.name}.png`)
      default:
        throw new NotFoundError('format')
    }
  },
)

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const atHandFor = ({ db, actor }: Request) => goalsAtHand(db, actor)

/** @throws NotFoundError where goal 1 is not published yet: the overview says so, and leads nowhere. */
async function goalOne({ db }: Request) {
  const published = await findHeadline(db, 1)
  if (!published) throw new NotFoundError('result')
  return published
}

/** @throws NotFoundError for a goal that is none. */
export function goalFrom(text: string | undefined): GoalNumber {
  const goal = goalNumbers.find((each) => String(each) === text)
  if (!goal) throw new NotFoundError('goal')
  return goal
}
