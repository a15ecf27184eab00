import { paths } from '../../../paths.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { type Assessment, sideOf } from '../../../questionnaires/index.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import type { Passed, Way } from '../way.ts'
import type { WayProps } from './way-page.tsx'

type Props = Pick<WayProps, 'visit' | 'file'> & { readonly way: Way; readonly title?: string }

/** Every wave, newest first: how it was held and what it brought. One under way leads back into the form. */
export function WavesTable(props: Props) {
  const { visit, way } = props
  const t = texts[visit.language]
  const { on, mode, setting, progress, gaps } = t.columns
  return (
    <Panel title={props.title ? `${t.waves}, ${props.title}` : t.waves}>
      <DataTable
        caption={t.waves}
        columns={[{ label: on }, { label: mode }, { label: setting }, { label: progress }, { label: gaps }]}
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
    t.modes[wave.mode],
    settingOf(wave, visit.language),
    t.underWay,
    '',
  ]
}

function cellsOf({ visit, file }: Props, { assessment, progress, differences }: Passed) {
  const t = texts[visit.language]
  const at = { citizen: file.citizen.id, assessment: assessment.id }
  const moved =
    progress === null
      ? t.firstTime
      : progress === 'not-comparable'
        ? t.notCompared
        : t.ofThemes(progress.sure, progress.of)
  return [
    <a href={paths.assessmentResult(at)}>
      {formatDate(assessment.completedOn ?? assessment.openedOn, visit.language)}
    </a>,
    t.modes[assessment.mode],
    settingOf(assessment, visit.language),
    moved,
    t.points(differences),
  ]
}

function settingOf(wave: Assessment, language: Props['visit']['language']): string {
  const t = texts[language]
  const side = sideOf(wave, 'citizen')
  const spoken = side ? (t.languages[side.language] ?? side.language) : ''
  return [spoken, wave.interpreter ? t.interpreter : '', wave.helpedBy ? t.helpedBy(wave.helpedBy) : '']
    .filter(Boolean)
    .join(', ')
}
