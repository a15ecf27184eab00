import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Avatar } from '../../ui/avatar/avatar.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import type { OverviewProps } from './overview-page.tsx'

/** The people around the citizen, and since when. */
export function TeamPanel({ visit, actor, file, team }: OverviewProps) {
  const t = texts[visit.language]
  return (
    <Panel
      title={t.teamAround(file.citizen.givenName)}
      aside={may(actor, 'transfer-case') ? <a href={paths.team({ citizen: file.citizen.id })}>{t.change}</a> : null}
    >
      {team.length === 0 ? <p class="fg-quiet">{t.noTeam}</p> : null}
      <ul class="fg-plain no-max-width fg-team">
        {team.map((member) => (
          <li>
            <Avatar name={member.name} me={member.staffId === actor.staffId} />
            <span>
              <b class="fg-strong">{member.name}</b>
              {member.staffId === actor.staffId ? `, ${t.you}` : ''}
              <br />
              <span class="fg-meta">
                {t.partSince(t.parts[member.part], formatDate(member.fromOn, visit.language))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
