import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { daysBetween } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { NextGap } from '../next-gap.ts'
import { texts } from '../texts.ts'
import type { PlanPageProps } from './plan-page.tsx'

/** The gap to prevent, and one click that makes somebody's task of it. */
export function GapPanel({ visit, actor, file, gap, gapTask, limits }: PlanPageProps) {
  const { language, today } = visit
  const t = texts[language]
  if (!gap) {
    return (
      <Panel title={t.nextGap} id="hul">
        <p>{t.noGap}</p>
      </Panel>
    )
  }
  const isPressing = gap.begun || gap.days !== null || daysBetween(today, gap.after) <= limits.endingDays
  const latest = formatDate(gap.latestStart, language)
  const mayGive = may(actor, 'write-placements') && file.refusal === null
  return (
    <Panel title={t.nextGap} id="hul">
      {isPressing ? <Note kind="alert">{sentenceOf(gap, language)}</Note> : <p>{sentenceOf(gap, language)}</p>}
      <p class="fg-meta fg-above-2">
        {(gap.latestStart < today ? t.latestStartPassed : t.latestStart)(latest, limits.gapDays)}
      </p>
      {gapTask ? (
        <p class="fg-above-2">{t.hasTask(gapTask.title, formatShortDate(gapTask.dueOn, language))}</p>
      ) : (
        mayGive && (
          <PostForm visit={visit} action={paths.planGapTask({ citizen: file.citizen.id })} class="fg-above-2">
            <Button variant="secondary" small icon="list-check">
              {t.giveTask}
            </Button>
          </PostForm>
        )
      )}
    </Panel>
  )
}

function sentenceOf({ after, before, days, begun }: NextGap, language: Language): string {
  const t = texts[language]
  if (days !== null && before !== null)
    return t.gapTooLong(days, formatDate(after, language), formatDate(before, language))
  return begun ? t.gapBegun(formatDate(after, language)) : t.gapComes(formatDate(after, language))
}
