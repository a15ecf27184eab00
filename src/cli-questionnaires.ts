import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { listMunicipalityIds } from './platform/audit/audit-queries.ts'
import { inWork } from './platform/audit/work.ts'
import { CommandError, type DatabaseCommand, type DatabaseDesk } from './platform/command-line/command.ts'
import { oneWord, readOptions } from './platform/command-line/read-options.ts'
import { setScope } from './platform/db/scope.ts'
import { idFrom, type MunicipalityId } from './platform/ids.ts'
import {
  describeProblem,
  findNewestVersion,
  findVersion,
  type ImportRefusal,
  importQuestionnaire,
  writeQuestionnaire,
} from './questionnaires/index.ts'

/** `questionnaire import FILE [--municipality CODE]`: into one municipality, or into all of them or none. */
export const questionnaireImport: DatabaseCommand = {
  on: 'database',
  run: async (desk, args) => {
    const given = readOptions(args, ['municipality'])
    const file = await readFile(resolve(desk.cwd, oneWord(given, 'filen med skemaet')), 'utf8')
    const municipalities = await chosen(desk, given.options.municipality)
    const now = new Date().toISOString()
    await inWork(desk.engine.db, desk.keys, {}, async (trx) => {
      for (const municipality of municipalities) {
        await setScope(trx, { municipality })
        const imported = await importQuestionnaire(trx, { municipalityId: municipality, staffId: null }, file, now)
        if (!imported.ok) throw new CommandError(wordsFor(imported.refusal, municipality))
        const { id, version } = imported.questionnaire
        desk.say(`${municipality}: ${id}, version ${version}, er læst ind.`)
      }
    })
    return 0
  },
}

/** `questionnaire export ID [--municipality CODE]`: the newest version as JSON, from the first municipality that has it. */
export const questionnaireExport: DatabaseCommand = {
  on: 'database',
  run: async (desk, args) => {
    const given = readOptions(args, ['municipality'])
    const id = oneWord(given, 'skemaets id')
    for (const municipality of await chosen(desk, given.options.municipality)) {
      const found = await inWork(desk.engine.db, desk.keys, { municipality }, async (trx) => {
        const version = await findNewestVersion(trx, id)
        return version === null ? null : (await findVersion(trx, id, version)).definition
      })
      if (!found) continue
      desk.say(writeQuestionnaire(found).trimEnd())
      return 0
    }
    throw new CommandError(`Ingen kommune har et skema med id ${id}.`)
  },
}

/** The municipality named, or all that have citizens: 0 is the programme itself. */
async function chosen({ engine }: DatabaseDesk, code: string | undefined): Promise<MunicipalityId[]> {
  const all = (await listMunicipalityIds(engine.db)).filter((id) => id !== 0)
  if (code === undefined) return all
  const named = idFrom<'municipality'>(code)
  if (!named || !all.includes(named)) throw new CommandError(`Der er ingen kommune med koden ${code}.`)
  return [named]
}

function wordsFor(refusal: ImportRefusal, municipality: MunicipalityId): string {
  if (refusal.why === 'broken') {
    const problems = refusal.problems.map((problem) => `\n  ${describeProblem(problem, 'da')}`)
    return `Skemaet er ikke læst ind:${problems.join('')}`
  }
  const { id, version } = refusal.questionnaire
  return refusal.why === 'exists'
    ? `${municipality} har allerede ${id}, version ${version}. Intet er læst ind.`
    : `${municipality} har ${id} i version ${refusal.newest}, som er nyere end ${version}. Intet er læst ind.`
}
