import type { CodeClass, GoalOneParameters } from '../dream/index.ts'
import { type Quarter, quarterFrom } from '../platform/period.ts'

/** The sexes were first measured a quarter later than the whole (Årsrapport 2018, figure 4). */
export function sexBaselineOf(baseline: Quarter): Quarter {
  return baseline === '2016Q4' ? (quarterFrom('2017Q1') as Quarter) : baseline
}

const whole = (text: string, low: number, high: number) => {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : -1
  return low <= value && value <= high ? value : null
}
const truth = (text: string) =>
  ['true', 'yes', 'ja'].includes(text) ? true : ['false', 'no', 'nej'].includes(text) ? false : null
const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (text: string) =>
    values.find((value) => value === text) ?? null

/** What may be set, and how each is read; null: not a value of it. */
const readers = {
  thresholdWeeks: (text: string) => whole(text, 1, 14),
  proportional: truth,
  months: (text: string) => whole(text, 1, 600),
  clock: oneOf('elapsed', 'accumulated'),
  newcomerWeeksCount: truth,
}
const classFrom = oneOf<CodeClass>('benefit', 'benefit-free', 'education', 'neither', 'not-resident', 'dead')

/** Every name that `--set` knows; besides them a code of the register, as `652=education`. */
export const settingNames: readonly string[] = Object.keys(readers)

/** Changes one parameter: `months=24`, `clock=accumulated`, `652=education`. Null: no such parameter, or not a value of it. */
export function withSetting(parameters: GoalOneParameters, setting: string): GoalOneParameters | null {
  const [, name = '', text = ''] = /^([^=]+)=(.+)$/.exec(setting.trim()) ?? []
  if (/^\d{1,3}$/.test(name)) return withClass(parameters, name, classFrom(text))
  const read = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers] : null
  const value = read?.(text) ?? null
  return value === null ? null : { ...parameters, [name]: value }
}

/** The table with another class for a code it has. The id of the table says so, since it is kept with the result. */
function withClass(parameters: GoalOneParameters, code: string, to: CodeClass | null): GoalOneParameters | null {
  const { codes } = parameters
  if (to === null || !codes.codes.some((line) => line.code === code)) return null
  const changed = codes.codes.map((line) => (line.code === code ? { ...line, class: to } : line))
  return { ...parameters, codes: { ...codes, id: `${codes.id}+${code}=${to}`, codes: changed } }
}

/** The parameters as they are kept with a result. */
export function recordedParameters({ codes, municipalities, ...rest }: GoalOneParameters) {
  return {
    ...rest,
    codes: `${codes.id}@${codes.version}`,
    municipalities: municipalities === 'all' ? 'all' : municipalities.join(','),
  }
}
