import { type CaseFile, CasePage, citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import { writeDate } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import { Chips } from '../../ui/chips/chips.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { FactRows } from '../../ui/facts/facts.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { type Form, formOf } from '../../ui/form.ts'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Offer, Offers } from '../find-places.ts'
import { texts } from '../texts.ts'
import { type Track, tracks } from '../track.ts'
import { kilometresOf, prospectOf } from './company-words.ts'
import { sizeOf } from './places-panel.tsx'

export interface FindPlacePageProps extends Offers {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly track: Track | null
  /** Null where the reader may not know them. */
  readonly wishes: readonly string[] | null
  readonly wished: readonly Track[]
  readonly distances: ReadonlyMap<string, number>
  readonly mayReserve: boolean
  /** Other days being typed for a place. */
  readonly form: Form
  readonly typedFor: number | null
}

/** Free places for a citizen: a trade, a place, done. */
export function FindPlacePage(props: FindPlacePageProps) {
  const { visit, actor, file, track, offers, total, form } = props
  const t = texts[visit.language]
  const href = (to: Track | null) => paths.findPlace({ citizen: file.citizen.id }) + (to ? `?spor=${to}` : '?spor=')
  const order = [...props.wished, ...tracks.filter((each) => !props.wished.includes(each))]
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={t.findPlace} form={form}>
      <h2 class="fg-find-place__title">{t.findTitle(citizenName(file.citizen))}</h2>
      <p class="fg-lead">
        {t.findLead(total, track && t.tracks[track])}{' '}
        <a href={paths.matchPlaces({ citizen: file.citizen.id })}>{t.weighed}</a>
      </p>
      <Chips
        label={t.chooseTrack}
        items={[
          { label: t.all, href: href(null), current: track === null },
          ...order.map((each) => ({ label: t.tracks[each], href: href(each), current: track === each })),
        ]}
      />
      <Columns>
        <Column width={9}>
          {offers.length === 0 ? (
            <EmptyState action={track ? { href: href(null), label: t.seeAllTracks } : undefined}>
              {t.noneFree}
            </EmptyState>
          ) : (
            offers.map((offer) => <OfferCard {...props} offer={offer} />)
          )}
        </Column>
        <Column width={3}>
          <Sought {...props} />
          <Reservations {...props} />
        </Column>
      </Columns>
    </CasePage>
  )
}

function OfferCard(props: FindPlacePageProps & { offer: Offer }) {
  const { visit, offer, distances } = props
  const t = texts[visit.language]
  const { place, unit } = offer
  const km = distances.get(unit.postalCode)
  const groups = place.targetGroups.map((group) => t.groups[group]).join(', ')
  return (
    <section class="fg-panel fg-match">
      <div class="fg-match__main">
        <h3>
          {place.jobFunction}, <a href={paths.unit({ unit: unit.id })}>{unit.name}</a>
        </h3>
        <p class="fg-quiet">
          {[
            t.tracks[place.track],
            unit.city,
            km !== undefined && kilometresOf(km, visit.language),
            sizeOf(place, visit),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {place.conditions && <p class="fg-s">{place.conditions}</p>}
        {unit.centre && (
          <p class="fg-meta">{[unit.centre.workingHours, unit.centre.reach].filter(Boolean).join(' · ')}</p>
        )}
        {groups && <Flag kind="line">{t.onlyFor(groups)}</Flag>}
        <FactRows
          items={[
            {
              label: t.agreement.prospect,
              value: unit.centre ? prospectOf(unit.centre, visit.language) : t.facts.none,
            },
            { label: t.facts.adviser, value: unit.adviserName ?? t.facts.nobody },
          ]}
        />
      </div>
      <div class="fg-match__side">{props.mayReserve && <Reserve {...props} />}</div>
    </section>
  )
}

/** The usual days are asked for with one tap; others are folded away. */
function Reserve({ visit, file, offer, from, to, form, typedFor }: FindPlacePageProps & { offer: Offer }) {
  const t = texts[visit.language]
  const { place, unit } = offer
  const action = paths.placeReservation({ citizen: file.citizen.id, place: place.id })
  const isTyped = typedFor === place.id
  const days = isTyped ? form : formOf({ fromOn: writeDate(from), toOn: writeDate(to) })
  const shared = { form: days, language: visit.language, width: '16' } as const
  const about = t.reserveOf(place.jobFunction, unit.name)
  return (
    <div>
      <PostForm visit={visit} action={action}>
        <input type="hidden" name="fromOn" value={writeDate(from)} />
        <input type="hidden" name="toOn" value={writeDate(to)} />
        <Button variant="secondary" wide about={about}>
          {t.reserve}
        </Button>
        <p class="fg-meta">{t.reservedDays(formatShortDate(from, visit.language), formatDate(to, visit.language))}</p>
      </PostForm>
      <details class="fg-fold" open={isTyped}>
        <summary>
          {t.otherDays}
          <span class="sr-only"> {about}</span>
        </summary>
        <PostForm visit={visit} action={action}>
          <TextInput {...shared} field="fromOn" id={isTyped ? 'fromOn' : `from-${place.id}`} label={t.fields.fromOn} />
          <TextInput
            {...shared}
            field="toOn"
            id={isTyped ? 'toOn' : `to-${place.id}`}
            label={t.fields.toOn}
            required={false}
          />
          <p class="fg-above-2">
            <Button variant="secondary" small about={about}>
              {t.reserve}
            </Button>
          </p>
        </PostForm>
      </details>
    </div>
  )
}

function Sought({ visit, wishes }: FindPlacePageProps) {
  const t = texts[visit.language]
  if (wishes === null) return null
  return (
    <Panel title={t.wishes}>
      {wishes.length === 0 ? (
        <p class="fg-quiet">{t.noWishes}</p>
      ) : (
        <ul class="fg-plain">
          {wishes.map((wish) => (
            <li>{wish}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Reservations({ visit, file, reservations, mayReserve }: FindPlacePageProps) {
  const t = texts[visit.language]
  if (reservations.length === 0) return null
  return (
    <Panel title={t.ownReservations} id="reservationer">
      <ul class="fg-plain fg-stack">
        {reservations.map((held) => (
          <li>
            <p>
              <b class="fg-strong">{held.jobFunction}</b>,{' '}
              <a href={paths.unit({ unit: held.productionUnitId })}>{held.unitName}</a>
            </p>
            <p class="fg-meta">
              {t.reservedFrom(
                formatShortDate(held.fromOn, visit.language),
                held.toOn && formatDate(held.toOn, visit.language),
              )}
            </p>
            <p class="fg-meta">
              {held.isPlacement
                ? t.isPlacement
                : held.heldUntil && t.lapses(formatDate(held.heldUntil, visit.language))}
            </p>
            {mayReserve && !held.isPlacement && (
              <PostForm
                visit={visit}
                action={paths.reservationRelease({ citizen: file.citizen.id, reservation: held.id })}
              >
                <Button variant="tertiary" small about={t.reserveOf(held.jobFunction, held.unitName)}>
                  {t.release}
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
