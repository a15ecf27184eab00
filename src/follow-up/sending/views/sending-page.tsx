import { citizenName } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { type PlainDate, weekOf } from '../../../platform/plain-date.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../../texts.ts'
import { readiness } from '../../weekly/answer.ts'
import type { listRunning, listUnfollowed } from '../sending-queries.ts'

type Line = Awaited<ReturnType<typeof listRunning>>[number]

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly lines: readonly Line[]
  readonly unfollowed: Awaited<ReturnType<typeof listUnfollowed>>
  /** How many links of this week are not sent. */
  readonly due: number
  readonly monday: PlainDate
}

/** Who has not answered first, then who has, then who is not asked. */
export function SendingPage({ visit, actor, lines, unfollowed, due, monday }: Props) {
  const t = texts[visit.language].sending
  const waiting = lines.filter(({ answeredAt }) => answeredAt === null)
  const answered = lines.filter(({ answeredAt }) => answeredAt !== null).sort((one, other) => rank(one) - rank(other))
  const words = texts[visit.language].weekly.readiness
  const week = weekIn(visit.language)
  const maySend = may(actor, 'write-placements')
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={t.lead(lines.length, answered.length)}
      actions={
        due > 0 && maySend ? (
          <PostForm visit={visit} action={paths.weeklySending()}>
            <Button>{t.send(due)}</Button>
          </PostForm>
        ) : (
          due === 0 && lines.length > 0 && <span class="fg-quiet">{t.allSent(weekOf(monday).week)}</span>
        )
      }
    >
      <Panel title={t.waiting} flush={waiting.length > 0}>
        {waiting.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Lines
            lines={waiting}
            visit={visit}
            last={{ head: t.lastAnswer, of: (line) => week(line.lastAnswered, t.never) }}
          />
        )}
      </Panel>
      {answered.length > 0 && (
        <Panel title={t.answered} flush>
          <Lines
            lines={answered}
            visit={visit}
            last={{ head: t.ready, of: (line) => (line.ready ? words[line.ready] : '') }}
          />
        </Panel>
      )}
      {unfollowed.length > 0 && <Unfollowed unfollowed={unfollowed} visit={visit} maySend={maySend} />}
      {visit.trial && may(actor, 'see-outbox') && (
        <p class="fg-above-4">
          <a href={paths.outbox()}>{t.outbox}</a>
        </p>
      )}
    </Page>
  )
}

const weekIn = (language: Language) => (monday: PlainDate | null, none: string) =>
  monday ? texts[language].weekShort(weekOf(monday).week) : none

/** Whoever is ready now first. */
const rank = ({ ready }: Line) => (ready === null ? readiness.length : readiness.indexOf(ready))

interface LinesProps {
  readonly lines: readonly Line[]
  readonly visit: Visit
  /** What the last column says. */
  readonly last: { readonly head: string; readonly of: (line: Line) => string }
}

function Lines({ lines, visit, last }: LinesProps) {
  const { language } = visit
  const t = texts[language]
  const s = t.sending
  const week = weekIn(language)
  return (
    <DataTable
      caption={s.caption}
      columns={[s.citizen, t.whoAnswers, s.form, last.head].map((label) => ({ label }))}
      rows={lines.map((line) => ({
        cells: [<Who line={line} />, line.contactName, week(line.weekStartsOn, s.notSent), last.of(line)],
      }))}
    />
  )
}

/** Whom it is about, and below where. */
function Who({
  line,
}: {
  readonly line: Pick<Line, 'citizenId' | 'placementId' | 'givenName' | 'familyName' | 'workplace'>
}) {
  return (
    <>
      <a href={paths.followUp({ citizen: line.citizenId, placement: line.placementId })}>{citizenName(line)}</a>
      <br />
      <span class="fg-meta fg-regular">{line.workplace}</span>
    </>
  )
}

function Unfollowed({
  unfollowed,
  visit,
  maySend,
}: Pick<Props, 'unfollowed' | 'visit'> & { readonly maySend: boolean }) {
  const t = texts[visit.language]
  const s = t.sending
  return (
    <Panel title={s.unfollowed} flush>
      {unfollowed.length === 0 && <EmptyState>{s.none}</EmptyState>}
      <p class="fg-panel__body fg-quiet">{s.unfollowedLead}</p>
      <DataTable
        caption={s.unfollowedLead}
        columns={[s.citizen, s.since, ''].map((label) => ({ label }))}
        rows={unfollowed.map((line) => {
          const at = { citizen: line.citizenId, placement: line.placementId }
          return {
            cells: [
              <Who line={line} />,
              formatDate(line.startsOn, visit.language),
              maySend && (
                <ButtonLink href={paths.followUpAgreement(at)} small about={citizenName(line)}>
                  {t.agreeNow}
                </ButtonLink>
              ),
            ],
          }
        })}
      />
    </Panel>
  )
}
