import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type ColumnMap,
  type ImportProgress,
  type ImportRefusal,
  type ImportRequest,
  type Manifest,
  openStore,
  type RegisterStore,
  readColumnMap,
} from './dream/index.ts'
import { CommandError, type Desk, type PlainCommand } from './platform/command-line/command.ts'
import { oneWord, readOptions } from './platform/command-line/read-options.ts'
import { type PlainDate, parsePlainDate } from './platform/plain-date.ts'

/** The folder of snapshots: `--store`, else `register` in the data directory. */
const storeOf = ({ config, cwd }: Desk, store: string | undefined): RegisterStore =>
  openStore(store === undefined ? join(config.dataDir, 'register') : resolve(cwd, store))

const importOptions = ['columns', 'persons', 'igu', 'municipality', 'extract-date', 'store']

/** `dream import FILE --columns MAP.json [--persons FILE] [--igu FILE] [--identified [--municipality CODE]] [--accept-rejects] [--extract-date DATE] [--store DIR] [--json]` */
export const dreamImport: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const given = readOptions(args, importOptions, ['identified', 'accept-rejects', 'json'])
    const { options } = given
    const inFolder = (file: string | undefined) => (file === undefined ? undefined : resolve(desk.cwd, file))
    const request: ImportRequest = {
      file: resolve(desk.cwd, oneWord(given, 'filen med registeret')),
      map: await readMap(inFolder(options.columns)),
      persons: inFolder(options.persons),
      igu: inFolder(options.igu),
      identified: options.identified !== undefined,
      municipality: ownerOf(options.municipality),
      acceptRejects: options['accept-rejects'] !== undefined,
      extractDate: dateOf(options['extract-date']),
    }
    const imported = await storeOf(desk, options.store)
      .import(request, options.json ? undefined : tellProgress())
      .catch(inWords)
    if (imported.ok) {
      const { manifest } = imported.value
      desk.say(options.json ? asJson(manifest, manifest.snapshot) : wordsFor(manifest))
      return 0
    }
    desk.say(options.json ? refusalAsJson(imported.refusal) : wordsForRefusal(imported.refusal))
    return 1
  },
}

/** `dream list [--store DIR] [--json]` */
export const dreamList: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const { options } = readOptions(args, ['store'], ['json'])
    const manifests = (await storeOf(desk, options.store).list()).map(({ manifest }) => manifest)
    if (options.json) desk.say(JSON.stringify(manifests.map(summary), null, 2))
    else for (const manifest of manifests) desk.say(lineFor(manifest))
    if (!options.json && manifests.length === 0) desk.say('Ingen registerudtræk er læst ind.')
    return 0
  },
}

/** `dream forget SNAPSHOT [--store DIR]` */
export const dreamForget: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const given = readOptions(args, ['store'])
    const id = oneWord(given, 'udtrækkets id')
    if (!(await storeOf(desk, given.options.store).forget(id))) throw new CommandError(`Der er intet udtræk ${id}.`)
    desk.say(`Personerne i ${id} er slettet. Offentliggjorte tal står, hvor de stod.`)
    return 0
  },
}

/** A file cut short, or one that is not what it begins as, is whoever sent it's to mend. */
function inWords(error: Error & { code?: string }): never {
  if (error.code?.startsWith('Z_') || /parquet/i.test(error.message))
    throw new CommandError('Filen kan ikke læses til ende. Er den hentet helt ned? Intet er læst ind.')
  throw error
}

async function readMap(path: string | undefined): Promise<ColumnMap> {
  if (path === undefined) throw new CommandError('Skriv, hvad kolonnerne hedder: --columns MAP.json.')
  const read = readColumnMap(await readJson(path))
  if (!read.ok)
    throw new CommandError(
      `Kortet over kolonner holder ikke:${read.problems.map((problem) => `\n  ${problem}`).join('')}`,
    )
  return read.value
}

/** @throws CommandError when the file is not there or not JSON. */
async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandError(`${path} er ikke JSON.`)
  }
}

