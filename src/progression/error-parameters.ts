import type { PlainDate } from '../platform/plain-date.ts'
import { reliableChange, ruleOn } from '../rules/index.ts'
import type { ErrorParameters } from '../statistics/index.ts'

/** What measurement error is computed from on a day: the dated assumption, for answers in whole points. */
export const errorParametersOn = (date: PlainDate): ErrorParameters => ({
  ...ruleOn(reliableChange, date).value,
  step: 1,
  source: { kind: 'assumption' },
})
