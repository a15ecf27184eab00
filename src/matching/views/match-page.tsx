import { type CaseFile, citizenName, isProtected } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { NewTaskLink } from '../../tasks/index.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Chips } from '../../ui/chips/chips.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { criteria, type Weights } from '../criteria.ts'
import { GOOD, type Matches } from '../load-matches.ts'
import type { SeekerLine } from '../seeker-queries.ts'
import type { SharedField } from '../sharing.ts'
import { texts } from '../texts.ts'
import { MatchCard } from './match-card.tsx'
import { SeekPanel } from './seek-panel.tsx'
import { WeightsPanel } from './weights-panel.tsx'

export interface MatchPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly seeker: SeekerLine
  readonly transport: string
  readonly weights: Weights
  readonly matches: Matches
  /** Every track, not only those sought. */
  readonly everywhere: boolean
  /** What the citizen has agreed that a company sees. */
  readonly agreed: readonly SharedField[]
  readonly reserved: readonly { readonly unitName: string; readonly jobFunction: string }[]
  readonly problem?: string | undefined
}

/** Places for one citizen, the best first, each with its reasons. */
export function MatchPage(props: MatchPageProps) {
  const { visit, actor, file, matches, weights, seeker, transport, problem } = props
  const t = texts[visit.language]
  const name = citizenName(file.citizen)
  const at = { citizen: file.citizen.id }
  return (
    <Page
      visit={visit}
      title={t.title(name)}
      lead={t.lead(matches, GOOD, criteria.length)}
      back={{ href: paths.citizen(at), label: name }}
      actions={<NewTaskLink {...{ visit, actor, file }} source="matching" id={file.citizen.id} />}
    >
      {problem && <Note kind="alert">{problem}</Note>}
      <Columns>
        <Column width={3}>
          <SeekPanel {...props} seeker={seeker} transport={transport} />
        </Column>
        <Column width={9}>
          <Filter {...props} />
          <Reserved {...props} />
          <Cards {...props} />
          <SharingNote {...props} />
        </Column>
        <Column width={3}>
          <WeightsPanel visit={visit} weights={weights} />
        </Column>
      </Columns>
    </Page>
  )
}

function Filter({ visit, file, everywhere, matches }: MatchPageProps) {
  const t = texts[visit.language]
  const path = paths.matchPlaces({ citizen: file.citizen.id })
  const date = (day: Matches['from']) => formatDate(day, visit.language)
  return (
    <div class="fg-row fg-row--between fg-below-3">
      <Chips
        label={t.tracks}
        items={[
          { label: t.sought, href: path, current: !everywhere },
          { label: t.allTracks, href: `${path}?brancher=alle`, current: everywhere },
        ]}
      />
      <span class="fg-meta">{t.period(date(matches.from), date(matches.to))}</span>
    </div>
  )
}

function Reserved({ visit, file, reserved }: MatchPageProps) {
  const t = texts[visit.language]
  if (reserved.length === 0) return null
  return (
    <Note icon="bookmark">
      {reserved.map(({ unitName, jobFunction }) => t.reservedNow(unitName, jobFunction)).join(' ')}{' '}
      <a href={paths.findPlace({ citizen: file.citizen.id })}>{t.seeReservations}</a>
    </Note>
  )
}

function Cards({ visit, actor, file, matches, weights, everywhere }: MatchPageProps) {
  const t = texts[visit.language]
  const { proposals, taken, weighed } = matches
  const shared = { visit, citizen: file.citizen.id, weights }
  const mayReserve = may(actor, 'match-places') && file.refusal === null
  return (
    <>
      <h2 class="sr-only">{t.why}</h2>
      {proposals.length === 0 && (
        <Panel>
          <EmptyState>{t.none}</EmptyState>
        </Panel>
      )}
      {proposals.map((proposal, at) => (
        <MatchCard {...shared} proposal={proposal} mayReserve={mayReserve} first={at === 0} />
      ))}
      {weighed > proposals.length && (
        <p class="fg-above-4 fg-below-4">
          <ButtonLink
            href={`${paths.matchPlaces({ citizen: file.citizen.id })}?${everywhere ? 'brancher=alle&' : ''}vis=${proposals.length + 10}`}
          >
            {t.more(Math.min(10, weighed - proposals.length))}
          </ButtonLink>
        </p>
      )}
      {taken.length > 0 && <h2 class="fg-above-5 fg-below-3">{t.taken}</h2>}
      {taken.map((proposal) => (
        <MatchCard {...shared} proposal={proposal} mayReserve={false} first={false} />
      ))}
    </>
  )
}

function SharingNote({ visit, file, agreed }: MatchPageProps) {
  const t = texts[visit.language]
  const hidden = isProtected(file.citizen.nameProtectedFrom, visit.today)
  const fields = [hidden ? t.noName : t.firstNameOnly, ...agreed.map((field) => t.shared[field].toLowerCase())].join(
    ', ',
  )
  return (
    <Note icon="visibility">
      {t.companySees(file.citizen.givenName, fields)}{' '}
      <a href={paths.sharing({ citizen: file.citizen.id })}>{t.changeSharing}</a>
    </Note>
  )
}
