import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { BackgroundWork } from '../platform/background-work.ts'
import { minutesAfter } from '../platform/instant.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { type ColumnMap, readColumnMap } from './column-map-input.ts'
import { newImportInput, runInput } from './exchange-input.ts'
import {
  findImport,
  findOrMakeSource,
  findPreview,
  type Import,
  insertImport,
  isImporting,
  listSources,
  listVanished,
  updateImport,
} from './exchange-queries.ts'
import { firstRows } from './first-rows.ts'
import { guessColumns } from './guess-columns.ts'
import { previewImport, RefusedImport, runImport } from './import-work.ts'
import { formOfMap, mapFromForm } from './map-form.ts'
import { readSheet } from './read-sheet.ts'
import { mostBytes, type Sheet, SheetError } from './sheet.ts'
import { texts } from './texts.ts'
import { ImportPage, type Mapping } from './views/import-page.tsx'
import { NewImportPage } from './views/new-import-page.tsx'
import { deleteChunksBroughtBefore, findFile, insertChunks } from './waiting-file-queries.ts'

type ImportRequest = Request<'import'>

const may = 'import-cases'
const example = { import: 1 }
const works = new BackgroundWork<void>()
/** A file that nobody takes in is forgotten after a week. */
const keptForMinutes = 7 * 24 * 60
const keyOf = ({ municipalityId }: Actor, id: number) => `${municipalityId}:${id}`

/** Bringing in a file: choose it, say what its columns are, see what would happen, let it happen. */
export const importRoutes = pages()

importRoutes.get(paths.newExchange, { may, audit: 'exchange.begun', example: {} }, async ({ db, visit, show }) =>
  show(<NewImportPage visit={visit} form={emptyForm} sources={await listSources(db)} />),
)

importRoutes.post(
  paths.newExchange,
  { may, audit: 'exchange.brought', example: {}, upload: mostBytes },
  async ({ db, actor, now, form, files, visit, show, redirect }) => {
    const t = texts[visit.language]
    const again = async (refused: Form) =>
      show(<NewImportPage visit={visit} form={refused} sources={await listSources(db)} />, 422)
    const input = parseForm(newImportInput, form, fieldWords[visit.language])
    const { file } = files
    if (!input.ok || !file) {
      const noFile = file ? {} : { file: t.errors['no-file'] ?? '' }
      return await again(refusedForm(form, { ...(input.ok ? {} : input.form.errors), ...noFile }))
    }
    if (file.bytes.length > mostBytes) return await again(refusedForm(form, { file: t.errors['too-large'] ?? '' }))
    const opened = await opening(file.bytes)
    if (opened instanceof SheetError) {
      const where = opened.where.slice(0, 20).join(', ')
      return await again(refusedForm(form, { file: [t.faults[opened.fault], where].filter(Boolean).join(' ') }))
    }
    await deleteChunksBroughtBefore(db, minutesAfter(now, -keptForMinutes))
    const { id: sourceId } = await findOrMakeSource(db, actor, input.value.kind, input.value.source, now)
    const { name, hash, bytes } = file
    const id = await insertImport(db, actor, sourceId, { name, hash, bytes: bytes.length }, now)
    await insertChunks(db, actor, id, bytes)
    return redirect(paths.exchangeImport({ import: id }))
  },
)

importRoutes.get(paths.exchangeImport, { may, audit: 'exchange.viewed', example }, async (request) =>
  request.show(await importPage(request, await findImport(request.db, request.id('import')), null)),
)

importRoutes.post(paths.exchangeImport, { may, audit: 'exchange.previewed', example }, async (request) => {
  const { db, form, id, visit, show, redirect } = request
  const known = await findImport(db, id('import'))
  const here = paths.exchangeImport({ import: known.id })
  if (known.stage === 'running' || known.stage === 'done') return redirect(here)
  const map = mapFromForm(known.kind, form)
  const read = map === null ? null : readColumnMap(known.kind, map)
  if (!read?.ok) {
    const refused = refusedForm(form, { columns: texts[visit.language].step.badWords })
    return show(await importPage(request, known, refused), 422)
  }
  await updateImport(db, known.id, { stage: 'previewing', columns: read.value })
  startPreview(request, known.id, read.value)
  return redirect(here)
})

