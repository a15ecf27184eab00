import { describe, expect, test } from 'vitest'
import { Spark, SparkCell, type SparkWave } from './spark.tsx'

const wave = (citizen: number | null, worker: number | null): SparkWave => ({ citizen, worker })
const spark = (waves: readonly SparkWave[], due = false) => String(<Spark waves={waves} due={due} language="da" />)
const marks = (html: string) => [...html.matchAll(/<(circle|rect)/g)].length

describe('the spark', () => {
  test('draws the last four talks for both raters', () => {
    expect(marks(spark([1, 2, 3, 4, 5].map((it) => wave(it, it))))).toBe(8)
  })

  test('leaves the last place to a dotted tick where the next is due', () => {
    const html = spark(
      [1, 2, 3, 4].map((it) => wave(it, it)),
      true,
    )
    expect(marks(html)).toBe(6)
    expect(html).toContain('M82 4V38')
  })

  test('draws no mark and no line for an answer that is missing, and says so', () => {
    const html = spark([wave(3, 2), wave(null, 3), wave(3.3, 3)])
    expect(marks(html)).toBe(5)
    expect(html).toMatch(/class="cs" d="M6 [\d.]+M56.7 [\d.]+"/)
    expect(html).toContain('Borger: 3; mangler; 3,3.')
  })

  test('says that there is none yet', () => {
    expect(spark([])).toContain('aria-label="Ingen FIP endnu"')
  })

  test('says in words that the next is late', () => {
    const html = String(<SparkCell waves={[]} due language="da" next="20. nov." urgency="late" />)
    expect(html).toContain('fg-flag--alert')
    expect(html).toContain('over tid')
  })
})
