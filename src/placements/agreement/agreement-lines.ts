import type { Language } from '../../platform/i18n/language.ts'
import type { AgreementDraft } from './agreement.ts'
import { texts } from './texts.ts'

/** What is agreed, line by line, as a page says it. */
export function linesOf(
  agreement: AgreementDraft,
  language: Language,
): { readonly label: string; readonly value: string }[] {
  const t = texts[language]
  const followUp = [t.every(agreement.followUpWeeks), agreement.followUp].filter(Boolean).join('. ')
  return [
    { label: t.fields.aim, value: agreement.aim },
    ...agreement.partGoals.map((goal, at) => ({ label: t.fields.partGoal(at + 1), value: goal })),
    { label: t.fields.tasks, value: agreement.tasks },
    { label: t.fields.workingTime, value: agreement.workingTime },
    { label: t.fields.followUp, value: followUp },
  ]
}
