import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mondayOf, type Week, weekAt, weeksBetween, yearOf } from '../src/platform/period.ts'
import { addDays, type PlainDate } from '../src/platform/plain-date.ts'

export interface Wanted {
  readonly persons: number
  readonly weeks: number
  /** The last week of the register. */
  readonly last: Week
  /** Of a hundred persons, how many ever received integration benefit. */
  readonly newcomers: number
  readonly municipalities: number
  readonly seed: number
}

/** The columns of the register that `writeRegister` makes. */
export const registerMap = {
  person: 'lobenr',
  sex: { column: 'kon', man: ['1'], woman: ['2'] },
  birthDate: { column: 'foed_dag', format: 'YYYY-MM-DD' },
  origin: { column: 'herkomst', nonWesternImmigrant: ['3'] },
  municipality: { yearly: 'nykom{YYYY}' },
  week: 'y_{YYWW}',
}

/** Numbers from 0 to below `limit`, the same for the same seed (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
}

function weeksUntil(last: Week, count: number): readonly Week[] {
  return weeksBetween(weekAt(addDays(mondayOf(last), -7 * (count - 1))), last)
}

// What the spells of each kind of life are made of: code, and how long they last on average in weeks.
type Life = readonly (readonly [code: string, weeks: number])[]
const lives: readonly Life[] = [
  [
    ['', 90],
    ['111', 12],
    ['', 150],
    ['890', 5],
    ['881', 30],
    ['121', 1],
  ],
  [
    ['', 60],
    ['730', 40],
    ['738', 13],
    ['733', 6],
    ['890', 4],
  ],
  [
    ['651', 60],
    ['', 9],
    ['652', 8],
    ['', 60],
    ['111', 8],
  ],
  [['998', 400]],
  [
    ['783', 300],
    ['771', 100],
    ['', 20],
  ],
  [['', 400]],
  [
    ['997', 80],
    ['', 60],
    ['730', 20],
  ],
]
const newcomer: Life = [
  ['700', 14],
  ['703', 8],
  ['707', 9],
  ['708', 7],
  ['', 11],
  ['705', 12],
  ['651', 16],
  ['700', 10],
  ['', 25],
  ['890', 3],
  ['710', 9],
]

/** Writes an invented register as CSV. The same wish gives the same bytes. */
export async function writeRegister(path: string, wanted: Wanted): Promise<void> {
  const weeks = weeksUntil(wanted.last, wanted.weeks)
  const years = [...new Set(weeks.map(yearOf))]
  const roll = dice(wanted.seed)
  const file = createWriteStream(path, { highWaterMark: 1 << 20 })
  file.write(
    [
      'lobenr',
      'kon',
      'foed_dag',
      'herkomst',
      ...years.map((year) => `nykom${year}`),
      ...weeks.map((week) => `y_${week.slice(2, 4)}${week.slice(5)}`),
    ].join(','),
  )
  file.write('\n')
  let lines: string[] = []
  for (let person = 1; person <= wanted.persons; person++) {
    lines.push(lineOf(person))
    if (lines.length === 2000 || person === wanted.persons) {
      if (!file.write(lines.join(''))) await once(file, 'drain')
      lines = []
    }
  }
  file.end()
  await once(file, 'close')

  function lineOf(person: number): string {
    const isNewcomer = roll(100) < wanted.newcomers
    const born = addDays('1940-01-01' as PlainDate, isNewcomer ? 12_000 + roll(12_500) : roll(26_000))
    const origin = isNewcomer ? (roll(12) === 0 ? 1 : 3) : roll(12) === 0 ? 3 : roll(9) === 0 ? 2 : 1
    const home = 101 + roll(wanted.municipalities)
    const moved = roll(12) === 0 ? 101 + roll(wanted.municipalities) : home
    const moveYear = roll(years.length)
    const homes = years.map((_, at) => (roll(400) === 0 ? '' : at < moveYear ? home : moved))
    return `${person},${1 + roll(2)},${born},${origin},${homes.join(',')}${isNewcomer ? arrival() : spells(lives[roll(lives.length)] as Life, wanted.weeks)}\n`
  }

  function arrival(): string {
    const before = roll(wanted.weeks)
    return ','.repeat(before) + spells(newcomer, wanted.weeks - before)
  }

  function spells(life: Life, length: number): string {
    let text = ''
    const dies = roll(60) === 0 ? roll(length) : length
    for (
      let at = 0, turn = roll(life.length);
      at < dies;
      turn = life === newcomer ? 1 + roll(life.length - 1) : roll(life.length)
    ) {
      const [code, mean] = (at === 0 && life === newcomer ? life[0] : life[turn]) as Life[number]
      const long = Math.min(1 + roll(2 * mean), dies - at)
      text += `,${code}`.repeat(long)
      at += long
    }
    return text + ',999'.repeat(length - dies)
  }
}
