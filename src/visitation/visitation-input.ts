import { z } from 'zod'
import { tracks } from '../companies/index.ts'
import { date, oneOf, optionalText, rowId } from '../platform/web/field-input.ts'
import { ladderQuestions, ladderSteps } from './ladder.ts'
import { returnReasons } from './referral.ts'

const matchGroups = ['job-ready', 'activity-ready', 'education-ready'] as const
const steps = ladderSteps.map(({ step }) => String(step)) as [string, ...string[]]
const yesOrNo = () => oneOf(['yes', 'no'])

export const visitationInput = z.object({
  adviserId: rowId<'staff'>(),
  caseworkerId: rowId<'staff'>(),
  visitedOn: date(),
  matchGroup: oneOf(matchGroups),
  firstWish: oneOf(tracks),
  secondWish: oneOf(tracks),
  comment: optionalText(2000),
})

export const referAgainInput = z.object({ adviserId: rowId<'staff'>() })

export const returnInput = z.object({ reason: oneOf(returnReasons), words: optionalText(1000) })

const [turnsUp, triedWork, managesTasks, paidHoursNear] = ladderQuestions

export const screeningInput = z.object({
  [turnsUp]: yesOrNo(),
  [triedWork]: yesOrNo(),
  [managesTasks]: yesOrNo(),
  [paidHoursNear]: yesOrNo(),
  /** Empty: the step that the answers give. */
  step: z.enum(['', ...steps], { error: 'invalid' }).default(''),
  words: optionalText(1000),
})
