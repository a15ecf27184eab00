import { describe, expect, test } from 'vitest'
import { bridge } from './bridge.ts'
import { libraryQuestionnaire } from './library.ts'
import type { Item, Questionnaire } from './questionnaire.ts'

const fip = libraryQuestionnaire('fip')
const changed = (change: (item: Item) => Item | null): Questionnaire => ({
  ...fip,
  version: 2,
  themes: fip.themes.map((theme) => ({ ...theme, items: theme.items.flatMap((item) => change(item) ?? []) })),
})

describe('a bridge between two versions', () => {
  test('compares every item of two that have the same ones', () => {
    const made = bridge(fip, { ...fip, version: 2 })
    expect(made).toMatchObject({ ok: true, value: { added: [], gone: [] } })
    expect(made.ok && made.value.compared.length).toBe(10)
    expect(made.ok && made.value.compared.some((item) => item.reworded)).toBe(false)
  })

  test('names what is new and what is gone', () => {
    const newer = changed((item) => (item.id === 'strength' ? { ...item, id: 'sleep' } : item))
    expect(bridge(fip, newer)).toMatchObject({ ok: true, value: { added: ['sleep'], gone: ['strength'] } })
  })

  test('says when the words of an item changed', () => {
    const other = { da: { text: 'Andre ord', reviewed: true } }
    const newer = changed((item) =>
      item.id === 'attendance' ? { ...item, wording: { ...item.wording, citizen: other } } : item,
    )
    const made = bridge(fip, newer)
    expect(made.ok && made.value.compared.filter((item) => item.reworded).map((item) => item.id)).toEqual([
      'attendance',
    ])
  })

  test('compares an item only for those who were asked both times', () => {
    const newer = changed((item) => (item.id === 'strength' ? { ...item, raters: ['caseworker'] } : item))
    const made = bridge(fip, newer)
    expect(made.ok && made.value.compared.find((item) => item.id === 'strength')?.raters).toEqual(['caseworker'])
  })

  test('says from what to what the job’s demand has moved, and carries the item over', () => {
    const kitchen = libraryQuestionnaire('ugesvar-kitchen')
    const items = (of: readonly Item[]) => of.map((item) => (item.id === 'pace' ? { ...item, demand: 6 } : item))
    const themes = kitchen.themes.map((theme) => ({ ...theme, items: items(theme.items) }))
    const made = bridge(kitchen, { ...kitchen, version: 2, themes })
    const moved = made.ok ? made.value.compared.filter(({ demand }) => demand) : []
    expect(moved).toEqual([{ id: 'pace', raters: ['workplace'], reworded: false, demand: { from: 5, to: 6 } }])
  })

  test('is refused when the scale differs', () => {
    const newer = { ...fip, version: 2, scale: { ...fip.scale, max: 5 } }
    expect(bridge(fip, newer)).toEqual({ ok: false, refusal: 'scale-differs' })
  })

  test('is refused between two questionnaires', () => {
    expect(bridge(fip, libraryQuestionnaire('bip'))).toEqual({ ok: false, refusal: 'another-questionnaire' })
  })
})
