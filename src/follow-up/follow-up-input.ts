import { z } from 'zod'
import type { PlainDate } from '../platform/plain-date.ts'
import { date, oneOf, optionalLongText, optionalText, rowId, text, ticked } from '../platform/web/field-input.ts'
import { ways } from './note.ts'
import { readiness } from './weekly/answer.ts'

const email = () => text(200).refine((typed) => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(typed), 'not-an-email')

/** Who answers about a placement. Version 0: nothing is agreed yet. */
export const agreementInput = z.object({
  version: z.coerce.number({ error: 'invalid' }).int().min(0),
  track: text(40),
  contactName: text(200),
  contactEmail: email(),
  language: oneOf(['da', 'en']),
  staffId: rowId<'staff'>(),
  stopped: ticked(),
})

/** A workplace's answer, but for the scores, whose names are the scheme's. Absence is of the days of its week. */
export const answerInput = (week: readonly PlainDate[]) =>
  z.object({
    ready: oneOf(readiness),
    absentOn: z.preprocess(
      (typed) => (typed === undefined ? [] : [typed].flat()),
      z.array(date()).refine((days) => days.every((day) => week.includes(day)), 'not-a-date'),
    ),
    remark: optionalText(200),
    confirmed: ticked(),
  })

export const absenceInput = z.object({ absentOn: date() })

export const meetingInput = z.object({
  at: text(5)
    .transform((typed) => typed.replace('.', ':').padStart(5, '0'))
    .refine((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), 'not-a-time'),
})

export const noteInput = z.object({
  visitedOn: date(),
  way: oneOf(ways),
  tasks: optionalLongText(),
  growth: optionalLongText(),
  cooperation: optionalLongText(),
  hours: optionalLongText(),
  agreed: optionalLongText(),
})

export const cardInput = z.object({
  tasks: text(1000),
  words: optionalText(1000),
  shown: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.string()).min(1, 'nothing-shown'),
  ),
  contact: ticked(),
})

export const consentInput = z.object({ agreed: z.literal('ja', { error: 'required' }) })
