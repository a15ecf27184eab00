import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { formatMonth } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { listWords } from '../../platform/i18n/list-words.ts'
import type { ChartValue } from '../../ui/chart/chart-value.ts'
import { NumberTable, SuppressedNote } from '../../ui/chart/number-table.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { LoadedRetention } from '../load-retention.ts'
import type { Group, Kept } from '../retention.ts'
import { texts } from '../texts.ts'
import { chartValue, nameOf, percent } from './figures.ts'
import { JobFrame } from './frame.tsx'
import { RetentionCurve } from './retention-curve.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly loaded: LoadedRetention
}

/** Who stays in work: the curve, by track and target group, why jobs ended, and the months. */
export function RetentionPage({ visit, actor, loaded }: Props) {
  const { language } = visit
  const t = texts[language]
  const short = loaded.all.retention?.short
  const lead = short ? t.retention.lead(`${percent(short.share)} %`) : t.retention.leadNone
  return (
    <JobFrame visit={visit} actor={actor} part="retention" title={t.title} lead={lead}>
      <div class="fg-stack">
        <Panel title={t.tabs.retention}>
          <RetentionCurve loaded={loaded} language={language} />
        </Panel>
        <Groups title={t.retention.byTrack} groups={loaded.tracks} param="spor" {...{ loaded, language }} />
        <Groups title={t.retention.byTarget} groups={loaded.targets} param="gruppe" {...{ loaded, language }} />
        <Columns>
          <Column width={8}>
            <Months loaded={loaded} language={language} />
          </Column>
          <Column width={4}>
            <Reasons loaded={loaded} language={language} />
          </Column>
        </Columns>
        <How loaded={loaded} language={language} />
      </div>
    </JobFrame>
  )
}

type PartProps = { readonly loaded: LoadedRetention; readonly language: Language }

function Groups({
  title,
  groups,
  param,
  loaded,
  language,
}: PartProps & { readonly title: string; readonly groups: readonly Group[]; readonly param: string }) {
  const t = texts[language].retention
  if (groups.every(({ retention }) => retention === null))
    return (
      <Panel title={title}>
        <p>{t.everyGroupHidden(loaded.rules.threshold)}</p>
      </Panel>
    )
  const open = groups.filter(({ retention }) => retention !== null)
  const hidden = groups.filter(({ retention }) => retention === null).map((group) => nameOf(group, language))
  const rows = open.map((group) => ({
    name: nameOf(group, language),
    href: loaded.chosen === group ? undefined : `${paths.lastingJob()}?${param}=${group.key}`,
    values: [chartValue(group.people), ...keptOf(group.retention?.short), ...keptOf(group.retention?.long)],
  }))
  const heads = [t.group, t.persons, t.after2, t.from(2), t.to(2), t.after12, t.from(12), t.to(12)]
  return (
    <Panel title={title}>
      <NumberTable caption={title} heads={heads} rows={rows} language={language} />
      <p class="fg-source">{t.uncertainty}</p>
      {hidden.length > 0 && (
        <p class="fg-source">{t.hiddenGroups(listWords(hidden, language), loaded.rules.threshold)}</p>
      )}
    </Panel>
  )
}

/** A share and the ends of its interval: dashes where too few have been followed so far, and where nobody has left. */
function keptOf(kept: Kept | null | undefined): ChartValue[] {
  const { share, interval } = kept ?? { share: null, interval: null }
  return [share, interval?.low ?? null, interval?.high ?? null].map((value) => (value === null ? null : percent(value)))
}

function Months({ loaded, language }: PartProps) {
  const t = texts[language].retention
  const rows = loaded.months.map(({ month, started, inJob, known, unknown, meanHours }) => ({
    name: formatMonth(month, language),
    values: [started, inJob, known, unknown, meanHours].map((figure) => (figure ? chartValue(figure) : null)),
  }))
  const heads = [t.monthHead, t.started, t.inJob, t.known, t.unknown, t.mean]
  return (
    <Panel title={t.months}>
      <NumberTable caption={t.months} heads={heads} rows={rows} language={language} />
      <p class="fg-source">{t.unknownNote}</p>
      <SuppressedNote table={{ rows, least: loaded.rules.threshold }} language={language} />
    </Panel>
  )
}

function Reasons({ loaded, language }: PartProps) {
  const t = texts[language]
  const rows = loaded.reasons.map(({ reason, people }) => ({
    name: t.endReasons[reason],
    values: [chartValue(people)],
  }))
  return (
    <Panel title={t.retention.reasons}>
      {rows.every(({ values }) => values.includes('suppressed')) ? (
        <p>{rows.length === 0 ? t.retention.noEnds : t.retention.everyReasonHidden(loaded.rules.threshold)}</p>
      ) : (
        <>
          <NumberTable
            caption={t.retention.reasons}
            heads={[t.retention.reason, t.retention.persons]}
            rows={rows}
            language={language}
          />
          <SuppressedNote table={{ rows, least: loaded.rules.threshold }} language={language} />
        </>
      )}
    </Panel>
  )
}

function How({ loaded: { rules }, language }: PartProps) {
  const t = texts[language].retention
  return (
    <Panel title={t.how} id="saadan">
      <ul>
        {t.definition(rules.temporaryWeeks, rules.gapDays, rules.short, rules.long).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="fg-meta">
        {t.version}. {t.confirmed}
      </p>
    </Panel>
  )
}
