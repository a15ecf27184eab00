import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Department, Team } from '../team-queries.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly departments: readonly Department[]
}

export function DepartmentsPage({ visit, departments }: Props) {
  const t = texts[visit.language].teams
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={departments.length > 0 ? t.lead : t.none}
      actions={
        <ButtonLink href={paths.newDepartment()} variant={departments.length > 0 ? 'secondary' : 'primary'}>
          {t.newDepartment}
        </ButtonLink>
      }
    >
      <div class="fg-stack fg-narrow">
        {departments.map((department) => (
          <DepartmentPanel visit={visit} department={department} />
        ))}
      </div>
    </Page>
  )
}

function DepartmentPanel({ visit, department }: { visit: Visit; department: Department }) {
  const t = texts[visit.language].teams
  const { id, name, teams } = department
  return (
    <Panel
      title={name}
      aside={<Rename visit={visit} href={paths.department({ department: id })} name={name} />}
      foot={
        <a href={paths.newTeam({ department: id })}>
          {t.newTeam}
          <span class="sr-only"> {name}</span>
        </a>
      }
    >
      {teams.length > 0 ? (
        <ul class="fg-plain no-max-width">
          {teams.map((team) => (
            <TeamRow visit={visit} team={team} />
          ))}
        </ul>
      ) : (
        <p class="fg-quiet">{t.noTeams}</p>
      )}
    </Panel>
  )
}

function TeamRow({ visit, team }: { visit: Visit; team: Team }) {
  const t = texts[visit.language].teams
  return (
    <li class="fg-row fg-row--between fg-entry">
      <span>
        <span class="fg-strong">{team.name}</span>
        <br />
        {team.people > 0 ? (
          <a class="fg-s" href={`${paths.staff()}?team=${team.id}`}>
            {t.people(team.people)}
            <span class="sr-only"> {team.name}</span>
          </a>
        ) : (
          <span class="fg-s fg-quiet">{t.people(0)}</span>
        )}
      </span>
      <Rename visit={visit} href={paths.teamName({ team: team.id })} name={team.name} />
    </li>
  )
}

function Rename({ visit, href, name }: { visit: Visit; href: string; name: string }) {
  const t = texts[visit.language].teams
  return (
    <a class="fg-s" href={href}>
      {t.rename}
      <span class="sr-only"> {t.renameOf(name)}</span>
    </a>
  )
}
