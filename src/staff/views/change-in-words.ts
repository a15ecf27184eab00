import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { texts as deedTexts } from '../changes/texts.ts'
import type { StaffRole } from '../granted-roles.ts'
import type { SettingChange } from '../setting-queries.ts'
import { texts } from '../texts.ts'

/** `Rolle: Mentor → Sagsbehandler`. The audit holds codes; the words are the page's, and `names` says what `team:3` is called. */
export function changeInWords(
  { action, from, to }: SettingChange,
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  const t = texts[language]
  const said = (code: string): string => {
    if (code === '') return t.people.nothing
    if (action === 'staff.team-changed') return names.get(`team:${code}`) ?? code
    return action === 'staff.ended' ? formatDate(code as PlainDate, language) : (t.roles[code as StaffRole] ?? code)
  }
  const label = deedTexts[language].deeds[action] ?? action
  if (action === 'staff.role-changed' || action === 'staff.team-changed') return `${label}: ${said(from)} → ${said(to)}`
  return to === '' ? label : `${label}: ${said(to)}`
}
