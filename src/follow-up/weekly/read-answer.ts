import type { PlainDate } from '../../platform/plain-date.ts'
import type { Typed } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Form } from '../../ui/form.ts'
import { answerInput } from '../follow-up-input.ts'
import type { Scheme } from '../scheme.ts'
import type { da } from '../texts.da.ts'
import type { GivenAnswer } from './answer-week.ts'
import { readScores, scoreField } from './read-scores.ts'

type Read =
  | { readonly ok: true; readonly answer: GivenAnswer }
  /** `missing`: how many taps are left out, where that alone is in the way. */
  | { readonly ok: false; readonly form: Form; readonly missing: number }

interface Asked {
  readonly scheme: Scheme
  /** The days of the week that have come: absence is of these. */
  readonly days: readonly PlainDate[]
}

/** Reads a workplace's form. Taps that are left out are asked for once; sent again with a yes they stay out. */
export function readAnswer({ scheme, days }: Asked, typed: Typed, t: (typeof da)['weekly']): Read {
  const { scores, missing, wrong } = readScores(scheme, typed)
  const input = parseForm(answerInput(days), typed, { ...t.errors, required: t.chooseReady })
  const errors: Record<string, string> = {}
  for (const id of wrong) errors[scoreField(id)] = t.wrongNumber
  if (wrong.length === 0 && Object.keys(scores).length === 0) errors[scoreField(missing[0] ?? '')] = t.nothing
  if (!input.ok) Object.assign(errors, input.form.errors)
  if (!input.ok || Object.keys(errors).length > 0) return { ok: false, form: refusedForm(typed, errors), missing: 0 }
  const { confirmed, ...rest } = input.value
  if (missing.length === 0 || confirmed) return { ok: true, answer: { scores, ...rest } }
  const asked = Object.fromEntries(missing.map((id) => [scoreField(id), t.chooseNumber]))
  return { ok: false, form: refusedForm(typed, asked), missing: missing.length }
}
