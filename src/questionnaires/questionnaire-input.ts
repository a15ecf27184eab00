import { z } from 'zod'
import { brokenLine } from './broken-line.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type ProblemCode, problemsIn, type QuestionnaireProblem } from './questionnaire-problems.ts'

/** How big a file may be, in characters. FIP with four languages is a tenth of it. */
export const largestFile = 256 * 1024
/** The version of the file format; a file that names another is refused. */
export const fileFormat = 1

// Characters that nobody types and that turn text round or hide it. The joiners that Arabic and Persian need stay.
const hidden = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.trim() !== '', 'blank')
    .refine((text) => text === text.trim() || text.trim() === '', 'outer-space')
    .refine((text) => !hidden.test(text), 'hidden-character')
const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'not-kebab-case')

const placeholders = (text: string) => [...text.matchAll(/\{([^}]*)\}?/g)].map((match) => match[0])
const translation = (longest: number, allowed: readonly string[]) =>
  z.strictObject({
    text: words(longest).refine(
      (text) => placeholders(text).every((one) => allowed.includes(one)),
      'unknown-placeholder',
    ),
    reviewed: z.boolean(),
  })
const texts = (longest: number, allowed: readonly string[] = []) => {
  const one = translation(longest, allowed)
  return z.strictObject({ da: one, en: one.exactOptional(), ar: one.exactOptional(), uk: one.exactOptional() })
}

const item = z.strictObject({
  id,
  label: texts(80),
  raters: z.array(z.enum(['citizen', 'caseworker', 'workplace'])).min(1),
  wording: z.strictObject({
    citizen: texts(300).exactOptional(),
    caseworker: texts(300, ['{name}']).exactOptional(),
    workplace: texts(300).exactOptional(),
  }),
  prompt: texts(300, ['{citizen}', '{caseworker}']).exactOptional(),
  demand: z.int().min(1).max(7).exactOptional(),
})
const theme = z.strictObject({
  id,
  name: texts(80),
  sensitivity: z.enum(['ordinary', 'health']),
  items: z.array(item).min(1).max(20),
})

/** A questionnaire in a file. What hangs together across fields is checked beside it, once the parts are sound. */
const questionnaireInput = z.strictObject({
  format: z.literal(fileFormat),
  id,
  version: z.int().min(1).max(9999),
  title: texts(80),
  wordingStatus: z.enum(['placeholder', 'official', 'own']),
  source: words(300),
  rhythmDays: z.int().min(1).max(366),
  scale: z.strictObject({
    min: z.literal(1),
    max: z.int().min(3).max(7),
    low: texts(60),
    high: texts(60),
  }),
  skip: z.strictObject({ citizen: texts(80).exactOptional(), caseworker: texts(80).exactOptional() }),
  themes: z.array(theme).min(1).max(20),
})

export type ReadQuestionnaire =
  | { readonly ok: true; readonly value: Questionnaire }
  | { readonly ok: false; readonly problems: readonly QuestionnaireProblem[] }

/** Reads a questionnaire from the text of a file: whole, or not at all with every problem and its place. */
export function readQuestionnaire(file: string): ReadQuestionnaire {
  if (file.length > largestFile) return { ok: false, problems: [{ path: '', code: 'file-too-big' }] }
  const text = file.replace(/^\ufeff/, '')
  try {
    return checkQuestionnaire(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, problems: [{ path: '', code: 'not-json', line: brokenLine(text) }] }
  }
}

/** The same for JSON that is parsed already: our own library and what a database returns. */
export function checkQuestionnaire(json: unknown): ReadQuestionnaire {
  const read = questionnaireInput.safeParse(json, { reportInput: true })
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap(problemsFrom) }
  const { format, ...questionnaire } = read.data
  const problems = problemsIn(questionnaire)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: questionnaire }
}

/** The file of a questionnaire, its fields in the order of the format. Read again it gives the same questionnaire. */
export const writeQuestionnaire = (questionnaire: Questionnaire) =>
  `${JSON.stringify(questionnaireInput.parse({ format: fileFormat, ...questionnaire }), null, 2)}\n`

function problemsFrom(issue: z.core.$ZodIssue): QuestionnaireProblem[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(issue.path), code: codeOf(issue) }]
  const code = holdsTexts.test(String(issue.path.at(-1))) ? 'unknown-language' : 'unknown-key'
  return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), code }))
}

/** The names of what is translated: an unknown key there is a language we do not have. */
const holdsTexts = /^(title|low|high|name|label|prompt|citizen|caseworker|workplace)$/

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  const place = pathOf(issue.path)
  if (issue.input === undefined) return 'missing'
  if (place === 'format') return 'unknown-format'
  if (place === 'scale.min' || place === 'scale.max') return 'scale-wrong'
  if (issue.code === 'custom') return issue.message as ProblemCode
  const number = typeof issue.input === 'number'
  if (issue.code === 'too_small') return number ? 'out-of-range' : 'empty'
  if (issue.code === 'too_big') return number ? 'out-of-range' : 'too-long'
  return (
    ({ invalid_format: 'not-kebab-case', invalid_value: 'unknown-value' } as const)[issue.code as never] ?? 'wrong-type'
  )
}

/** `themes[2].items[0].raters` */
const pathOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
