import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { type Assessment, sideOf } from '../../../questionnaires/index.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import type { Passed, Progress, Way } from '../way.ts'
import type { WayProps } from './way-page.tsx'

type Props = Pick<WayProps, 'visit' | 'file'> & { readonly way: Way; readonly title?: string }

/** Every wave, newest first: how it was held and what it brought. One under way leads back into the form. */
export function WavesTable(props: Props) {
  const { visit, way } = props
  const t = texts[visit.language]
  const { on, setting, progress, sinceFirst, gaps } = t.columns
  return (
    <Panel title={props.title ? `${t.waves}, ${props.title}` : t.waves}>
      <DataTable
        caption={t.waves}
        columns={[{ label: on }, { label: setting }, { label: progress }, { label: sinceFirst }, { label: gaps }]}
        rows={[
          ...(way.openWave ? [{ cells: openCells(props, way.openWave), own: true }] : []),
          ...way.passed.map((each) => ({ cells: cellsOf(props, each) })),
        ]}
      />
    </Panel>
  )
}

function openCells({ visit, file }: Props, wave: Assessment) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: wave.id }
  return [
    <>
      {t.openedOn(formatDate(wave.openedOn, visit.language))}
      <br />
      <a href={paths.assessment(at)}>{t.goOn}</a>
    </>,
    settingOf(wave, visit.language),
    t.underWay,
    '',
    '',
  ]
}

function cellsOf({ visit, file }: Props, { assessment, sincePrevious, sinceFirst, differences }: Passed) {
  const at = { citizen: file.citizen.id, assessment: assessment.id }
  return [
    <a href={paths.assessmentResult(at)}>
      {formatDate(assessment.completedOn ?? assessment.openedOn, visit.language)}
    </a>,
    settingOf(assessment, visit.language),
    moved(sincePrevious, visit.language),
    moved(sinceFirst, visit.language),
    texts[visit.language].points(differences),
  ]
}

function moved(progress: Progress, language: Props['visit']['language']): string {
  const t = texts[language]
  if (progress === null) return t.firstTime
  return progress === 'not-comparable' ? t.notCompared : t.ofThemes(progress.sure, progress.of)
}

function settingOf(wave: Assessment, language: Props['visit']['language']): string {
  const t = texts[language]
  const side = sideOf(wave, 'citizen')
  const spoken = side ? (t.languages[side.language] ?? side.language) : ''
  return [
    t.modes[wave.mode],
    spoken.toLowerCase(),
    wave.interpreter ? t.interpreter : '',
    wave.helpedBy ? t.helpedBy(wave.helpedBy) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
