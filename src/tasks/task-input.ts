import { z } from 'zod'
import { type CitizenId, idFrom, type StaffId, type TeamId } from '../platform/ids.ts'
import { date, optionalText, text } from '../platform/web/field-input.ts'

/** Who does it: a colleague's id, a team, or the citizen herself. */
export const theCitizen = 'borger'
export const teamOption = (id: number) => `team-${id}`
const teamPattern = /^team-(\d+)$/

interface Doer {
  readonly staffId: StaffId | null
  readonly teamId: TeamId | null
}

export const taskInput = z.object({
  title: text(300),
  who: z.string({ error: 'required' }).transform((typed, context): Doer => {
    const staffId = idFrom<'staff'>(typed)
    const teamId = idFrom<'team'>(teamPattern.exec(typed)?.[1])
    if (staffId || teamId || typed === theCitizen) return { staffId, teamId }
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  }),
  citizen: z
    .string()
    .default('')
    .transform((typed): CitizenId | null => idFrom<'citizen'>(typed)),
  dueOn: date(),
})

export const doneInput = z.object({ word: optionalText(300) })
