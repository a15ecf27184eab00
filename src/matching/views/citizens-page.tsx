import { companyTexts, type Place } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { daysBetween } from '../../platform/plain-date.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { writeClock } from '../clock-time.ts'
import type { Weights } from '../criteria.ts'
import type { Suggested, SuggestedCitizens } from '../load-citizens.ts'
import { texts } from '../texts.ts'
import { Findings, Score } from './findings.tsx'
import { WeightsPanel } from './weights-panel.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly place: Place
  readonly weights: Weights
  readonly suggestions: SuggestedCitizens
}

/** Citizens for one place, the best first; of equals whoever has waited longest. */
export function CitizensPage({ visit, actor, place, weights, suggestions }: Props) {
  const t = texts[visit.language]
  const { unit, suggested, found, weighed } = suggestions
  return (
    <Page
      visit={visit}
      title={t.toCitizens.title(unit.name)}
      lead={t.toCitizens.lead(place.jobFunction, found, weighed)}
      back={{ href: paths.unit({ unit: unit.id }), label: unit.name }}
    >
      <Columns>
        <Column width={3}>
          <PlacePanel visit={visit} actor={actor} place={place} suggestions={suggestions} />
        </Column>
        <Column width={9}>
          {suggested.length === 0 && (
            <Panel>
              <EmptyState>{t.toCitizens.none}</EmptyState>
            </Panel>
          )}
          {suggested.map((each) => (
            <Card visit={visit} each={each} weights={weights} />
          ))}
        </Column>
        <Column width={3}>
          <WeightsPanel visit={visit} weights={weights} />
        </Column>
      </Columns>
    </Page>
  )
}

function Card({ visit, each, weights }: { visit: Visit; each: Suggested; weights: Weights }) {
  const t = texts[visit.language]
  const { seeker, name, match, waitedLongest } = each
  const names = seeker.wishes.map((track) => companyTexts[visit.language].tracks[track])
  return (
    <article class="fg-panel fg-match">
      <div class="fg-match__main">
        <div class="fg-match__head">
          <div>
            <h2>
              <a class="fg-name" href={paths.citizen({ citizen: seeker.id })}>
                {name}
              </a>
            </h2>
            <p class="fg-quiet">{names.join(', ')}</p>
          </div>
          <Score visit={visit} match={match} />
        </div>
        <Findings visit={visit} match={match} weights={weights} />
      </div>
      <div class="fg-match__side">
        <div class="fg-stack--s">
          <p>{seeker.waitingSince ? t.waitedDays(daysBetween(seeker.waitingSince, visit.today)) : t.notWaiting}</p>
          {waitedLongest && <Flag icon="hourglass">{t.waitedLongest}</Flag>}
        </div>
        <ButtonLink href={paths.matchPlaces({ citizen: seeker.id })} wide about={t.toCitizens.openOf(name)}>
          {t.toCitizens.open}
        </ButtonLink>
      </div>
    </article>
  )
}

function PlacePanel({ visit, actor, place, suggestions }: Omit<Props, 'weights'>) {
  const t = texts[visit.language]
  const { opening } = suggestions
  const { demand } = opening
  const times =
    demand?.startsMinute !== undefined && demand.startsMinute !== null && demand.endsMinute !== null
      ? `${writeClock(demand.startsMinute)}–${writeClock(demand.endsMinute)}${demand.movable ? `, ${t.movable}` : ''}`
      : t.notNoted
  const groups = place.targetGroups.map((group) => t.groups[group] ?? '').join(', ')
  const edit = <a href={paths.placeDemand({ place: place.id })}>{t.edit}</a>
  return (
    <Panel title={t.toCitizens.place} aside={may(actor, 'match-places') && edit}>
      <p class="fg-strong fg-below-2">{place.jobFunction}</p>
      <FactRows
        items={[
          { label: t.demandFacts.times, value: times },
          {
            label: t.demandFacts.hours,
            value: place.weeklyQuarterHours > 0 ? t.hoursWords(place.weeklyQuarterHours, null, null) : t.notNoted,
          },
          {
            label: t.demandFacts.danish,
            value: demand?.danishLeast ? t.danishRungs[demand.danishLeast] : t.notNoted,
          },
          { label: t.demandFacts.languages, value: opening.languages.join(', ') || t.notNoted },
          { label: t.demandFacts.groups, value: groups || t.everybody },
        ]}
      />
    </Panel>
  )
}
