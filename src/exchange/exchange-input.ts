import { z } from 'zod'
import { oneOf, text, ticked } from '../platform/web/field-input.ts'
import { kinds } from './field.ts'

export const newImportInput = z.object({ kind: oneOf(kinds), source: text(60) })
export const runInput = z.object({ acceptRejects: ticked() })
export const decisionInput = z.object({ decision: oneOf(['ours', 'theirs']) })
