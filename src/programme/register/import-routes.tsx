import { previewFile } from '../../dream/index.ts'
import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { forgetReceived, listInbox, pathInInbox } from '../../platform/inbox.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { emptyForm, type Form, formOf, typed } from '../../ui/form.ts'
import type { Visit } from '../../ui/visit.ts'
import { guessMap, mapFrom } from './guess-map.ts'
import type { Imported, RegisterDesk } from './register-desk.ts'
import { fileInput, mapInput } from './register-input.ts'
import {
  countRejects,
  findImport,
  type ImportOutcome,
  insertImport,
  insertSnapshotFacts,
  type RegisterImport,
  updateImport,
} from './register-queries.ts'
import { texts } from './texts.ts'
import { ImportPage } from './views/import-page.tsx'
import { NewImportPage } from './views/new-import-page.tsx'

type ImportRequest = Request<'import'>

/** Taking in an extract: choose a file, say what its columns are, follow it, see what came of it. */
export function importRoutes(desk: RegisterDesk) {
  const routes = pages()
  const may = 'import-register'
  const example = { import: 1 }

  routes.get(paths.newImport, { may, audit: 'import.begun', example: {} }, async ({ visit, show }) =>
    show(await newImportPage(visit, desk)),
  )

  routes.post(paths.newImport, { may, audit: 'import.chosen', example: {} }, async (request) => {
    const { db, actor, form, now, visit, show, redirect } = request
    const input = parseForm(fileInput, form, fieldWords[visit.language])
    const isThere = input.ok && (await pathInInbox(desk.dataDir, input.value.file)) !== null
    if (!input.ok || !isThere) {
      const refused = input.ok ? refusedForm(form, { file: texts[visit.language].errors['no-file'] }) : input.form
      return show(await newImportPage(visit, desk, refused), 422)
    }
    const id = await insertImport(db, input.value.file, staffOf(actor), now)
    return redirect(paths.registerImport({ import: id }))
  })

  routes.get(paths.registerImport, { may, audit: 'import.viewed', example }, async (request) => {
    const { db, id, query, show } = request
    const known = await settled(request, desk, await findImport(db, id('import')))
    return show(await importPage(request, desk, known, { persons: query.get('personer') ?? '' }))
  })

  routes.post(paths.registerImport, { may, audit: 'import.started', example }, (request) => startImport(request, desk))

  return routes
}

/** @param form what was refused; else the file that was sent last is the one to go on with. */
export async function newImportPage(visit: Visit, desk: RegisterDesk, form?: Form) {
  const files = await listInbox(desk.dataDir)
  const last = files[0]?.receivedAt ? formOf({ file: files[0].name }) : emptyForm
  return <NewImportPage visit={visit} form={form ?? last} files={files} largest={desk.largestFile} />
}

async function startImport(request: ImportRequest, desk: RegisterDesk) {
  const { db, form, id, visit, show, redirect } = request
  const known = await findImport(db, id('import'))
  const here = paths.registerImport({ import: known.id })
  if (known.stage === 'running' || known.stage === 'done') return redirect(here)
  const words = { ...fieldWords[visit.language], ...texts[visit.language].errors }
  const input = parseForm(mapInput, form, words)
  if (!input.ok) return show(await importPage(request, desk, { ...known, stage: 'chosen' }, input.form), 422)
  const { persons, igu, extractDate, acceptRejects, ...chosen } = input.value
  const map = mapFrom(chosen)
  const asked = {
    file: await inInbox(desk, known.file),
    map,
    persons: persons ? await inInbox(desk, persons) : undefined,
    igu: igu ? await inInbox(desk, igu) : undefined,
    extractDate: extractDate ?? undefined,
    acceptRejects: acceptRejects !== undefined,
  }
  await updateImport(db, known.id, { stage: 'running', map })
  desk.imports.start(String(known.id), async (report) => {
    const imported = await desk.store.import(asked, ({ share }) => report(share))
    if (imported.ok) await forgetReceived(desk.dataDir, [known.file, persons, igu])
    return imported
  })
  return redirect(here)
}

/** @throws NotFoundError where the file was taken away meanwhile. */
async function inInbox({ dataDir }: RegisterDesk, name: string): Promise<string> {
  const path = await pathInInbox(dataDir, name)
  if (!path) throw new NotFoundError('file')
  return path
}

/** Writes down what came of work that has ended since somebody last looked; work of a process that is gone has failed. */
async function settled({ db, actor, now }: ImportRequest, desk: RegisterDesk, known: RegisterImport) {
  if (known.stage !== 'running') return known
  const work = desk.imports.look(String(known.id))
  if (work?.state === 'running') return known
  const stage = work?.state === 'done' ? (work.value.ok ? 'done' : 'refused') : 'failed'
  const outcome = work?.state === 'done' ? outcomeOf(work.value) : {}
  if (work?.state === 'done' && work.value.ok) await insertSnapshotFacts(db, work.value.value.manifest, actor, now)
  await updateImport(db, known.id, { stage, outcome, endedAt: now })
  desk.imports.settle(String(known.id))
  return { ...known, stage, outcome } as const
}

function outcomeOf(imported: Imported): ImportOutcome {
  if (imported.ok) {
    const { manifest } = imported.value
    const { snapshot, persons, unknownCodes } = manifest
    return { snapshot, persons, unknownCodes, rejected: countRejects(manifest) }
  }
  const { refusal } = imported
  return refusal.why === 'missing-columns'
    ? { missingColumns: refusal.columns }
    : { persons: refusal.manifest.persons, rejected: countRejects(refusal.manifest) }
}

/** @param filled what was typed; or only the file about the persons, and the rest is guessed. */
async function importPage(
  { visit }: ImportRequest,
  desk: RegisterDesk,
  known: RegisterImport,
  filled: Form | { readonly persons: string },
) {
  const work = desk.imports.look(String(known.id))
  const share = work?.state === 'running' ? work.share : null
  const path = await pathInInbox(desk.dataDir, known.file)
  if (known.stage === 'running' || known.stage === 'done' || !path)
    return <ImportPage visit={visit} known={known} share={share} mapping={null} />
  const preview = await previewFile(path, { rows: 5, columns: 12 })
  const persons = 'values' in filled ? typed(filled, 'persons') : filled.persons
  const guess = guessMap(preview.names, await columnsOf(desk, persons))
  const files = (await listInbox(desk.dataDir)).filter(({ name }) => name !== known.file)
  const { person, sex, birthDate, origin, municipality, week } = guess
  const guessed = { person, sex, birthDate, origin, municipality, week, persons, ...usualWords }
  const form = 'values' in filled ? filled : formOf(guessed)
  return <ImportPage visit={visit} known={known} share={null} mapping={{ preview, guess, files, form }} />
}

const usualWords = { man: '1, M', woman: '2, K', birthFormat: 'YYYY-MM-DD', nonWestern: '3' }

/** The columns of another file of the inbox; none where there is no such file. */
async function columnsOf({ dataDir }: RegisterDesk, name: string): Promise<readonly string[]> {
  const path = name === '' ? null : await pathInInbox(dataDir, name)
  return path ? (await previewFile(path, { rows: 1, columns: 1 })).names : []
}
