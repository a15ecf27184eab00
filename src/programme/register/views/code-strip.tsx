import type { PersonWeek } from '../../../dream/index.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { texts } from '../texts.ts'

/** The quarter's weeks side by side; the table below says the same in words, so the strip is silent. */
export function CodeStrip({ weeks, language }: { weeks: readonly PersonWeek[]; language: Language }) {
  const t = texts[language].why
  return (
    <ol class="fg-plain no-max-width fg-codes fg-above-4 fg-below-4" aria-hidden="true">
      {weeks.map(({ week, code, countedAs }) => (
        <li class={`fg-codes__week fg-codes__week--${countedAs}`} title={t.countedAs[countedAs]}>
          <span class="fg-meta">{week.slice(5)}</span>
          <b>{code || '–'}</b>
        </li>
      ))}
    </ol>
  )
}
