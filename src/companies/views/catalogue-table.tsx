import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { CatalogueLine } from '../load-catalogue.ts'
import { texts } from '../texts.ts'
import { isClosed } from '../unit.ts'
import { kilometresOf, prospectOf } from './company-words.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly lines: readonly CatalogueLine[]
}

/** A workplace a row: what one can do there, what is in sight, what is free, how fresh our knowledge is. */
export function CatalogueTable({ visit, lines }: Props) {
  const t = texts[visit.language]
  return (
    <div class="fg-panel fg-clip">
      <table class="fg-list fg-catalogue">
        <caption class="sr-only">{t.catalogue}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.unit}</th>
            <th scope="col">{t.columns.functions}</th>
            <th scope="col">{t.columns.prospect}</th>
            <th scope="col">{t.columns.places}</th>
            <th scope="col">{t.columns.contact}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row line={line} visit={visit} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ line, visit }: { line: CatalogueLine; visit: Visit }) {
  const t = texts[visit.language]
  const { unit, kilometres } = line
  const jobs = unit.centre?.jobFunctions.length
    ? unit.centre.jobFunctions
    : line.places.map(({ place }) => place.jobFunction)
  const where = [unit.city || unit.postalCode, kilometres !== null && kilometresOf(kilometres, visit.language)]
  return (
    <tr>
      <th scope="row">
        <a class="fg-name" href={paths.unit({ unit: unit.id })}>
          {unit.name}
        </a>
        <p class="fg-meta">
          {[t.tracks[unit.track], ...where].filter(Boolean).join(' · ')}
          {unit.companyName !== unit.name && <> · {unit.companyName}</>}
        </p>
      </th>
      <td>
        <p class="fg-s">{[...new Set(jobs)].join(', ')}</p>
        {unit.centre && unit.centre.languages.length > 0 && (
          <p class="fg-meta">{t.speaks(unit.centre.languages.join(', '))}</p>
        )}
      </td>
      <td>
        <p class="fg-s">
          {unit.centre ? prospectOf(unit.centre, visit.language) : <span class="fg-quiet">{t.noCentre}</span>}
        </p>
        {unit.centre?.partnership && <p class="fg-meta">{t.partner}</p>}
      </td>
      <td>
        <Places line={line} visit={visit} />
      </td>
      <td>
        <Fresh line={line} visit={visit} />
      </td>
    </tr>
  )
}

function Places({ line: { unit, places, freeNow }, visit }: { line: CatalogueLine; visit: Visit }) {
  const t = texts[visit.language]
  if (isClosed(unit, visit.today) && unit.closedOn)
    return <Flag icon="lock">{t.closedSince(formatDate(unit.closedOn, visit.language))}</Flag>
  if (places.length === 0) return <p class="fg-s fg-quiet">{t.noPlaces}</p>
  return <p class={freeNow > 0 ? 'fg-s fg-strong' : 'fg-s'}>{t.free(freeNow, places.length)}</p>
}

/** When somebody was last in touch, and how late it is. Those nobody keeps in touch with are not late. */
export function Fresh({
  line: { unit, freshness },
  visit,
}: {
  line: Pick<CatalogueLine, 'unit' | 'freshness'>
  visit: Visit
}) {
  const t = texts[visit.language]
  const isKept = unit.adviserId !== null || unit.centre !== null
  const isLate = isKept && freshness.overdueDays > 0 && !isClosed(unit, visit.today)
  return (
    <>
      <p class="fg-s">{freshness.daysSince === null ? t.neverContacted : t.contactAgo(freshness.daysSince)}</p>
      {isLate && <Flag kind="alert">{t.overdue(freshness.overdueDays)}</Flag>}
      {unit.adviserName && <p class="fg-meta">{unit.adviserName}</p>}
    </>
  )
}
