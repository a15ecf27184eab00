import { z } from 'zod'
import { hours, optionalHours, readHours } from '../placements/index.ts'
import { date, oneOf, optionalDate, optionalText, text, ticked, versionToken } from '../platform/web/field-input.ts'
import { activityEndReasons, activityKinds } from './activity.ts'
import { exemptionGrounds } from './exemption.ts'
import type { RequirementStep } from './requirement.ts'
import { tracks } from './track.ts'

const activity = {
  kind: oneOf(activityKinds),
  title: text(200),
  provider: optionalText(200),
  startsOn: date(),
  endsOn: optionalDate(),
  weeklyQuarterHours: hours(),
  handoverOn: optionalDate(),
  handoverTo: optionalText(200),
}

export const activityInput = z.object(activity)
export const activityCorrectionInput = z.object({ version: versionToken(), ...activity })
export const activityEndInput = z.object({
  version: versionToken(),
  endedOn: date(),
  endReason: oneOf(activityEndReasons),
})

const stepHours = () => z.string().trim().default('')

export const requirementInput = z
  .object({
    from1: date(),
    hours1: hours(),
    from2: optionalDate(),
    hours2: stepHours(),
    from3: optionalDate(),
    hours3: stepHours(),
    from4: optionalDate(),
    hours4: stepHours(),
    endsOn: optionalDate(),
    reason: text(2000),
    replaces: ticked(),
  })
  .transform(({ from1, hours1, endsOn, reason, replaces, ...rest }, context) => {
    const steps: RequirementStep[] = [{ fromOn: from1, weeklyQuarterHours: hours1 }]
    // A further step is a day and hours, or neither.
    const further = [
      [2, rest.from2, rest.hours2],
      [3, rest.from3, rest.hours3],
      [4, rest.from4, rest.hours4],
    ] as const
    for (const [at, fromOn, typed] of further) {
      if (fromOn === null && typed === '') continue
      const read = readHours(typed)
      if (fromOn === null) context.addIssue({ code: 'custom', message: 'required', path: [`from${at}`] })
      else if (typed === '') context.addIssue({ code: 'custom', message: 'required', path: [`hours${at}`] })
      else if (typeof read !== 'number') context.addIssue({ code: 'custom', message: read, path: [`hours${at}`] })
      else steps.push({ fromOn, weeklyQuarterHours: read })
    }
    return { steps, endsOn, reason, replaces }
  })

export const requirementEndInput = z.object({ version: versionToken(), endsOn: date() })

export const exemptionInput = z.object({
  startsOn: date(),
  endsOn: date(),
  remainingQuarterHours: optionalHours(),
  ground: oneOf(exemptionGrounds),
  reason: optionalText(2000),
  healthReason: optionalText(2000),
})

export const exemptionEndInput = z.object({ version: versionToken(), endedOn: date() })
export const trackInput = z.object({ track: oneOf(tracks), fromOn: date() })
