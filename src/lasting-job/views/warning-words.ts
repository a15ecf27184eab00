import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { afterCareWeeks, earlyJobDays, noContactDays, placementEndingDays, ruleOn } from '../../rules/index.ts'
import type { ReasonProps } from '../../ui/worklist/worklist-cells.tsx'
import { texts } from '../texts.ts'
import type { Warning, WarningRow } from '../warning.ts'

/** A warning as the list says it. */
export function warningWords(warning: Warning, { facts }: WarningRow, actor: Actor, language: Language): ReasonProps {
  const t = texts[language].warnings
  const short = (on: PlainDate) => formatShortDate(on, language)
  switch (warning.kind) {
    case 'new-job': {
      const because = t.newJob(warning.day, warning.of)
      if (!may(actor, 'read-talks')) return { icon: 'payments', because }
      if (warning.talkDueOn)
        return warning.isLate
          ? { icon: 'payments', kind: 'alert', because, meta: t.talkLate(short(warning.talkDueOn)) }
          : { icon: 'payments', kind: 'now', because, meta: t.talkDue(short(warning.talkDueOn)) }
      return { icon: 'payments', because, meta: facts.nextTalk ? t.talkAgreed(short(facts.nextTalk.on)) : t.talksOver }
    }
    case 'ending':
      return { icon: 'hourglass', kind: 'alert', because: t.ending(warning.days), meta: t.noStep(short(warning.on)) }
    case 'no-contact':
      return { icon: 'chat', kind: 'alert', because: t.noContact(warning.days), meta: t.since(short(warning.since)) }
  }
}

/** The rules behind the list, each with where it comes from. */
export const ruleLines = (today: PlainDate, language: Language): string[] =>
  [
    ruleOn(earlyJobDays, today),
    ruleOn(afterCareWeeks, today),
    ruleOn(placementEndingDays, today),
    ruleOn(noContactDays, today),
  ].map(({ source }) => source[language])