importRoutes.post(paths.exchangeRun, { may, audit: 'exchange.started', example }, async (request) => {
  const { db, form, id, visit, show, redirect } = request
  const known = await findImport(db, id('import'))
  const here = paths.exchangeImport({ import: known.id })
  if (known.stage !== 'previewed' || !known.outcome) return redirect(here)
  const input = parseForm(runInput, form, fieldWords[visit.language])
  const accepts = input.ok && input.value.acceptRejects
  if (known.outcome.counts.rejected > 0 && !accepts) {
    const refused = refusedForm(form, { acceptRejects: texts[visit.language].preview.mustAccept })
    return show(await importPage(request, known, refused), 422)
  }
  await updateImport(db, known.id, { stage: 'running' })
  startRun(request, known.id, accepts)
  return redirect(here)
})

function startPreview({ actor, now, today, web }: ImportRequest, id: number, map: ColumnMap): void {
  const moment = { now, today }
  works.start(keyOf(actor, id), async (report) => {
    const share = (done: number, of: number) => report(of === 0 ? 1 : done / of)
    await web
      .separately((db) => previewImport(db, actor, moment, id, map, share))
      .catch(() => web.separately((db) => updateImport(db, id, { stage: 'failed', endedAt: now })))
  })
}

function startRun({ actor, now, today, web }: ImportRequest, id: number, acceptRejects: boolean): void {
  const moment = { now, today }
  works.start(keyOf(actor, id), async (report) => {
    const share = (done: number, of: number) => report(of === 0 ? 1 : done / of)
    await web
      .separately((db) => runImport(db, actor, moment, id, acceptRejects, share))
      .catch((error) => {
        const refused = error instanceof RefusedImport ? { outcome: error.outcome } : {}
        const stage = error instanceof RefusedImport ? 'refused' : 'failed'
        return web.separately((db) => updateImport(db, id, { stage, endedAt: now, ...refused }))
      })
  })
}

/** The file as rows, or why it cannot be read. */
async function opening(bytes: Uint8Array): Promise<Sheet | SheetError> {
  try {
    return await readSheet(bytes)
  } catch (error) {
    if (error instanceof SheetError) return error
    throw error
  }
}

async function importPage({ db, actor, visit }: ImportRequest, found: Import, form: Form | null) {
  const work = works.look(keyOf(actor, found.id))
  const isUnderWay = found.stage === 'running' || found.stage === 'previewing'
  const lives = work?.state === 'running' || (isUnderWay && (await isImporting(db)))
  const known = isUnderWay && !lives ? { ...found, stage: 'failed' as const } : found
  const share = work?.state === 'running' ? work.share : null
  works.settle(keyOf(actor, found.id))
  const isChosen = known.stage !== 'done' && !(isUnderWay && lives)
  const mapping = isChosen ? await mappingOf(known, await findFile(db, known.id), form) : null
  const vanished = known.stage === 'done' ? await listVanished(db, known.sourceId, known.id, 50) : []
  const preview = known.stage === 'previewed' ? await findPreview(db, known.id) : null
  return <ImportPage {...{ visit, known, share, mapping, preview, vanished }} form={form ?? emptyForm} />
}

async function mappingOf(known: Import, file: Buffer | null, form: Form | null): Promise<Mapping | null> {
  const sheet = file && (await opening(file))
  if (!sheet || sheet instanceof SheetError) return null
  const map = Object.keys(known.columns).length > 0 ? known.columns : guessColumns(known.kind, sheet.heads)
  return {
    heads: sheet.heads,
    rows: await firstRows(sheet, 3, known.kind === 'companies' ? 'companies' : 'citizens'),
    form: form ?? formOfMap(known.kind, map),
  }
}
