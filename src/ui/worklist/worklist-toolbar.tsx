import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { Button } from '../button/button.tsx'
import { texts } from './texts.ts'
import { type ListQuery, SORT } from './worklist-query.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

export interface WorklistFilter {
  readonly name: string
  readonly label: string
  /** Give the one for all of them first, with an empty value. */
  readonly options: readonly Choice[]
  /** Gives way on a phone. */
  readonly wideOnly?: boolean
}

export interface WorklistToolbarProps {
  readonly action: string
  readonly language: Language
  readonly query: ListQuery
  readonly filters: readonly WorklistFilter[]
  readonly sorts: readonly Choice[]
  /** At the end: what the marks mean, a link to save the filter. */
  readonly children?: Child
}

/** Filters and order as a plain form that asks for the list anew. It waits for its button: nothing moves under a keyboard user. */
export function WorklistToolbar({ action, language, query, filters, sorts, children }: WorklistToolbarProps) {
  const t = texts[language]
  const kept = Object.entries(query.filters).filter(([name]) => !filters.some((it) => it.name === name))
  return (
    <form class="fg-toolbar" method="get" action={action}>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value ?? ''} />
      ))}
      {filters.map(({ name, label, options, wideOnly }) => (
        <Choose name={name} label={label} options={options} chosen={query.filters[name] ?? ''} wideOnly={wideOnly} />
      ))}
      <Choose
        name={SORT}
        label={t.sort}
        options={sorts}
        chosen={`${query.descending ? '-' : ''}${query.sort}`}
        wideOnly={undefined}
      />
      <Button variant="secondary" small>
        {t.show}
      </Button>
      {children && <span class="fg-row fg-row--wide fg-push fg-hide-s">{children}</span>}
    </form>
  )
}

interface ChooseProps {
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
  readonly chosen: string
  readonly wideOnly: boolean | undefined
}

function Choose({ name, label, options, chosen, wideOnly }: ChooseProps) {
  return (
    <label class={wideOnly ? 'fg-select fg-hide-s' : 'fg-select'}>
      {label}
      <select name={name}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
