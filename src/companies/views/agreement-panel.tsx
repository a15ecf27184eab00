import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Details } from '../../ui/details/details.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import { type Agreement, isClosed } from '../unit.ts'
import { prospectOf } from './company-words.ts'
import type { UnitPageProps } from './unit-page.tsx'

/** What both sides have said yes to; what they said before is folded away. */
export function AgreementPanel({ visit, actor, unit, agreements }: UnitPageProps) {
  const t = texts[visit.language]
  const { today } = visit
  const mayWrite = may(actor, 'write-companies') && !isClosed(unit, today)
  const current = agreements.filter(({ validTo }) => validTo === null || validTo >= today)
  const former = agreements.filter((agreement) => !current.includes(agreement))
  const link = (
    <a href={paths.unitAgreement({ unit: unit.id })}>{current.length > 0 ? t.changeAgreement : t.makeAgreement}</a>
  )
  return (
    <Panel title={t.agreementTitle} id="aftale" aside={mayWrite && link}>
      {current.length === 0 && <p>{t.noAgreement}</p>}
      {current.map((agreement) => (
        <One agreement={agreement} visit={visit} />
      ))}
      {former.length > 0 && (
        <div class="fg-divide">
          <Details summary={`${t.former} (${former.length})`}>
            {former.map((agreement) => (
              <One agreement={agreement} visit={visit} />
            ))}
          </Details>
        </div>
      )}
    </Panel>
  )
}

function One({ agreement, visit }: { agreement: Agreement; visit: Visit }) {
  const t = texts[visit.language]
  const { language, today } = visit
  const date = (day: Agreement['validTo']) => day && formatDate(day, language)
  return (
    <>
      <p class="fg-row">
        <b class="fg-strong">{t.agreementPeriod(formatDate(agreement.validFrom, language), date(agreement.validTo))}</b>
        {agreement.partnership && <Flag>{t.partner}</Flag>}
        {agreement.validFrom > today && <Flag>{t.coming}</Flag>}
      </p>
      {agreement.prospect === 'none' && <Note>{t.noProspect}</Note>}
      <FactRows items={factsOf(agreement, visit)} />
    </>
  )
}

function factsOf(agreement: Agreement, { language }: Visit) {
  const t = texts[language]
  const words = t.agreement
  const groups = agreement.targetGroups.map((group) => t.groups[group]).join(', ')
  return [
    { label: words.prospect, value: prospectOf(agreement, language) },
    { label: words.workAreas, value: agreement.workAreas.join(', ') },
    { label: words.jobFunctions, value: agreement.jobFunctions.join(', ') },
    { label: words.targetGroups, value: groups || words.everybody },
    { label: words.languages, value: agreement.languages.join(', ') },
    { label: words.workingHours, value: agreement.workingHours },
    { label: words.reach, value: agreement.reach },
    { label: words.companyDemands, value: agreement.companyDemands },
    { label: words.ourDemands, value: agreement.ourDemands },
    { label: words.agreedBy, value: agreement.agreedByName ?? '', note: formatDate(agreement.agreedOn, language) },
  ].filter(({ value }) => value !== '')
}
