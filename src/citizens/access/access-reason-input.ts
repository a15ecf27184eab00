import { z } from 'zod'
import { text } from '../../platform/web/field-input.ts'

export const accessReasonInput = z.object({ reason: text(1000) })
