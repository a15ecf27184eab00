import { isWithheld, type ProtectedSystem, protect, withheld } from '../disclosure/index.ts'
import type { GoalOneCounts } from '../dream/index.ts'
import { keyOf, newestDefinition } from '../indicators/index.ts'
import { cellOf, excludedCell } from './goal-one-cells.ts'
import type { MeanName } from './goal-one-means.ts'
import { type GoalOneMaterial, listedMunicipalities } from './goal-one-period.ts'
import { goalOneSystem } from './goal-one-system.ts'
import { goalOneWarnings } from './goal-one-warnings.ts'
import type {
  GoalOneBaseline,
  GoalOneMunicipality,
  GoalOneResult,
  Group,
  Provenance,
  Reach,
  UnweightedMean,
} from './goal-result.ts'
import { type Printer, printerFor } from './printer.ts'
import { differenceOf, type GroupTallies, shareOf, type Tally, talliesIn } from './tally.ts'

/** What is told of a result beside its figures. */
export type GoalOneOrigin = Pick<Provenance, 'snapshot' | 'extractDate' | 'parameters' | 'threshold'>

/**
 * Goal 1 over municipalities, protected: nothing in it tells more than it may, so every page, chart and file is made from it alone.
 * @param asked the municipalities to list; one without anybody is listed with 0 and stays out of the mean.
 * @param origin threshold: whole, from 3; or 0, which shows all, for the operator's own machine only.
 */
export async function goalOneResult(
  material: GoalOneMaterial,
  asked: 'all' | readonly string[],
  origin: GoalOneOrigin,
): Promise<GoalOneResult> {
  const codes = listedMunicipalities(material, asked)
  const system = await protect(goalOneSystem(material, codes), { threshold: origin.threshold })
  return withheldGoalOneResult(material, codes, origin, system)
}

/** The same, with the protection already decided. */
function withheldGoalOneResult(
  material: GoalOneMaterial,
  codes: readonly string[],
  origin: GoalOneOrigin,
  system: ProtectedSystem,
): GoalOneResult {
  const { now } = material
  const printer = printerFor(system, origin.threshold)
  const municipalities = codes.map((code) => municipalityOf(code, material, printer))
  return {
    goal: 1,
    quarter: now.quarter,
    weeks: now.weeks,
    definition: keyOf(newestDefinition('goal-1')),
    ...origin,
    municipalities,
    projectMean: meanOf(material, printer),
    excluded: Object.fromEntries(
      Object.entries(now.excluded).map(([reason, count]) => [reason, printer.count(excludedCell(reason), count ?? 0)]),
    ),
    warnings: goalOneWarnings(material, municipalities, system, origin.threshold),
  }
}

function municipalityOf(code: string, material: GoalOneMaterial, printer: Printer): GoalOneMunicipality {
  const { now, baseline } = material
  const tallies = talliesIn(now, code)
  const base = baseline && talliesIn(baseline, code).all
  return {
    code,
    ...reachOf(now.quarter, code, 'all', tallies.all, printer),
    ...sexesOf(now, code, tallies, printer),
    baseline: baselineOf(code, material, printer),
    changePp: base
      ? printer.points(
          [...shareCells(now.quarter, code, 'all'), ...shareCells(baseline.quarter, code, 'all')],
          differenceOf(reachedShare(tallies.all), reachedShare(base), 100),
        )
      : null,
  }
}

function baselineOf(
  code: string,
  { baseline, baselineBySex }: GoalOneMaterial,
  printer: Printer,
): GoalOneBaseline | null {
  if (!baseline || !baselineBySex) return null
  return {
    quarter: baseline.quarter,
    ...reachOf(baseline.quarter, code, 'all', talliesIn(baseline, code).all, printer),
    sexQuarter: baselineBySex.quarter,
    ...sexesOf(baselineBySex, code, talliesIn(baselineBySex, code), printer),
  }
}

function reachOf(quarter: string, code: string, group: Group, tally: Tally, printer: Printer): Reach {
  const { population, selfSupporting, education } = tally
  const reached = selfSupporting + education
  const cells = shareCells(quarter, code, group)
  return {
    population: printer.count(cellOf(quarter, code, group, 'population'), population),
    selfSupporting: printer.count(cellOf(quarter, code, group, 'selfSupporting'), selfSupporting),
    education: printer.count(cellOf(quarter, code, group, 'education'), education),
    reached: printer.count(cellOf(quarter, code, group, 'reached'), reached),
    share: printer.share(cells, reachedShare(tally)),
    interval: printer.interval(cells, reached, population),
  }
}

function sexesOf({ quarter }: GoalOneCounts, code: string, { man, woman }: GroupTallies, printer: Printer) {
  return {
    men: reachOf(quarter, code, 'man', man, printer),
    women: reachOf(quarter, code, 'woman', woman, printer),
    genderGap: printer.share(
      [...shareCells(quarter, code, 'man'), ...shareCells(quarter, code, 'woman')],
      differenceOf(reachedShare(man), reachedShare(woman)),
    ),
  }
}

const reachedShare = ({ population, selfSupporting, education }: Tally) =>
  shareOf(selfSupporting + education, population)
const shareCells = (quarter: string, code: string, group: Group) => [
  cellOf(quarter, code, group, 'reached'),
  cellOf(quarter, code, group, 'population'),
]

function meanOf({ baseline, baselineBySex }: GoalOneMaterial, printer: Printer): UnweightedMean {
  const figure = (name: MeanName) => printer.statistic(name)
  const between = (name: MeanName, ...sides: MeanName[]) =>
    sides.some((side) => isWithheld(figure(side))) ? withheld : figure(name)
  return {
    method: 'unweighted',
    municipalities: printer.over('share'),
    share: figure('share'),
    men: figure('men'),
    women: figure('women'),
    genderGap: between('genderGap', 'men', 'women'),
    baseline: figure('baseline'),
    changePp: between('changePp', 'share', 'baseline'),
    baselineBySex: baselineBySex && {
      quarter: baselineBySex.quarter,
      men: figure('baselineMen'),
      women: figure('baselineWomen'),
      genderGap: between('baselineGap', 'baselineMen', 'baselineWomen'),
    },
    parts: { selfSupporting: figure('selfSupporting'), education: figure('education') },
    baselineParts: baseline && {
      selfSupporting: figure('baselineSelfSupporting'),
      education: figure('baselineEducation'),
    },
  }
}
