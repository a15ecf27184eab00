import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import { texts } from '../texts.ts'

export interface Column {
  readonly label: string
  /** Numbers stand to the right, under each other. */
  readonly number?: boolean
  /** Where the list sorted by this column lives, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | null }
}

export interface TableProps {
  readonly language: Language
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Child[])[]
  readonly caption?: string
  readonly zebra?: boolean
}

/** dkfds' table. Sorting is a link: the address holds the state, so it survives a reload and can be shared. */
export function Table({ language, columns, rows, caption, zebra }: TableProps) {
  return (
    <div class="table--responsive-scroll" tabindex={0}>
      <table class={zebra ? 'table table--zebra' : 'table'}>
        {caption && <caption class="sr-only">{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <Head language={language} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, at) => (
                <td class={columns[at]?.number ? 'n' : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ language, column: { label, number, sort } }: { language: Language; column: Column }) {
  return (
    <th scope="col" class={number ? 'n' : undefined} aria-sort={sort?.now ?? undefined}>
      {sort ? (
        <a class="fg-sort" href={sort.href}>
          {label}
          <span class="sr-only">
            , {texts[language][sort.now === 'ascending' ? 'sortDescending' : 'sortAscending']}
          </span>
          <DkfdsIcon name={`sort-table-${sort.now ?? 'none'}`} />
        </a>
      ) : (
        label
      )}
    </th>
  )
}
