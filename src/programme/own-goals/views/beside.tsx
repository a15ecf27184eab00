import type { Figure, Protected } from '../../../disclosure/index.ts'
import type { Share } from '../../../goals/index.ts'
import { newestDefinition } from '../../../indicators/index.ts'
import { paths } from '../../../paths.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { NumberTable, SuppressedNote } from '../../../ui/chart/number-table.tsx'
import { percent, shown } from '../../chart-values.ts'
import { texts as programme } from '../../texts.ts'
import { texts } from '../texts.ts'
import { figure, shareValue } from './own-values.ts'

/** A published figure of Jobindsats about the municipality. */
export interface Imported {
  readonly period: string
  readonly numerator: Protected | null
  readonly denominator: Protected | null
  readonly share: Share
  readonly upperBound: boolean
  readonly invented: boolean
}

/** The figure from own cases of the same period. */
export interface Own {
  readonly people: Figure
  readonly counted: Figure
  /** 0 to 1; null where it is hidden or nobody is there. */
  readonly share: number | null
}

export interface Compared {
  readonly imported: Imported
  readonly own: Own
}

interface Props {
  readonly goal: 2 | 3
  readonly compared: Compared | null
  readonly least: number
  readonly language: Language
}

/** What Jobindsats says of a period beside what the own cases say of it, how far apart they lie, and why. */
export function Beside({ goal, compared, least, language }: Props) {
  const t = texts[language]
  const definition = newestDefinition(`goal-${goal}-own`)
  return (
    <div class="fg-above-4">
      <h3>{t.imported}</h3>
      {compared ? <SideBySide {...{ goal, compared, least, language }} /> : <p>{t.none}</p>}
      <details class="fg-fold">
        <summary>{t.difference}</summary>
        <p>{definition.text[language]}</p>
        <p>{t.pooled}</p>
        <p class="fg-meta">
          {t.definition(goal, definition.version)} · <a href={paths.goalDefinition({ goal })}>{t.toDefinition}</a>
        </p>
      </details>
    </div>
  )
}

function SideBySide({ goal, compared, least, language }: Props & { readonly compared: Compared }) {
  const t = texts[language]
  const { imported, own } = compared
  const table = {
    caption: t.beside(programme[language].period(imported.period)),
    heads: [t.from, t.people, t.counted[goal], t.share],
    rows: [
      { name: t.own, values: [figure(own.people), figure(own.counted), shareValue(own.share, own.people)] },
      {
        name: t.jobindsats,
        values: [shown(imported.denominator), shown(imported.numerator), percent(imported.share)],
      },
    ],
    least,
  }
  return (
    <>
      <p>
        {table.caption}. {gapWords(compared, language)} {imported.upperBound ? t.upper : t.why[goal]}{' '}
        {imported.invented && t.invented}
      </p>
      <NumberTable {...table} language={language} />
      <SuppressedNote table={table} language={language} />
    </>
  )
}

/** The difference is taken before rounding; hidden where either side is. */
function gapWords({ imported, own }: Compared, language: Language): string {
  const t = texts[language]
  if (own.share === null || typeof imported.share !== 'number') return t.noGap
  return t.gap(Math.round(Number(((imported.share - own.share) * 100).toFixed(6))) || 0)
}
