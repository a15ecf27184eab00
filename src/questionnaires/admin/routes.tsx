import { paths } from '../../paths.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { type ContentLanguage, contentLanguageFrom, contentLanguages } from '../../ui/content-language.ts'
import { emptyForm, type Form } from '../../ui/form.ts'
import { writeQuestionnaire } from '../questionnaire-input.ts'
import { approveTranslation } from './approve-translation.ts'
import { standingsOf } from './standing.ts'
import { texts } from './texts.ts'
import { findVersion, findVersionBefore, listApprovals, listVersions, type Version } from './version-queries.ts'
import { VersionPage } from './views/version-page.tsx'
import { VersionsPage } from './views/versions-page.tsx'

/** The municipality's questionnaires: which there are, what they say, who stands by a translation. */
export const questionnaireRoutes = pages()
const may = 'manage-questionnaires'
const example = { questionnaire: 'fip', version: 1 }

questionnaireRoutes.get(paths.questionnaires, { may, audit: 'questionnaires.listed', example: {} }, async (request) => {
  const { db, visit, show } = request
  return show(<VersionsPage visit={visit} versions={await listVersions(db)} approvals={await listApprovals(db)} />)
})

questionnaireRoutes.get(paths.questionnaire, { may, audit: 'questionnaire.viewed', example }, async (request) => {
  const language = contentLanguageFrom(request.query.get('sprog'))
  return await versionPage(request, await versionOf(request), language, emptyForm)
})

questionnaireRoutes.get(
  paths.questionnaireExport,
  { may, audit: 'questionnaire.exported', example },
  async (request) => {
    const { id, version, definition } = await versionOf(request)
    return request.file(writeQuestionnaire(definition), 'application/json; charset=utf-8', `${id}-${version}.json`)
  },
)

questionnaireRoutes.post(
  paths.translationApproval,
  { may, audit: 'translation.approved', example: { ...example, language: 'ar' } },
  async (request) => {
    const { db, actor, params, form, now, redirect, visit } = request
    const language = contentLanguages.find((each) => each === params.language)
    if (!language) throw new NotFoundError('language')
    const version = await versionOf(request)
    const t = texts[visit.language]
    const hasRead = form.hasRead !== undefined
    const approval = await approveTranslation(db, actor, version, language, { hasRead, now })
    if (!approval.ok)
      return await versionPage(request, version, language, refusedForm(form, { hasRead: t.errors[approval.refusal] }))
    return redirect(
      `${paths.questionnaire({ questionnaire: version.id, version: version.version })}?sprog=${language}`,
      t.approved(t.languageNames[language]),
    )
  },
)

type VersionRequest = Request<'questionnaire' | 'version'>

const versionOf = ({ db, params, id }: VersionRequest) => findVersion(db, params.questionnaire, id('version'))

async function versionPage(
  { db, visit, show }: VersionRequest,
  version: Version,
  language: ContentLanguage,
  form: Form,
): Promise<Reply> {
  const before = await findVersionBefore(db, version.id, version.version)
  const standings = standingsOf(version, await listApprovals(db))
  const props = { visit, version, before, standings, language, form }
  return show(<VersionPage {...props} />, Object.keys(form.errors).length > 0 ? 422 : 200)
}
