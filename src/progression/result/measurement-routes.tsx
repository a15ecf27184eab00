import { paths } from '../../paths.ts'
import { formatNumber } from '../../platform/i18n/format.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import { findNewestQuestionnaire } from '../../questionnaires/index.ts'
import { ownDataPeople, ruleOn } from '../../rules/index.ts'
import { formOf } from '../../ui/form.ts'
import { findErrorParameters } from '../error-parameters.ts'
import { measurementInput } from './measurement-input.ts'
import { measurementTexts } from './measurement-texts.ts'
import { MeasurementPage } from './views/measurement-page.tsx'

/** How reliable change is counted, for everybody who meets a figure of it. */
export const measurementRoutes = pages()

measurementRoutes.get(
  paths.reliableChange,
  { may: 'reflect-in-team', audit: 'measurement.explained', example: {} },
  async ({ db, actor, today, visit, query, show }) => {
    const rule = await findErrorParameters(db, actor, await findNewestQuestionnaire(db, 'fip'), today)
    const page = { visit, rule, people: ruleOn(ownDataPeople, today).value }
    const inWords = (value: number) => formatNumber(value, visit.language, 3)
    const ruled = { sd: inWords(rule.sd), reliabilitet: inWords(rule.reliability) }
    const tried = query.has('sd') || query.has('reliabilitet')
    if (!tried) return show(<MeasurementPage {...page} parameters={rule} isTried={false} form={formOf(ruled)} />)

    const typed = { sd: query.get('sd') ?? ruled.sd, reliabilitet: query.get('reliabilitet') ?? ruled.reliabilitet }
    const input = parseForm(measurementInput, typed, measurementTexts[visit.language].errors)
    if (!input.ok) return show(<MeasurementPage {...page} parameters={rule} isTried={false} form={input.form} />, 422)
    const parameters = { ...rule, sd: input.value.sd, reliability: input.value.reliabilitet }
    const isTried = parameters.sd !== rule.sd || parameters.reliability !== rule.reliability
    return show(<MeasurementPage {...page} parameters={parameters} isTried={isTried} form={formOf(typed)} />)
  },
)
