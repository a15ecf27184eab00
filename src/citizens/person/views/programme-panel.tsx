import { formatDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { ContractStanding } from '../contract.ts'
import type { ProgrammeDetails } from '../known-details.ts'
import { texts } from '../texts.ts'

interface ProgrammePanelProps {
  readonly visit: Visit
  readonly programme: ProgrammeDetails
  /** How the citizen counts in goal 1; null for roles that may not ask. */
  readonly goalHref: string | null
}

export function ProgrammePanel({ visit: { language }, programme, goalHref }: ProgrammePanelProps) {
  const t = texts[language]
  const { takenOverOn, residenceGround, contract, benefit, benefitSince } = programme
  return (
    <Panel title={t.sections.programme} foot={goalHref && <a href={goalHref}>{t.goalCounted}</a>}>
      <FactRows
        items={[
          { label: t.fields.takenOverOn, value: formatDate(takenOverOn, language) },
          { label: t.fields.residenceGround, value: residenceGround || t.notNoted },
          {
            label: t.fields.programmeKind,
            value: t.programmes[programme.programmeKind],
            note: period(programme, language),
          },
          ...(contract ? [{ label: t.contract, value: <Contract contract={contract} language={language} /> }] : []),
          {
            label: t.fields.benefit,
            value: benefit || t.notNoted,
            note: benefitSince && t.from(formatDate(benefitSince, language)),
          },
        ]}
      />
    </Panel>
  )
}

function period({ programmeStartsOn, programmeEndsOn }: ProgrammeDetails, language: Language): string | null {
  const t = texts[language]
  if (!programmeStartsOn) return null
  const from = formatDate(programmeStartsOn, language)
  return programmeEndsOn ? t.period(from, formatDate(programmeEndsOn, language)) : t.from(from)
}

function Contract({
  contract: { signedOn, dueOn, late },
  language,
}: {
  contract: ContractStanding
  language: Language
}) {
  const t = texts[language]
  const due = formatDate(dueOn, language)
  if (signedOn)
    return (
      <>
        {t.signedOn(formatDate(signedOn, language))} {late && <Flag kind="alert">{t.signedLate(due)}</Flag>}
      </>
    )
  return (
    <>
      {t.notSigned} {late ? <Flag kind="alert">{t.overdue(due)}</Flag> : <span class="fg-meta">{t.dueOn(due)}</span>}
    </>
  )
}
