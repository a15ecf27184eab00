import { z } from 'zod'
import { closedReasons, modes, raters } from '../../questionnaires/index.ts'

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

const setting = {
  interpreter: ticked,
  helpedBy: z.string().trim().max(100, 'too-long').default(''),
  citizenLanguage: z.enum(['da', 'en', 'ar', 'uk']).default('da'),
}

/** A wave that begins. Without a choice it is FIP. */
export const newWaveInput = z.object({
  questionnaire: z.string().max(40, 'not-in-use').default('fip'),
  mode: z.enum(modes, 'choose-mode'),
  ...setting,
})

/** What is put right about a wave under way. */
export const settingInput = z.object(setting)

/** A side that will not be answered. */
export const closingInput = z.object({
  rater: z.enum(raters, 'choose-reason'),
  reason: z.enum(closedReasons, 'choose-reason'),
})
