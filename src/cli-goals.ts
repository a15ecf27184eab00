import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type CountRefusal,
  defaultParameters,
  explainPerson,
  type GoalOneParameters,
  openStore,
  type Snapshot,
  type WhyRefusal,
} from './dream/index.ts'
import {
  answerGoalOne,
  describeRefusal,
  type GoalResult,
  readCodeTable,
  settingNames,
  sexBaselineOf,
  textOfGoal,
  textOfWhy,
  valuesOf,
  withSetting,
} from './goals/index.ts'
import { CommandError, type Desk, type PlainCommand } from './platform/command-line/command.ts'
import { type Given, readOptions, wholeNumber } from './platform/command-line/read-options.ts'
import { type Quarter, quarterFrom } from './platform/period.ts'

const known = [
  'quarter',
  'baseline',
  'baseline-sex',
  'municipalities',
  'snapshot',
  'store',
  'threshold',
  'codes',
  'why',
]

/** `goals 1 --quarter Q [--baseline Q] [--why PERSON] … --json`, or `--values`: a line of JSON a figure: needs no database. */
export const goalOne: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const given = readOptions(args, known, ['json', 'values'], ['set'])
    const quarter = quarterOption(given, 'quarter')
    if (!quarter) throw new CommandError('Skriv kvartalet: --quarter 2018Q4.')
    const parameters = await parametersFrom(desk, given)
    const register = await chosenSnapshot(desk, given.options)
    return given.options.why === undefined
      ? await tellGoal(desk, given, register, { quarter, parameters })
      : await tellWhy(desk, given, register, { quarter, parameters })
  },
}

interface Asked {
  readonly quarter: Quarter
  readonly parameters: GoalOneParameters
}

async function tellGoal(desk: Desk, given: Given, register: Snapshot, asked: Asked): Promise<number> {
  const baseline = quarterOption(given, 'baseline')
  const baselineBySex = quarterOption(given, 'baseline-sex') ?? (baseline && sexBaselineOf(baseline))
  const threshold = thresholdFrom(given)
  const answer = await answerGoalOne(register, { ...asked, baseline, baselineBySex, threshold })
  if (!answer.ok) return refuse(desk, given, answer.refusal)
  tellResult(desk, given, answer.value)
  return 0
}

async function tellWhy(desk: Desk, given: Given, register: Snapshot, { quarter, parameters }: Asked): Promise<number> {
  const why = await explainPerson(register, given.options.why ?? '', quarter, parameters)
  if (!why.ok) return refuse(desk, given, why.refusal)
  tell(desk, given, why.value, textOfWhy)
  return 0
}

/** The result; or, with --values, each figure of it as a value that carries its definition, origin and interval. */
export function tellResult(desk: Desk, given: Given, result: GoalResult): void {
  if (given.options.values === undefined) tell(desk, given, result, textOfGoal)
  else for (const value of valuesOf(result)) desk.say(JSON.stringify(value))
}

/** One object as JSON, or the same as lines to read. */
function tell<Result>(desk: Desk, given: Given, result: Result, text: (result: Result) => readonly string[]): void {
  if (given.options.json === undefined) for (const line of text(result)) desk.say(line)
  else desk.say(JSON.stringify(result, null, 2))
}

/** Exit code 2: the register cannot answer, and here is what to mend. */
function refuse(desk: Desk, given: Given, refusal: CountRefusal | WhyRefusal): number {
  tell(desk, given, { error: errorOf(refusal) }, () => describeRefusal(refusal))
  return 2
}

function errorOf(refusal: WhyRefusal) {
  if (refusal.why === 'unknown-codes') return { unknownCodes: refusal.codes }
  if (refusal.why === 'missing-weeks') return { missingWeeks: refusal.weeks }
  if (refusal.why === 'missing-municipality') return { missingMunicipality: refusal.year }
  return { noSuchPerson: true }
}

async function chosenSnapshot({ config, cwd }: Desk, { store, snapshot }: Given['options']): Promise<Snapshot> {
  const register = openStore(store === undefined ? join(config.dataDir, 'register') : resolve(cwd, store))
  const found = snapshot === undefined ? (await register.list()).at(-1) : await register.find(snapshot)
  if (!found)
    throw new CommandError(
      snapshot === undefined
        ? 'Der er intet udtræk. Læs et ind med: dream import.'
        : `Der er intet udtræk ${snapshot}.`,
    )
  return found
}

/** A quarter that may be left out. */
export function quarterOption({ options }: Given, name: string): Quarter | null {
  const text = options[name]
  const quarter = text === undefined ? null : quarterFrom(text)
  if (text !== undefined && !quarter) throw new CommandError(`--${name} skal være et kvartal: 2018Q4.`)
  return quarter
}

/** 5 where nothing is said; 0 shows all, here on the operator's own machine and nowhere else. */
export function thresholdFrom({ options }: Given): number {
  const threshold = wholeNumber(options.threshold, '--threshold') ?? 5
  if (threshold === 1 || threshold === 2) throw new CommandError('--threshold skal være 0 eller mindst 3.')
  return threshold
}

async function parametersFrom({ cwd }: Desk, { options, lists }: Given): Promise<GoalOneParameters> {
  const codes = options.codes === undefined ? defaultParameters.codes : await codesFrom(resolve(cwd, options.codes))
  const municipalities = options.municipalities === undefined ? 'all' : municipalitiesFrom(options.municipalities)
  return (lists.set ?? []).reduce<GoalOneParameters>(setting, { ...defaultParameters, codes, municipalities })
}

function setting(parameters: GoalOneParameters, text: string): GoalOneParameters {
  const changed = withSetting(parameters, text)
  if (!changed)
    throw new CommandError(
      `--set ${text} kan ikke bruges. Skriv NAVN=VÆRDI, hvor navnet er ${settingNames.join(', ')} eller en kode.`,
    )
  return changed
}

function municipalitiesFrom(text: string): readonly string[] {
  const codes = text.split(',').map((code) => code.trim())
  if (!codes.every((code) => /^\d{3}$/.test(code))) throw new CommandError('--municipalities skal være koder: 810,840.')
  return [...new Set(codes)]
}

async function codesFrom(file: string) {
  const read = readCodeTable(jsonIn(await readFile(file, 'utf8'), file))
  if (!read.ok) throw new CommandError(`Kodetabellen holder ikke: ${read.problems.join('; ')}`)
  return read.value
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandError(`${file} er ikke JSON.`)
  }
}
