import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as talkTexts } from '../../texts.ts'
import { TalksTabs } from '../../views/talks-tabs.tsx'
import type { Agenda } from '../agenda.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly agendas: readonly Agenda[]
}

/** Every kind of talk with its headings. */
export function AgendasPage({ visit, actor, agendas }: Props) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.title} lead={t.lead}>
      <TalksTabs visit={visit} actor={actor} tab="agendas" />
      <Panel flush>
        <ul class="fg-plain no-max-width fg-booked">
          {agendas.map((agenda) => (
            <Line agenda={agenda} visit={visit} />
          ))}
        </ul>
      </Panel>
    </Page>
  )
}

function Line({ agenda, visit }: { agenda: Agenda; visit: Visit }) {
  const t = texts[visit.language]
  const kind = talkTexts[visit.language].kinds[agenda.kind]
  const by =
    agenda.writtenByName && agenda.writtenAt
      ? t.writtenBy(agenda.writtenByName, formatDate(dayOf(agenda.writtenAt), visit.language))
      : t.own
  return (
    <li class="fg-booked--wide">
      <div>
        <h2 class="fg-strong">{kind}</h2>
        <p>{agenda.headings.join(' · ')}</p>
        <p class="fg-meta">{by}</p>
      </div>
      <ButtonLink href={paths.agenda({ kind: agenda.kind })} small icon="edit" about={t.editOf(kind)}>
        {t.edit}
      </ButtonLink>
    </li>
  )
}
