import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Icon } from '../../ui/icons/icon.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { PlaceLine } from '../load-catalogue.ts'
import type { Place } from '../place.ts'
import { texts } from '../texts.ts'
import { isClosed } from '../unit.ts'
import { holderOf, stateOfPlace } from './company-words.ts'
import type { UnitPageProps } from './unit-page.tsx'

/** Every seat with who has it until when: a held place stays visible. */
export function PlacesPanel({ visit, actor, unit, places }: UnitPageProps) {
  const t = texts[visit.language]
  const mayWrite = may(actor, 'write-companies') && !isClosed(unit, visit.today)
  return (
    <Panel
      title={t.placesTitle}
      id="pladser"
      flush
      aside={
        mayWrite && (
          <ButtonLink href={paths.newPlace({ unit: unit.id })} small icon="plus">
            {t.newPlace}
          </ButtonLink>
        )
      }
    >
      {places.length === 0 && <p class="fg-panel__body">{t.noPlacesYet}</p>}
      <ul class="fg-plain no-max-width fg-seats">
        {places.map((line) => (
          <Seat line={line} visit={visit} mayWrite={mayWrite} mayMatch={may(actor, 'see-matches')} />
        ))}
      </ul>
    </Panel>
  )
}

interface SeatProps {
  readonly line: PlaceLine
  readonly visit: Visit
  readonly mayWrite: boolean
  readonly mayMatch: boolean
}

function Seat({ line, visit, mayWrite, mayMatch }: SeatProps) {
  const t = texts[visit.language]
  const { place, held, freeFrom } = line
  return (
    <li>
      <div>
        <p>
          <b class="fg-strong">{place.jobFunction}</b> <span class="fg-quiet">{sizeOf(place, visit)}</span>
        </p>
        {place.conditions && <p class="fg-s">{place.conditions}</p>}
        {place.targetGroups.length > 0 && (
          <p class="fg-meta">{t.onlyFor(place.targetGroups.map((group) => t.groups[group]).join(', '))}</p>
        )}
        {held.map((each) => (
          <p class="fg-meta fg-seats__held">
            <Icon name="lock" size="s" /> {holderOf(each, visit.today, visit.language)}
          </p>
        ))}
      </div>
      <div class="fg-seats__state">
        <Flag kind={freeFrom === visit.today ? 'now' : 'plain'}>{stateOfPlace(line, visit.today, visit.language)}</Flag>
        {mayMatch && (
          <a class="fg-s" href={paths.matchCitizens({ place: place.id })}>
            {t.whoFits}
            <span class="sr-only"> {place.jobFunction}</span>
          </a>
        )}
        {mayWrite && (
          <a class="fg-s" href={paths.place({ unit: place.productionUnitId, place: place.id })}>
            {t.correctPlace}
            <span class="sr-only"> {place.jobFunction}</span>
          </a>
        )}
      </div>
    </li>
  )
}

/** `25 timer om ugen · Findes til 3. april 2027` */
export function sizeOf({ weeklyQuarterHours, toOn }: Place, { language }: Visit): string {
  const t = texts[language]
  return [
    weeklyQuarterHours > 0 && t.weekly(formatHours(weeklyQuarterHours, language)),
    toOn && t.until(formatDate(toOn, language)),
  ]
    .filter(Boolean)
    .join(' · ')
}
