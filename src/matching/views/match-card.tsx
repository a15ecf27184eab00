import { companyTexts } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { daysBetween } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Child } from '../../ui/child.ts'
import { Note } from '../../ui/note/note.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Weights } from '../criteria.ts'
import type { Proposal } from '../load-matches.ts'
import { texts } from '../texts.ts'
import { Findings, Score } from './findings.tsx'

interface About {
  readonly visit: Visit
  readonly proposal: Proposal
}
type Facts = readonly (readonly [label: string, value: Child])[]

interface CardProps extends About {
  readonly citizen: number
  readonly weights: Weights
  readonly mayReserve: boolean
  readonly first: boolean
}

/** One proposal: why, why not, what would make it fit, and one press to have it. */
export function MatchCard({ visit, citizen, proposal, weights, mayReserve, first }: CardProps) {
  const t = texts[visit.language]
  const { candidate, card, match, free, seats } = proposal
  const facts = factsOf({ visit, proposal })
  const at = { citizen, place: candidate.placeId }
  return (
    <article class={free > 0 ? 'fg-panel fg-match' : 'fg-panel fg-match fg-match--held'}>
      <div class="fg-match__main">
        <div class="fg-match__head">
          <div>
            <h3>
              <a class="fg-name" href={paths.unit({ unit: candidate.unitId })}>
                {card.unitName}
              </a>
            </h3>
            <Subline visit={visit} proposal={proposal} />
          </div>
          <Score visit={visit} match={match} />
        </div>
        <Findings visit={visit} match={match} weights={weights}>
          <dl class="fg-two fg-only-s">
            <FactList facts={facts} />
          </dl>
        </Findings>
        {card.conditions && <p class="fg-meta fg-above-2">{t.demands(card.conditions)}</p>}
      </div>
      <div class="fg-match__side">
        <dl class="fg-two fg-hide-s">
          <FactList facts={[[t.side.seats, <b class="fg-strong">{t.seats(free, seats)}</b>], ...facts]} />
        </dl>
        <div class="fg-stack--s">
          {free === 0 && proposal.heldBy && <Note icon="lock">{heldWords(visit, proposal.heldBy)}</Note>}
          {free > 0 && mayReserve && (
            <PostForm visit={visit} action={paths.matchReservation(at)}>
              <Button
                wide
                variant={first ? 'primary' : 'secondary'}
                about={t.reserveOf(card.unitName, candidate.jobFunction)}
              >
                {t.reserve}
              </Button>
            </PostForm>
          )}
          <p class="fg-s fg-row">
            <a href={paths.companyRequest(at)}>
              {t.request}
              <span class="sr-only"> {t.requestOf(`${card.unitName}, ${candidate.jobFunction}`)}</span>
            </a>
            <a href={paths.matchCitizens({ place: candidate.placeId })}>
              {t.others}
              <span class="sr-only"> {t.othersOf(candidate.jobFunction, card.unitName)}</span>
            </a>
          </p>
        </div>
      </div>
    </article>
  )
}

/** A phone says the seats here and leaves out the track, which is among the criteria. */
function Subline({ visit: { language }, proposal: { candidate, card, free, seats } }: About) {
  const t = texts[language]
  const where = [card.city, candidate.km !== null && t.kilometres(candidate.km)].filter(Boolean).join(', ')
  return (
    <p class="fg-quiet">
      {candidate.jobFunction}
      <span class="fg-hide-s"> · {companyTexts[language].tracks[candidate.track]}</span>
      {where && ` · ${where}`}
      <span class="fg-only-s">
        {' '}
        · <span class="fg-nowrap">{t.seats(free, seats)}</span>
      </span>
    </p>
  )
}

function heldWords({ language }: Visit, { name, until, isPlacement }: NonNullable<Proposal['heldBy']>): string {
  const t = texts[language]
  const day = until && formatDate(until, language)
  return isPlacement ? t.occupied(day) : t.held(name, day)
}

/** Beside the card; a phone folds them with the criteria. */
function factsOf({ visit: { language, today }, proposal: { card, opening, lastContactOn } }: About): Facts {
  const t = texts[language]
  const { prospect, prospectQuarterHours } = opening
  const word = (prospect && t.prospects[prospect]) || t.notNoted
  return [
    [t.side.prospect, prospect && prospectQuarterHours > 0 ? t.prospectHours(word, prospectQuarterHours) : word],
    [t.side.contact, lastContactOn ? t.contactDays(daysBetween(lastContactOn, today)) : t.noContact],
    [t.side.adviser, card.adviserName ?? t.noAdviser],
  ]
}

function FactList({ facts }: { facts: Facts }) {
  return (
    <>
      {facts.map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </>
  )
}