/** Whose own citizens an identified register holds; without it no caseworker is told why from it. */
function ownerOf(code: string | undefined): string | undefined {
  if (code !== undefined && !/^\d{3}$/.test(code))
    throw new CommandError('--municipality skal være en kommunekode: 657.')
  return code
}

function dateOf(text: string | undefined): PlainDate | undefined {
  if (text === undefined) return undefined
  const date = parsePlainDate(text)
  if (!date) throw new CommandError('--extract-date skal være en dato: ÅÅÅÅ-MM-DD.')
  return date
}

/** Progress goes to whoever sits at the terminal, past what is written to a file. */
function tellProgress(): ((progress: ImportProgress) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  return ({ rows, share }) => process.stderr.write(`\r${rows} rækker, ${Math.round(share * 100)} % `)
}

const summary = ({ snapshot, persons, weeks, rejected, unknownCodes, extractDate, identified, sources }: Manifest) => ({
  snapshot,
  extractDate,
  persons,
  weeks: { first: weeks[0], last: weeks.at(-1) },
  identified,
  rejected: rejected.length,
  unknownCodes,
  sources,
})

const asJson = ({ persons, weeks, rejected, rejectedRows, unknownCodes }: Manifest, snapshot: string | null) =>
  JSON.stringify(
    {
      snapshot,
      persons,
      weeks: { first: weeks[0], last: weeks.at(-1) },
      rejected,
      ...(rejectedRows > rejected.length ? { rejectedRows } : {}),
      unknownCodes,
    },
    null,
    2,
  )

const refusalAsJson = (refusal: ImportRefusal) =>
  refusal.why === 'rejected'
    ? asJson(refusal.manifest, null)
    : JSON.stringify({ error: { missingColumns: refusal.columns } }, null, 2)

const lineFor = ({ snapshot, persons, weeks, identified, municipality }: Manifest) =>
  `${snapshot}: ${persons} personer, ${weeks[0]} til ${weeks.at(-1)}${identified ? `, med CPR${municipality ? ` fra ${municipality}` : ''}` : ''}`

function wordsFor(manifest: Manifest): string {
  const unknown = manifest.unknownCodes.map(
    ({ code, firstWeek, lastWeek, persons }) =>
      `\n  ukendt kode ${code}: ${persons} personer, ${firstWeek} til ${lastWeek}`,
  )
  const left = manifest.rejectedRows > 0 ? `\n  ${manifest.rejectedRows} rækker er udeladt` : ''
  return `Læst ind som ${lineFor(manifest)}${left}${unknown.join('')}`
}

function wordsForRefusal(refusal: ImportRefusal): string {
  if (refusal.why === 'missing-columns') return `Filen mangler: ${refusal.columns.join(', ')}. Intet er læst ind.`
  const { rejected, rejectedRows } = refusal.manifest
  const lines = rejected
    .slice(0, 20)
    .map(({ file, row, column, reason }) => `\n  ${file ? `${file}, ` : ''}række ${row}, ${column}: ${reasons[reason]}`)
  return `${rejectedRows} rækker kan ikke læses. Intet er læst ind.${lines.join('')}`
}

const reasons: Readonly<Record<Manifest['rejected'][number]['reason'], string>> = {
  'no-person': 'personen mangler',
  'person-twice': 'personen står der to gange',
  'no-sex': 'køn mangler',
  'no-birth-date': 'fødselsdato mangler',
  'not-a-date': 'ikke en dato',
  'not-a-code': 'ikke en ydelseskode',
  'not-a-municipality': 'ikke en kommunekode',
  'not-a-cpr': 'ikke et CPR-nummer',
  'no-rows': 'filen har ingen rækker efter overskriften',
  'broken-row': 'rækken har ikke lige så mange felter som den første',
  'no-such-week': 'ugen findes ikke i kalenderen',
  'week-twice': 'ugen står der to gange',
  'not-a-kind': 'hverken praktik eller skole',
  'ends-before-it-starts': 'slutter, før det begynder',
}
