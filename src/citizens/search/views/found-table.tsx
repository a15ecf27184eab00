import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { formatDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Icon } from '../../../ui/icons/icon.tsx'
import { sees } from '../../case-policy.ts'
import { citizenName } from '../../citizen.ts'
import { texts as citizenTexts } from '../../texts.ts'
import type { FoundCitizen } from '../find-citizens.ts'
import { texts } from '../texts.ts'

interface FoundTableProps {
  readonly found: readonly FoundCitizen[]
  readonly actor: Actor
  readonly language: Language
}

export function FoundTable({ found, actor, language }: FoundTableProps) {
  const t = texts[language]
  const history = sees(actor, 'history')
  return (
    <table class="fg-list">
      <caption class="sr-only">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.born}</th>
          <th scope="col">{t.team}</th>
          <th scope="col">{t.caseworker}</th>
          {history && <th scope="col">{t.matchGroup}</th>}
        </tr>
      </thead>
      <tbody>
        {found.map((citizen) => (
          <tr>
            <th scope="row">
              <Name citizen={citizen} language={language} />
            </th>
            <td>{formatDate(citizen.bornOn, language)}</td>
            <td>
              <Team citizen={citizen} language={language} />
            </td>
            <td class="fg-hide-s">{citizen.caseworker}</td>
            {history && (
              <td class="fg-hide-s">{citizen.matchGroup && citizenTexts[language].matchGroups[citizen.matchGroup]}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Name({ citizen, language }: { citizen: FoundCitizen; language: Language }) {
  const t = texts[language]
  const to = { citizen: citizen.id }
  return (
    <div class="fg-row fg-row--tight">
      <a class="fg-name" href={citizen.open ? paths.citizen(to) : paths.accessReason(to)}>
        {citizenName(citizen)}
      </a>
      {citizen.closedOn && <Flag>{t.closed}</Flag>}
    </div>
  )
}

function Team({ citizen: { teamName, open }, language }: { citizen: FoundCitizen; language: Language }) {
  if (open) return <>{teamName}</>
  return (
    <>
      {teamName}
      <br />
      <span class="fg-meta">
        <Icon name="lock" size="s" /> {texts[language].otherTeam}
      </span>
    </>
  )
}
