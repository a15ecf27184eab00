import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeProblem } from './describe-problem.ts'
import { library, libraryQuestionnaire } from './library.ts'
import type { Item, Questionnaire, Texts } from './questionnaire.ts'
import { largestFile, readQuestionnaire, writeQuestionnaire } from './questionnaire-input.ts'
import { texts } from './texts.ts'

type Json = Record<string, unknown>
/** FIP's file with one place changed: `themes[2].items[0].raters`. `undefined` removes it. */
const fipWith = (path: string, value: unknown) => fileWith(libraryQuestionnaire('fip'), path, value)

function fileWith(of: Questionnaire, path: string, value: unknown): string {
  const file = JSON.parse(writeQuestionnaire(of)) as Json
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.pop() as string
  const parent = keys.reduce((at, key) => at[key] as Json, file)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return JSON.stringify(file)
}
const problemsOf = (file: string) => {
  const read = readQuestionnaire(file)
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`)
}
const text = (it: string) => ({ da: { text: it, reviewed: true } })

describe('a questionnaire in a file', () => {
  test.each(library.map((one) => [one.id, one] as const))('%s comes back as it was written', (_, one) => {
    expect(readQuestionnaire(writeQuestionnaire(one))).toEqual({ ok: true, value: one })
  })

  test('whatever can be written can be read, and is the same', () => {
    fc.assert(
      fc.property(fc.oneof(questionnaires(), questionnaires().map(forWorkplaces)), (one) => {
        const file = writeQuestionnaire(one)
        const read = readQuestionnaire(file)
        expect(read).toEqual({ ok: true, value: one })
        expect(read.ok && writeQuestionnaire(read.value)).toBe(file)
      }),
      { numRuns: 100 },
    )
  })

  test('a byte order mark before it does no harm', () => {
    expect(readQuestionnaire(`\ufeff${writeQuestionnaire(libraryQuestionnaire('kib'))}`).ok).toBe(true)
  })

  test('no text whatever is read by half or makes it fall', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (it) => !readQuestionnaire(it).ok))
  })
})

describe('what is wrong is said with its place', () => {
  test.each([
    [
      'an unknown rater',
      'themes[2].items[0].raters',
      ['citizen', 'mentor'],
      'themes[2].items[0].raters[1]: unknown-value',
    ],
    ['no rater', 'themes[0].items[0].raters', [], 'themes[0].items[0].raters: empty'],
    ['raters as one word', 'themes[2].items[0].raters', 'citizen', 'themes[2].items[0].raters: wrong-type'],
    [
      'a rater twice',
      'themes[2].items[1].raters',
      ['citizen', 'caseworker', 'citizen'],
      'themes[2].items[1].raters[2]: duplicate',
    ],
    [
      'no wording for a rater',
      'themes[2].items[0].wording.citizen',
      undefined,
      'themes[2].items[0].wording.citizen: wording-missing',
    ],
    [
      'wording for one not asked',
      'themes[3].items[0].wording.citizen',
      text('Jeg kan'),
      'themes[3].items[0].wording.citizen: wording-not-asked',
    ],
    ['an unknown language', 'themes[0].name.fa', { text: 'x', reviewed: false }, 'themes[0].name.fa: unknown-language'],
    [
      'a language unknown in a wording',
      'themes[0].items[0].wording.citizen.so',
      { text: 'x', reviewed: false },
      'themes[0].items[0].wording.citizen.so: unknown-language',
    ],
    ['no Danish', 'title.da', undefined, 'title.da: missing'],
    ['a scale to 10', 'scale.max', 10, 'scale.max: scale-wrong'],
    ['a scale from 0', 'scale.min', 0, 'scale.min: scale-wrong'],
    ['a scale in words', 'scale.max', '7', 'scale.max: scale-wrong'],
    ['an item id used before', 'themes[1].items[0].id', 'cooperation', 'themes[1].items[0].id: duplicate'],
    ['a theme id used before', 'themes[1].id', 'social', 'themes[1].id: duplicate'],
    ['an id in capitals', 'themes[4].items[0].id', 'Taler dansk', 'themes[4].items[0].id: not-kebab-case'],
    ['an id with a dash at the end', 'id', 'fip-', 'id: not-kebab-case'],
    ['a key we do not know', 'themes[0].items[0].weight', 2, 'themes[0].items[0].weight: unknown-key'],
    ['no themes', 'themes', [], 'themes: empty'],
    ['a theme without items', 'themes[8].items', [], 'themes[8].items: empty'],
    [
      'a text too long',
      'themes[0].items[0].label.da.text',
      'x'.repeat(81),
      'themes[0].items[0].label.da.text: too-long',
    ],
    ['an empty text', 'themes[0].items[0].label.da.text', '  ', 'themes[0].items[0].label.da.text: blank'],
    ['a space at the end', 'scale.low.da.text', 'slet ikke ', 'scale.low.da.text: outer-space'],
    ['a character that turns text round', 'scale.low.ar.text', 'لا\u202eينطبق', 'scale.low.ar.text: hidden-character'],
    [
      'a placeholder nobody fills',
      'themes[0].items[0].wording.citizen.da.text',
      'Jeg hedder {name}',
      'themes[0].items[0].wording.citizen.da.text: unknown-placeholder',
    ],
    ['version 0', 'version', 0, 'version: out-of-range'],
    ['version one and a half', 'version', 1.5, 'version: wrong-type'],
    ['a file format to come', 'format', 2, 'format: unknown-format'],
    ['no file format', 'format', undefined, 'format: missing'],
    ['no way to decline', 'skip.citizen', undefined, 'skip.citizen: skip-missing'],
    ['a status of our own making', 'wordingStatus', 'final', 'wordingStatus: unknown-value'],
  ])('%s', (_, path, value, said) => {
    expect(problemsOf(fipWith(path, value))).toEqual([said])
  })

  test.each([
    ['a demand above the scale', 'themes[0].items[0].demand', 8, 'themes[0].items[0].demand: out-of-range'],
    ['a demand below it', 'themes[0].items[0].demand', 0, 'themes[0].items[0].demand: out-of-range'],
    ['a demand in between', 'themes[0].items[0].demand', 4.5, 'themes[0].items[0].demand: wrong-type'],
    ['no demand', 'themes[0].items[0].demand', undefined, 'themes[0].items[0].demand: missing'],
    ['a prompt', 'themes[1].items[0].prompt', text('Hvad nu?'), 'themes[1].items[0].prompt: prompt-not-asked'],
    ['no words', 'themes[1].items[2].wording', {}, 'themes[1].items[2].wording.workplace: wording-missing'],
    [
      'the citizen’s name in the words',
      'themes[0].items[0].wording.workplace.da.text',
      'Møder {name} til tiden?',
      'themes[0].items[0].wording.workplace.da.text: unknown-placeholder',
    ],
    [
      'a language unknown in the words',
      'themes[0].items[0].wording.workplace.so',
      { text: 'x', reviewed: false },
      'themes[0].items[0].wording.workplace.so: unknown-language',
    ],
    ['a question about health', 'themes[0].sensitivity', 'health', 'themes[0].sensitivity: health-at-workplace'],
    ['another scale', 'scale.max', 5, 'scale.max: workplace-fixed'],
    ['another rhythm', 'rhythmDays', 92, 'rhythmDays: workplace-fixed'],
    ['a way to decline', 'skip.citizen', text('Nej'), 'skip.citizen: wording-not-asked'],
  ])('to a workplace: %s', (_, path, value, said) => {
    expect(problemsOf(fileWith(libraryQuestionnaire('ugesvar-kitchen'), path, value))).toEqual([said])
  })

  test('a workplace is asked by itself, and a demand is of nobody else', () => {
    const [item] = libraryQuestionnaire('ugesvar-kitchen').themes[0]?.items ?? []
    const mixed = { ...item, raters: ['workplace', 'caseworker'], wording: { ...item?.wording, caseworker: text('x') } }
    expect(problemsOf(fileWith(libraryQuestionnaire('ugesvar-kitchen'), 'themes[0].items[0]', mixed))).toEqual([
      'skip.caseworker: skip-missing',
      'themes[0].items[0].raters: workplace-alone',
    ])
    expect(problemsOf(fipWith('themes[0].items[0].demand', 5))).toEqual(['themes[0].items[0].demand: demand-not-asked'])
  })

  test('all of it at once, not only the first', () => {
    const file = JSON.parse(fipWith('scale.max', 9)) as { version: unknown }
    expect(problemsOf(JSON.stringify({ ...file, version: 'two' }))).toEqual([
      'version: wrong-type',
      'scale.max: scale-wrong',
    ])
  })

  test('a file that is not JSON, is empty, or is something else', () => {
    expect(problemsOf('{ "id": ')).toEqual([': not-json'])
    expect(problemsOf('')).toEqual([': not-json'])
    expect(problemsOf('null')).toEqual([': wrong-type'])
    expect(problemsOf('[1, 2]')).toEqual([': wrong-type'])
  })

  test('a file that is too big is not even parsed', () => {
    expect(problemsOf('['.repeat(largestFile + 1))).toEqual([': file-too-big'])
  })

  test('more items than anybody would answer', () => {
    const items = (from: number) => Array.from({ length: 20 }, (_, i) => itemWith(`item-${from + i}`))
    const themes = [0, 20, 40, 60].map((at) => ({ ...themeWith(`theme-${at}`), items: items(at) }))
    expect(problemsOf(fipWith('themes', themes))).toEqual(['themes: too-many-items'])
  })

  test('in a line that says where and what', () => {
    expect(describeProblem({ path: 'themes[2].items[0].raters', code: 'empty' }, 'da')).toBe(
      'themes[2].items[0].raters: Må ikke være tom.',
    )
    expect(describeProblem({ path: '', code: 'not-json' }, 'en')).toBe('The file: The file is not valid JSON.')
  })

  test('every code has its sentence in both languages', () => {
    for (const sentence of [...Object.values(texts.da.problems), ...Object.values(texts.en.problems)]) {
      expect(sentence).toMatch(/\.$/)
    }
  })
})

const itemWith = (id: string): Item => ({ id, label: text(id), raters: ['citizen'], wording: { citizen: text(id) } })
const themeWith = (id: string) => ({ id, name: text(id), sensitivity: 'ordinary' as const })

/** The same, put to workplaces. */
const forWorkplaces = (one: Questionnaire): Questionnaire => ({
  ...one,
  rhythmDays: 7,
  skip: {},
  scale: { ...one.scale, max: 7 },
  themes: one.themes.map((theme, t) => ({
    ...theme,
    sensitivity: 'ordinary',
    items: theme.items.map(({ id, label }, i) => ({
      id,
      label,
      raters: ['workplace'],
      wording: { workplace: label },
      demand: 1 + ((t + i) % 7),
    })),
  })),
})

/** Any questionnaire for a wave that the rules allow. */
function questionnaires(): fc.Arbitrary<Questionnaire> {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((it) => `a${it.replace(/[\p{Cc}\p{Cf}{}]/gu, '')}z`)
  const said = fc.record({ text: word, reviewed: fc.boolean() })
  const anyTexts: fc.Arbitrary<Texts> = fc.record({ da: said, en: said, ar: said, uk: said }, { requiredKeys: ['da'] })
  const raters = fc.constantFrom(['citizen'] as const, ['caseworker'] as const, ['citizen', 'caseworker'] as const)
  const item = (id: string): fc.Arbitrary<Item> =>
    fc.tuple(anyTexts, raters, anyTexts, anyTexts, fc.boolean()).map(([label, asked, words, prompt, prompts]) => ({
      id,
      label,
      raters: asked,
      wording: Object.fromEntries(asked.map((rater) => [rater, words])),
      ...(prompts ? { prompt } : {}),
    }))
  const theme = (t: number) =>
    fc.record({
      id: fc.constant(`theme-${t}`),
      name: anyTexts,
      sensitivity: fc.constantFrom('ordinary' as const, 'health' as const),
      items: fc
        .integer({ min: 1, max: 3 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => item(`item-${t}-${i}`)))),
    })
  return fc.record({
    id: fc.constantFrom('fip', 'egen-udgave', 'a1'),
    version: fc.integer({ min: 1, max: 9999 }),
    title: anyTexts,
    wordingStatus: fc.constantFrom('placeholder' as const, 'official' as const, 'own' as const),
    source: word,
    rhythmDays: fc.integer({ min: 1, max: 366 }),
    scale: fc.record({ min: fc.constant(1), max: fc.integer({ min: 3, max: 7 }), low: anyTexts, high: anyTexts }),
    skip: fc.record({ citizen: anyTexts, caseworker: anyTexts }),
    themes: fc.integer({ min: 1, max: 4 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, t) => theme(t)))),
  })
}
