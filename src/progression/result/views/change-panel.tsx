import { paths } from '../../../paths.ts'
import { formatNumber } from '../../../platform/i18n/format.ts'
import { raters } from '../../../questionnaires/index.ts'
import { neededChange } from '../../../statistics/index.ts'
import { ChangeTable } from '../../../ui/change-table/change-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { ThemeChange } from '../../change.ts'
import { itemRows, themeRows } from '../../change-rows.ts'
import { monthOf } from '../month.ts'
import { texts } from '../texts.ts'
import type { ResultProps } from './result-page.tsx'

/** What has moved, by theme and folded away by item: beyond measurement error, and by the simple rule. */
export function ChangePanel({
  visit,
  standing,
  names,
  themes,
}: ResultProps & { readonly themes: readonly ThemeChange[] }) {
  const t = texts[visit.language]
  const { questionnaire, wave, beside } = standing
  if (!wave || !beside) return null
  const { parameters } = beside
  const needed = (items: number) => formatNumber(neededChange(parameters, items), visit.language)
  const shared = { names, language: visit.language }
  return (
    <Panel
      title={t.change(monthOf(beside.wave, wave, visit.language))}
      aside={<a href={paths.reliableChange()}>{t.howCounted}</a>}
    >
      <ChangeTable
        {...shared}
        rows={themeRows(questionnaire, themes, visit.language)}
        source={t.changeSource(needed(1), needed(2), naiveProgress(themes), t.basis(parameters.source))}
      />
      <details class="fg-fold fg-above-4">
        <summary>{t.changeByItem}</summary>
        <ChangeTable {...shared} rows={itemRows(questionnaire, themes, visit.language)} />
      </details>
    </Panel>
  )
}

const naiveProgress = (themes: readonly ThemeChange[]) =>
  themes.filter(({ changes }) => raters.some((rater) => changes[rater]?.naive === 'progress')).length
