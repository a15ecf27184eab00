import { z } from 'zod'
import { roles } from '../platform/auth/actor.ts'
import { idFrom, type TeamId } from '../platform/ids.ts'
import { date, oneOf, optionalDate, optionalText, text, versionToken } from '../platform/web/field-input.ts'
import type { GrantDraft } from './grant.ts'
import { type GrantFilter, sortings } from './grant-filter.ts'
import type { StaffRole } from './granted-roles.ts'

const staffRoles = roles.filter((role) => role !== 'citizen') as unknown as readonly [StaffRole, ...StaffRole[]]

const team = z
  .string()
  .default('')
  .transform((typed) => idFrom<'team'>(typed))

const grantFields = {
  name: text(),
  title: optionalText(),
  role: oneOf(staffRoles),
  teamId: team,
  telephone: optionalText(40),
  email: z
    .string()
    .trim()
    .max(200, 'too-long')
    .default('')
    .refine((typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), 'not-an-email'),
}

export const newGrantInput = z.object({ ...grantFields, from: date() })
export const grantInput = z.object({ ...grantFields, version: versionToken() })
export const endInput = z.object({ from: optionalDate(), version: versionToken() })
export const nameInput = z.object({ name: text(100), was: z.string().default('') })

/** The draft among a form's fields. */
export const draftOf = ({ name, title, role, teamId, telephone, email }: GrantDraft): GrantDraft => ({
  name,
  title,
  role,
  teamId,
  telephone,
  email,
})

const filterInput = z.object({
  navn: z.string().trim().max(100).catch(''),
  rolle: z.enum(staffRoles).nullable().catch(null),
  team: z
    .string()
    .transform((typed): TeamId | null => idFrom<'team'>(typed))
    .catch(null),
  vis: z.enum(['running', 'coming', 'ended', 'all']).catch('running'),
  sorter: z.enum(sortings).catch('name'),
  ned: z.literal('1').optional().catch(undefined),
  side: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** What the address of the list asks for; what it does not understand it leaves out. */
export function filterFrom(query: URLSearchParams): GrantFilter {
  const { navn, rolle, team, vis, sorter, ned, side } = filterInput.parse(Object.fromEntries(query))
  return { name: navn, role: rolle, team, state: vis, sort: sorter, descending: ned === '1', page: side }
}
