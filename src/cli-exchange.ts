import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import {
  type ColumnMap,
  findImporter,
  type ImportAnswer,
  importFile,
  type Kind,
  kinds,
  listMunicipalitiesWithImporters,
  mostBytes,
  type Outcome,
  RefusedImport,
  readColumnMap,
  SheetError,
} from './exchange/index.ts'
import { inWork } from './platform/audit/work.ts'
import { clockFrom } from './platform/clock.ts'
import { CommandError, type DatabaseCommand, type DatabaseDesk } from './platform/command-line/command.ts'
import { oneWord, readOptions, wholeNumber } from './platform/command-line/read-options.ts'
import { RolledBack } from './platform/errors.ts'
import type { MunicipalityId } from './platform/ids.ts'

const options = ['as', 'source', 'columns', 'municipality', 'by']
const flags = ['preview', 'accept-rejects', 'json']

/**
 * `exchange import FILE --as citizens|talks|placements|companies --source NAME [--columns MAP.json] [--municipality 900]
 * [--by NAME] [--preview] [--accept-rejects] [--json]`: brings in a file as the page does. Exit 1: rows were refused, nothing is saved.
 */
export const exchangeImport: DatabaseCommand = {
  on: 'database',
  run: async (desk, args) => {
    const given = readOptions(args, options, flags)
    const { as, source, columns, municipality, by, preview, json } = given.options
    const file = resolve(desk.cwd, oneWord(given, 'filen, der skal læses ind'))
    const kind = kindFrom(as)
    if (!source) throw new CommandError('Skriv, hvor filen kommer fra: --source NAVN.')
    const map = columns === undefined ? null : await readMap(kind, resolve(desk.cwd, columns))
    const where = await municipalityFrom(desk, wholeNumber(municipality, '--municipality'))
    const asked = {
      ...{ kind, source, columns: map, name: basename(file), bytes: await readBytes(file) },
      ...{ preview: preview !== undefined, acceptRejects: given.options['accept-rejects'] !== undefined },
    }
    const answer = await bring(desk, where, by, asked).catch(inWords)
    desk.say(json === undefined ? wordsFor(answer) : JSON.stringify(asJson(answer), null, 2))
    return isRefused(answer) ? 1 : 0
  },
}

type Answer = Omit<ImportAnswer, 'importId'> & { readonly importId: number | null; readonly refused: boolean }

async function bring(
  { engine, keys, config }: DatabaseDesk,
  municipality: MunicipalityId,
  by: string | undefined,
  asked: Parameters<typeof importFile>[3],
): Promise<Answer> {
  const moment = clockFrom(config.today)()
  return await inWork(engine.db, keys, { municipality }, async (db) => {
    const actor = await findImporter(db, municipality, moment.today, by)
    if (!actor) throw new CommandError('Skriv, hvilken koordinator der læser ind: --by NAVN.')
    const { importId, outcome } = await importFile(db, actor, moment, asked)
    if (asked.preview) throw new Seen(outcome)
    return { importId, outcome, refused: false }
  }).catch((error) => {
    if (error instanceof Seen) return { importId: null, outcome: error.outcome, refused: false }
    if (error instanceof RefusedImport) return { importId: null, outcome: error.outcome, refused: true }
    throw error
  })
}

/** A look leaves nothing behind, not even the name of the source. */
class Seen extends RolledBack {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super('only looked at')
    this.outcome = outcome
  }
}

const isRefused = ({ refused, outcome }: Answer) => refused || outcome.missingColumns !== undefined

function kindFrom(as: string | undefined): Kind {
  const kind = kinds.find((each) => each === as)
  if (!kind) throw new CommandError(`Skriv, hvad der er i filen: --as ${kinds.join('|')}.`)
  return kind
}

async function readBytes(file: string): Promise<Uint8Array> {
  if ((await stat(file)).size > mostBytes) throw new CommandError('Filen fylder mere end 32 MB. Del den i flere.')
  return await readFile(file)
}

async function readMap(kind: Kind, path: string): Promise<ColumnMap> {
  const text = await readFile(path, 'utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new CommandError(`${path} er ikke JSON.`)
  }
  const read = readColumnMap(kind, json)
  if (!read.ok) throw new CommandError(`Kortet over kolonner holder ikke: ${read.problems.join(', ')}`)
  return read.value
}

/** Where there is one municipality that is it, and in a trial the first. */
async function municipalityFrom({ engine, config }: DatabaseDesk, given: number | undefined): Promise<MunicipalityId> {
  const known = await listMunicipalitiesWithImporters(engine.db)
  const [first] = known
  if (given === undefined && first !== undefined && (known.length === 1 || config.trial)) return first
  const found = known.find((each) => each === given)
  if (found === undefined) throw new CommandError('Skriv kommunens nummer: --municipality 900.')
  return found
}

function inWords(error: unknown): never {
  if (!(error instanceof SheetError)) throw error
  const where = error.where.slice(0, 20).join(', ')
  throw new CommandError(`${faults[error.fault]}${where ? ` ${where}.` : ''} Intet er læst ind.`)
}

const faults: Readonly<Record<SheetError['fault'], string>> = {
  empty: 'Filen er tom.',
  'not-a-table': 'Filen er hverken CSV eller et regneark.',
  'too-large': 'Filen fylder for meget, når den er pakket ud.',
  'broken-file': 'Filen kan ikke læses til ende.',
  'broken-quotes': 'Et anførselstegn mangler sin makker i række',
  'head-twice': 'Overskriften har det samme navn flere gange:',
  'merged-cells': 'Filen har flettede celler:',
  locked: 'Filen er låst med en kode eller i et gammelt format.',
}

const asJson = ({ importId, outcome }: Answer) => {
  const { rows, counts, vanished, rejects, missingColumns } = outcome
  return {
    import: importId,
    ...{ rows, ...counts, vanished, rejects },
    ...(missingColumns ? { error: { missingColumns } } : {}),
  }
}

function wordsFor(answer: Answer): string {
  const { rows, counts, vanished, rejects, missingColumns } = answer.outcome
  if (missingColumns) return `Filen mangler: ${missingColumns.join(', ')}. Intet er læst ind.`
  const lines = rejects.slice(0, 20).map(({ row, column, reason }) => `\n  række ${row}, ${column}: ${reason}`)
  const counted = `${rows} rækker: ${counts.new} nye, ${counts.changed} ændrede, ${counts.same} uændrede, ${counts.conflict} uenige, ${counts.rejected} afviste; ${vanished} er ikke med mere.`
  return `${counted}${answer.refused ? ' Intet er læst ind.' : ''}${lines.join('')}`
}
