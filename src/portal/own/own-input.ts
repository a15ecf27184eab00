import { z } from 'zod'

export const absenceInput = z.object({
  reason: z.enum(['', 'own-illness', 'child-ill', 'appointment', 'unknown'], { error: 'invalid' }).default(''),
})
