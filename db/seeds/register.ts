import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { type Random, randomFrom } from './random.ts'
import { type IguSpell, type Newcomer, tellLife } from './register-life.ts'
import { MEN, type PlannedMunicipality, plan } from './register-plan.ts'
import { mondayOf, registerWeeks, weekAt } from './register-weeks.ts'

/** An invented DREAM register of the seventeen municipalities over 2015 to 2019. Nobody in it exists. */
export interface Register {
  /** Lines with their ends, the head first, some hundred at a time. */
  readonly csv: Iterable<string>
  /** Complete once the last line of the register is read. */
  readonly igu: () => string
}

export interface RegisterOptions {
  readonly seed: number
  readonly persons: number
}

const years = [2015, 2016, 2017, 2018, 2019]

/** How the columns are to be understood: what an importer is given beside the file. */
export const registerMap = {
  person: 'lobenr',
  sex: { column: 'kon', man: ['1'], woman: ['2'] },
  birthDate: { column: 'foed_dag', format: 'YYYY-MM-DD' },
  origin: { column: 'herkomst', nonWesternImmigrant: ['3'] },
  municipality: { yearly: 'nykom{YYYY}' },
  week: 'y_{YYWW}',
} as const

const head = [
  'lobenr',
  'kon',
  'foed_dag',
  'herkomst',
  ...years.map((year) => `nykom${year}`),
  ...registerWeeks.map(({ column }) => column),
].join(';')

/** The register that a seed decides. The target group first, everybody else after; numbers say nothing of either. */
export function inventRegister({ seed, persons }: RegisterOptions): Register {
  const random = randomFrom(seed).fork('register')
  const igu: string[] = ['person,kind,from,to']
  return { csv: linesOf(random, persons, igu), igu: () => `${igu.join('\n')}\n` }
}

const CHUNK = 500

function* linesOf(random: Random, persons: number, igu: string[]): Generator<string> {
  const newcomers = newcomersOf(random, persons)
  const numbers = shuffled(persons, random)
  let chunk = `${head}\n`
  for (let at = 0; at < persons; at++) {
    const newcomer = newcomers[at]
    const number = 100_000 + (numbers[at] as number)
    const own = random.fork(at)
    chunk += newcomer ? newcomerLine(number, newcomer, own, igu) : neighbourLine(number, own)
    if (at % CHUNK === CHUNK - 1) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk) yield chunk
}

/** Everybody who receives integration benefit for the first time, spread evenly over where she stands among her like. */
function newcomersOf(random: Random, persons: number): Newcomer[] {
  const scale = Math.min(1, persons / 20_000)
  return plan.flatMap((place) =>
    (['man', 'woman'] as const).flatMap((sex) => {
      const count = Math.round(place.group * scale * (sex === 'man' ? MEN : 1 - MEN))
      const draw = random.fork(`${place.code} ${sex}`)
      const from = Array.from({ length: count }, () => arrivalWeek(draw)).sort((one, other) => one - other)
      const first = draw.next()
      // The golden ratio strews any run of arrivals evenly, so that each quarter's group comes out as planned.
      return from.map((week, at) => ({ place, sex, from: week, standing: (first + at * 0.618033988749895) % 1 }))
    }),
  )
}

const waves = [
  [[weekAt('y_1536'), weekAt('y_1553')], 20],
  [[weekAt('y_1601'), weekAt('y_1652')], 35],
  [[weekAt('y_1701'), weekAt('y_1752')], 22],
  [[weekAt('y_1801'), weekAt('y_1852')], 14],
  [[weekAt('y_1901'), weekAt('y_1940')], 9],
] as const

function arrivalWeek(random: Random): number {
  const [from, to] = random.weighted(waves)
  return random.whole(from, to)
}

function newcomerLine(number: number, newcomer: Newcomer, random: Random, igu: string[]): string {
  const { weeks, igu: spells } = tellLife(newcomer, random)
  for (const spell of spells) igu.push(iguLine(number, spell))
  const age = random.weighted([
    [random.whole(18, 24), 25],
    [random.whole(25, 39), 50],
    [random.whole(40, 62), 25],
  ])
  const bornOn = addDays(mondayOf(newcomer.from), -Math.round((age + random.next()) * 365.25))
  return line(number, newcomer.sex, bornOn, '3', places(newcomer.place, random), weeks)
}

const iguLine = (number: number, { kind, from, to }: IguSpell) =>
  `${number},${kind},${mondayOf(from)},${addDays(mondayOf(to), 6)}`

/** Few move, and then to another of the seventeen. */
function places(place: PlannedMunicipality, random: Random): string {
  const moves = random.chance(0.03) ? random.whole(1, years.length - 1) : years.length
  const other = random.pick(plan)
  return years.map((_, at) => (at < moves ? place.code : other.code)).join(';')
}

const neighbours = [
  ['1', 70],
  ['2', 12],
  ['3', 10],
  ['5', 8],
] as const
const spells = ['', '', '', '', '130', '730', '890', '651', '111', '783', '881', '720']

/** Everybody else of the municipality: those the definition leaves out. */
function neighbourLine(number: number, random: Random): string {
  const weeks: string[] = []
  while (weeks.length < registerWeeks.length) {
    const code = random.pick(spells)
    for (let left = random.whole(8, 90); left > 0 && weeks.length < registerWeeks.length; left--) weeks.push(code)
  }
  const bornOn = addDays(mondayOf(130), -Math.round((random.whole(17, 70) + random.next()) * 365.25))
  const sex = random.chance(0.5) ? 'man' : 'woman'
  const place = random.weighted(plan.map((each) => [each, each.group] as const))
  return line(number, sex, bornOn, random.weighted(neighbours), places(place, random), weeks)
}

const line = (
  number: number,
  sex: 'man' | 'woman',
  bornOn: PlainDate,
  origin: string,
  municipalities: string,
  weeks: readonly string[],
) => `${number};${sex === 'man' ? 1 : 2};${bornOn};${origin};${municipalities};${weeks.join(';')}\n`

function shuffled(count: number, random: Random): number[] {
  const numbers = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = random.whole(0, at)
    ;[numbers[at], numbers[other]] = [numbers[other] as number, numbers[at] as number]
  }
  return numbers
}
