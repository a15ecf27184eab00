import type { GoalResult } from '../../goals/index.ts'
import { errataAt } from '../../indicators/index.ts'
import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { definitionOf, goalId } from '../load-frame.ts'
import type { Published } from '../result-queries.ts'
import { texts } from '../texts.ts'

/** Under a figure: which mean, from what, extracted when, how it is counted, what the source gets wrong. */
export function SourceLine({
  published: { result, invented },
  language,
}: {
  published: Published
  language: Language
}) {
  const t = texts[language]
  const { goal, projectMean } = result
  const known = errataAt(goalId(goal)).length
  return (
    <>
      {invented && <b>{t.inventedLong} </b>}
      {t.methodSaid[projectMean.method]} {rule(result, language)} {extract(result, language)}{' '}
      <a href={paths.goalDefinition({ goal })}>{t.how}</a>
      {known > 0 && (
        <>
          {' · '}
          <a href={`${paths.goalErrata()}?maal=${goal}`}>{t.knownErrors(known)}</a>
        </>
      )}
    </>
  )
}

function rule(result: GoalResult, language: Language): string {
  const t = texts[language]
  if (result.goal === 1) return t.weeksSaid(Number(result.parameters.thresholdWeeks ?? 5), result.weeks)
  return result.projectMean.upperBound ? t.upperBound : ''
}

function extract(result: GoalResult, language: Language): string {
  const t = texts[language]
  const source = definitionOf(result).source[language]
  return result.extractDate ? t.extract(source, formatDate(result.extractDate, language)) : t.noExtract(source)
}
