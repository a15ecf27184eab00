import { paths } from '../../../paths.ts'
import { dayOf, formatDate, formatTime } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formOf } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { changeInWords } from '../../views/change-in-words.ts'
import type { ListedChange } from '../change-queries.ts'
import { CHANGES_A_PAGE, kindNames, type SettingKind } from '../setting-kind.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly kind: SettingKind | null
  readonly page: number
  readonly total: number
  readonly changes: readonly ListedChange[]
  /** What `staff:12` and `team:3` are called today. */
  readonly names: ReadonlyMap<string, string>
}

/** The administrator's log of the set-up. */
export function ChangesPage(props: Props) {
  const { visit, kind, page, total, changes } = props
  const t = texts[visit.language]
  const query = (at: number) => new URLSearchParams({ ...(kind && { slags: kind }), side: String(at) })
  return (
    <Page visit={visit} title={t.title} lead={t.lead}>
      <Filter {...props} />
      {changes.length === 0 ? (
        <div class="fg-panel">
          <p class="fg-panel__body">{t.none}</p>
        </div>
      ) : (
        <>
          <Table {...props} />
          <Pagination
            language={visit.language}
            current={page}
            total={Math.ceil(total / CHANGES_A_PAGE)}
            pageHref={(at) => `${paths.settingChanges()}?${query(at)}`}
          />
        </>
      )}
    </Page>
  )
}

function Filter({ visit: { language }, kind, total }: Props) {
  const t = texts[language]
  return (
    <form class="fg-toolbar" method="get" action={paths.settingChanges()}>
      <Select
        form={formOf({ slags: kind ?? '' })}
        language={language}
        required={false}
        field="slags"
        label={t.kind}
        empty={t.everyKind}
        options={kindNames.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <Button variant="secondary" small>
        {t.show}
      </Button>
      <span class="fg-push">{t.count(total)}</span>
    </form>
  )
}

function Table({ visit, changes, names }: Props) {
  const { language } = visit
  const t = texts[language]
  return (
    <div class="fg-panel fg-clip">
      <table class="fg-list">
        <caption class="sr-only">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.what}</th>
            <th scope="col">{t.columns.who}</th>
            <th scope="col">{t.columns.when}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr>
              <th scope="row">
                {changeInWords(change, language, names)}
                <Thing thing={change.thing} names={names} />
              </th>
              <td>{change.by || t.system}</td>
              <td class="fg-nowrap">
                {formatDate(dayOf(change.at), language)} {formatTime(change.at, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whose access, or which team; a grant has a page of its own. */
function Thing({ thing, names }: Pick<Props, 'names'> & { readonly thing: string }) {
  const name = names.get(thing)
  if (!name) return null
  const staff = /^staff:(\d+)$/.exec(thing)?.[1]
  return <p class="fg-meta">{staff ? <a href={paths.staffMember({ staff })}>{name}</a> : name}</p>
}
