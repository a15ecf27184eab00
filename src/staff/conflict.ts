import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { ConflictError } from '../platform/errors.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Grant, GrantDraft } from './grant.ts'
import { findGrant } from './grant-queries.ts'
import { findLastSetting } from './setting-queries.ts'
import { findName, listTeams, type Named } from './team-queries.ts'
import { texts } from './texts.ts'

type Written = Partial<GrantDraft> & { readonly validTo?: PlainDate | null }

/** What somebody wanted to write on a grant beside what is stored, and who stored it. */
export async function grantConflict(
  db: Db,
  actor: Actor,
  id: StaffId,
  written: Written,
  { language, today }: { readonly language: Language; readonly today: PlainDate },
): Promise<ConflictError> {
  const stored = await findGrant(db, actor, id)
  const teams = await listTeams(db, actor, today)
  const t = texts[language].people
  const said = (field: keyof Written, value: Written[keyof Written]): string => {
    if (value === null || value === undefined || value === '') return t.nothing
    if (field === 'role') return texts[language].roles[value as Grant['role']]
    if (field === 'teamId') return teams.find((team) => team.id === value)?.name ?? t.nothing
    return field === 'validTo' ? formatDate(value as PlainDate, language) : String(value)
  }
  const fields = (Object.keys(written) as (keyof Written)[]).filter((field) => written[field] !== stored[field])
  return new ConflictError({
    ...(await findLastSetting(db, `staff:${id}`)),
    fields: fields.map((field) => ({
      label: t.fields[field],
      yours: said(field, written[field]),
      theirs: said(field, stored[field]),
    })),
    backTo: paths.staffMember({ staff: id }),
  })
}

/** The same for a name. */
export async function nameConflict(
  db: Db,
  actor: Actor,
  thing: { readonly what: Named; readonly id: number },
  name: string,
  language: Language,
): Promise<ConflictError> {
  const { what, id } = thing
  const label = texts[language].teams.name
  return new ConflictError({
    ...(await findLastSetting(db, `${what}:${id}`)),
    fields: [{ label, yours: name, theirs: await findName(db, actor, what, id) }],
    backTo: what === 'team' ? paths.teamName({ team: id }) : paths.department({ department: id }),
  })
}
