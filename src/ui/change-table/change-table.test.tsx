import { describe, expect, test } from 'vitest'
import { type ChangeRow, ChangeTable } from './change-table.tsx'
import { rows } from './examples.tsx'

const names = { citizen: 'Samira', worker: 'Kirsten' }
const table = (some: readonly ChangeRow[]) => String(<ChangeTable rows={some} names={names} language="da" />)
const cells = (name: string) => {
  const row =
    table(rows)
      .split('<tr>')
      .find((it) => it.includes(`>${name}<`)) ?? ''
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) =>
    (cell ?? '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

describe('the table of changes', () => {
  test('tells a sure progress from one within the uncertainty, with the marks of the raters it holds for', () => {
    expect(cells('Selvtillid og målrettethed')[2]).toBe('Sikker fremgang Samira')
    expect(cells('Faglige kompetencer')[2]).toBe('Inden for usikkerheden Kirsten')
  })

  test('has no column for a rater whom no row asks', () => {
    const alone = rows.filter((it) => it.citizen.to.kind === 'not-asked')

    expect(table(alone)).not.toContain('>Samira<')
    expect(table(alone)).toContain('Kirsten')
  })

  test('shows the simple rule beside it', () => {
    expect(cells('Selvtillid og målrettethed')[3]).toBe('fremgang Samira Kirsten')
    expect(cells('Sociale kompetencer')[3]).toBe('uændret')
    expect(cells('Helbred')[3]).toBe('tilbagegang Samira')
  })

  test('does not call a clear fall uncertain', () => {
    expect(cells('Helbred')[2]).toBe('Fald større end usikkerheden Samira')
  })

  test('says whom the verdict is about when the other has not answered this time', () => {
    expect(cells('Mestring af eget liv')).toEqual([
      '5 → til ønsker ikke at svare',
      '4 → til 4',
      'Uændret hos Kirsten',
      'uændret',
    ])
  })

  test('says that nothing can be compared rather than nothing has changed', () => {
    expect(cells('Viden om arbejdsmarkedet')[2]).toBe('Kan ikke sammenlignes')
  })
})
