import { textIn } from '../../../questionnaires/index.ts'
import { monthOf } from '../month.ts'
import { texts } from '../texts.ts'
import type { ResultProps } from './result-page.tsx'

type Props = Pick<ResultProps, 'visit' | 'standing'>

/** The finding before the figures: what has surely moved, and on how many points the two differ. */
export function FindingSentence(props: Props) {
  const { visit, standing } = props
  const t = texts[visit.language]
  const { differences } = standing.finding
  return (
    <p class="fg-finding fg-below-4">
      <Movement {...props} />{' '}
      {differences > 0 ? (
        <>
          {t.on}
          <b>{t.differOn(differences)}</b>
          {t.youDiffer}
        </>
      ) : null}
      {standing.beside?.themes && standing.beside.otherVersion ? ` ${t.otherVersion}` : null}
    </p>
  )
}

function Movement({ visit, standing }: Props) {
  const t = texts[visit.language]
  const { beside, finding, questionnaire, wave } = standing
  const named = (ids: readonly string[]) =>
    questionnaire.themes.filter(({ id }) => ids.includes(id)).map(({ name }) => textIn(name, visit.language).text)
  if (!beside || !wave) return <>{t.firstWave}</>
  if (!beside.themes) return <>{t.notComparable}</>
  if (finding.compared === 0) return <>{t.nothingInCommon}</>
  const setback = finding.setback.length > 0 ? ` ${t.setbackOn(named(finding.setback))}` : ''
  if (finding.progress.length === 0)
    return <>{setback ? setback.trim() : t.noSureChange(monthOf(beside.wave, wave, visit.language))}</>
  return (
    <>
      {t.sureProgress}
      <b>{t.progressOn(finding.progress.length, finding.compared, finding.compared === finding.themes)}</b>
      {t.these(named(finding.progress))}
      {setback}
    </>
  )
}
