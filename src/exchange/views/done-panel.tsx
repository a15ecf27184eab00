import { paths } from '../../paths.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Facts } from '../../ui/facts/facts.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { classes, type Outcome } from '../outcome.ts'
import { texts } from '../texts.ts'
import type { ImportPageProps } from './import-page.tsx'
import { RejectTable } from './reject-table.tsx'

/** What came of it, and where it came from. */
export function DonePanel({ visit, known, outcome, vanished }: ImportPageProps & { readonly outcome: Outcome }) {
  const { language } = visit
  const t = texts[language]
  const { counts } = outcome
  return (
    <>
      <Panel
        title={t.done.title}
        foot={<p class="fg-source">{t.fingerprint(known.fileHash.toString('hex').slice(0, 16))}</p>}
      >
        <p class="fg-finding">{t.done.said(counts.new, counts.changed, counts.same)}</p>
        <div class="fg-above-3">
          <Facts columns={6} items={classes.map((each) => ({ label: t.classes[each], value: String(counts[each]) }))} />
        </div>
        {counts.conflict > 0 && (
          <p class="fg-above-3">
            {t.done.conflicts(counts.conflict)} <a href={paths.exchangeConflicts()}>{t.toConflicts}</a>
          </p>
        )}
        <p class="fg-above-3">
          <ButtonLink href={paths.exchange()}>{t.title}</ButtonLink>
        </p>
      </Panel>
      {counts.rejected > 0 && <RejectTable visit={visit} outcome={outcome} />}
      {vanished.length > 0 && (
        <Panel title={t.vanishedTitle} aside={t.preview.some(vanished.length, outcome.vanished)} flush>
          <DataTable
            caption={t.vanishedTitle}
            columns={[{ label: t.vanishedColumns.key }, { label: t.vanishedColumns.since }]}
            rows={vanished.map(({ recordKey, citizenId, lastSeenAt }) => ({
              cells: [
                known.kind === 'citizens' && citizenId !== null ? (
                  <a href={paths.citizen({ citizen: citizenId })}>{t.vanishedCitizen}</a>
                ) : (
                  recordKey
                ),
                formatDate(dayOf(lastSeenAt), language),
              ],
            }))}
          />
        </Panel>
      )}
    </>
  )
}
