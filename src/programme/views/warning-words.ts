import type { ResultWarning } from '../../goals/index.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'

/** A warning as a sentence; one that has no words yet shows its code, rather than nothing. */
export function warningWords({ code, ...details }: ResultWarning, language: Language): string {
  const t = texts[language]
  const words = t.warnings[code]
  return words ? words(details as Record<string, string | number>) : t.definition.warning(code)
}
