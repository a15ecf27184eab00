import { z } from 'zod'
import { idFrom, type StaffId } from '../../platform/ids.ts'
import { date, oneOf, optionalLongText, rowId } from '../../platform/web/field-input.ts'
import { closureReasons, type Part } from '../citizen.ts'

export const transferInput = z.object({ staff: rowId<'staff'>(), from: date(), note: optionalLongText() })

/** `mentor:17`, and `mentor:` for nobody from that day on. */
const partAndColleague = () =>
  z.string({ error: 'required' }).transform((typed, context): { part: Part; staff: StaffId | null } => {
    const [, part, id] = /^(company-adviser|mentor):(\d*)$/.exec(typed) ?? []
    const staff = idFrom<'staff'>(id)
    if (part && (staff || id === '')) return { part: part as Part, staff }
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })

export const partInput = z.object({ who: partAndColleague(), from: date() })

export const closureInput = z.object({ reason: oneOf(closureReasons), on: date() })

export type TransferInput = z.infer<typeof transferInput>
export type PartInput = z.infer<typeof partInput>
export type ClosureInput = z.infer<typeof closureInput>
