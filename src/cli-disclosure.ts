import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { attack, type Publication, readPublication } from './disclosure/index.ts'
import { CommandError, type PlainCommand } from './platform/command-line/command.ts'
import { oneWord, readOptions } from './platform/command-line/read-options.ts'

/**
 * `disclosure attack FILE.json [--json]`: the tightest interval of every hidden cell of what a file says is printed. Exit 1 when a cell
 * is left with fewer possible values than the threshold. The file:
 *
 * ```json
 * { "threshold": 5,
 *   "cells": [ { "id": "men", "value": 12 }, { "id": "men reached", "value": null }, { "id": "men not", "value": null, "printed": false } ],
 *   "equations": [ { "total": "all", "parts": ["men", "women"] } ],
 *   "measures": [ { "population": "men", "numerator": "men reached", "complement": "men not" } ],
 *   "statistics": [ { "id": "mean", "value": 0.41, "step": 0.01, "over": [17],
 *                     "terms": [ { "times": 1, "shares": [ { "numerator": "men reached", "population": "men" } ] } ] } ] }
 * ```
 *
 * A hidden value is null or `{"suppressed": true}`. `printed: false` is a count that was never to be printed. All but `cells` may be left
 * out; without `measures` the attacker knows no rule. A statistic is the sum of `times` x the unweighted mean of its shares, printed to
 * the nearest `step`; a single printed share is a mean of one.
 */
export const disclosureAttack: PlainCommand = {
  on: 'its-own',
  run: async ({ cwd, say }, args) => {
    const given = readOptions(args, [], ['json'])
    const publication = await published(resolve(cwd, oneWord(given, 'filen med det, der er trykt')))
    const cells = await attacked(publication)
    const weak = cells.filter(({ low, high, values }) => isWeak({ low, high, values }, publication.threshold))
    if (given.options.json)
      say(JSON.stringify({ threshold: publication.threshold, cells, weak: weak.map(({ id }) => id) }, null, 2))
    else
      for (const cell of cells)
        say(`${cell.id}: ${cell.low}..${cell.high ?? 'uden grænse'}${valuesIn(cell.values, publication.threshold)}`)
    if (!given.options.json) say(summary(cells.length, weak.length, publication.threshold))
    return weak.length > 0 ? 1 : 0
  },
}

async function published(file: string): Promise<Publication> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError('Filen kan ikke læses.')
  })
  try {
    return readPublication(JSON.parse(text))
  } catch (error) {
    throw new CommandError(`Filen er ikke en beskrivelse af, hvad der er trykt: ${(error as Error).message}`)
  }
}

async function attacked(publication: Publication) {
  try {
    return [...(await attack(publication))].map(([id, found]) => ({ id, ...found }))
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`Det trykte hænger ikke sammen: ${error.message}`)
    throw error
  }
}

const isWeak = (
  { low, high, values }: { low: number; high: number | null; values: number | null },
  threshold: number,
) => (high !== null && high - low + 1 < threshold) || (values !== null && values < threshold)

function valuesIn(values: number | null, threshold: number): string {
  if (values === null) return ''
  return values >= threshold ? ` (mindst ${threshold} mulige værdier)` : ` (kun ${values} mulige værdier)`
}

function summary(hidden: number, weak: number, threshold: number): string {
  if (hidden === 0) return 'Intet er skjult.'
  return weak === 0
    ? `Alle ${hidden} skjulte tal har mindst ${threshold} mulige værdier.`
    : `${weak} af ${hidden} skjulte tal har færre end ${threshold} mulige værdier.`
}
