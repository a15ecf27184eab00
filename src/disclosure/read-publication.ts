import { isWithheld } from './linked-system.ts'
import type { Publication, PublishedCell, PublishedStatistic } from './publication.ts'

/**
 * Reads what was printed, as `disclosure attack` takes it.
 * @throws RangeError saying where it is not of that form.
 */
export function readPublication(file: unknown): Publication {
  const { threshold = 5, cells, equations = [], measures = [], statistics = [] } = objectOf(file, 'the file')
  return {
    threshold: numberOf(threshold, 'threshold'),
    cells: listOf(cells, 'cells').map((cell, at) => cellOf(objectOf(cell, `cells[${at}]`), `cells[${at}]`)),
    equations: listOf(equations, 'equations').map((it, at) => {
      const { total, parts } = objectOf(it, `equations[${at}]`)
      const names = listOf(parts, `equations[${at}].parts`).map((part) => textOf(part, `equations[${at}].parts`))
      return { total: textOf(total, `equations[${at}].total`), parts: names }
    }),
    measures: listOf(measures, 'measures').map((it, at) => {
      const { population, numerator, complement } = objectOf(it, `measures[${at}]`)
      const [of, some, rest] = [population, numerator, complement].map((id) => textOf(id, `measures[${at}]`))
      return { population: of ?? '', numerator: some ?? '', complement: rest ?? '' }
    }),
    statistics: listOf(statistics, 'statistics').map((it, at) =>
      statisticOf(objectOf(it, `statistics[${at}]`), `statistics[${at}]`),
    ),
  }
}

function cellOf({ id, value = null, printed = true }: Fields, where: string): PublishedCell {
  const hidden = value === null || isWithheld(value)
  return {
    id: textOf(id, `${where}.id`),
    value: hidden ? null : numberOf(value, `${where}.value`),
    printed: printed !== false,
  }
}

function statisticOf({ id, value, step, over, terms }: Fields, where: string): PublishedStatistic {
  return {
    id: textOf(id, `${where}.id`),
    value: numberOf(value, `${where}.value`),
    step: numberOf(step, `${where}.step`),
    ...(over === undefined ? {} : { over: listOf(over, `${where}.over`).map((it) => numberOf(it, `${where}.over`)) }),
    terms: listOf(terms, `${where}.terms`).map((term) => {
      const { times, shares } = objectOf(term, `${where}.terms`)
      return {
        times: numberOf(times, `${where}.times`),
        shares: listOf(shares, `${where}.shares`).map((it) => shareOf(it, where)),
      }
    }),
  }
}

function shareOf(it: unknown, where: string) {
  const { numerator, population } = objectOf(it, `${where}.shares`)
  return { numerator: textOf(numerator, `${where}.numerator`), population: textOf(population, `${where}.population`) }
}

type Fields = Readonly<Record<string, unknown>>

function objectOf(it: unknown, where: string): Fields {
  if (typeof it !== 'object' || it === null || Array.isArray(it)) throw new RangeError(`${where} is not an object`)
  return it as Fields
}

function listOf(it: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(it)) throw new RangeError(`${where} is not a list`)
  return it
}

function textOf(it: unknown, where: string): string {
  if (typeof it !== 'string' || it === '') throw new RangeError(`${where} is not a text`)
  return it
}

function numberOf(it: unknown, where: string): number {
  if (
    typeof it !== 'number' ||
    !Number.isFinite(it) ||
    (it < 0 && !where.endsWith('times') && !where.endsWith('value'))
  )
    throw new RangeError(`${where} is not a number that it can be`)
  return it
}
