import { companyTexts } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { daysBetween } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import { Note } from '../../ui/note/note.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Weights } from '../criteria.ts'
import type { Proposal } from '../load-matches.ts'
import { texts } from '../texts.ts'
import { Findings, Score } from './findings.tsx'

interface CardProps {
  readonly visit: Visit
  readonly citizen: number
  readonly proposal: Proposal
  readonly weights: Weights
  readonly mayReserve: boolean
  readonly first: boolean
}

/** One proposal: why, why not, what would make it fit, and one press to have it. */
export function MatchCard({ visit, citizen, proposal, weights, mayReserve, first }: CardProps) {
  const t = texts[visit.language]
  const { candidate, card, match, free } = proposal
  const at = { citizen, place: candidate.placeId }
  const track = companyTexts[visit.language].tracks[candidate.track]
  const where = candidate.km === null ? card.city : `${card.city}, ${t.kilometres(candidate.km)}`
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
            <p class="fg-quiet">{[candidate.jobFunction, track, where].filter(Boolean).join(' · ')}</p>
          </div>
          <Score visit={visit} match={match} />
        </div>
        <Findings visit={visit} match={match} weights={weights} />
        {card.conditions && <p class="fg-meta fg-above-2">{t.demands(card.conditions)}</p>}
      </div>
      <div class="fg-match__side">
        <Side visit={visit} proposal={proposal} />
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

function heldWords({ language }: Visit, { name, until, isPlacement }: NonNullable<Proposal['heldBy']>): string {
  const t = texts[language]
  const day = until && formatDate(until, language)
  return isPlacement ? t.occupied(day) : t.held(name, day)
}

function Side({ visit, proposal }: { visit: Visit; proposal: Proposal }) {
  const t = texts[visit.language]
  const { card, opening, free, seats, lastContactOn } = proposal
  const prospect = opening.prospect && (t.prospects[opening.prospect] ?? '')
  return (
    <dl class="fg-two">
      <dt>{t.side.seats}</dt>
      <dd>
        <b class="fg-strong">{t.seats(free, seats)}</b>
      </dd>
      <dt>{t.side.prospect}</dt>
      <dd>
        {prospect
          ? opening.prospectQuarterHours > 0
            ? t.prospectHours(prospect, opening.prospectQuarterHours)
            : prospect
          : t.notNoted}
      </dd>
      <dt>{t.side.contact}</dt>
      <dd>{lastContactOn ? t.contactDays(daysBetween(lastContactOn, visit.today)) : t.noContact}</dd>
      <dt>{t.side.adviser}</dt>
      <dd>{card.adviserName ?? t.noAdviser}</dd>
    </dl>
  )
}
