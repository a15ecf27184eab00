import { paths } from '../../paths.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { Timeline } from '../../ui/timeline/timeline.tsx'
import { type Kind, kinds, type Line } from '../lines.ts'
import { texts } from '../texts.ts'
import type { OverviewProps } from './overview-page.tsx'

const SHOWN = 12

/** The newest of the timeline, narrowed by a press. */
export function TimelinePanel({ visit, file, lines, kind }: OverviewProps) {
  const t = texts[visit.language]
  const { id } = file.citizen
  return (
    <Panel
      id="tidslinje"
      title={t.timeline}
      aside={<Kinds base={paths.citizen({ citizen: id })} kind={kind} language={visit.language} />}
      foot={<a href={`${paths.timeline({ citizen: id })}${kind ? `?vis=${kind}` : ''}`}>{t.wholeTimeline}</a>}
    >
      <Timeline entries={lines.slice(0, SHOWN).map(asEntry)} today={visit.today} language={visit.language} />
    </Panel>
  )
}

export function Kinds({
  base,
  kind,
  language,
}: {
  readonly base: string
  readonly kind: Kind | null
  readonly language: 'da' | 'en'
}) {
  const t = texts[language]
  const choice = (value: Kind | null, label: string) =>
    value === kind ? (
      <b class="fg-strong" aria-current="true">
        {label}
      </b>
    ) : (
      <a href={`${base}${value ? `?vis=${value}` : ''}#tidslinje`}>{label}</a>
    )
  return (
    <nav class="fg-row" aria-label={t.kindsLabel}>
      {choice(null, t.all)}
      {kinds.map((value) => choice(value, t.kinds[value]))}
    </nav>
  )
}

/** A line as the timeline shows it: what, and under it from what to what, more, and who. */
export function asEntry({ event, icon, title, meta, from, to }: Line) {
  const change = to === undefined ? undefined : from === undefined ? to : `${from} → ${to}`
  const who = [change, meta, event.staffName].filter(Boolean).join(' · ')
  return { on: event.on, icon, what: title, who }
}
