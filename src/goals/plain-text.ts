import { isWithheld, type Protected } from '../disclosure/index.ts'
import { findDefinition } from '../indicators/index.ts'
import { formatNumber } from '../platform/i18n/format.ts'
import { describeWarning } from './describe-warning.ts'
import type {
  Difference,
  GoalOneResult,
  GoalResult,
  GoalThreeResult,
  GoalTwoResult,
  Pooled,
  Share,
} from './goal-result.ts'
import { tellsSex } from './tells-sex.ts'

/** A result as lines for a terminal, in Danish. The figures are those of the JSON, nothing more. */
export function textOfGoal(result: GoalResult): readonly string[] {
  const { definition, snapshot, extractDate, threshold, warnings } = result
  const period = result.goal === 2 ? result.month : result.quarter
  return [
    `${findDefinition(definition).name.da}, ${period}`,
    '',
    ...aligned(result.goal === 1 ? goalOneRows(result) : pooledRows(result)),
    '',
    ...(result.goal === 1 ? [excludedLine(result)] : []),
    ...(tellsSex(result.projectMean) ? [] : ['Kilden oplyser ikke køn.']),
    ...warnings.map((warning) => `OBS: ${describeWarning(warning, 'da')}`),
    `Opgjort efter ${definition} på ${snapshot}${extractDate ? `, udtræk ${extractDate}` : ''}.`,
    ...(threshold > 0
      ? [`· er skjult: grænsen er ${threshold}, og ingen skal kunne regne et lille tal ud. Det er ikke nul.`]
      : []),
  ]
}

function goalOneRows({ municipalities, projectMean, weeks }: GoalOneResult): string[][] {
  const head = [
    'Kommune',
    'Personer',
    'Selvforsørgende',
    'Uddannelse',
    'I alt',
    'Andel',
    'Mænd',
    'Kvinder',
    'Forskel',
    'Før',
    'Ændring',
  ]
  const rows = municipalities.map((one) => [
    one.code,
    ...[one.population, one.selfSupporting, one.education, one.reached].map(count),
    ...[one.share, one.men.share, one.women.share].map(percent),
    points(one.genderGap, 100),
    percent(one.baseline?.share ?? null),
    points(one.changePp),
  ])
  const mean = [
    `Uvægtet gennemsnit af ${count(projectMean.municipalities)}`,
    ...['', '', `${weeks} uger`, ''],
    ...[projectMean.share, projectMean.men, projectMean.women].map(percent),
    points(projectMean.genderGap, 100),
    percent(projectMean.baseline),
    points(projectMean.changePp),
  ]
  return [head, ...rows, mean]
}

function pooledRows({ municipalities, projectMean }: GoalTwoResult | GoalThreeResult): string[][] {
  const row = (
    name: string,
    one: Pooled & { readonly genderGap: Difference; readonly changePp: Difference },
    [men, women, before]: readonly [Share, Share, Share],
  ) => [
    name,
    ...[one.numerator, one.denominator, one.unknown].map(count),
    ...[one.share, one.shareOfKnown].map(percent),
    ...(tellsSex(projectMean) ? [percent(men), percent(women), points(one.genderGap, 100)] : []),
    percent(before),
    points(one.changePp),
  ]
  const bySex = tellsSex(projectMean) ? ['Mænd', 'Kvinder', 'Forskel'] : []
  return [
    ['Kommune', 'Tæller', 'Nævner', 'Uoplyst', 'Andel', 'Af kendte', ...bySex, 'Før', 'Ændring'],
    ...municipalities.map((one) =>
      row(one.code, one, [one.men?.share ?? null, one.women?.share ?? null, one.baseline?.share ?? null]),
    ),
    row(`Samlet, ${projectMean.municipalities} kommuner`, projectMean, [
      projectMean.men,
      projectMean.women,
      projectMean.baseline,
    ]),
  ]
}

const reasons: Readonly<Record<string, string>> = {
  dead: 'døde',
  notResident: 'udrejste',
  noMunicipality: 'uden kommune',
  origin: 'anden oprindelse',
  age: 'alder',
  noIntegrationBenefit: 'uden integrationsydelse',
  beyond36Months: 'mere end 36 måneder',
  notInProgramme: 'ikke i programmet',
}
const excludedLine = ({ excluded }: GoalOneResult) =>
  `Uden for målgruppen: ${Object.entries(excluded)
    .map(([reason, persons]) => `${reasons[reason] ?? reason} ${count(persons)}`)
    .join(', ')}.`

const figure = (value: Protected | null, write: (value: number) => string) =>
  value === null ? '–' : isWithheld(value) ? '·' : write(value)
const count = (value: Protected | null) => figure(value, (number) => formatNumber(number, 'da', 0))
const percent = (value: Protected | null) => figure(value, (number) => `${formatNumber(number * 100, 'da', 1)} %`)
const points = (value: Protected | null, times = 1) =>
  figure(value, (number) => `${number > 0 ? '+' : ''}${formatNumber(number * times, 'da', 1)} pp`)

/** Columns of equal width: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const pad = (text: string, at: number) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))
  return rows.map((row) => row.map(pad).join('  ').trimEnd())
}
