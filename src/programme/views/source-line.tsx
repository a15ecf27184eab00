import { errataAt } from '../../indicators/index.ts'
import { paths } from '../../paths.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { goalId } from '../load-frame.ts'
import type { Published } from '../result-queries.ts'
import { sourceWords } from '../source-words.ts'
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
  const { goal } = result
  const known = errataAt(goalId(goal)).length
  return (
    <>
      {invented && <b>{t.inventedLong} </b>}
      {sourceWords(result, language)} <a href={paths.goalDefinition({ goal })}>{t.how}</a>
      {known > 0 && (
        <>
          {' · '}
          <a href={`${paths.goalErrata()}?maal=${goal}`}>{t.knownErrors(known)}</a>
        </>
      )}
    </>
  )
}
