import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { DkfdsIcon } from '../icons/icon.tsx'
import { texts } from './texts.ts'
import type { ListLinks, ListQuery } from './worklist-query.ts'

export interface WorklistColumn<Row, Sort extends string = string> {
  readonly head: string
  /** The head is only heard; what stands in the column shows what it is. */
  readonly quietHead?: boolean
  /** What the list is sorted by when one follows the head. */
  readonly sort?: Sort
  /** Share of the width in per cent. Columns without one share what is left. */
  readonly share?: 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 28 | 32 | 40
  /** Gives way on narrow screens. */
  readonly wideOnly?: boolean
  readonly number?: boolean
  readonly cell: (row: Row) => Child
}

export interface WorklistGroup<Row> {
  /** Leave it out where the list has one group only. */
  readonly title?: string
  /** `6 borgere` */
  readonly count?: string
  readonly rows: readonly Row[]
}

export interface WorklistProps<Row, Sort extends string = string> {
  /** What the list holds and in which order, for those who hear it. */
  readonly caption: string
  readonly language: Language
  /** The first column names the row. */
  readonly columns: readonly [WorklistColumn<Row, Sort>, ...WorklistColumn<Row, Sort>[]]
  readonly groups: readonly WorklistGroup<Row>[]
  /** The one verb that answers the row. */
  readonly action?: (row: Row) => Child
  /** Whose turn it is: the row with a bar at its edge. */
  readonly isNext?: (row: Row) => boolean
  readonly query?: ListQuery<Sort>
  readonly links?: Pick<ListLinks<Sort>, 'sort'>
  /** Under the rows: pages, or a link to the rest. */
  readonly foot?: Child
}

/** The list one works from: groups, rows, one action a row. A table on a desk, cards on a phone. */
export function Worklist<Row, Sort extends string = string>(props: WorklistProps<Row, Sort>) {
  const { caption, columns, groups, action, foot } = props
  const width = columns.length + (action ? 1 : 0)
  return (
    <div class="fg-panel fg-clip">
      <table class="fg-list">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head column={column} {...props} />
            ))}
            {action && (
              <th scope="col" class="fg-share-act">
                <span class="sr-only">{texts[props.language].action}</span>
              </th>
            )}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody>
            {group.title && <GroupHead title={group.title} count={group.count} width={width} />}
            {group.rows.map((row) => (
              <Line row={row} {...props} />
            ))}
          </tbody>
        ))}
      </table>
      {foot && <div class="fg-panel__foot">{foot}</div>}
    </div>
  )
}

function Head<Row, Sort extends string>({
  column,
  query,
  links,
  language,
}: WorklistProps<Row, Sort> & { column: WorklistColumn<Row, Sort> }) {
  const { head, quietHead, sort } = column
  const words = quietHead ? <span class="sr-only">{head}</span> : head
  const now = sort && query?.sort === sort ? (query.descending ? 'descending' : 'ascending') : null
  return (
    <th scope="col" class={classesOf(column, true)} aria-sort={now ?? undefined}>
      {sort && links ? (
        <a class="fg-sort" href={links.sort(sort)}>
          {words}
          <span class="sr-only">{texts[language].sortBy(head, now === 'ascending')}</span>
          <DkfdsIcon name={`sort-table-${now ?? 'none'}`} />
        </a>
      ) : (
        words
      )}
    </th>
  )
}

function classesOf(
  { share, wideOnly, number }: Pick<WorklistColumn<never>, 'share' | 'wideOnly' | 'number'>,
  head = false,
) {
  const classes = [head && share && `fg-share-${share}`, wideOnly && 'fg-hide-m', number && 'n']
  return classes.filter(Boolean).join(' ') || undefined
}

function GroupHead({ title, count, width }: { title: string; count: string | undefined; width: number }) {
  return (
    <tr class="fg-group">
      <th colspan={width} scope="colgroup">
        {title}
        {count && <span class="fg-quiet fg-regular"> · {count}</span>}
      </th>
    </tr>
  )
}

function Line<Row, Sort extends string>({ row, columns, action, isNext }: WorklistProps<Row, Sort> & { row: Row }) {
  return (
    <tr class={isNext?.(row) ? 'fg-next' : undefined}>
      {columns.map((column, at) =>
        at === 0 ? (
          <th scope="row" class={classesOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td class={classesOf(column)}>{column.cell(row)}</td>
        ),
      )}
      {action && <td class="fg-list__action">{action(row)}</td>}
    </tr>
  )
}
