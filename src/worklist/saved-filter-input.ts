import { z } from 'zod'

export const savedFilterInput = z.object({
  name: z.string().trim().min(1, 'required').max(60, 'too-long'),
  query: z.string().max(500).default(''),
})
