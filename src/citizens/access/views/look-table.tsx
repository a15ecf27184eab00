import { formatDate, formatTime } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Look } from '../access-log.ts'
import { texts } from '../texts.ts'

/** Who, when, what and why; the same for the caseworker and for the citizen. */
export function LookTable({ looks, visit: { language } }: { looks: readonly Look[]; visit: Visit }) {
  const t = texts[language]
  if (looks.length === 0) return <p>{t.nobody}</p>
  const reasons = looks.some((look) => look.reasons.length > 0)
  return (
    <DataTable
      caption={t.accessesTitle}
      columns={[{ label: t.when }, { label: t.who }, { label: t.what }, ...(reasons ? [{ label: t.why }] : [])]}
      rows={looks.map((look) => ({
        cells: [
          <When look={look} language={language} />,
          <Who look={look} language={language} />,
          look.denied ? t.denied : t.did(look.read, look.changed) || t.gaveReason,
          ...(reasons ? [look.reasons.join(' · ')] : []),
        ],
      }))}
    />
  )
}

function When({ look, language }: { look: Look; language: Language }) {
  return (
    <>
      <span class="fg-nowrap">{formatDate(look.day, language)}</span>
      <br />
      <span class="fg-meta fg-nowrap">
        {texts[language].at(formatTime(look.first, language), formatTime(look.last, language))}
      </span>
    </>
  )
}

function Who({ look: { name, role }, language }: { look: Look; language: Language }) {
  const t = texts[language]
  if (name === null) return <>{role === 'citizen' ? t.citizenSelf : (t.roles[role] ?? role)}</>
  return (
    <>
      {name}
      <br />
      <span class="fg-meta">{t.roles[role] ?? role}</span>
    </>
  )
}
