import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/web/field-input.ts'
import { consents, functionAnswers, participantParts } from './joint-talk.ts'

export const participantInput = z.object({
  part: oneOf(participantParts),
  name: text(200),
  from: optionalText(200),
  consent: z
    .enum(['', ...consents], { error: 'invalid' })
    .default('')
    .transform((typed) => (typed === '' ? null : typed)),
})
export const jobFunctionInput = z.object({ words: text(200) })
export const answerInput = z.object({ answer: oneOf(functionAnswers) })
