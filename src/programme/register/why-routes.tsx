import { defaultParameters, explainPerson } from '../../dream/index.ts'
import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { namesOfMunicipalities } from '../municipality-queries.ts'
import { currentCodes } from './code-tables.ts'
import { listPseudonymous, type RegisterDesk } from './register-desk.ts'
import { whyInput } from './register-input.ts'
import { texts } from './texts.ts'
import { type Explained, WhyPage } from './views/why-page.tsx'

/**
 * Why one pseudonym is counted as it is. What is asked is sent as a form, so that no address, log or history holds it; an
 * identified extract is never opened here: a name behind a number is for the municipality that has the case.
 */
export function whyRoutes(desk: RegisterDesk) {
  const routes = pages()
  const may = 'explain-pseudonym'

  routes.get(paths.whyCounted, { may, audit: 'person.sought', example: {} }, async (request) => {
    const [newest] = await listPseudonymous(desk)
    const form = formOf({ quarter: '2018Q4', snapshot: newest?.id ?? '' })
    return request.show(await whyPage(request, desk, form, null))
  })

  routes.post(paths.whyCounted, { may, audit: 'person.explained', example: {} }, async (request) => {
    const { db, form, visit, show } = request
    const t = texts[visit.language]
    const input = parseForm(whyInput, form, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return show(await whyPage(request, desk, input.form, null), 422)
    const { snapshot: id, quarter, person } = input.value
    const snapshot = (await listPseudonymous(desk)).find((each) => each.id === id)
    const refuse = async (field: string, why: string) =>
      show(await whyPage(request, desk, refusedForm(form, { [field]: why }), null), 422)
    if (!snapshot) return await refuse('snapshot', t.errors['no-snapshot'])
    const { table } = await currentCodes(db)
    const why = await explainPerson(snapshot, person, quarter, { ...defaultParameters, codes: table })
    if (!why.ok) {
      const isPerson = why.refusal.why === 'no-such-person'
      return await refuse(isPerson ? 'person' : 'quarter', t.errors[why.refusal.why])
    }
    const nameOf = await namesOfMunicipalities(db)
    const { municipality } = why.value
    const explained = { why: why.value, place: municipality === null ? null : nameOf(municipality) }
    return show(await whyPage(request, desk, formOf({ snapshot: id, quarter, person }), explained))
  })

  return routes
}

async function whyPage({ visit }: Pick<Request, 'visit'>, desk: RegisterDesk, form: Form, explained: Explained | null) {
  const snapshots = (await listPseudonymous(desk)).map(({ id, manifest }) => ({ id, persons: manifest.persons }))
  return <WhyPage visit={visit} form={form} snapshots={snapshots} explained={explained} />
}
