import { citizenName } from '../../citizens/index.ts'
import { may } from '../../platform/auth/permissions.ts'
import { dayOf, formatNumber, formatShortDate } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { SparkCell } from '../../ui/spark/spark.tsx'
import { Place } from '../../ui/week-strip/week-strip.tsx'
import { Worklist, type WorklistColumn } from '../../ui/worklist/worklist.tsx'
import { LastAndNext, NameCell, Reason } from '../../ui/worklist/worklist-cells.tsx'
import { writeListQuery } from '../../ui/worklist/worklist-query.ts'
import { listShapeFor, type Sort } from '../list-shape.ts'
import { caseLink } from '../neighbours.ts'
import { reasonWords } from '../reason-words.ts'
import type { Row } from '../row.ts'
import { texts } from '../texts.ts'
import { verbFor } from '../verb.ts'
import type { WorklistPageProps } from './worklist-page.tsx'

type Props = WorklistPageProps & { readonly title: string }

/** The rows, in the order asked for, grouped by when they are about where that is the order. */
export function Rows(props: Props) {
  const { visit, actor, query, links, list, title } = props
  const t = texts[visit.language]
  const first = list.rows[0]
  return (
    <Worklist
      caption={t.caption(title, t.sorts[query.sort])}
      language={visit.language}
      columns={columnsFor(props)}
      groups={groupsOf(props)}
      action={(row) => {
        const { label, href } = verbFor(row, actor, visit.language)
        const filled = row === first && row.when === 'today'
        return (
          <ButtonLink href={href} variant={filled ? 'primary' : 'secondary'} small about={citizenName(row.citizen)}>
            {label}
          </ButtonLink>
        )
      }}
      isNext={(row) => row === first && row.when === 'today'}
      query={query}
      links={links}
      foot={
        list.pages > 1 ? (
          <Pagination language={visit.language} current={query.page} total={list.pages} pageHref={links.page} />
        ) : undefined
      }
    />
  )
}

function groupsOf({ visit, query, list }: Props) {
  const t = texts[visit.language]
  if (query.sort !== 'haster' || query.descending) return [{ rows: list.rows }]
  return (['today', 'this-week', 'later'] as const)
    .map((when) => ({ when, rows: list.rows.filter((row) => row.when === when) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ when, rows }) => ({ title: t.groups[when], count: t.citizens(rows.length), rows }))
}

type Columns = [WorklistColumn<Row, Sort>, ...WorklistColumn<Row, Sort>[]]

function columnsFor({ visit, actor, query }: Props): Columns {
  const { language, today } = visit
  const t = texts[language]
  const list = writeListQuery(listShapeFor(actor), query)
  const columns: Columns = [
    {
      head: t.citizen,
      sort: 'navn',
      share: 18,
      cell: (row) => (
        <NameCell name={citizenName(row.citizen)} href={caseLink(row.citizen.id, list)} meta={metaOf(row, visit)} />
      ),
    },
    {
      head: t.because[query.filters.hvis ?? 'mine'] ?? '',
      sort: 'haster',
      share: 22,
      cell: (row) => <Reason {...reasonWords(row, today, language)} />,
    },
  ]
  if (may(actor, 'read-talks'))
    columns.push({
      head: t.talk,
      sort: 'samtale',
      share: 12,
      wideOnly: true,
      cell: (row) => <Talks row={row} visit={visit} />,
    })
  if (may(actor, 'read-fip'))
    columns.push({
      head: t.fipColumn,
      sort: 'fip',
      share: 16,
      wideOnly: true,
      cell: (row) => <Fip row={row} visit={visit} />,
    })
  if (may(actor, 'read-placements'))
    columns.push({ head: t.work, share: 20, cell: (row) => <Work row={row} visit={visit} /> })
  return columns
}

type CellProps = { readonly row: Row; readonly visit: WorklistPageProps['visit'] }

function metaOf({ citizen: { matchGroup, danish, danishModule } }: Row, { language }: CellProps['visit']): string {
  const t = texts[language]
  const group = matchGroup ? t.matchGroups[matchGroup] : t.noMatchGroup
  return danish && danishModule ? `${group} · ${t.module(danish, danishModule)}` : group
}

function Talks({ row, visit: { language, today } }: CellProps) {
  const t = texts[language]
  const day = (date: PlainDate | null) =>
    date === null ? <span class="fg-quiet">{t.missing}</span> : formatShortDate(date, language)
  const next = row.nextTalk ? dayOf(row.nextTalk.startsAt) : null
  return (
    <LastAndNext
      last={day(row.lastTalkOn)}
      next={next === today ? <b class="fg-strong">{t.today}</b> : day(next)}
      language={language}
    />
  )
}

function Fip({ row, visit: { language, today } }: CellProps) {
  const { facts, waves } = row
  const isToday = facts.talkToday?.withFip === true
  const urgency = isToday ? 'now' : facts.fipDueOn < today ? 'late' : 'later'
  return (
    <SparkCell
      waves={waves.map(({ citizen, caseworker }) => ({ citizen, worker: caseworker }))}
      due={urgency !== 'later'}
      language={language}
      next={isToday ? texts[language].today : formatShortDate(facts.fipDueOn, language)}
      urgency={urgency}
    />
  )
}

function Work({ row: { placement, unended }, visit: { language } }: CellProps) {
  const t = texts[language]
  if (!placement && unended) {
    const kind = t.placementKinds[unended.kind] ?? ''
    return <Place name={unended.workplace} words={t.overOnPaper(kind, formatShortDate(unended.endsOn, language))} />
  }
  if (!placement) return <span class="fg-quiet">{t.withoutOffer}</span>
  const { week, of } = placement
  const kind = t.placementKinds[placement.kind] ?? ''
  const hours = placement.paidQuarterHours / 4
  const paid =
    placement.kind === 'igu' || placement.kind === 'job'
      ? t.paid
      : hours > 0
        ? t.paidHours(formatNumber(hours, language, 2))
        : undefined
  return (
    <Place
      name={placement.workplace}
      paid={paid}
      weeks={of === null ? undefined : { week, of }}
      words={t.weekOf(kind, week, of)}
    />
  )
}
