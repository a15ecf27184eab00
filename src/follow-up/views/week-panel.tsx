import { paths } from '../../paths.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import { weekOf } from '../../platform/plain-date.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Gathered, WeekState } from '../gather-follow-up.ts'
import { texts } from '../texts.ts'
import { lastLinkDay } from '../week.ts'

interface Props {
  readonly visit: Visit
  readonly gathered: Gathered
  readonly mayWrite: boolean
  readonly maySeeOutbox: boolean
}

/** Who answers, how this week stands, and the link. */
export function WeekPanel({ visit, gathered, mayWrite, maySeeOutbox }: Props) {
  const t = texts[visit.language]
  const { followUp, placement, week } = gathered
  const at = { citizen: placement.citizenId, placement: placement.id }
  const agree = paths.followUpAgreement(at)
  if (!followUp)
    return (
      <Panel title={t.agreement}>
        <p>{t.notAgreed}</p>
        {mayWrite && (
          <p class="fg-above-3">
            <ButtonLink href={agree}>{t.agreeNow}</ButtonLink>
          </p>
        )}
      </Panel>
    )
  const stopped = followUp.stoppedOn
  return (
    <Panel title={t.agreement} aside={mayWrite && <a href={agree}>{t.change}</a>}>
      {stopped === null && <p class={week.answeredAt === null ? 'fg-strong' : undefined}>{saidOf(week, visit)}</p>}
      {mayWrite && stopped === null && <LinkDeeds visit={visit} gathered={gathered} />}
      <div class={stopped === null ? 'fg-divide' : undefined}>
        <FactRows
          items={[
            { label: t.whoAnswers, value: followUp.contactName },
            { label: t.by, value: followUp.contactEmail },
            { label: t.scheme, value: t.tracks[followUp.track] ?? followUp.track },
            { label: t.formLanguage, value: t.askedIn[followUp.language] },
            { label: t.reads, value: followUp.staffName },
            ...(stopped ? [{ label: t.status, value: t.stopped(formatDate(stopped, visit.language)) }] : []),
          ]}
        />
      </div>
      {maySeeOutbox && visit.trial && (
        <p class="fg-above-3">
          <a href={paths.outbox()}>{t.seeInOutbox}</a>
        </p>
      )}
    </Panel>
  )
}

function saidOf({ weekStartsOn, answeredAt, live }: WeekState, { language }: Visit): string {
  const t = texts[language].states
  if (weekStartsOn === null) return t.none
  const { week } = weekOf(weekStartsOn)
  if (answeredAt !== null) return t.answered(week, formatDate(dayOf(answeredAt), language))
  return live ? t.waiting(week, formatDate(lastLinkDay(weekStartsOn), language)) : t.closed(week)
}

function LinkDeeds({ visit, gathered: { placement, week } }: Pick<Props, 'visit' | 'gathered'>) {
  const t = texts[visit.language]
  const at = { citizen: placement.citizenId, placement: placement.id }
  const sendable = !week.madeThisWeek || week.answeredAt === null
  return (
    <div class="fg-row fg-above-3">
      {sendable && (
        <PostForm visit={visit} action={paths.followUpLink(at)}>
          <Button variant="secondary" small>
            {week.madeThisWeek ? t.sendAgain : t.sendLink}
          </Button>
        </PostForm>
      )}
      {week.live && (
        <PostForm visit={visit} action={paths.followUpLinkRevocation(at)}>
          <Button variant="tertiary" small>
            {t.revoke}
          </Button>
        </PostForm>
      )}
    </div>
  )
}
