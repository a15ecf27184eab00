import { paths } from '../../../paths.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import type { DetailsProps } from './details-page.tsx'

/** The numbers over time, masked. */
export function NumbersPanel({ visit: { language }, actor, file, known }: DetailsProps) {
  const t = texts[language]
  const mayAdd = may(actor, 'write-case') && file.refusal === null
  return (
    <Panel
      title={t.numbers}
      aside={mayAdd && <a href={paths.newNumber({ citizen: file.citizen.id })}>{t.newNumber}</a>}
    >
      {known.numbers.length === 0 && <p class="fg-quiet">{t.notNoted}</p>}
      <FactRows
        items={known.numbers.map(({ masked, validFrom, validTo }) => ({
          label: masked,
          value: validTo
            ? t.numberBetween(formatDate(validFrom, language), formatDate(validTo, language))
            : t.numberFrom(formatDate(validFrom, language)),
        }))}
      />
    </Panel>
  )
}
