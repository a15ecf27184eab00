import { paths } from '../../../paths.ts'
import type { RunningPlacement } from '../../../placements/index.ts'
import { writtenDate } from '../../../platform/i18n/content-dates.ts'
import { formatNumber } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { emptyForm, type Form } from '../../../ui/form.ts'
import { Icon } from '../../../ui/icons/icon.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { OwnPage } from '../own-page.ts'
import { texts } from '../texts.ts'
import { InDanish, OwnCard } from './own-card.tsx'

/** Where the citizen works, and how much. */
export function Work({ work, language }: { readonly work: RunningPlacement; readonly language: ContentLanguage }) {
  const t = texts[language]
  const hours = (quarters: number) => formatNumber(quarters / 4, language === 'en' ? 'en' : 'da', 2)
  return (
    <OwnCard title={t.work}>
      <p>
        <b>
          <InDanish>{work.workplace}</InDanish>
        </b>
      </p>
      <p>{[t.workKinds[work.kind], t.week(work.week, work.of)].join(' · ')}</p>
      <p>{t.hours(hours(work.weeklyQuarterHours))}</p>
      {work.paidQuarterHours > 0 && <p>{t.paid(hours(work.paidQuarterHours))}</p>}
      {work.endsOn && <p class="fg-quiet">{t.until(writtenDate(work.endsOn, language))}</p>}
    </OwnCard>
  )
}

interface AbsenceProps {
  readonly visit: Visit
  readonly language: ContentLanguage
  readonly absence: NonNullable<OwnPage['absence']>
  readonly form?: Form | undefined
}

/** One press on a morning when nothing else goes right. */
export function Absence({ visit, language, absence, form = emptyForm }: AbsenceProps) {
  const t = texts[language]
  if (absence === 'reported')
    return (
      <OwnCard title={t.absence} screenOnly>
        <p class="fg-row fg-row--tight fg-row--nowrap">
          <Icon name="check" />
          <span>{t.reported}</span>
        </p>
      </OwnCard>
    )
  return (
    <OwnCard title={t.absence} screenOnly>
      <p class="fg-below-3">{t.absenceLead}</p>
      <PostForm visit={visit} action={paths.ownAbsence()}>
        <RadioButtons
          form={form}
          field="reason"
          legend={t.absenceReason}
          language={language}
          optional
          options={Object.entries(t.reasons).map(([value, label]) => ({ value, label }))}
        />
        <p class="fg-above-4">
          <Button variant="secondary">{t.report}</Button>
        </p>
      </PostForm>
    </OwnCard>
  )
}
