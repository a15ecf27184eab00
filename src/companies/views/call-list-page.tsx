import { paths } from '../../paths.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Chips } from '../../ui/chips/chips.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CallLine } from '../call-list.ts'
import { spans } from '../call-list.ts'
import { texts } from '../texts.ts'
import { Fresh } from './catalogue-table.tsx'

interface Props {
  readonly visit: Visit
  readonly lines: readonly CallLine[]
  /** Only those the reader is the fixed adviser of; null where the reader is nobody's. */
  readonly mine: boolean | null
}

/** Workplaces in the order somebody should call them: the longest over their time first. */
export function CallListPage({ visit, lines, mine }: Props) {
  const t = texts[visit.language]
  const due = lines.filter(({ span }) => span === 'due').length
  return (
    <Page
      visit={visit}
      title={t.callList}
      lead={lines.length > 0 ? t.callLead(due, lines.length) : undefined}
      back={{ href: paths.companies(), label: t.catalogue }}
    >
      {mine !== null && (
        <Chips
          label={t.callList}
          items={[
            { label: t.mineOnly, href: paths.callList(), current: mine },
            { label: t.everybody, href: `${paths.callList()}?hvis=alle`, current: !mine },
          ]}
        />
      )}
      {lines.length === 0 ? (
        <EmptyState action={{ href: paths.companies(), label: t.seeCatalogue }}>{t.nobodyToCall}</EmptyState>
      ) : (
        <div class="fg-panel fg-clip">
          {spans.map((span) => (
            <Span visit={visit} title={t.spans[span]} lines={lines.filter((line) => line.span === span)} />
          ))}
        </div>
      )}
    </Page>
  )
}

function Span({ visit, title, lines }: { visit: Visit; title: string; lines: readonly CallLine[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2 class="fg-calls__span">
        {title} <span>· {lines.length}</span>
      </h2>
      <ul class="fg-plain no-max-width fg-calls">
        {lines.map((line) => (
          <Row line={line} visit={visit} />
        ))}
      </ul>
    </>
  )
}

function Row({ line, visit }: { line: CallLine; visit: Visit }) {
  const t = texts[visit.language]
  const { unit, freshness, contact } = line
  return (
    <li>
      <div>
        <p>
          <a class="fg-name" href={paths.unit({ unit: unit.id })}>
            {unit.name}
          </a>
        </p>
        <p class="fg-meta">{[t.tracks[unit.track], unit.city].filter(Boolean).join(' · ')}</p>
      </div>
      <div>
        <p class="fg-s">{contact ? [contact.name, contact.title].filter(Boolean).join(', ') : t.noPeople}</p>
        <Telephone number={contact?.telephone || unit.telephone} about={unit.name} label={t.call} />
      </div>
      <div>
        <Fresh line={line} visit={visit} />
        {freshness.overdueDays <= 0 && (
          <p class="fg-meta">{t.dueOn(formatShortDate(freshness.dueOn, visit.language))}</p>
        )}
      </div>
      <ButtonLink href={paths.unit({ unit: unit.id })} small about={unit.name}>
        {t.open}
      </ButtonLink>
    </li>
  )
}

/** A number one can tap on a phone. */
export function Telephone({ number, about, label }: { number: string; about: string; label: string }) {
  if (!number) return null
  return (
    <p class="fg-s">
      <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
        <span class="sr-only">
          {label} {about}{' '}
        </span>
        {number}
      </a>
    </p>
  )
}
