import type { CaseFile } from '../../citizens/index.ts'
import { companyTexts } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { daysBetween } from '../../platform/plain-date.ts'
import type { Child } from '../../ui/child.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { SeekerLine } from '../seeker-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly seeker: SeekerLine
  readonly transport: string
}

/** What is looked for: wishes, times, Danish, and how long the citizen has waited. */
export function SeekPanel({ visit, actor, file, seeker, transport }: Props) {
  const t = texts[visit.language]
  const mayWrite = may(actor, 'match-places') && file.refusal === null
  const edit = (
    <a href={paths.jobSearch({ citizen: file.citizen.id })}>
      {t.edit}
      <span class="sr-only"> {t.editOf}</span>
    </a>
  )
  return (
    <Panel title={t.seek} aside={mayWrite && edit}>
      <dl class="fg-stack--s fg-seek">
        {factsOf(visit, seeker, transport).map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value || <span class="fg-quiet">{t.notNoted}</span>}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function factsOf(visit: Visit, seeker: SeekerLine, transport: string): (readonly [string, Child])[] {
  const { language, today } = visit
  const t = texts[language]
  const { limits, wishes, danishLevel, waitingSince } = seeker
  const names = wishes.map((track) => companyTexts[language].tracks[track])
  const languages = seeker.languages
    .filter((each) => each.toLowerCase() !== 'dansk')
    .join(', ')
    .toLowerCase()
  const times = t.hoursWords(limits.weeklyQuarterHours, limits.earliestMinute, limits.latestMinute)
  return [
    [t.facts.wishes, <Lines lines={names} />],
    [t.facts.hours, [times, limits.weekends && t.weekends].filter(Boolean).join(', ')],
    [t.facts.from, formatDate(limits.fromOn, language)],
    [t.facts.danish, danishLevel ? t.level(danishLevel.education, danishLevel.module, languages) : languages],
    [t.facts.transport, transport],
    [t.facts.furthest, limits.furthestKm === null ? '' : t.kilometres(limits.furthestKm)],
    [t.facts.waited, waitingSince ? t.waitedDays(daysBetween(waitingSince, today)) : t.notWaiting],
  ]
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
