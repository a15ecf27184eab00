import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import type { SeriesKind } from './colours.ts'
import { NumberTable, type NumberTableSpec, SuppressedNote } from './number-table.tsx'
import { texts } from './texts.ts'

export interface FigureProps {
  /** One sentence: what the figure shows. It stands before the figure. */
  readonly finding: Child
  /** The same numbers. Null where the table already stands beside the drawing. */
  readonly table: NumberTableSpec | null
  readonly language: Language
  /** From what, extracted when, how it is counted. */
  readonly source?: Child
  /** What each mark is, where the drawing has more than one series. */
  readonly keys?: readonly { readonly kind: SeriesKind; readonly name: string }[]
  readonly children?: Child
}

/** The finding, the drawing, the same numbers as a table, and where they come from. */
export function Figure({ finding, table, language, source, keys, children }: FigureProps) {
  return (
    <figure class="fg-figure">
      <figcaption class="fg-finding">{finding}</figcaption>
      {keys && keys.length > 1 && <Keys items={keys} />}
      {children}
      {table && (
        <details class="fg-fold">
          <summary>{texts[language].seeTable}</summary>
          <NumberTable {...table} language={language} />
        </details>
      )}
      {table && <SuppressedNote table={table} language={language} />}
      {source && <p class="fg-source">{source}</p>}
    </figure>
  )
}

function Keys({ items }: { items: NonNullable<FigureProps['keys']> }) {
  return (
    <ul class="fg-plain no-max-width fg-keys">
      {items.map(({ kind, name }) => (
        <li>
          <span class={`fg-key fg-key--${kind}`}>{name}</span>
        </li>
      ))}
    </ul>
  )
}
