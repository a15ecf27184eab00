import { z } from 'zod'
import { date, manyOf, oneOf, optionalText } from '../../platform/web/field-input.ts'
import { talkKinds } from '../talk.ts'
import { time } from '../talk-input.ts'

/** Four talks, each with its day and time. */
export const seriesInput = z.object({
  kind: oneOf(talkKinds),
  place: optionalText(200),
  extras: manyOf(['fip', 'interpreter']),
  date1: date(),
  time1: time(),
  date2: date(),
  time2: time(),
  date3: date(),
  time3: time(),
  date4: date(),
  time4: time(),
})
