import {
  type GoalOneResult,
  type GoalResult,
  type GoalThreeResult,
  type GoalTwoResult,
  type Protected,
  tellsSex,
} from '../../goals/index.ts'
import { keyOf } from '../../indicators/index.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { definitionOf } from '../load-frame.ts'
import type { NameOf } from '../municipality-queries.ts'
import { type Published, periodOf } from '../result-queries.ts'
import { texts } from '../texts.ts'

/** A cell of a file: words, a number, none, or hidden. */
export type Cell = string | Protected | null

/** A published result as rows, which every file format writes; the numbers are the result's own. */
export interface Sheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** What the figures are, label and value. */
  readonly about: readonly (readonly [string, Cell])[]
}

export function sheetOf(published: Published, nameOf: NameOf, language: Language): Sheet {
  const { result } = published
  const t = texts[language].file
  const { heads, rows } = result.goal === 1 ? goalOne(result, nameOf, language) : pooled(result, nameOf, language)
  return { name: t.name(result.goal, periodOf(result)), heads, rows, about: aboutOf(published, language) }
}

function aboutOf({ result, invented }: Published, language: Language): [string, Cell][] {
  const t = texts[language]
  const definition = definitionOf(result)
  const { file } = t
  return [
    ...(invented ? ([[t.invented, t.inventedLong]] as [string, Cell][]) : []),
    [t.goalTitle[result.goal], definition.numerator[language]],
    [file.period, periodOf(result)],
    [file.definition, keyOf(definition)],
    [file.snapshot, result.snapshot],
    [file.extractDate, result.extractDate],
    [t.meanOf[result.projectMean.method], t.methodSaid[result.projectMean.method]],
    [file.threshold, result.threshold],
    [file.hidden, file.hiddenMeans],
    ...(tellsSex(result.projectMean) ? [] : ([[t.part.sexes, t.sexes.untold]] as [string, Cell][])),
  ]
}

const codesOf = <Row extends { readonly code: string }>(rows: readonly Row[]) =>
  rows.toSorted((one, other) => (one.code < other.code ? -1 : 1))

function goalOne({ municipalities, projectMean }: GoalOneResult, nameOf: NameOf, language: Language) {
  const t = texts[language]
  const h = t.file.heads
  const rows: Cell[][] = codesOf(municipalities).map((each) => [
    each.code,
    nameOf(each.code),
    each.population,
    each.selfSupporting,
    each.education,
    each.reached,
    each.share,
    each.women.share,
    each.men.share,
    each.genderGap,
    each.baseline?.share ?? null,
    each.changePp,
  ])
  const { share, women, men, genderGap, baseline, changePp } = projectMean
  rows.push(['', t.meanOf.unweighted, null, null, null, null, share, women, men, genderGap, baseline, changePp])
  return {
    heads: [
      h.code,
      h.municipality,
      h.population,
      h.selfSupporting,
      h.education,
      h.reached,
      h.share,
      h.women,
      h.men,
      h.genderGap,
      h.before,
      h.changePp,
    ],
    rows,
  }
}

function pooled(
  { municipalities, projectMean }: Exclude<GoalResult, GoalOneResult>,
  nameOf: NameOf,
  language: Language,
) {
  const t = texts[language]
  const h = t.file.heads
  const cells = (
    of: GoalTwoResult['projectMean'] | GoalThreeResult['municipalities'][number],
    sexes: readonly Cell[],
    before: Cell,
  ) => [
    of.denominator,
    of.numerator,
    of.unknown,
    of.share,
    of.shareOfKnown,
    ...(isBySex ? sexes : []),
    before,
    of.changePp,
  ]
  const isBySex = tellsSex(projectMean)
  const rows: Cell[][] = codesOf(municipalities).map((each) => [
    each.code,
    nameOf(each.code),
    ...cells(each, [each.women?.share ?? null, each.men?.share ?? null, each.genderGap], each.baseline?.share ?? null),
  ])
  const { women, men, genderGap, baseline } = projectMean
  rows.push(['', t.meanOf.pooled, ...cells(projectMean, [women, men, genderGap], baseline)])
  return {
    heads: [
      h.code,
      h.municipality,
      h.denominator,
      h.numerator,
      h.unknown,
      h.share,
      h.shareOfKnown,
      ...(isBySex ? [h.women, h.men, h.genderGap] : []),
      h.before,
      h.changePp,
    ],
    rows,
  }
}
