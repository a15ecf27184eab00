import type { Child } from 'hono/jsx'

export interface DataColumn {
  readonly label: Child
  readonly number?: boolean
  /** The reader's own column or the current period, on a soft ground. */
  readonly own?: boolean
}

export interface DataRow {
  readonly cells: readonly Child[]
  readonly own?: boolean
}

export interface DataTableProps {
  /** What is counted, in which unit and period; read aloud before the table. */
  readonly caption: string
  readonly showCaption?: boolean
  readonly columns: readonly DataColumn[]
  /** The first cell of a row is its head. */
  readonly rows: readonly DataRow[]
  readonly foot?: readonly Child[]
  /** On a phone a row is a card, its head and then the cells after their columns' names: for rows of few words, read one by one. */
  readonly stacks?: boolean
}

/** Numbers to read: dense, right-aligned, the head naming unit and period. Scrolls within itself on a phone, or stacks. */
export function DataTable({ caption, showCaption = false, columns, rows, foot, stacks = false }: DataTableProps) {
  return (
    <section class="fg-scroll" aria-label={caption} tabindex={0}>
      <table class={stacks ? 'fg-data fg-data--pad fg-data--stacks' : 'fg-data fg-data--pad'}>
        <caption class={showCaption ? 'fg-meta' : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={classesOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, own }) => (
            <tr class={own ? 'me' : undefined}>
              <Cells cells={cells} columns={columns} stacks={stacks} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <Cells cells={foot} columns={columns} stacks={stacks} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

interface CellsProps {
  readonly cells: readonly Child[]
  readonly columns: readonly DataColumn[]
  readonly stacks: boolean
}

function Cells({ cells, columns, stacks }: CellsProps) {
  return (
    <>
      {cells.map((cell, at) =>
        at === 0 ? (
          <th scope="row">{cell}</th>
        ) : (
          <td class={classesOf(columns[at])} data-head={stacks ? columns[at]?.label : undefined}>
            {cell}
          </td>
        ),
      )}
    </>
  )
}

const classesOf = (column: DataColumn | undefined) =>
  [column?.number && 'n', column?.own && 'me'].filter(Boolean).join(' ') || undefined
