import { parseArgs } from 'node:util'
import { CommandError } from './command.ts'

export interface Given {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  /** Of the options that may be given several times, every value. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/**
 * Reads `FILE --anchor FILE` into words and options. Every option takes a value, save flags; of one given twice the last holds, save repeated ones.
 * @throws CommandError on an option that the command does not know.
 */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
  flags: readonly string[] = [],
  repeated: readonly string[] = [],
): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...known.map((name) => [name, { type: 'string' as const }]),
        ...flags.map((name) => [name, { type: 'boolean' as const }]),
        ...repeated.map((name) => [name, { type: 'string' as const, multiple: true }]),
      ]),
    })
    const options = Object.entries(values).map(([name, value]) => [name, String(value)])
    const all: Readonly<Record<string, unknown>> = values
    const lists = repeated.map((name) => [name, [all[name] ?? []].flat().map(String)])
    return { words: positionals, options: Object.fromEntries(options), lists: Object.fromEntries(lists) }
  } catch (error) {
    throw new CommandError((error as Error).message.split('. ')[0] ?? '')
  }
}

/** The one word a command needs. @throws CommandError naming what is missing. */
export function oneWord({ words }: Given, what: string): string {
  const [word, ...more] = words
  if (!word || more.length > 0) throw new CommandError(`Skriv ${what}, og kun det.`)
  return word
}

/** A whole number from 0, where one was given. @throws CommandError naming the option. */
export function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) throw new CommandError(`${option} skal være et helt tal.`)
  return Number(text)
}
