import { paths } from '../../paths.ts'
import { dayOf, formatShortDate, formatTime } from '../../platform/i18n/format.ts'
import type { Letter } from '../../platform/mail/mailer.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type Message, stateOf } from '../message.ts'
import { texts } from '../texts.ts'
import { kindWord } from './message-words.ts'

export interface OutboxLine {
  readonly message: Message
  readonly letter: Letter | null
}

/** What is sent or waits, newest first. */
export function OutboxPage({ visit, lines }: { readonly visit: Visit; readonly lines: readonly OutboxLine[] }) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.title} lead={visit.trial ? t.leadTrial : t.lead}>
      <Panel flush>
        {lines.length === 0 ? (
          <EmptyState>{t.empty}</EmptyState>
        ) : (
          <DataTable
            caption={t.caption}
            columns={[t.what, ...(visit.trial ? [t.to] : []), t.created, t.state].map((label) => ({ label }))}
            rows={lines.map((line) => ({
              cells: [
                <Subject line={line} visit={visit} />,
                ...(visit.trial ? [line.letter?.to.name ?? ''] : []),
                <span class="fg-nowrap">{written(line.message, visit)}</span>,
                <State message={line.message} visit={visit} />,
              ],
            }))}
          />
        )}
      </Panel>
    </Page>
  )
}

function Subject({ line: { message, letter }, visit }: { readonly line: OutboxLine; readonly visit: Visit }) {
  return (
    <a href={paths.outboxMessage({ message: message.id })}>{letter?.subject ?? kindWord(message, visit.language)}</a>
  )
}

const written = ({ createdAt }: Message, { language }: Visit) =>
  `${formatShortDate(dayOf(createdAt), language)} ${formatTime(createdAt, language)}`

/** In a trial a message that waits will wait for ever: it is only shown. */
export function State({ message, visit }: { readonly message: Message; readonly visit: Visit }) {
  const t = texts[visit.language]
  const state = stateOf(message)
  if (state === 'waiting' && visit.trial) return <>{t.shownOnly}</>
  if (state === 'given-up') return <Flag kind="alert">{t.states[state]}</Flag>
  return <>{t.states[state]}</>
}
