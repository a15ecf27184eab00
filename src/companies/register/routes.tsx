import { paths } from '../../paths.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { idFrom } from '../../platform/ids.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { refusedForm } from '../../platform/web/parse-form.ts'
import { emptyForm } from '../../ui/form.ts'
import { texts } from '../texts.ts'
import { applyRegister, weighAll } from './apply-register.ts'
import { readRegister } from './read-register.ts'
import { countMissing, findAnswer, insertAnswer } from './register-queries.ts'
import { NewRegisterPage } from './views/new-register-page.tsx'
import { RegisterPage } from './views/register-page.tsx'

const mostBytes = 20_000_000

/** What the CVR register says, looked at and then brought in. */
export const registerRoutes = pages()

registerRoutes.get(
  paths.companyImport,
  { may: 'write-companies', audit: 'company-register.begun', example: {} },
  ({ visit, show }) => show(<NewRegisterPage visit={visit} form={emptyForm} />),
)

registerRoutes.post(
  paths.companyImport,
  { may: 'write-companies', audit: 'company-register.read', example: {}, upload: mostBytes },
  async (request) => {
    const { db, actor, now, form, files, visit, show, redirect } = request
    const { faults } = texts[visit.language].register
    const again = (fault: keyof typeof faults) =>
      show(
        <NewRegisterPage visit={visit} form={refusedForm({ text: form.text ?? '' }, { file: faults[fault] })} />,
        422,
      )
    const sent = sentIn(request)
    if (sent === null) return again('none')
    if (files.file && files.file.bytes.length > mostBytes) return again('too-large')
    const answer = readRegister(sent.text)
    if (typeof answer === 'string') return again(answer)
    const fingerprint = sha256(sent.text).toString('hex')
    const id = await insertAnswer(db, actor, now, { fileName: sent.name, sha256: fingerprint, answer })
    return redirect(paths.companyImportPreview({ import: id }))
  },
)

registerRoutes.get(
  paths.companyImportPreview,
  { may: 'write-companies', audit: 'company-register.previewed', example: { import: 1 } },
  async (request) => await showPreview(request, null),
)

registerRoutes.post(
  paths.companyImportPreview,
  { may: 'write-companies', audit: 'company-register.applied', example: { import: 1 } },
  async (request) => {
    const { db, actor, form, visit, redirect } = request
    const t = texts[visit.language].register
    const take = [form.take ?? []].flat()
    const applied = await applyRegister(db, actor, request, importOf(request), {
      take,
      withoutRejects: form.withoutRejects === 'ja',
    })
    if (applied.ok) return redirect(paths.companies(), t.applied(applied.value.added, applied.value.changed))
    return await showPreview(request, applied.refusal === 'applied-already' ? t.appliedAlready : t.hasRejects)
  },
)

async function showPreview(request: Request<'import'>, problem: string | null) {
  const { db, visit, show } = request
  const answer = await findAnswer(db, importOf(request))
  const weighed = await weighAll(db, answer.units)
  const missing = await countMissing(
    db,
    answer.units.map(({ pNumber }) => pNumber),
  )
  return show(<RegisterPage {...{ visit, answer, weighed, missing, problem }} />, problem ? 422 : 200)
}

function importOf({ params }: Request<'import'>): number {
  const id = idFrom(params.import)
  if (id === null) throw new NotFoundError('import')
  return id
}

function sentIn({ files, form }: Request): { text: string; name: string } | null {
  const { file } = files
  if (file && file.bytes.length > 0) return { text: decoded(file.bytes), name: file.name.slice(0, 200) }
  const text = typeof form.text === 'string' ? form.text.trim() : ''
  return text === '' ? null : { text, name: '' }
}

/** JSON is UTF-8; a file that somebody saved anew may be Windows-1252. A character NUL has no place in a database. */
function decoded(bytes: Uint8Array): string {
  const read = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(bytes)
  try {
    return read('utf-8', true).replaceAll('\0', '')
  } catch {
    return read('windows-1252', false).replaceAll('\0', '')
  }
}
