import { paths } from '../../paths.ts'
import { Button } from '../../ui/button/button.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type CatalogueFilter, type CatalogueQuery, catalogueShape } from '../catalogue-shape.ts'
import { texts } from '../texts.ts'
import { placeGroups, tracks } from '../track.ts'

interface Props {
  readonly visit: Visit
  readonly query: CatalogueQuery
  readonly languages: readonly string[]
  readonly isNarrowed: boolean
}

/** Words and choices as one plain form; nothing moves before its button. */
export function CatalogueFilters({ visit, query, languages, isNarrowed }: Props) {
  const t = texts[visit.language]
  const inMore: readonly CatalogueFilter[] = ['timer', 'udsigt', 'gruppe', 'aftale', 'sprog', 'fra', 'lukket']
  return (
    <form class="fg-catalogue-filters fg-no-print" method="get" action={paths.companies()}>
      <div class="fg-toolbar">
        <label class="fg-select fg-catalogue-filters__words">
          <span class="sr-only">{t.search}</span>
          <input
            class="form-input"
            type="search"
            name="q"
            value={query.words}
            placeholder={t.search}
            autocomplete="off"
          />
        </label>
        <Choose {...{ visit, query }} name="spor" options={tracks.map((value) => [value, t.tracks[value]])} />
        <Choose {...{ visit, query }} name="ledig" />
        <Sort visit={visit} query={query} />
        <Button variant="secondary" small>
          {t.searchButton}
        </Button>
        {isNarrowed && <a href={paths.companies()}>{t.clear}</a>}
      </div>
      <details class="fg-fold" open={inMore.some((name) => query.filters[name] !== null)}>
        <summary>{t.moreFilters}</summary>
        <div class="fg-toolbar">
          <Choose {...{ visit, query }} name="timer" />
          <Choose {...{ visit, query }} name="udsigt" />
          <Choose {...{ visit, query }} name="gruppe" options={placeGroups.map((value) => [value, t.groups[value]])} />
          <Choose {...{ visit, query }} name="aftale" />
          <Choose {...{ visit, query }} name="sprog" options={languages.map((language) => [language, language])} />
          <Choose {...{ visit, query }} name="lukket" />
          <label class="fg-select">
            {t.filters.fra}
            <input class="form-input form-input--w4" name="fra" inputmode="numeric" value={query.filters.fra ?? ''} />
          </label>
        </div>
      </details>
    </form>
  )
}

interface ChooseProps {
  readonly visit: Visit
  readonly query: CatalogueQuery
  readonly name: CatalogueFilter
  readonly options?: readonly (readonly [value: string, label: string])[]
}

function Choose({ visit, query, name, options }: ChooseProps) {
  const t = texts[visit.language]
  const shown = options ?? Object.entries(t.filterOptions[name] ?? {})
  return (
    <label class="fg-select">
      {t.filters[name]}
      <select name={name}>
        <option value="">{t.all}</option>
        {shown.map(([value, label]) => (
          <option value={value} selected={query.filters[name] === value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Sort({ visit, query }: Pick<ChooseProps, 'visit' | 'query'>) {
  const t = texts[visit.language]
  return (
    <label class="fg-select">
      {t.sort}
      <select name="sorter">
        {catalogueShape.sorts.map((sort) => (
          <option value={sort} selected={query.sort === sort}>
            {t.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  )
}
